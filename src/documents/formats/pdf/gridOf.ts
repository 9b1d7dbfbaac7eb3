import type { Grid, GridCell } from '../../blocks.ts';
import { limits } from '../../limits.ts';
import { cleanText } from '../../text/cleanText.ts';
import { unreadable } from '../../unreadable.ts';
import { cellsOf, type DrawnCell } from './cells.ts';
import type { Frame } from './frames.ts';
import { lineText } from './lineText.ts';
import { UNKNOWN, type Glyph } from './page.ts';
import { linesOf, runsOf, type Run } from './runs.ts';

const NUMERIC = /[\d０-９.,．，-]/;
/** Of the size of the letters: less room than this is none. */
const TOUCHES = 0.1;

/** A drawn table with what stands in its cells; null where its lines do not part it into cells. */
export function gridOf(frame: Frame, glyphs: readonly Glyph[], place: string): Grid | null {
  const cells = cellsOf(frame);
  if (!cells) return null;
  if (cells.length > limits.cellsPerTable)
    throw unreadable('TOO_LARGE', `${place}: more than ${limits.cellsPerTable} cells`);
  const held = new Map<DrawnCell, Glyph[]>(cells.map((cell) => [cell, []]));
  const cellAt = (x: number, y: number): DrawnCell | undefined =>
    cells.find((cell) => x >= cell.left && x < cell.right && y >= cell.top && y < cell.bottom);
  for (const run of linesOf(glyphs).flatMap(runsOf)) {
    for (const [cell, piece] of inCells(run, cellAt)) held.get(cell)?.push(...piece);
  }
  const rows = Array.from({ length: Math.max(...cells.map((cell) => cell.row)) + 1 }, (_, row) =>
    cells
      .filter((cell) => cell.row === row)
      .toSorted((a, b) => a.column - b.column)
      .map((cell): GridCell => ({
        text: cellText(held.get(cell)!),
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
    cellAt((glyph.left + glyph.right) / 2, glyph.base - glyph.size * 0.35);
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

/** The lines of a cell as one; digits on two lines may be one number or two, so that they stay apart. */
function cellText(glyphs: readonly Glyph[]): string {
  const lines = linesOf(glyphs).map(lineText);
  return cleanText(
    lines.reduce((text, line) => {
      const apart = /[\d０-９.,．，]$/.test(text) && /^[\d０-９.,．，]/.test(line);
      return text + (apart || /[A-Za-z]$/.test(text) ? ' ' : '') + line;
    }, ''),
  ).trim();
}
