import { deadlineOf, isLate } from '../deadline.ts';
import type { Check } from './check.ts';
import { found, issueOf, kept } from './found.ts';

/**
 * D1.LATE. 条例第四十九条: an own report is public by 31 January, a 汇总 by 31 March of the year after. A late report is
 * marked, not refused.
 */
export const publishedLate: Check = ({ report, publishedOn }) => {
  if (publishedOn === null || !isLate(report.scope, report.year, publishedOn)) return kept;
  const params = { publishedOn, deadline: deadlineOf(report.scope, report.year), scope: report.scope };
  return found(issueOf('D1.LATE', 'NOTES', { params }));
};
