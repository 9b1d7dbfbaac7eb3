import type { Grid, GridCell } from '../../blocks.ts';
import { limits } from '../../limits.ts';
import { cleanText } from '../../text/cleanText.ts';
import { unreadable } from '../../unreadable.ts';
import { cellsOf, type DrawnCell } from './cells.ts';
import { NEAR, type Frame } from './frames.ts';
import { lineText } from './lineText.ts';
import type { Point } from './matrix.ts';
import { middle, UNKNOWN, type Glyph } from './page.ts';
import { linesOf, type Run } from './runs.ts';

const NUMERIC = /[\d０-９.,．，-]/;
/** Of the size of the letters: less room than this is none. */
const TOUCHES = 0.1;

/** What is drawn within a frame. */
export interface Filling {
  readonly glyphs: readonly Glyph[];
  readonly marks: readonly Point[];
}

export interface FilledCell extends DrawnCell {
  readonly text: string;
}

/**
 * The cells of a drawn table with what stands in them; null where its lines do not part it into cells. A cell in which
 * only something stands that is no letter is not blank.
 */
export function filledCells(frame: Frame, { glyphs, marks }: Filling): readonly FilledCell[] | null {
  const cells = cellsOf(frame);
  if (!cells) return null;
  if (cells.length > limits.cellsPerTable)
    throw unreadable('TOO_LARGE', `more than ${limits.cellsPerTable} cells`);
  const held = new Map<DrawnCell, Glyph[]>(cells.map((cell) => [cell, []]));
  const cellAt = (x: number, y: number): DrawnCell | undefined =>
    cells.find((cell) => x >= cell.left && x < cell.right && y >= cell.top && y < cell.bottom);
  for (const run of linesOf(glyphs).flat()) {
    for (const [cell, piece] of inCells(run, cellAt)) held.get(cell)?.push(...piece);
  }
  const padding = paddingOf(held);
  const marked = new Set(marks.map(([x, y]) => cellAt(x, y)));
  const isOpen = openAt(frame);
  const textOf = (cell: DrawnCell): string => {
    const text = cellText(cell, held.get(cell)!, padding);
    return (text === '' && marked.has(cell)) || (text !== '' && isOpen(cell)) ? text + UNKNOWN : text;
  };
  return asRows(cells.map((cell) => ({ ...cell, text: textOf(cell) })));
}

/** Whether a row lacks its upper or lower border: a page may have cut it, and numbers in it may go on elsewhere. */
function openAt({ rules, top, bottom }: Frame): (cell: DrawnCell) => boolean {
  const isClosed = (at: number): boolean =>
    rules.some((rule) => !rule.upright && Math.abs(rule.at - at) <= NEAR);
  const [closedAbove, closedBelow] = [isClosed(top), isClosed(bottom)];
  return (cell) => (!closedAbove && cell.top <= top + NEAR) || (!closedBelow && cell.bottom >= bottom - NEAR);
}

/**
 * A row begins where something begins that says something. Other lines are ends of merged cells a little beside
 * their last row, as at the end of a page: a cell that reaches through one is no higher for it.
 */
function asRows(cells: readonly FilledCell[]): readonly FilledCell[] {
  const starts = [...new Set(cells.filter(({ text }) => text !== '').map(({ top }) => top))].sort(
    (a, b) => a - b,
  );
  return cells.flatMap((cell) => {
    const row = starts.indexOf(cell.top);
    const height = starts.filter((start) => start >= cell.top && start < cell.bottom).length;
    return row === -1 ? [] : [{ ...cell, row, height }];
  });
}

export function gridOf(cells: readonly FilledCell[], place: string): Grid {
  const rows = Array.from({ length: Math.max(...cells.map((cell) => cell.row)) + 1 }, (_, row) =>
    cells
      .filter((cell) => cell.row === row)
      .toSorted((a, b) => a.column - b.column)
      .map((cell): GridCell => ({
        text: cell.text,
        row,
        column: cell.column,
        width: Math.min(cell.width, limits.span),
        height: Math.min(cell.height, limits.span),
      })),
  );
  return { kind: 'grid', place, aligned: true, rows };
}

/** Letters keep to the cell in which their middle is; a word that runs over its border stays whole. */
function inCells(
  run: Run,
  cellAt: (x: number, y: number) => DrawnCell | undefined,
): readonly (readonly [DrawnCell, readonly Glyph[]])[] {
  const ofGlyph = (glyph: Glyph): DrawnCell | undefined =>
    cellAt((glyph.left + glyph.right) / 2, middle(glyph));
  const pieces: { cells: (DrawnCell | undefined)[]; glyphs: Glyph[] }[] = [];
  for (const glyph of run.glyphs) {
    const cell = ofGlyph(glyph);
    const piece = pieces.at(-1);
    const before = piece?.glyphs.at(-1);
    if (!piece || !before) {
      pieces.push({ cells: [cell], glyphs: [glyph] });
      continue;
    }
    const crosses = piece.cells.at(-1) !== cell;
    const touches = glyph.left - before.right < TOUCHES * glyph.size;
    const [numeric, beforeNumeric] = [NUMERIC.test(glyph.text), NUMERIC.test(before.text)];
    if (crosses && (!touches || numeric !== beforeNumeric)) pieces.push({ cells: [cell], glyphs: [glyph] });
    else if (crosses && numeric) {
      // One number too wide for its cell, or two that touch: nobody can tell.
      piece.glyphs.push({ ...before, text: UNKNOWN, left: before.right });
      pieces.push({ cells: [cell], glyphs: [{ ...glyph, text: UNKNOWN, right: glyph.left }, glyph] });
    } else {
      piece.cells.push(cell);
      piece.glyphs.push(glyph);
    }
  }
  return pieces.flatMap(({ cells, glyphs }) => {
    const cell = cells[Math.floor(cells.length / 2)] ?? cells.find((each) => each !== undefined);
    return cell ? [[cell, glyphs] as const] : [];
  });
}

/** The room that a program leaves at the sides of a cell, at most: 0.19 cm. */
const MOST_PADDING = 5.5;

/** How near text comes to the sides of its cell. */
function paddingOf(held: ReadonlyMap<DrawnCell, readonly Glyph[]>): number {
  const sides = [...held].flatMap(([cell, glyphs]) =>
    glyphs.flatMap(({ left, right }) => [left - cell.left, cell.right - right]),
  );
  return Math.max(
    0,
    sides.reduce((least, each) => Math.min(least, each), MOST_PADDING),
  );
}

/**
 * The lines of a cell as one. Digits on two lines are one number where the next digit would not have found room on
 * the first; else they may be two, and stay apart.
 */
function cellText(cell: DrawnCell, glyphs: readonly Glyph[], padding: number): string {
  const lines = linesOf(glyphs);
  const text = lines.map(lineText).reduce((before, line, index) => {
    const numbers = /[\d０-９.,．，]$/.test(before) && /^[\d０-９.,．，]/.test(line);
    const apart = numbers
      ? !isFull(cell, lines[index - 1]!, lines[index]!, padding)
      : /[A-Za-z]$/.test(before);
    return before + (apart ? ' ' : '') + line;
  }, '');
  return cleanText(text).trim();
}

function isFull(cell: DrawnCell, line: readonly Run[], next: readonly Run[], padding: number): boolean {
  const { left, right } = next[0]!.glyphs[0]!;
  const room = cell.right - cell.left - 2 * padding - (line.at(-1)!.right - line[0]!.left);
  return line.length === 1 && room < right - left + 0.5;
}
