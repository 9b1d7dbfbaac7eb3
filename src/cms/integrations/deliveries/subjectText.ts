import { parseReportId, type ReportId } from '../../../report/report.ts';

/** What a message is about: a report by organ, year and scope, or the code of an organ or endpoint. */
export function subjectOf(subject: string): ReportId | string {
  return parseReportId(subject) ?? subject;
}
