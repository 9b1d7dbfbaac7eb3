import { noSteps } from '../report/head.ts';
import type { CommandContext } from './shared/context.ts';
import type { ReportResult } from './shared/result.ts';
import { takeStep, type StepInput } from './shared/step.ts';

export interface ReturnReportInput extends StepInput {
  /** What is to be changed, for its authors. */
  readonly note: string;
}

/** 退回: sends the report back to its authors from whichever step it has come to. */
export function returnReport(input: ReturnReportInput, context: CommandContext): Promise<ReportResult> {
  const note = { path: 'note', text: input.note };
  return takeStep('return', 'returnReport', input, note, context, ({ head, signed, note: said }) => ({
    head: { ...noSteps, sentBack: { ...signed, from: head.state, note: said! } },
    event: { revision: head.lastRevision, hash: head.lastHash, details: { from: head.state } },
  }));
}
