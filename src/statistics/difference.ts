import { subtractDecimal, type Decimal } from '../util/decimal.ts';
import type { TotalKey, Totals } from './totals.ts';

export interface TotalsDifference {
  /** A figure's key, or `due`, `published`, `late`. */
  readonly key: TotalKey;
  readonly stored: Decimal;
  readonly recounted: Decimal;
}

/** Where stored totals differ from recounted ones. Absent counts as zero: a withdrawn report leaves zeros. */
export function totalsDifferences(stored: Totals, recounted: Totals): readonly TotalsDifference[] {
  const a = flat(stored);
  const b = flat(recounted);
  return [...new Set([...a.keys(), ...b.keys()])]
    .map((key) => ({ key, stored: a.get(key) ?? '0', recounted: b.get(key) ?? '0' }))
    .filter(({ stored: s, recounted: r }) => subtractDecimal(s, r) !== '0');
}

function flat({ figures, due, published, late }: Totals): ReadonlyMap<string, Decimal> {
  return new Map([
    ...Object.entries(figures),
    ...Object.entries({ due, published, late }).map(([key, count]): [string, Decimal] => [
      key,
      String(count),
    ]),
  ]);
}
