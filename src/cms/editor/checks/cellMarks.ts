import type { FigureKey } from '../../../forms/figure.ts';
import type { Severity } from '../../../report/issue.ts';
import { isOpen, markedFigures, type ShownIssue } from './shownIssues.ts';

/** What is wrong with a cell: the gravest of its issues, and the sentences of all. */
export interface CellMark {
  readonly severity: Severity;
  /** What had to be explained is, or was let pass. */
  readonly settled: boolean;
  readonly sentences: readonly string[];
}

const gravity: readonly Severity[] = ['NOTES', 'MUST_BE_EXPLAINED', 'BLOCKS'];

export function cellMarks(issues: readonly ShownIssue[]): ReadonlyMap<FigureKey, CellMark> {
  const marks = new Map<FigureKey, CellMark>();
  for (const issue of issues) {
    // What the text says is marked in the text; the cell may well be right.
    if (issue.words !== null) continue;
    for (const key of markedFigures(issue)) marks.set(key, added(marks.get(key), issue));
  }
  return marks;
}

function added(mark: CellMark | undefined, issue: ShownIssue): CellMark {
  const settled = issue.severity !== 'NOTES' && !isOpen(issue);
  const sentences = [...(mark?.sentences ?? []), issue.message];
  const weight = ({ severity, settled }: Pick<CellMark, 'severity' | 'settled'>) =>
    settled ? -1 : gravity.indexOf(severity);
  const own = { severity: issue.severity, settled };
  return mark && weight(mark) >= weight(own) ? { ...mark, sentences } : { ...own, sentences };
}
