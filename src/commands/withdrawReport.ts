import type { ReportId } from '../report/report.ts';
import type { CommandContext } from './shared/context.ts';
import type { ReportResult } from './shared/result.ts';
import { unpublish } from './shared/unpublish.ts';

export interface WithdrawReportInput {
  readonly report: ReportId;
  readonly expectedVersion: number;
  /** For the public, beside the text that stays. */
  readonly explanation: string;
}

/** 撤回: the text stays public with an explanation; its figures no longer count. */
export function withdrawReport(input: WithdrawReportInput, context: CommandContext): Promise<ReportResult> {
  return unpublish('withdraw', input, context);
}
