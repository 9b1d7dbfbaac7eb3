import { noSteps } from '../report/head.ts';
import type { CommandContext } from './shared/context.ts';
import type { ReportResult } from './shared/result.ts';
import { takeStep, type StepInput } from './shared/step.ts';

/** Takes a submission back, before anybody has examined it. */
export function recallReport(input: StepInput, context: CommandContext): Promise<ReportResult> {
  const note = { path: 'note', text: null };
  return takeStep('recall', 'recallReport', input, note, context, () => ({ head: noSteps }));
}
