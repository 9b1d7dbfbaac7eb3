/** A browser that is signed in. What the cookie holds is kept only as its SHA-256. */
export interface Session {
  /** SHA-256 of the random text in the cookie. */
  readonly hash: string;
  readonly person: string;
  /** SHA-256 of the text that a page must send back in a header with everything that is not a plain question. */
  readonly csrfHash: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** After that it is as good as none, whatever the database still holds. */
  readonly expiresAt: string;
}

/** A sign-in that has begun and not come back yet; used once. */
export interface PendingSignIn {
  /** SHA-256 of `state`. */
  readonly hash: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  /** Path on this site to go to afterwards. */
  readonly returnTo: string;
  readonly expiresAt: string;
}

/** Why nobody could be signed in. */
export type SignInTrouble =
  /** Begun too long ago, in another browser, or finished already. */
  | 'EXPIRED'
  /** The provider did not sign the person in, or what it said does not stand up to the checks. */
  | 'REFUSED'
  /** Nobody has admitted this account. */
  | 'NOT_ADMITTED'
  | 'DISABLED'
  /** The provider or the database cannot be reached. */
  | 'UNAVAILABLE'
  /** Nobody can sign in here: this deployment has no provider. */
  | 'NOT_SET_UP';

/** Working time of a day: whoever stays away longer signs in again. Never prolonged. */
export const SESSION_SECONDS = 12 * 60 * 60;

/** How long somebody may take at the provider. */
export const PENDING_SECONDS = 10 * 60;

/** The instant so many seconds after `at`, both ISO 8601, UTC. */
export function secondsAfter(at: string, seconds: number): string {
  return new Date(Date.parse(at) + seconds * 1000).toISOString();
}

/** The database deletes late: what has expired is compared, never taken for gone. */
export function isOver({ expiresAt }: { readonly expiresAt: string }, now: string): boolean {
  return Date.parse(expiresAt) <= Date.parse(now);
}
