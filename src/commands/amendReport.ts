import type { CommandContext } from './shared/context.ts';
import type { ReportResult } from './shared/result.ts';
import { takeStep, type StepInput } from './shared/step.ts';

export interface AmendReportInput extends StepInput {
  /** What was wrong and will be right. The public reads it as the change note, unless another is given then. */
  readonly reason: string;
}

/** Opens a report that was public before for changes. What is public stays as it is until the changes are published. */
export function amendReport(input: AmendReportInput, context: CommandContext): Promise<ReportResult> {
  const note = { path: 'reason', text: input.reason };
  return takeStep('amend', 'amendReport', input, note, context, ({ head, signed, note: reason }) => ({
    head: {
      amendment: { ...signed, reason: reason! },
      sentBack: null,
      // Others have approved what stands in public; of anything else its authors stay its authors.
      authors: head.publicState === 'PUBLISHED' && !head.forced ? [] : head.authors,
    },
  }));
}
