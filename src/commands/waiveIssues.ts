import type { CommandContext } from './shared/context.ts';
import { decideIssues, type DecideIssuesInput } from './shared/decideIssues.ts';
import type { ReportResult } from './shared/result.ts';

/** A collector lets a report pass that breaks a blocking rule: an old one was published like that. It is public. */
export function waiveIssues(input: DecideIssuesInput, context: CommandContext): Promise<ReportResult> {
  return decideIssues('waive', input, context);
}
