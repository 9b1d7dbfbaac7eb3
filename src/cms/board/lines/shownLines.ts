import type { BoardLineShownFragment } from '../../generated/operations.ts';
import { isOverdue, stageOf, stages, type Stage } from './stages.ts';

/** A stage; or what is overdue, in whatever stage it is. */
export type TileKey = Stage | 'OVERDUE';

export type TileCounts = Readonly<Record<TileKey, number>>;

/** How many lines each tile stands for. The stages add up to all lines; what is overdue is counted once more. */
export function tileCounts(lines: readonly BoardLineShownFragment[]): TileCounts {
  const counts: Record<TileKey, number> = { ...noCounts };
  for (const line of lines) {
    counts[stageOf(line)] += 1;
    if (isOverdue(line)) counts.OVERDUE += 1;
  }
  return counts;
}

const noCounts = {
  ...(Object.fromEntries(stages.map((stage) => [stage, 0])) as Record<Stage, number>),
  OVERDUE: 0,
};

/** The lines behind a tile (null: all) whose organ has the words in its name or code, the most urgent first. */
export function shownLines(
  lines: readonly BoardLineShownFragment[],
  { tile, search }: { readonly tile: TileKey | null; readonly search: string },
): readonly BoardLineShownFragment[] {
  const words = search.trim().toLowerCase().split(/\s+/);
  const isFound = ({ organName, organCode }: BoardLineShownFragment) =>
    words.every((word) => `${organName} ${organCode}`.toLowerCase().includes(word));
  return lines.filter((line) => isBehind(tile, line) && isFound(line)).toSorted(byUrgency);
}

function isBehind(tile: TileKey | null, line: BoardLineShownFragment): boolean {
  return tile === null || (tile === 'OVERDUE' ? isOverdue(line) : stageOf(line) === tile);
}

const urgency = { OVERDUE: 0, DUE_SOON: 1, NOT_DUE_YET: 2, LATE: 3, IN_TIME: 4 } as const satisfies Record<
  BoardLineShownFragment['deadline']['state'],
  number
>;

/** What is missing before what is public, the soonest day first; then as in the tree. */
export function byUrgency(a: BoardLineShownFragment, b: BoardLineShownFragment): number {
  return (
    Number(b.missing) - Number(a.missing) ||
    urgency[a.deadline.state] - urgency[b.deadline.state] ||
    compared(a.deadline.on, b.deadline.on) ||
    compared(a.organPath, b.organPath)
  );
}

/** In the order of their code units, which is that of the board. */
export function compared(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
