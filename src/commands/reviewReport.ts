import type { CommandContext } from './shared/context.ts';
import type { ReportResult } from './shared/result.ts';
import { takeStep, type StepInput } from './shared/step.ts';

export interface ReviewReportInput extends StepInput {
  readonly note?: string | null;
}

/** 审核通过: hands the report on to the secrecy review. Not by one of its authors. */
export function reviewReport(input: ReviewReportInput, context: CommandContext): Promise<ReportResult> {
  const note = { path: 'note', text: input.note ?? null };
  return takeStep('review', 'reviewReport', input, note, context, ({ head, signed }) => ({
    head: { review: { ...signed, revision: head.lastRevision } },
    event: { revision: head.lastRevision, hash: head.lastHash },
  }));
}
