import { checkReport } from '../../src/report/checks/checks.ts';
import type { ReportContent } from '../../src/report/content.ts';
import { issueId } from '../../src/report/decision.ts';
import type { Severity } from '../../src/report/issue.ts';
import type { ReportId } from '../../src/report/report.ts';

/** Ids of the issues that the draft of a report with this content would have, without one of the year before. */
export function issueIds(report: ReportId, content: ReportContent, severity: Severity): readonly string[] {
  const organName = `${report.organ}机关`;
  const { issues } = checkReport({ report, organName, content, yearBefore: null, publishedOn: null });
  return issues.filter((issue) => issue.severity === severity).map(issueId);
}
