import type { Actor } from '../../access/actor.ts';
import { Unreachable } from './trouble.ts';

export type Session =
  | { readonly signedIn: false }
  | {
      readonly signedIn: true;
      readonly person: Actor;
      readonly csrfToken: string;
      /** ISO 8601, UTC. */
      readonly expiresAt: string;
    };

let known: Promise<Session> | null = null;

/** Whose page this is: whoever was signed in first. */
let pageOf: string | null = null;

/** Who is signed in in this browser; asked once, until `forgetSession`. Throws `Unreachable`. */
export function session(): Promise<Session> {
  known ??= readSession().catch((error: unknown) => {
    known = null;
    throw error;
  });
  return known;
}

export function forgetSession(): void {
  known = null;
}

/**
 * What the manage API asks to see from a page of this site; null: nobody is signed in, or meanwhile somebody else, in
 * whose name nothing is done that was begun here.
 */
export async function csrfToken(): Promise<string | null> {
  const there = await session();
  if (!there.signedIn) return null;
  pageOf ??= there.person.id;
  return there.person.id === pageOf ? there.csrfToken : null;
}

/** Where signing in begins, and comes back to the page that is shown. */
export function signInAddress(): string {
  const { pathname, search, hash } = window.location;
  return `/auth/sign-in?returnTo=${encodeURIComponent(pathname + search + hash)}`;
}

export async function signOut(): Promise<void> {
  const token = await csrfToken();
  await fetch('/auth/sign-out', {
    method: 'POST',
    credentials: 'same-origin',
    headers: token === null ? {} : { 'x-csrf-token': token },
  });
  forgetSession();
  window.location.assign('/cms/');
}

async function readSession(): Promise<Session> {
  try {
    const response = await fetch('/auth/session', { credentials: 'same-origin' });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return (await response.json()) as Session;
  } catch (error) {
    throw new Unreachable(String(error), { cause: error });
  }
}
