import { placeIn, type Organ } from '../organs/organ.ts';
import type { Publication } from '../report/publication.ts';
import type { Scope } from '../report/report.ts';
import { dueChange, totalsChange } from '../statistics/change.ts';
import { totalsDifferences } from '../statistics/difference.ts';
import { sumTotals } from '../statistics/sumTotals.ts';
import { noTotals, type Totals, type TotalsChange, type TotalsId } from '../statistics/totals.ts';
import type { Store } from '../store/store.ts';

/** The totals as they must be, counted anew from what was called for and what is public. */
export interface Recount {
  /** What was called for of an organ. */
  readonly called: (organ: Organ) => void;
  readonly published: (publication: Publication) => void;
  /** After all others: tells where the totals of the store are not these (`totals 2023 OWN organ`); how many it has. */
  readonly compare: (store: Store, found: (where: string, what: string) => void) => Promise<number>;
}

export function recount(scopesDue: (organ: Organ) => readonly Scope[]): Recount {
  const recounted = new Map<string, Totals>();
  const add = (changes: readonly TotalsChange[]): void => {
    for (const { id, ...share } of changes) {
      const key = keyOf(id);
      recounted.set(key, sumTotals(recounted.get(key) ?? noTotals, share));
    }
  };
  return {
    called: (organ) => {
      for (const year of organ.calledYears) {
        add(dueChange(year, placeIn(organ, year)?.path ?? [], scopesDue(organ)));
      }
    },
    published: (publication) => add(totalsChange(null, publication)),
    compare: async (store, found) => {
      let count = 0;
      for await (const { id, totals } of store.everyTotals()) {
        count += 1;
        const key = keyOf(id);
        for (const { key: figure, stored, recounted: right } of totalsDifferences(
          totals,
          recounted.get(key) ?? noTotals,
        )) {
          found(`totals ${key}`, `${figure}: ${stored} ≠ ${right}`);
        }
        recounted.delete(key);
      }
      for (const [key, expected] of recounted) {
        if (totalsDifferences(noTotals, expected).length > 0) found(`totals ${key}`, 'MISSING');
      }
      return count;
    },
  };
}

function keyOf({ year, basis, organ }: Omit<TotalsId, 'depth'>): string {
  return `${year} ${basis} ${organ}`;
}
