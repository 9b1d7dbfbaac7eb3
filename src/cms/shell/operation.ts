/** A question to the manage API, known to it by its id; see `generated/operations.ts`. */
export interface Operation<Answer, Variables> {
  readonly id: string;
  readonly kind: 'query' | 'mutation';
  /** Never there: what is asked with, and what is answered. */
  readonly types?: readonly [Answer, Variables];
}
