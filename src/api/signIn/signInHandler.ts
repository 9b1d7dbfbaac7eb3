import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Configuration } from 'openid-client';
import { isRefusal, type DomainError } from '../../errors.ts';
import type { ApiDependencies, HttpHandler } from '../handler.ts';
import { noSuchAddress } from '../nothingHere.ts';
import { refusalResponse } from '../refusalResponse.ts';
import { CALLBACK_PATH, type SignInStep } from './context.ts';
import { finishSignIn } from './finishSignIn.ts';
import { troublePage } from './page.ts';
import { clientOf, discoveryOf } from './provider.ts';
import type { OidcSettings } from './settings.ts';
import { showSession } from './showSession.ts';
import { signOut } from './signOut.ts';
import { startSignIn } from './startSignIn.ts';

export interface SignInDependencies extends ApiDependencies {
  readonly oidc: OidcSettings;
  readonly clientSecret: string;
}

interface Route {
  readonly step: SignInStep;
  /** What a refusal is shown as: a page to a person, JSON to a script. */
  readonly refused: (refusal: DomainError) => APIGatewayProxyStructuredResultV2;
}

const routes: Readonly<Record<string, Route>> = {
  'GET /auth/sign-in': { step: startSignIn, refused: () => troublePage('UNAVAILABLE') },
  [`GET ${CALLBACK_PATH}`]: { step: finishSignIn, refused: () => troublePage('UNAVAILABLE') },
  'POST /auth/sign-out': { step: signOut, refused: refusedJson },
  'GET /auth/session': { step: showSession, refused: refusedJson },
};

/** Signing in and out by OpenID Connect. Without settings nobody can, and it says so. */
export function signInHandler(dependencies: SignInDependencies | null): HttpHandler {
  if (!dependencies) return () => Promise.resolve(troublePage('NOT_SET_UP'));
  const { store, now, log, oidc, clientSecret, newSecret } = dependencies;
  const discover = discoveryOf(oidc, log);
  let made: Configuration | null = null;
  const client = async () => (made ??= clientOf(await discover(), oidc, clientSecret));
  return async (event) => {
    const key = `${event.requestContext.http.method} ${event.rawPath}`;
    const route = Object.hasOwn(routes, key) ? routes[key] : undefined;
    if (!route) return noSuchAddress(event.rawPath);
    try {
      return await route.step({ store, now: now(), log, oidc, newSecret, client }, event);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      return route.refused(error);
    }
  };
}

function refusedJson(refusal: DomainError): APIGatewayProxyStructuredResultV2 {
  return refusalResponse(refusal.code === 'UNAVAILABLE' ? 503 : 403, refusal);
}
