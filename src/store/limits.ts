import { DomainError } from '../errors.ts';

/** DynamoDB's bounds, in bytes where nothing else is said. Both stores keep them. */
export const limits = {
  item: 400 * 1024,
  transaction: 4 * 1024 * 1024,
  transactionItems: 100,
  /** Figures in one `TotalsChange`: an update takes 300 operators, and three counts go beside the figures. */
  figures: 290,
  /** Significant digits of a number. */
  digits: 38,
  partitionKey: 2048,
  sortKey: 1024,
  /** Ours: the JSON of a body before it is compressed, so that reading it takes bounded memory. */
  body: 4 * 1024 * 1024,
} as const;

/** Most lines of the board in one page; of usual length they fit in one reading of 1 MB. */
export const BOARD_LINES = 1000;

/** Most events of the feed in one page; of usual length they fit in one reading of 1 MB. */
export const FEED_EVENTS = 1000;

/** Throws `TOO_LARGE` when `size` is over the limit. */
export function refuseOver(what: string, size: number, limit: number): void {
  if (size > limit) throw new DomainError('TOO_LARGE', { what, size, limit });
}
