import type { FigureKey } from '../../forms/figure.ts';
import type { Severity } from '../../report/issue.ts';
import type { IssueMark } from './marks.ts';

const gravity: readonly Severity[] = ['NOTES', 'MUST_BE_EXPLAINED', 'BLOCKS'];

interface Decided {
  readonly issue: {
    readonly code: string;
    readonly severity: Severity;
    readonly figures: readonly FigureKey[];
    readonly message: string;
  };
  readonly decision: unknown;
}

/** Rules about a sum: the total is marked, since any of the figures before it may be right. */
const sums = ['F3.2', 'F3.3', 'F4.1'];

/** What is wrong with which cell and not yet decided on; what only notes is not marked. */
export function issueMarks(decided: readonly Decided[]): ReadonlyMap<FigureKey, IssueMark> {
  const marks = new Map<FigureKey, IssueMark>();
  for (const { issue, decision } of decided) {
    if (issue.severity === 'NOTES' || decision) continue;
    for (const key of sums.includes(issue.code) ? issue.figures.slice(-1) : issue.figures) {
      const known = marks.get(key);
      const severity =
        known && gravity.indexOf(known.severity) > gravity.indexOf(issue.severity)
          ? known.severity
          : issue.severity;
      marks.set(key, { severity, sentences: [...(known?.sentences ?? []), issue.message] });
    }
  }
  return marks;
}
