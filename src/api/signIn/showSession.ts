import { personActor } from '../../access/person.ts';
import { isOver } from '../../access/session.ts';
import { sha256 } from '../../util/sha256.ts';
import { jsonAnswer, type SignInStep } from './context.ts';
import { cookieText } from './cookies.ts';
import { csrfToken } from './csrf.ts';

/** GET /auth/session: who is signed in in this browser, and the token that its pages send back. */
export const showSession: SignInStep = async ({ store, now, oidc }, event) => {
  const text = cookieText(event, 'session', oidc);
  const session = text === null ? null : await store.session(sha256(text));
  if (text === null || !session || isOver(session, now)) return jsonAnswer(200, { signedIn: false });
  const person = await store.person(session.person);
  const actor = person && personActor(person);
  if (!actor) return jsonAnswer(200, { signedIn: false });
  return jsonAnswer(200, {
    signedIn: true,
    person: actor,
    csrfToken: csrfToken(text),
    expiresAt: session.expiresAt,
  });
};
