import { compareDecimals, subtractDecimal, type Decimal } from '../../../util/decimal.ts';

/** Last year's value with the difference of this year's: `12`, `12 +3`, `12 −2`; null: last year's is not known. */
export function compared(value: Decimal | null, before: Decimal | null | undefined): string | null {
  if (before === null || before === undefined) return null;
  if (value === null) return before;
  const difference = subtractDecimal(value, before);
  const sign = compareDecimals(difference, '0');
  if (sign === 0) return `${before} ＝`;
  return `${before} ${sign > 0 ? '+' : '−'}${difference.replace('-', '')}`;
}
