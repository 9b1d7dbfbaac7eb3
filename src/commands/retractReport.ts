import type { ReportId } from '../report/report.ts';
import type { CommandContext } from './shared/context.ts';
import type { ReportResult } from './shared/result.ts';
import { unpublish } from './shared/unpublish.ts';

export interface RetractReportInput {
  readonly report: ReportId;
  readonly expectedVersion: number;
  readonly explanation: string;
}

/** 误发撤销: hides the report and all its public revisions; its figures no longer count. History keeps them. */
export function retractReport(input: RetractReportInput, context: CommandContext): Promise<ReportResult> {
  return unpublish('retract', input, context);
}
