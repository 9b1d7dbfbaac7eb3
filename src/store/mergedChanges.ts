import { sumTotals } from '../statistics/sumTotals.ts';
import type { TotalsChange } from '../statistics/totals.ts';
import type { Decimal } from '../util/decimal.ts';
import { isSharded } from './isSharded.ts';
import { limits, refuseOver } from './limits.ts';

/**
 * One change for each item that keeps totals, however often the list names it: a report whose organ moved is taken
 * away at one depth and added at another. Throws `TOO_LARGE` for what one update cannot hold.
 */
export function mergedChanges(changes: readonly TotalsChange[]): readonly TotalsChange[] {
  const merged = new Map<string, TotalsChange>();
  for (const change of changes) {
    const { year, basis, organ, depth } = change.id;
    const key = `${year}#${basis}#${organ}#${isSharded(depth)}`;
    const known = merged.get(key);
    merged.set(key, { id: change.id, ...sumTotals(...(known ? [known, change] : [change])) });
  }
  for (const { figures } of merged.values()) {
    refuseOver('totals', Object.keys(figures).length, limits.figures);
    for (const value of Object.values(figures)) refuseOver('figure', digitsOf(value), limits.digits);
  }
  return [...merged.values()];
}

function digitsOf(value: Decimal): number {
  return value.replace(/[-.]/g, '').replace(/^0+/, '').replace(/0+$/, '').length;
}
