import type { QueryLimit } from '../../errors.ts';

/** What one request may ask for at most. Larger ones are refused before anything is validated or read. */
export const limits = {
  /** Questions in one body. */
  operations: 1,
  /** Brackets within each other in the body; the input of no mutation comes near. */
  jsonDepth: 32,
  /** UTF-8 bytes of the document. */
  documentBytes: 20_000,
  tokens: 2_000,
  /** Fields below each other, the root field included; inside an introspection not counted, graphql-js bounds that. */
  depth: 8,
  /** With fragments in their places, as are the next two. */
  aliases: 30,
  rootFields: 20,
  directives: 20,
  /** Fields and fragments in one pair of braces: validation holds each against each. */
  selections: 100,
  /** Objects that the answer may hold, by the sizes that lists can have. */
  cost: 5_000,
  /** UTF-8 bytes of the answer. */
  answerBytes: 5_000_000,
} as const satisfies Record<QueryLimit, number>;
