import type { CommandContext } from './shared/context.ts';
import { decideIssues, type DecideIssuesInput } from './shared/decideIssues.ts';
import type { ReportResult } from './shared/result.ts';

/** Says in writing why a figure or text is as it is, where a rule asks for that. Reviewers read it; it stays. */
export function explainIssues(input: DecideIssuesInput, context: CommandContext): Promise<ReportResult> {
  return decideIssues('explain', input, context);
}
