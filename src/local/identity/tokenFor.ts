import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  discovery,
  None,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import type { OidcSettings } from '../../api/signIn/settings.ts';
import { UsageError } from '../usageError.ts';
import { scriptClient } from './settings.ts';

const MOST_STEPS = 10;

/**
 * An access token for one of the sample people, from the provider of a running `npm start`, by the whole way that a
 * browser goes: to the provider, through its page, back with a code, and the code for a token. Throws `UsageError`
 * when nobody answers.
 */
export async function tokenFor(subject: string, oidc: OidcSettings): Promise<string> {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- so marked to stand out; the provider is on this machine
  const execute = [allowInsecureRequests];
  const client = await discovery(new URL(oidc.issuer), scriptClient.id, undefined, None(), { execute }).catch(
    () => {
      throw notRunning(oidc);
    },
  );
  const codeVerifier = randomPKCECodeVerifier();
  const state = randomState();
  const start = buildAuthorizationUrl(client, {
    redirect_uri: scriptClient.redirectUri,
    scope: 'openid',
    resource: oidc.audience,
    state,
    code_challenge: await calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: 'S256',
  });
  const back = await walk(start, subject);
  const checks = { expectedState: state, pkceCodeVerifier: codeVerifier };
  const { access_token: token } = await authorizationCodeGrant(client, back, checks, {
    resource: oidc.audience,
  });
  return token;
}

/** Follows the provider to the address that it sends the browser back to, choosing `subject` on its page. */
async function walk(start: URL, subject: string): Promise<URL> {
  const cookies = new Map<string, string>();
  let next = start;
  let form: URLSearchParams | null = null;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const response: Response = await fetch(next, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form ? { method: 'POST', body: form } : {}),
    });
    await response.body?.cancel();
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    const location = response.headers.get('location');
    if (location !== null) {
      next = new URL(location, next);
      form = null;
      if (next.href.startsWith(scriptClient.redirectUri)) return next;
    } else if (response.ok && !form) form = new URLSearchParams({ subject });
    else break;
  }
  throw new Error('the provider did not send the browser back');
}

function notRunning({ origin }: OidcSettings): UsageError {
  return new UsageError(
    `${origin} 没有响应：请先在另一个终端运行 npm start；端口不同的，用 PORT 指定。/ ` +
      `No answer at ${origin}: run npm start in another terminal first; set PORT when it has another port.`,
  );
}
