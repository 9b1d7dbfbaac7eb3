import type { FigureKey } from '../../forms/figure.ts';
import { addDecimals, compareDecimals, multiplyDecimal, type Decimal } from '../../util/decimal.ts';
import { percentOf } from '../../util/percent.ts';
import type { Issue } from '../issue.ts';
import type { Check, CheckInput } from './check.ts';
import { found, issueOf } from './found.ts';

/** Real reports of whole cities have four to fifteen percent. */
export const HIGH_CORRECTED_PERCENT = 20;
/** Of a few cases every rate is high. */
const FEWEST_DECIDED = 20;
const KINDS: readonly (readonly string[])[] = [['review'], ['litigation_direct', 'litigation_after_review']];

/**
 * D4.CORRECTED. Chapter 4 of both editions (国办公开办函〔2019〕60号, 〔2021〕30号): a high share of 结果纠正 among the decided 复议
 * or 诉讼 is what a reader asks about first and chapter 5 should answer. A notice.
 */
export const correctedProceedings: Check = (input) =>
  found(...KINDS.flatMap((rows) => highRate(rows, input)));

function highRate(rows: readonly string[], input: CheckInput): readonly Issue[] {
  const figures = rows.map((row) => `ch4.${row}.corrected`);
  const corrected = sumOf(figures, input);
  const others = sumOf(
    rows.flatMap((row) => [`ch4.${row}.upheld`, `ch4.${row}.other`]),
    input,
  );
  if (corrected === null || others === null) return [];
  const decided = addDecimals(corrected, others);
  if (compareDecimals(decided, String(FEWEST_DECIDED)) < 0) return [];
  const limit = multiplyDecimal(decided, String(HIGH_CORRECTED_PERCENT / 100));
  if (compareDecimals(corrected, limit) <= 0) return [];
  const percent = percentOf(BigInt(corrected), BigInt(decided), 1);
  const params = { percent, limit: HIGH_CORRECTED_PERCENT, corrected, decided };
  return [issueOf('D4.CORRECTED', 'NOTES', { part: 'ch4', figures, params })];
}

/** null where one is blank or no count. */
function sumOf(keys: readonly FigureKey[], { shown }: CheckInput): Decimal | null {
  const values = keys.map((key) => shown.get(key) ?? '');
  return values.every((value) => /^\d+$/.test(value)) ? addDecimals(...values) : null;
}
