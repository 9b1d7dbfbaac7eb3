import { partOf, type PartId } from '../content.ts';
import type { Check } from './check.ts';
import { found, issueOf, kept } from './found.ts';
import { digitDates } from './printedDates.ts';

const SIGNED = /^[^,。;截日]{0,30}?(\d{4}年\d{1,2}月\d{1,2}日)$/;
const PLACES: readonly PartId[] = ['ch6', 'annex', 'ch5', 'front'];

/**
 * D1.SIGNED_YEAR. 条例第四十九条: a report is made in the year after the one it is about, so the date by which it is
 * signed (落款: a short line that ends in a date) is of that year. A report without such a line is not reported.
 */
export const signedYear: Check = ({ content, report }) => {
  for (const part of PLACES) {
    const lines = partOf(content, part).text.split('\n').map(digitDates);
    const printed = lines.flatMap((line) => SIGNED.exec(line)?.[1] ?? []).at(-1);
    if (printed === undefined) continue;
    if (printed.startsWith(`${report.year + 1}年`)) return kept;
    const params = { year: report.year + 1, printed };
    return found(issueOf('D1.SIGNED_YEAR', 'MUST_BE_EXPLAINED', { part, params }));
  }
  return kept;
};
