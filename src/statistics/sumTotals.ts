import { addDecimals, type Decimal } from '../util/decimal.ts';
import type { TotalKey, Totals } from './totals.ts';

/** The exact sum; a figure absent from all stays absent. */
export function sumTotals(...all: readonly Totals[]): Totals {
  const figures: Record<TotalKey, Decimal> = {};
  for (const totals of all) {
    for (const [key, value] of Object.entries(totals.figures)) {
      figures[key] = addDecimals(figures[key] ?? '0', value);
    }
  }
  const sumOf = (count: 'due' | 'published' | 'late') => all.reduce((sum, totals) => sum + totals[count], 0);
  return { figures, due: sumOf('due'), published: sumOf('published'), late: sumOf('late') };
}
