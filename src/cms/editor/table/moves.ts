import type { FigureKey } from '../../../forms/figure.ts';
import type { Cell } from '../../../forms/table.ts';

export type Direction =
  | 'UP'
  | 'DOWN'
  | 'LEFT'
  | 'RIGHT'
  /** To the first or last cell of the line. */
  | 'LINE_START'
  | 'LINE_END'
  /** To the first or last cell of the table. */
  | 'FIRST'
  | 'LAST';

/** The cells of a table line by line, computed ones among them. */
export type Lines = readonly (readonly Cell[])[];

interface Place {
  readonly line: number;
  readonly column: number;
}

/** The entered cell that one comes to; the same where there is none further. Computed cells are passed over. */
export function moved(lines: Lines, from: FigureKey, to: Direction): FigureKey {
  const place = placeOf(lines, from);
  const line = lines[place?.line ?? -1];
  if (!place || !line) return from;
  const before = line.slice(0, place.column);
  const after = line.slice(place.column + 1);
  const next: Readonly<Record<Direction, () => Cell | undefined>> = {
    LEFT: () => before.findLast(isEntered),
    RIGHT: () => after.find(isEntered),
    LINE_START: () => line.find(isEntered),
    LINE_END: () => line.findLast(isEntered),
    UP: () => nearestIn(lines.slice(0, place.line).toReversed(), place.column),
    DOWN: () => nearestIn(lines.slice(place.line + 1), place.column),
    FIRST: () => lines.flat().find(isEntered),
    LAST: () => lines.flat().findLast(isEntered),
  };
  return next[to]()?.key ?? from;
}

/** The cells between two corners, line by line, computed ones among them. */
export function rectangle(lines: Lines, corner: FigureKey, opposite: FigureKey): Lines {
  const [a, b] = [placeOf(lines, corner), placeOf(lines, opposite)];
  if (!a || !b) return [];
  const [top, bottom] = [Math.min(a.line, b.line), Math.max(a.line, b.line)];
  const [left, right] = [Math.min(a.column, b.column), Math.max(a.column, b.column)];
  return lines.slice(top, bottom + 1).map((line) => line.slice(left, right + 1));
}

export function isEntered({ sumOf }: Cell): boolean {
  return sumOf === null;
}

export function placeOf(lines: Lines, key: FigureKey): Place | null {
  for (const [line, cells] of lines.entries()) {
    const column = cells.findIndex((cell) => cell.key === key);
    if (column !== -1) return { line, column };
  }
  return null;
}

/** In the first of the lines that can be entered, the cell of the column, or the last before it. */
function nearestIn(lines: Lines, column: number): Cell | undefined {
  const line = lines.find((cells) => cells.some(isEntered));
  return line?.slice(0, column + 1).findLast(isEntered) ?? line?.find(isEntered);
}
