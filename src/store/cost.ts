import type { Cost } from './store.ts';

export type RequestKind = 'reads' | 'batches' | 'queries' | 'writes' | 'transactions';

type Counted = RequestKind | 'transactionItems' | 'readUnits' | 'writeUnits';

/** The running count behind `Store.cost`. */
export interface Meter {
  readonly add: (counted: Counted, amount: number) => void;
  readonly cost: () => Cost;
}

export function newMeter(): Meter {
  const counts: Record<Counted, number> = {
    reads: 0,
    batches: 0,
    queries: 0,
    writes: 0,
    transactions: 0,
    transactionItems: 0,
    readUnits: 0,
    writeUnits: 0,
  };
  return {
    add: (counted, amount) => {
      counts[counted] += amount;
    },
    cost: () => {
      const { reads, batches, queries, writes, transactions } = counts;
      return { ...counts, requests: reads + batches + queries + writes + transactions };
    },
  };
}
