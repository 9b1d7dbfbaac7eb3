import {
  allowInsecureRequests,
  ClientSecretBasic,
  ClientSecretPost,
  Configuration,
  discovery,
  enableNonRepudiationChecks,
  type ServerMetadata,
} from 'openid-client';
import { DomainError } from '../../errors.ts';
import type { Log } from '../errors.ts';
import { isPlainHttp, type OidcSettings } from './settings.ts';

/** What may sign a token. None with a shared secret, and never `none`. */
export const signingAlgorithms: readonly string[] = ['RS256', 'ES256', 'PS256', 'EdDSA'];

const TIMEOUT_SECONDS = 5;
const RETRY_AFTER_SECONDS = 5;

export type Discover = () => Promise<ServerMetadata>;

/**
 * Asks the provider for its addresses, once; a failure is not remembered. Throws `UNAVAILABLE` when it cannot be
 * asked, and when it is not the one of the settings, which the log tells apart.
 */
export function discoveryOf(oidc: OidcSettings, log: Log): Discover {
  let asked: Promise<ServerMetadata> | null = null;
  return () =>
    (asked ??= ask(oidc).catch((error: unknown) => {
      asked = null;
      log({ level: 'error', message: 'the sign-in provider cannot be used', reason: reasonOf(error) });
      throw providerAway();
    }));
}

async function ask(oidc: OidcSettings): Promise<ServerMetadata> {
  const options = { timeout: TIMEOUT_SECONDS, execute: extensions(oidc) };
  const found = await discovery(new URL(oidc.issuer), oidc.clientId, undefined, undefined, options);
  const metadata = found.serverMetadata();
  if (metadata.issuer !== oidc.issuer) throw new Error('the provider names itself otherwise');
  const offered = metadata.id_token_signing_alg_values_supported ?? ['RS256'];
  return Object.assign(metadata, {
    id_token_signing_alg_values_supported: offered.filter((each) => signingAlgorithms.includes(each)),
  });
}

/** Us as a client of the provider. The signature of an ID token is checked although it came over TLS. */
export function clientOf(metadata: ServerMetadata, oidc: OidcSettings, clientSecret: string): Configuration {
  const methods = metadata.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
  const proof = methods.includes('client_secret_post') ? ClientSecretPost : ClientSecretBasic;
  const client = new Configuration(metadata, oidc.clientId, undefined, proof(clientSecret));
  client.timeout = TIMEOUT_SECONDS;
  for (const extend of [enableNonRepudiationChecks, ...extensions(oidc)]) extend(client);
  return client;
}

export function providerAway(): DomainError {
  return new DomainError('UNAVAILABLE', { retryAfterSeconds: RETRY_AFTER_SECONDS });
}

/** What may be logged of an error of the library: its causes hold tokens, and words of the provider. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { code } = error as { code?: unknown };
  return typeof code === 'string'
    ? `${error.name} ${code}: ${error.message}`
    : `${error.name}: ${error.message}`;
}

function extensions(oidc: OidcSettings): ((client: Configuration) => void)[] {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- so marked to stand out; for the provider on this machine
  return isPlainHttp(oidc) ? [allowInsecureRequests] : [];
}
