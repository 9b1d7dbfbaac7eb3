import { canonicalJson } from '../util/canonicalJson.ts';
import { sha256 } from '../util/sha256.ts';
import { answers, type DecisionKind } from './answers.ts';
import { enteredFigures, type ReportContent } from './content.ts';
import type { Issue, Severity } from './issue.ts';
import type { Waiver } from './publication.ts';
import type { Signed } from './signed.ts';

/** What a person decided on one issue. It stays with the report and goes into its revisions. */
export interface Decision extends Signed {
  /** `issueId` of the issue. */
  readonly issue: string;
  readonly kind: DecisionKind;
  readonly reason: string;
  /** Of what the issue said and of the figures it is about: when these change, the decision no longer holds. */
  readonly fingerprint: string;
}

export interface DecidedIssue {
  readonly issue: Issue;
  /** null: nobody has decided on it as it stands now. */
  readonly decision: Decision | null;
}

/** The same for the same rule at the same place, however often it is checked. */
export function issueId({ code, figures, part }: Issue): string {
  return sha256(canonicalJson({ code, figures, part })).slice(0, 16);
}

/** Of what an issue says and of the figures it is about. */
export function issueFingerprint(issue: Issue, content: ReportContent): string {
  const { expected, actual, params } = issue;
  const entered = enteredFigures(content);
  const values = issue.figures.map((key) => entered[key]?.value ?? null);
  return sha256(canonicalJson({ expected, actual, params, values }));
}

/** Each issue with the decision on it that is in force. */
export function decidedIssues(
  issues: readonly Issue[],
  decisions: readonly Decision[],
  content: ReportContent,
): readonly DecidedIssue[] {
  return issues.map((issue) => {
    const id = issueId(issue);
    const fingerprint = issueFingerprint(issue, content);
    const decision = decisions.find(
      (each) =>
        each.issue === id && each.fingerprint === fingerprint && each.kind === answers[issue.severity],
    );
    return { issue, decision: decision ?? null };
  });
}

/** Issues that block and that nobody let pass. */
export function blockingIssues(decided: readonly DecidedIssue[]): readonly Issue[] {
  return openIssues(decided, 'BLOCKS');
}

/** Issues that must be explained and are not. */
export function unexplainedIssues(decided: readonly DecidedIssue[]): readonly Issue[] {
  return openIssues(decided, 'MUST_BE_EXPLAINED');
}

export function decisionsInForce(decided: readonly DecidedIssue[]): readonly Decision[] {
  return decided.flatMap(({ decision }) => decision ?? []);
}

/** What the public may know of what was let pass. */
export function waiversOf(decided: readonly DecidedIssue[]): readonly Waiver[] {
  return decided.flatMap(({ issue: { code, figures, part }, decision }) =>
    decision?.kind === 'WAIVED' ? [{ code, figures, part, reason: decision.reason, at: decision.at }] : [],
  );
}

/** The decisions with these in the place of earlier ones on the same issues. */
export function withDecisions(
  decisions: readonly Decision[],
  made: readonly Decision[],
): readonly Decision[] {
  const again = new Set(made.map(({ issue }) => issue));
  return [...decisions.filter(({ issue }) => !again.has(issue)), ...made];
}

function openIssues(decided: readonly DecidedIssue[], severity: Severity): readonly Issue[] {
  return decided
    .filter(({ issue, decision }) => issue.severity === severity && !decision)
    .map(({ issue }) => issue);
}
