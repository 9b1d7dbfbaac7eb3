/** The API refused, and says why in words for people; `refusalText` says it in the language of the page. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;

  constructor(message: string, code: string, params: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.code = code;
    this.params = params;
  }
}

/** Nothing came back, or nothing that is an answer: whether it was done is not known. The same again does no harm. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** Nobody is signed in any more. What was written stays where it is until somebody is. */
export function isSignedOut(trouble: unknown): boolean {
  return trouble instanceof Refusal && ['UNAUTHENTICATED', 'CSRF_TOKEN_REQUIRED'].includes(trouble.code);
}

/** Worth trying again by itself. */
export function isPassing(trouble: unknown): boolean {
  return trouble instanceof Unreachable || (trouble instanceof Refusal && trouble.code === 'UNAVAILABLE');
}
