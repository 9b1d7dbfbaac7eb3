import { paragraph, type Block, type Grid, type GridCell } from '../blocks.ts';
import { limits } from '../limits.ts';
import { cleanText } from '../text/cleanText.ts';
import { columnOf, hiddenColumns, isOn, mergedIn, type Span } from './sheetPlaces.ts';
import { cellText } from './sheetText.ts';
import { childOf, childrenOf, type Element } from './xml.ts';

/**
 * The tables and lines of text of one sheet, `place` before where each stands. `count` is told of all cells, padded ones
 * too, and throws when it is enough.
 */
export function sheetBlocks(
  part: Element,
  strings: readonly string[],
  place: string,
  count: (cells: number) => void,
): readonly Block[] {
  return partedAtLines(gridOf(part, strings, place, count));
}

/** All cells that have text, and the blank ones between labels and the last of their row. */
function gridOf(
  part: Element,
  strings: readonly string[],
  place: string,
  count: (cells: number) => void,
): Grid {
  const sheet = childOf(part, 'worksheet');
  const data = sheet && childOf(sheet, 'sheetdata');
  if (!sheet || !data) return { kind: 'grid', place, aligned: true, rows: [] };
  const hidden = hiddenColumns(sheet);
  const merged = mergedIn(sheet);
  const rows: GridCell[][] = [];
  let row = -1;
  for (const line of childrenOf(data, 'row')) {
    row = line.attribute('r') === null ? row + 1 : Number(line.attribute('r')) - 1;
    if (isOn(line.attribute('hidden'))) continue;
    let column = -1;
    const cells: GridCell[] = [];
    for (const cell of childrenOf(line, 'c')) {
      count(1);
      column = columnOf(cell.attribute('r')) ?? column + 1;
      const spot = merged.get(`${row},${column}`);
      if (hidden.has(column) || spot === null) continue;
      const { width, height } = spot ?? { width: 1, height: 1 };
      cells.push({ text: cleanText(cellText(cell, strings)).trim(), row, column, width, height });
    }
    if (cells.some(({ text }) => text !== '')) rows.push(cells);
  }
  return { kind: 'grid', place, aligned: true, rows: withBlanks(rows, merged, hidden, count) };
}

/** Cells without anything are not in the file, but a blank in a table is one of its cells. */
function withBlanks(
  rows: readonly (readonly GridCell[])[],
  merged: ReadonlyMap<string, Span | null>,
  hidden: ReadonlySet<number>,
  count: (cells: number) => void,
): readonly (readonly GridCell[])[] {
  const used = rows.flat().filter(({ text }) => text !== '');
  const end = used.reduce((most, { column, width }) => Math.max(most, column + width), 0);
  const last = Math.min(end, limits.span);
  return rows.map((cells) => {
    const row = cells[0]?.row ?? 0;
    // A line of text; in a row of a table the blank cells, too, have borders, and are in the file.
    if (cells.length === 1) return cells;
    count(last - cells.length);
    const taken = new Map(cells.map((cell) => [cell.column, cell]));
    const all: GridCell[] = [];
    for (let column = 0; column < last; column += 1) {
      const cell = taken.get(column);
      if (cell) all.push(cell);
      else if (!hidden.has(column) && !isCovered(all, column) && merged.get(`${row},${column}`) !== null)
        all.push({ text: '', row, column, width: 1, height: 1 });
    }
    return all;
  });
}

function isCovered(cells: readonly GridCell[], column: number): boolean {
  const before = cells.at(-1);
  return before !== undefined && column < before.column + before.width;
}

/** Lines of text above, between and below the tables stand in one cell: they become paragraphs. */
function partedAtLines({ rows, ...grid }: Grid): readonly Block[] {
  const blocks: Block[] = [];
  let table: (readonly GridCell[])[] = [];
  const flush = (): void => {
    if (table.length > 0) blocks.push({ ...grid, rows: table });
    table = [];
  };
  for (const cells of rows) {
    const [only] = cells;
    if (cells.length !== 1 || !only) {
      table.push(cells);
      continue;
    }
    flush();
    for (const line of only.text.split('\n')) {
      if (line.trim() !== '') blocks.push(paragraph(line.trim(), `${grid.place} 第${only.row + 1}行`));
    }
  }
  flush();
  return blocks;
}
