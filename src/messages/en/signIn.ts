import type { SignInTrouble } from '../../access/session.ts';

/** Why nobody could be signed in, and what to do; for a page of its own. */
export const signInTroubles = {
  EXPIRED: {
    title: 'This sign-in is not valid any more',
    advice: 'It took too long, was used already, or was not begun in this browser. Sign in again.',
  },
  REFUSED: {
    title: 'You were not signed in',
    advice:
      'The identity provider did not confirm who you are. Sign in again; if that does not help, ask the administrator of your organ.',
  },
  NOT_ADMITTED: {
    title: 'Your account is not admitted yet',
    advice:
      'The identity provider knows you, but this system does not. Give the account below to the administrator of your organ, and sign in once you are admitted.',
  },
  DISABLED: {
    title: 'Your account is disabled',
    advice: 'If you still need it, ask the administrator of your organ to enable it, and sign in again.',
  },
  UNAVAILABLE: {
    title: 'Signing in is not possible now',
    advice: 'The identity provider or the database does not answer. Sign in again later.',
  },
  NOT_SET_UP: {
    title: 'Signing in is not set up here',
    advice: 'This system is used with API keys only. If you need to sign in, ask the system administrator.',
  },
} as const satisfies Record<SignInTrouble, { readonly title: string; readonly advice: string }>;
