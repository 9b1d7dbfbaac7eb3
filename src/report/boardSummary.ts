import { isMissing, type BoardRow } from './board.ts';
import { deadlineStates, type Deadline, type DeadlineState } from './deadline.ts';
import { reportStates, type ReportState } from './workflow.ts';

/** A line of the board, and how it stands to its dates. */
export interface BoardLine {
  readonly row: BoardRow;
  readonly deadline: Deadline;
}

/** How many lines there are of each sort; a line may be of several. */
export interface BoardSummary {
  readonly lines: number;
  readonly called: number;
  readonly notBegun: number;
  /** Called, and nothing of it stands in public. */
  readonly missing: number;
  /** Sent back, and not submitted again. */
  readonly sentBack: number;
  /** Made public without the usual steps, and nobody else has answered for it. */
  readonly forced: number;
  /** Of those that are begun. */
  readonly states: Readonly<Record<ReportState, number>>;
  readonly deadlines: Readonly<Record<DeadlineState, number>>;
}

export function boardSummary(lines: readonly BoardLine[]): BoardSummary {
  const counted = (test: (line: BoardLine) => boolean) => lines.filter(test).length;
  return {
    lines: lines.length,
    called: counted(({ row }) => row.called),
    notBegun: counted(({ row }) => row.progress === null),
    missing: counted(({ row }) => isMissing(row)),
    sentBack: counted(({ row }) => (row.progress?.sentBack ?? null) !== null),
    forced: counted(({ row }) => (row.progress?.forced ?? null) !== null),
    states: countOf(reportStates, (state) => counted(({ row }) => row.progress?.state === state)),
    deadlines: countOf(deadlineStates, (state) => counted(({ deadline }) => deadline.state === state)),
  };
}

function countOf<Name extends string>(
  names: readonly Name[],
  count: (name: Name) => number,
): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name) => [name, count(name)])) as Record<Name, number>;
}
