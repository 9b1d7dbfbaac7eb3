import ipaddr from 'ipaddr.js';

/** All that is handed out to hosts on the internet; the rest of IPv6 is set aside or for something else. */
const GLOBAL_UNICAST: readonly [string, number] = ['2000::', 3];

/** The prefix under which a translator of the network shows IPv4 hosts to IPv6 ones (RFC 6052). */
const TRANSLATED: readonly [string, number] = ['64:ff9b::', 96];

/** Answers inside a large cloud only, for whatever runs there, although the registry calls it public. */
const CLOUD_PLATFORM = '168.63.129.16';

/**
 * Whether a host on the internet can have this address; everything else is refused, whatever it may be good for.
 * An address of IPv6 that stands for one of IPv4 is judged as that one, where this is how it is reached; tunnels
 * (6to4, Teredo) are not. Takes addresses as a resolver gives them: what is written in another way is no address.
 */
export function isPublicAddress(address: string): boolean {
  const parsed = parseAddress(address);
  if (parsed === null) return false;
  if (parsed.kind() === 'ipv6' && !parsed.match(ipv6Block(GLOBAL_UNICAST))) return false;
  return parsed.range() === 'unicast' && parsed.toString() !== CLOUD_PLATFORM;
}

/** Whether it leads back to this machine: 127.0.0.0/8, `::1`, and the former mapped into IPv6. */
export function isLoopbackAddress(address: string): boolean {
  return parseAddress(address)?.range() === 'loopback';
}

/** What may be reached while everything runs on one machine: the internet, and that machine. */
export function isPublicOrLoopback(address: string): boolean {
  return isPublicAddress(address) || isLoopbackAddress(address);
}

/** The address that the host of a parsed URL is given as, without the brackets of IPv6; null for a name. */
export function literalOf(host: string): string | null {
  if (host.startsWith('[')) return host.slice(1, -1);
  return /^\d+\.\d+\.\d+\.\d+$/.test(host) ? host : null;
}

/** The address that is really reached; null for what is none. */
function parseAddress(address: string): ipaddr.IPv4 | ipaddr.IPv6 | null {
  if (ipaddr.IPv4.isValidFourPartDecimal(address)) return ipaddr.IPv4.parse(address);
  // One with a zone is of a link, not of the internet.
  if (!/^[0-9a-f:.]+$/i.test(address)) return null;
  // Without dots: the library takes the `::1.2.3.4` of old for a mapped address.
  const normal = URL.parse(`http://[${address}]`)?.hostname;
  if (normal === undefined) return null;
  const parsed = ipaddr.IPv6.parse(normal.slice(1, -1));
  const standsForIpv4 = parsed.isIPv4MappedAddress() || parsed.match(ipv6Block(TRANSLATED));
  return standsForIpv4 ? new ipaddr.IPv4(parsed.toByteArray().slice(12)) : parsed;
}

function ipv6Block([start, bits]: readonly [string, number]): [ipaddr.IPv6, number] {
  return [ipaddr.IPv6.parse(start), bits];
}
