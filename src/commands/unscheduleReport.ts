import type { CommandContext } from './shared/context.ts';
import type { ReportResult } from './shared/result.ts';
import { takeStep, type StepInput } from './shared/step.ts';

/** Takes the schedule away; the report stays approved. */
export function unscheduleReport(input: StepInput, context: CommandContext): Promise<ReportResult> {
  const note = { path: 'note', text: null };
  return takeStep('unschedule', 'unscheduleReport', input, note, context, () => ({
    head: { schedule: null },
  }));
}
