import type { OidcSettings } from '../../api/signIn/settings.ts';

/** Under which path of the local server the provider answers. */
export const PROVIDER_PATH = '/oidc';

/** The client of scripts, which keeps no secret and is sent back to an address that nobody listens on. */
export const scriptClient = { id: 'gongkai-script', redirectUri: 'http://127.0.0.1/signed-in' } as const;

/** The local provider, at a local server such as `http://127.0.0.1:4000`. */
export function localOidc(origin: string): OidcSettings {
  return {
    issuer: origin + PROVIDER_PATH,
    clientId: 'gongkai',
    audience: `${origin}/manage/graphql`,
    origin,
  };
}
