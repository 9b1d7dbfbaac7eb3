import { DomainError } from '../errors.ts';
import type { PageRequest } from './store.ts';

const MAX_ITEMS = 100;

/** The limit of a page. Throws `INVALID_INPUT` when it is not 1 to 100. */
export function pageLimit({ limit }: PageRequest): number {
  if (Number.isInteger(limit) && limit >= 1 && limit <= MAX_ITEMS) return limit;
  throw new DomainError('INVALID_INPUT', { path: 'first', reason: 'OUT_OF_RANGE', detail: `1–${MAX_ITEMS}` });
}
