import { reportIdText, type ReportId } from '../../report/report.ts';

/** Path below `/cms` of what is done with a report. */
export function reportAddress(report: ReportId, page: 'edit' | 'review' | 'history'): string {
  return `/reports/${reportIdText(report)}/${page}`;
}
