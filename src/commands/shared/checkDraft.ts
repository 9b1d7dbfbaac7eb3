import { DomainError, type BlockingIssue } from '../../errors.ts';
import { checkReport } from '../../report/checks/checks.ts';
import type { ReportContent } from '../../report/content.ts';
import {
  blockingIssues,
  decidedIssues,
  unexplainedIssues,
  type DecidedIssue,
} from '../../report/decision.ts';
import type { ReportHead } from '../../report/head.ts';
import { hasTooManyDigits } from '../../report/input.ts';
import type { Issue } from '../../report/issue.ts';
import { standingContent } from '../../report/publication.ts';
import { countedFigures } from '../../statistics/counted.ts';
import { chinaDate } from '../../util/chinaDate.ts';
import type { Dossier } from '../../store/store.ts';

/**
 * What the checks find in the content, and what people decided on it. `publishedAt` is when it is, or was first, made
 * public (ISO 8601, UTC); null: not yet. `rolledUp`: what `rollUpIssues` finds in a 汇总.
 */
export function checkDraft(
  head: ReportHead,
  content: ReportContent,
  dossier: Pick<Dossier, 'publicationYearBefore' | 'decisions'>,
  publishedAt: string | null,
  rolledUp: readonly Issue[] = [],
): readonly DecidedIssue[] {
  const { issues } = checkReport({
    report: head.id,
    organName: head.organName,
    content,
    yearBefore: standingContent(dossier.publicationYearBefore),
    publishedOn: publishedAt && chinaDate(publishedAt),
  });
  return decidedIssues([...issues, ...rolledUp], dossier.decisions.decisions, content);
}

/** Throws `BLOCKED_BY_ISSUES` where any blocks that nobody let pass. */
export function refuseBlocking(decided: readonly DecidedIssue[]): void {
  const issues = blockingIssues(decided);
  if (issues.length > 0) throw new DomainError('BLOCKED_BY_ISSUES', { issues: issues.map(inTheWay) });
}

/** Throws `EXPLANATION_REQUIRED` where any must be explained and is not. */
export function refuseUnexplained(decided: readonly DecidedIssue[]): void {
  const issues = unexplainedIssues(decided);
  if (issues.length > 0) throw new DomainError('EXPLANATION_REQUIRED', { issues: issues.map(inTheWay) });
}

/** Throws `INVALID_INPUT` for a figure that came by import and is too long for the totals. */
export function refuseUncountable(content: ReportContent): void {
  for (const [path, value] of Object.entries(countedFigures(content))) {
    if (!hasTooManyDigits(value)) continue;
    throw new DomainError('INVALID_INPUT', { path, reason: 'TOO_MANY_DIGITS', detail: value.slice(0, 40) });
  }
}

export function issuesOf(decided: readonly DecidedIssue[]): readonly Issue[] {
  return decided.map(({ issue }) => issue);
}

function inTheWay({ code, figures, expected, actual }: Issue): BlockingIssue {
  return { code, figures, expected, actual };
}
