import type { Issue, IssueCode, NotAssessable, Severity } from '../issue.ts';
import type { CheckResult } from './check.ts';

/** The rule is kept, or does not apply. */
export const kept: CheckResult = { issues: [], notAssessable: [] };

/** An issue with what it has to say; what is left out is none. */
export function issueOf(
  code: IssueCode,
  severity: Severity,
  facts: Partial<Omit<Issue, 'code' | 'severity'>>,
): Issue {
  return { code, severity, figures: [], part: null, expected: null, actual: null, params: {}, ...facts };
}

export function found(...issues: readonly Issue[]): CheckResult {
  return { issues, notAssessable: [] };
}

export function blank(...notAssessable: readonly NotAssessable[]): CheckResult {
  return { issues: [], notAssessable };
}

export function together(results: readonly CheckResult[]): CheckResult {
  return {
    issues: results.flatMap((each) => each.issues),
    notAssessable: results.flatMap((each) => each.notAssessable),
  };
}
