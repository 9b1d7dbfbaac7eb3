import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { isPlainHttp, type OidcSettings } from './settings.ts';

/** `session`: who is signed in. `browser`: ties a sign-in that has begun to the browser it was begun in. */
export type CookieName = 'session' | 'browser';

const names: Readonly<Record<CookieName, string>> = { session: 'gongkai', browser: 'gongkai-sign-in' };

/** The random text of a cookie; null when there is none, or more than one to choose from. */
export function cookieText(
  event: APIGatewayProxyEventV2,
  name: CookieName,
  oidc: OidcSettings,
): string | null {
  const start = `${fullName(name, oidc)}=`;
  const [found, ...others] = (event.cookies ?? [])
    .filter((cookie) => cookie.startsWith(start))
    .map((cookie) => cookie.slice(start.length));
  return found !== undefined && others.length === 0 && /^[0-9a-f]{64}$/.test(found) ? found : null;
}

/** `Lax`, because people come back from the provider by a link from another site. */
export function setCookie(name: CookieName, text: string, maxAgeSeconds: number, oidc: OidcSettings): string {
  const attributes = ['Path=/', `Max-Age=${maxAgeSeconds}`, 'HttpOnly', 'SameSite=Lax'];
  if (!isPlainHttp(oidc)) attributes.push('Secure');
  return [`${fullName(name, oidc)}=${text}`, ...attributes].join('; ');
}

export function clearCookie(name: CookieName, oidc: OidcSettings): string {
  return setCookie(name, '', 0, oidc);
}

/** By the prefix a browser takes the cookie only from this very host, over TLS; so nobody else can plant one. */
function fullName(name: CookieName, oidc: OidcSettings): string {
  return isPlainHttp(oidc) ? names[name] : `__Host-${names[name]}`;
}
