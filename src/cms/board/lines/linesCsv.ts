import type { BoardLineShownFragment } from '../../generated/operations.ts';
import { csvText } from '../download/csv.ts';

/** What a line says in each column of the list; the API's values become words before. */
export interface LineCells {
  readonly organ: string;
  readonly stage: string;
  readonly deadline: string;
  readonly deadlineOn: string;
  readonly handler: string;
  readonly changed: string;
  readonly changedBy: string;
  readonly reminded: string;
  readonly note: string;
}

/** The list as it is shown, with the code of each organ. */
export function linesCsv(
  heads: LineCells & { readonly code: string },
  lines: readonly BoardLineShownFragment[],
  cellsOf: (line: BoardLineShownFragment) => LineCells,
): string {
  const row = (code: string, cells: LineCells) => [
    code,
    ...[cells.organ, cells.stage, cells.deadlineOn, cells.deadline, cells.handler],
    ...[cells.changed, cells.changedBy, cells.reminded, cells.note],
  ];
  return csvText([row(heads.code, heads), ...lines.map((line) => row(line.organCode, cellsOf(line)))]);
}
