import type { CellMark } from '../checks/cellMarks.ts';

/**
 * What a cell shows beside its number. `WRONG`: stops the report. `EXPLAIN`: has to be explained. `NOTE`: worth a look.
 * `SETTLED`: was explained or let pass. `REFUSED`: what was pasted did not go in.
 */
export type Sign = 'WRONG' | 'EXPLAIN' | 'NOTE' | 'SETTLED' | 'REFUSED';

const bySeverity = { BLOCKS: 'WRONG', MUST_BE_EXPLAINED: 'EXPLAIN', NOTES: 'NOTE' } as const;

export function signOf(unreadable: boolean, refused: boolean, mark: CellMark | undefined): Sign | null {
  if (unreadable) return 'WRONG';
  if (refused) return 'REFUSED';
  if (!mark) return null;
  return mark.settled ? 'SETTLED' : bySeverity[mark.severity];
}
