import { addDecimals, type Decimal } from '../../../util/decimal.ts';

/** The exact sum of the figures that are there; null where none is: blank is not zero. */
export function sumOf(figures: ReadonlyMap<string, Decimal>, keys: readonly string[]): Decimal | null {
  const values = keys.flatMap((key) => figures.get(key) ?? []);
  return values.length === 0 ? null : addDecimals(...values);
}

/** As totals come from the API. */
export function figureMap(
  figures: readonly { readonly key: string; readonly value: Decimal }[],
): ReadonlyMap<string, Decimal> {
  return new Map(figures.map(({ key, value }) => [key, value]));
}
