import { DomainError } from '../errors.ts';
import type { PageRequest } from './store.ts';

const MAX_ITEMS = 100;

/** The limit of a page. Throws `INVALID_INPUT` when it is not 1 to `max`. */
export function pageLimit({ limit }: PageRequest, max = MAX_ITEMS): number {
  if (Number.isInteger(limit) && limit >= 1 && limit <= max) return limit;
  throw new DomainError('INVALID_INPUT', { path: 'first', reason: 'OUT_OF_RANGE', detail: `1–${max}` });
}
