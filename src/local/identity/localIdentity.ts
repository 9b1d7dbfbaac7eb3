import { randomBytes } from 'node:crypto';
import type { OidcSettings } from '../../api/signIn/settings.ts';
import { keptSecret } from '../keptSecret.ts';
import { identityListener, type Listener } from './identityListener.ts';
import { listenOnOneHost } from './onOneHost.ts';
import { localProvider } from './provider.ts';
import { localOidc } from './settings.ts';
import { signingKey } from './signingKey.ts';

export interface LocalIdentity {
  readonly oidc: OidcSettings;
  readonly clientSecret: string;
  /** The provider itself, for everything below `PROVIDER_PATH`. */
  readonly listener: Listener;
}

/**
 * The provider of this machine, for a local server at `origin`. Its secrets are in the data folder; where that is
 * null, they last as long as the program.
 */
export function localIdentity(
  origin: string,
  dataDir: string | null,
  log: (line: object) => void,
): LocalIdentity {
  const secret = (name: string) =>
    dataDir === null ? randomBytes(32).toString('hex') : keptSecret(dataDir, name);
  const oidc = localOidc(origin);
  const clientSecret = secret('identity-client.key');
  const cookieSecret = secret('identity-cookie.key');
  const provider = localProvider({ oidc, clientSecret, cookieSecret, key: signingKey(dataDir), log });
  return { oidc, clientSecret, listener: listenOnOneHost(identityListener(provider), origin) };
}
