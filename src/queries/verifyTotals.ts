import type { Organ } from '../organs/organ.ts';
import type { Scope } from '../report/report.ts';
import type { Store } from '../store/store.ts';
import { recount } from './recount.ts';
import type { Difference } from './verify.ts';

/**
 * Counts every total anew, from what was called for and what is public. Reads all of that and no history, so that it
 * is fit for each night; `verify` holds everything against everything. A publication meanwhile shows as a difference.
 */
export async function verifyTotals(
  store: Store,
  scopesDue: (organ: Organ) => readonly Scope[],
): Promise<{ readonly totals: number; readonly differences: readonly Difference[] }> {
  const count = recount(scopesDue);
  for await (const organ of store.everyOrgan()) count.called(organ);
  for await (const publication of store.everyPublication()) count.published(publication);
  const differences: Difference[] = [];
  const totals = await count.compare(store, (where, what) => differences.push({ where, what }));
  return { totals, differences };
}

/**
 * The same, and once more where something differed: what differs in the same way both times was not on its way between
 * two readings.
 */
export async function lastingDifferences(
  store: Store,
  scopesDue: (organ: Organ) => readonly Scope[],
): Promise<{ readonly totals: number; readonly differences: readonly Difference[] }> {
  const first = await verifyTotals(store, scopesDue);
  if (first.differences.length === 0) return first;
  const again = await verifyTotals(store, scopesDue);
  const before = new Set(first.differences.map(textOf));
  return { ...again, differences: again.differences.filter((one) => before.has(textOf(one))) };
}

function textOf({ where, what }: Difference): string {
  return `${where}: ${what}`;
}
