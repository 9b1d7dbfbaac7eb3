import { requireActor } from '../../access/access.ts';
import { authorsBehind } from '../../access/actor.ts';
import { DomainError } from '../../errors.ts';
import { answers, type DecisionKind } from '../../report/answers.ts';
import { contentOf } from '../../report/content.ts';
import { issueFingerprint, issueId, withDecisions, type Decision } from '../../report/decision.ts';
import { withAuthors, type ReportHead } from '../../report/head.ts';
import type { Issue } from '../../report/issue.ts';
import type { ReportId } from '../../report/report.ts';
import { workflow } from '../../report/workflow.ts';
import { checkDraft, issuesOf } from './checkDraft.ts';
import type { CommandContext } from './context.ts';
import { commitOnce, earlierResult, mutationOf } from './once.ts';
import { openReport } from './openReport.ts';
import type { ReportResult } from './result.ts';
import { rollUpIssues } from './rollUpIssues.ts';
import { allowedStep, noteText } from './step.ts';

export interface DecideIssuesInput {
  readonly report: ReportId;
  /** `issueId` of issues that the draft has now, for which the same reason is given; 1 to 250. */
  readonly issues: readonly string[];
  readonly reason: string;
}

/**
 * What explaining and waiving share. A decision holds while the issue says the same of the same figures. It does not
 * stand in the way of those who edit meanwhile. Throws `NOT_FOUND` where the draft has no such issue now.
 */
export async function decideIssues(
  action: 'explain' | 'waive',
  input: DecideIssuesInput,
  context: CommandContext,
): Promise<ReportResult> {
  const actor = requireActor(context.actor);
  const mutation = mutationOf(`${action}Issues`, input, actor, context);
  const dossier = await context.store.dossier(input.report, mutation.id, context.now);
  const head = openReport(actor, `report.${action}`, input.report, dossier);
  const repeated = earlierResult<ReportResult>(mutation, dossier.earlier);
  if (repeated) return repeated;

  allowedStep(action, head, actor, null);
  const reason = noteText('reason', input.reason);
  if (reason === null) throw new DomainError('REASON_REQUIRED', { action });
  const content = contentOf(head.form, dossier.parts);
  const rolledUp = await rollUpIssues(head, content, context.store);
  const decided = checkDraft(head, content, dossier, null, rolledUp);
  const kind: DecisionKind = action === 'explain' ? 'EXPLAINED' : 'WAIVED';
  const signed = { by: actor.id, byName: actor.name, at: context.now };
  const made = chosenIssues(input.issues, issuesOf(decided), kind).map((issue): Decision => ({
    issue: issueId(issue),
    kind,
    reason,
    fingerprint: issueFingerprint(issue, content),
    ...signed,
  }));
  const { version, decisions } = dossier.decisions;
  const after: ReportHead = {
    ...head,
    draftEdits: head.draftEdits + 1,
    authors: withAuthors(head.authors, action === 'explain' ? authorsBehind(actor) : []),
    updatedAt: context.now,
    updatedBy: actor.id,
    updatedByName: actor.name,
  };
  const change = {
    decisions: { report: head.id, version: version + 1, decisions: withDecisions(decisions, made) },
    edit: {
      report: head.id,
      by: actor.id,
      byName: actor.name,
      openIn: workflow[action].from,
      // Who explains a figure has a part in the report; who lets it pass must have none.
      authors: action === 'explain' ? authorsBehind(actor) : [],
      ...(action === 'waive' ? { notByAuthor: actor.id } : {}),
    },
  };
  return commitOnce(context, mutation, change, { report: after, issues: issuesOf(decided) });
}

/** Room for every figure of a 汇总. */
const MAX_ISSUES = 250;

/** Throws `NOT_FOUND` where the draft has no such issue now, and `INVALID_INPUT` where it is not to be decided so. */
function chosenIssues(
  ids: readonly string[],
  issues: readonly Issue[],
  kind: DecisionKind,
): readonly Issue[] {
  if (ids.length === 0 || ids.length > MAX_ISSUES) {
    throw new DomainError('INVALID_INPUT', {
      path: 'issues',
      reason: 'OUT_OF_RANGE',
      detail: `1–${MAX_ISSUES}`,
    });
  }
  if (new Set(ids).size < ids.length) {
    throw new DomainError('INVALID_INPUT', { path: 'issues', reason: 'DUPLICATE', detail: '' });
  }
  return ids.map((id, index) => {
    const issue = issues.find((each) => issueId(each) === id);
    if (!issue) throw new DomainError('NOT_FOUND', { what: 'issue', id: id.slice(0, 40) });
    if (answers[issue.severity] === kind) return issue;
    const detail = issue.severity;
    throw new DomainError('INVALID_INPUT', { path: `issues[${index}]`, reason: 'NOT_TO_BE_DECIDED', detail });
  });
}
