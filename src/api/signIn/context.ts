import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Configuration } from 'openid-client';
import type { Store } from '../../store/store.ts';
import type { Log } from '../errors.ts';
import type { OidcSettings } from './settings.ts';

/** What the steps of signing in and out share in one request. */
export interface SignInContext {
  readonly store: Store;
  /** The instant of the request (ISO 8601, UTC). */
  readonly now: string;
  readonly log: Log;
  readonly oidc: OidcSettings;
  /** 32 random bytes in hexadecimal. */
  readonly newSecret: () => string;
  /** Us as a client of the provider. Throws `UNAVAILABLE`. */
  readonly client: () => Promise<Configuration>;
}

export type SignInStep = (
  context: SignInContext,
  event: APIGatewayProxyEventV2,
) => Promise<APIGatewayProxyStructuredResultV2>;

export const CALLBACK_PATH = '/auth/callback';

/** Sends the browser on by GET, with cookies to keep. */
export function redirect(location: string, cookies: readonly string[]): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode: 303,
    headers: { location, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' },
    cookies: [...cookies],
  };
}

export function jsonAnswer(statusCode: number, body: object): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
    body: JSON.stringify(body),
  };
}
