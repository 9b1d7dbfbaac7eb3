import { buildAuthorizationUrl, calculatePKCECodeChallenge } from 'openid-client';
import { PENDING_SECONDS, secondsAfter } from '../../access/session.ts';
import { sha256 } from '../../util/sha256.ts';
import { CALLBACK_PATH, redirect, type SignInStep } from './context.ts';
import { cookieText, setCookie } from './cookies.ts';
import { returnPath } from './returnPath.ts';
import { stateFor } from './state.ts';

/** GET /auth/sign-in?returnTo=/path: to the provider, with all that its answer will be held against. */
export const startSignIn: SignInStep = async ({ store, now, oidc, newSecret, client }, event) => {
  const provider = await client();
  // The same text for all tabs of a browser, so that sign-ins begun in two of them both come to an end.
  const browser = cookieText(event, 'browser', oidc) ?? newSecret();
  const state = stateFor(browser, newSecret());
  const [nonce, codeVerifier] = [newSecret(), newSecret()];
  await store.addPendingSignIn({
    hash: sha256(state),
    nonce,
    codeVerifier,
    returnTo: returnPath(new URLSearchParams(event.rawQueryString).get('returnTo'), oidc.origin),
    expiresAt: secondsAfter(now, PENDING_SECONDS),
  });
  const address = buildAuthorizationUrl(provider, {
    redirect_uri: oidc.origin + CALLBACK_PATH,
    scope: 'openid',
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: 'S256',
  });
  return redirect(address.href, [setCookie('browser', browser, PENDING_SECONDS, oidc)]);
};
