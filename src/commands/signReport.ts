import type { CommandContext } from './shared/context.ts';
import type { ReportResult } from './shared/result.ts';
import { takeStep, type StepInput } from './shared/step.ts';

/** 签发: approves exactly the revision that was examined. Not by an author, nor by who examined its secrecy. */
export function signReport(input: StepInput, context: CommandContext): Promise<ReportResult> {
  const note = { path: 'note', text: null };
  return takeStep('sign', 'signReport', input, note, context, ({ head, signed }) => ({
    head: { signature: { ...signed, revision: head.lastRevision } },
    event: { revision: head.lastRevision, hash: head.lastHash },
  }));
}
