import { isLoopbackAddress, isPublicAddress, literalOf } from './address.ts';

/** In characters, as typed and as normalised. */
const LONGEST_URL = 2_000;

/** A host name as in DNS, at most 253 characters, of at least two labels. */
const HOST_NAME =
  /^(?=.{4,253}$)[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)+$/;

/** Names that no public DNS knows (RFC 6761, 6762, 7686, 8375), and that mean something inside a network. */
const PRIVATE_NAME = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home\.arpa|onion)$/;

const LOCAL_NAME = /(?:^|\.)localhost$/;

/** Why an address that was typed cannot be that of an endpoint. */
export type EndpointUrlFault =
  'MALFORMED' | 'TOO_LONG' | 'NOT_HTTPS' | 'OTHER_PORT' | 'WITH_CREDENTIALS' | 'WITH_FRAGMENT' | 'NOT_PUBLIC';

export type EndpointUrl =
  { readonly url: string; readonly fault: null } | { readonly url: null; readonly fault: EndpointUrlFault };

/**
 * What somebody typed as the URL of an endpoint, in its one normal form, or why it is refused: https on port 443, a
 * public host, nothing that identifies or marks. Which addresses the name has is not known here and is asked before
 * each attempt. `loopback`: this machine may be sent to as well, by http and on any port; for a local process only.
 */
export function readEndpointUrl(typed: string, { loopback }: { readonly loopback: boolean }): EndpointUrl {
  if (typed.length > LONGEST_URL) return refused('TOO_LONG');
  const fault = faultOfText(typed);
  if (fault !== null) return refused(fault);
  const url = URL.parse(typed);
  if (url === null) return refused('MALFORMED');
  // The dot at the end of a full name is for DNS; no certificate has it.
  const host = url.hostname.replace(/\.$/, '');
  if (loopback && isOwnMachine(host)) return normalised(url, host);
  if (url.protocol !== 'https:') return refused('NOT_HTTPS');
  if (url.port !== '') return refused('OTHER_PORT');
  const hostFault = faultOfHost(host);
  return hostFault === null ? normalised(url, host) : refused(hostFault);
}

/** Parsers of URLs forgive much, and not all of them the same; here it has to be written as it is meant. */
function faultOfText(typed: string): EndpointUrlFault | null {
  if (!typed.isWellFormed() || /[\s\u0000-\u001f\u007f-\u009f\\]/u.test(typed)) return 'MALFORMED';
  const scheme = /^([a-z][a-z0-9+.-]*):\/\/(?!\/)/i.exec(typed)?.[1]?.toLowerCase();
  if (scheme === undefined) return 'MALFORMED';
  if (scheme !== 'https' && scheme !== 'http') return 'NOT_HTTPS';
  if (/^[^/?#]*@/.test(typed.slice(scheme.length + 3))) return 'WITH_CREDENTIALS';
  return typed.includes('#') ? 'WITH_FRAGMENT' : null;
}

/** Of a host as `URL` normalises it, in which every spelling of an IPv4 address has become the one with dots. */
function faultOfHost(host: string): EndpointUrlFault | null {
  const address = literalOf(host);
  if (address !== null) return isPublicAddress(address) ? null : 'NOT_PUBLIC';
  if (PRIVATE_NAME.test(host) || /^[a-z0-9_-]+$/.test(host)) return 'NOT_PUBLIC';
  return HOST_NAME.test(host) ? null : 'MALFORMED';
}

function isOwnMachine(host: string): boolean {
  return LOCAL_NAME.test(host) || isLoopbackAddress(literalOf(host) ?? host);
}

function normalised(url: URL, host: string): EndpointUrl {
  url.hostname = host;
  return url.href.length > LONGEST_URL ? refused('TOO_LONG') : { url: url.href, fault: null };
}

function refused(fault: EndpointUrlFault): EndpointUrl {
  return { url: null, fault };
}
