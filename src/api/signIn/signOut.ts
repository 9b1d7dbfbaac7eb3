import { isOver } from '../../access/session.ts';
import { sha256 } from '../../util/sha256.ts';
import { jsonAnswer, type SignInStep } from './context.ts';
import { clearCookie, cookieText } from './cookies.ts';
import { requireOwnPage } from './csrf.ts';

/** POST /auth/sign-out: ends the session of this browser. Nothing to end is no failure. */
export const signOut: SignInStep = async ({ store, now, oidc }, event) => {
  const text = cookieText(event, 'session', oidc);
  const session = text === null ? null : await store.session(sha256(text));
  if (session && !isOver(session, now)) {
    requireOwnPage(event, session, oidc);
    await store.endSession(session.hash);
  }
  return { ...jsonAnswer(200, { signedIn: false }), cookies: [clearCookie('session', oidc)] };
};
