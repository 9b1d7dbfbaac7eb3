import type { Kind } from './deadlineDayReads.ts';

/*
 * Guesses, and the limits that AWS tells of. Change a guess and see: `node bench/deadlineDay.ts`.
 */

export const ORGANS = 500_000;
/** Of them, how many come in the last hour of work, on three days. */
export const SHARES = [0.25, 0.5, 1] as const;
export const SEED = 131;
/** How long a transaction is at its items. */
export const HOLD_MS = [10, 30] as const;
/** How long a publication keeps the function busy, waiting included. */
export const PUBLICATION_MS = 300;
/** What a partition takes in a second. */
export const PARTITION = { writeUnits: 1_000, readUnits: 3_000 };
/** What a table on demand takes in a second: one that is new, and any that AWS has not been asked to let take more. */
export const TABLE = { isNew: 4_000, quota: 40_000 };

/** On that day, by the public, spread as the publications of the first of the days. */
export const QUESTIONS = 20_000_000;
/** Governments. */
export const SUBTREES = 3_215;
/** A report is one item; a page of a list 30 KB; totals of the upper levels eight items of 10 KB. */
export const kinds: Readonly<Record<'report' | 'list' | 'totals', Kind>> = {
  report: { share: 0.6, things: ORGANS, readUnits: 1 },
  list: { share: 0.2, things: SUBTREES, readUnits: 4 },
  totals: { share: 0.2, things: SUBTREES, readUnits: 12.5 },
};
/** Of those totals. */
export const UNITS_OF_A_SHARD = 1.5;

/** Of the function, for an answer that it has kept. */
export const KNOWN_SECONDS = 0.002;
