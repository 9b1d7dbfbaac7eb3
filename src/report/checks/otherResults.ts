import { addDecimals, compareDecimals, multiplyDecimal } from '../../util/decimal.ts';
import { percentOf } from '../../util/percent.ts';
import type { Check } from './check.ts';
import { applicationKey, resultsOf } from './applications.ts';
import { found, issueOf, kept } from './found.ts';

/** Real reports of whole cities have ten or eleven percent. */
export const HIGH_OTHER_PERCENT = 20;
/** Of a few applications every share is high. */
const FEWEST_HANDLED = 10;

/**
 * D4.OTHER_RESULTS. The notes to the form (国办公开办函〔2019〕60号) announce questions to organs that put a high share of the
 * results under （六）其他处理. A notice, so that the editor looks once more whether another row fits.
 */
export const otherResults: Check = (input) => {
  const figures = resultsOf(input, 'total').filter((key) => /^ch3\.other(\.|$)/.test(key));
  const handled = input.shown.get(applicationKey('total_handled', 'total')) ?? null;
  const values = figures.map((key) => input.shown.get(key) ?? null).filter((value) => value !== null);
  if (handled === null || values.length < figures.length || !isCount(handled)) return kept;
  const other = addDecimals(...values);
  if (!isCount(other) || compareDecimals(handled, String(FEWEST_HANDLED)) < 0) return kept;
  const limit = multiplyDecimal(handled, String(HIGH_OTHER_PERCENT / 100));
  if (compareDecimals(other, limit) <= 0) return kept;
  const percent = percentOf(BigInt(other), BigInt(handled), 1);
  const params = { percent, limit: HIGH_OTHER_PERCENT, other, handled };
  return found(issueOf('D4.OTHER_RESULTS', 'NOTES', { part: 'ch3', figures, params }));
};

function isCount(value: string): boolean {
  return /^\d+$/.test(value);
}
