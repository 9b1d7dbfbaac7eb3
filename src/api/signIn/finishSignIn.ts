import { authorizationCodeGrant, ResponseBodyError, type Configuration } from 'openid-client';
import { personActor, personId } from '../../access/person.ts';
import { isOver, secondsAfter, SESSION_SECONDS, type PendingSignIn } from '../../access/session.ts';
import { sha256 } from '../../util/sha256.ts';
import type { Log } from '../errors.ts';
import { CALLBACK_PATH, redirect, type SignInStep } from './context.ts';
import { cookieText, setCookie } from './cookies.ts';
import { csrfToken } from './csrf.ts';
import { troublePage } from './page.ts';
import { providerAway, reasonOf } from './provider.ts';
import { isStateOf } from './state.ts';

/** GET /auth/callback: the provider has sent the browser back. A new session, for whoever is admitted. */
export const finishSignIn: SignInStep = async ({ store, now, log, oidc, newSecret, client }, event) => {
  const browser = cookieText(event, 'browser', oidc);
  const state = new URLSearchParams(event.rawQueryString).get('state') ?? '';
  if (browser === null || !isStateOf(browser, state)) return troublePage('EXPIRED');
  const pending = await store.takePendingSignIn(sha256(state));
  if (!pending || isOver(pending, now)) return troublePage('EXPIRED');

  const provider = await client();
  const address = new URL(`${oidc.origin}${CALLBACK_PATH}?${event.rawQueryString}`);
  const subject = await subjectFrom(provider, address, state, pending, log);
  if (subject === null) return troublePage('REFUSED');
  const account = { issuer: oidc.issuer, subject };
  const person = await store.person(personId(account));
  if (!person) return troublePage('NOT_ADMITTED', account);
  if (!personActor(person)) return troublePage('DISABLED');

  // A browser has one session: the cookie of an earlier one is about to be lost.
  const earlier = cookieText(event, 'session', oidc);
  if (earlier !== null) await store.endSession(sha256(earlier));
  const text = newSecret();
  await store.addSession({
    hash: sha256(text),
    person: person.id,
    csrfHash: sha256(csrfToken(text)),
    createdAt: now,
    expiresAt: secondsAfter(now, SESSION_SECONDS),
  });
  return redirect(pending.returnTo, [setCookie('session', text, SESSION_SECONDS, oidc)]);
};

/**
 * Redeems the code, and gives the `sub` of an ID token that the provider signed for us, for this sign-in and for
 * nobody else. Null when anything of that is not so. Throws `UNAVAILABLE` when the provider cannot be reached.
 */
async function subjectFrom(
  client: Configuration,
  address: URL,
  state: string,
  { nonce, codeVerifier }: PendingSignIn,
  log: Log,
): Promise<string | null> {
  try {
    const tokens = await authorizationCodeGrant(client, address, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: codeVerifier,
      idTokenExpected: true,
    });
    return tokens.claims()?.sub ?? null;
  } catch (error) {
    log({ level: 'warn', message: 'a sign-in was refused', reason: shownReason(error) });
    if (isAway(error)) throw providerAway();
    return null;
  }
}

/** An error code of the provider is worth a line, when it looks like one. */
function shownReason(error: unknown): string {
  const told =
    error instanceof ResponseBodyError && /^[a-z_]{1,40}$/.test(error.error) ? ` ${error.error}` : '';
  return reasonOf(error) + told;
}

/** Not reached, too slow, or broken: what the library has no code for is no answer of the provider at all. */
function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  if (code === undefined) return true;
  return code === 'OAUTH_TIMEOUT' || (cause instanceof Response && cause.status >= 500);
}
