import { partOf } from '../content.ts';
import type { Check } from './check.ts';
import { found, issueOf, kept } from './found.ts';
import { yearsIn } from './printedDates.ts';

/**
 * D1.TITLE_YEAR. The title is 〔organ〕〔year〕年政府信息公开工作年度报告 (国办公开办函〔2021〕30号) and names the year that
 * is reported on (条例第四十九条: 上一年度). A title that nobody wrote is made from the form and is right.
 */
export const titleYear: Check = ({ content, report }) => {
  const title = partOf(content, 'front').heading;
  if (title === null) return kept;
  const years = yearsIn(title);
  if (years.includes(report.year)) return kept;
  return found(
    issueOf('D1.TITLE_YEAR', 'MUST_BE_EXPLAINED', {
      part: 'front',
      params: { year: report.year, printed: years[0] ?? '' },
    }),
  );
};
