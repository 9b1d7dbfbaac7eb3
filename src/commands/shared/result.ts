import type { ReportHead } from '../../report/head.ts';
import type { Issue } from '../../report/issue.ts';

/** What a command on a report returns: the report as it is now, and what its checks found. */
export interface ReportResult {
  readonly report: ReportHead;
  readonly issues: readonly Issue[];
}
