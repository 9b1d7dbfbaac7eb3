import type { CommandContext } from './shared/context.ts';
import { release } from './shared/release.ts';
import type { ReportResult } from './shared/result.ts';
import { takeStep, type StepInput } from './shared/step.ts';

export interface PublishReportInput extends StepInput {
  /** What changed, for the public, where the reason of the amendment is not to be it; null: that reason. */
  readonly changeNote?: string | null;
}

/** Makes an approved report public, adds its figures to the totals and tells the event. */
export function publishReport(input: PublishReportInput, context: CommandContext): Promise<ReportResult> {
  const note = { path: 'changeNote', text: input.changeNote ?? null };
  return takeStep('publish', 'publishReport', input, note, context, ({ head, dossier, signed, note: said }) =>
    release({
      dossier,
      head,
      signed,
      note: said ?? head.amendment?.reason ?? null,
      reason: null,
      firstPublishedAt: null,
      details: {},
    }),
  );
}
