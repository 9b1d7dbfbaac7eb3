import type { FigureKey } from '../forms/figure.ts';
import type { Decimal } from '../util/decimal.ts';
import type { Scope } from '../report/report.ts';

/**
 * A figure's key; for a figure whose unit the form does not print, the key followed by `@元`, `@万元` or `@?`,
 * so that sums never mix units.
 */
export type TotalKey = FigureKey;

/**
 * Which totals. `OWN` sums the own reports of an organ and everything below it; `AGGREGATE` sums the 汇总 reports
 * of the organs directly below it. The two are never mixed.
 */
export interface TotalsId {
  readonly year: number;
  readonly basis: Scope;
  readonly organ: string;
  /** Distance from the root, which is 0. The top two levels are kept in shards. */
  readonly depth: number;
}

/** Sums over published reports; blank cells add nothing. A figure that was never other than zero is absent. */
export interface Totals {
  readonly figures: Readonly<Record<TotalKey, Decimal>>;
  /** Organs called to report, reports counted, and those of them first published late. */
  readonly due: number;
  readonly published: number;
  readonly late: number;
}

/** What one change adds to one `Totals`; negative to take away. Zeros may be left out. */
export interface TotalsChange extends Totals {
  readonly id: TotalsId;
}

export const noTotals: Totals = { figures: {}, due: 0, published: 0, late: 0 };
