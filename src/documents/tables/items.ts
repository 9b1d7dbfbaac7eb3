import type { TableId } from '../../forms/table.ts';
import type { Block, Grid, GridCell } from '../blocks.ts';
import { isValueText } from './printedNumber.ts';
import { lineRow } from './lineRow.ts';
import { matchLabel } from './matchLabel.ts';

/** A place where a number stands, or where it is left blank. */
export interface PrintedCell {
  readonly text: string;
  readonly place: string;
  /** The first of its columns in an aligned grid; else -1. */
  readonly column: number;
  readonly width: number;
  /** How many rows it covers: a number that covers several belongs to none of them for certain. */
  readonly height: number;
}

/** Labels followed by values: a line of a table. */
export interface PrintedRow {
  readonly kind: 'row';
  /** Outermost first. */
  readonly labels: readonly string[];
  readonly values: readonly PrintedCell[];
  readonly place: string;
  /** Index of the block it stands in. */
  readonly block: number;
  readonly grid: Grid | null;
  /** Read from running text: digits may be glued, parts of a label may stand on other lines. */
  readonly loose: boolean;
}

/** Words without values: a head, part of a label, prose. */
export interface PrintedWords {
  readonly kind: 'words';
  readonly cells: readonly GridCell[];
  readonly text: string;
  readonly block: number;
  readonly grid: Grid | null;
}

export type Item = PrintedRow | PrintedWords;

/** Every line and row of the blocks, in order, as labels and values. */
export function itemsOf(blocks: readonly Block[]): readonly Item[] {
  const items: Item[] = [];
  blocks.forEach((block, index) => {
    if (block.kind === 'grid') {
      block.rows.forEach((row) => items.push(...gridRow(row, block, index)));
      return;
    }
    if (block.text === '') return;
    const row = lineRow(block.text);
    const last = items.at(-1);
    // A line that ends in blank cells is a head or a row of blanks: it is both until a label decides.
    if (!row || row.values.every((text) => text === ''))
      items.push({ kind: 'words', cells: [], text: block.text, block: index, grid: null });
    if (!row) return;
    const values = row.values.map((text) => ({ text, place: block.place, column: -1, width: 1, height: 1 }));
    if (row.labels.length === 0 && values.length === 1 && last && isColumnOfCells(last)) {
      items[items.length - 1] = { ...last, values: [...last.values, ...values], block: index };
      return;
    }
    items.push({
      kind: 'row',
      labels: row.labels,
      values,
      place: block.place,
      block: index,
      grid: null,
      loose: true,
    });
  });
  return items.some(isColumnOfCells) && isCellALine(items)
    ? items.map((item, at) => withLabelAbove(items, item, at))
    : items;
}

/** Most numbers of the text have a line of their own. */
function isCellALine(items: readonly Item[]): boolean {
  const loose = items.filter((item) => item.kind === 'row' && item.loose);
  const columns = loose.filter(isColumnOfCells);
  return columns.length >= 5 && columns.length >= loose.length * 0.7;
}

/** Where every cell has a line of its own, the label of a row is the line above its numbers, or the last few. */
function withLabelAbove(items: readonly Item[], item: Item, at: number): Item {
  if (!isColumnOfCells(item)) return item;
  const above: string[] = [];
  for (let i = at - 1; i >= 0 && above.length < 4; i -= 1) {
    const before = items[i]!;
    if (before.kind === 'row' || before.grid) break;
    above.unshift(before.text);
    const label = above.join('');
    if (tables.some((table) => matchLabel(table, label))) return { ...item, labels: [label] };
  }
  return item;
}

const tables: readonly TableId[] = ['ch2', 'ch3', 'ch4'];

/** One value a line, without a label: the cells of a row one below the other. */
function isColumnOfCells(item: Item): item is PrintedRow {
  if (item.kind !== 'row' || item.grid || item.labels.length > 0) return false;
  return item.values.every((value, index) => value.place !== item.values[index - 1]?.place);
}

/** A row of a grid may hold several labels with values each, side by side. */
function gridRow(cells: readonly GridCell[], grid: Grid, block: number): readonly Item[] {
  const parts: { labels: string[]; values: GridCell[] }[] = [];
  let labelled = false;
  let current: { labels: string[]; values: GridCell[] } = { labels: [], values: [] };
  parts.push(current);
  for (const cell of cells) {
    if (isValueText(cell.text)) {
      current.values.push(cell);
      continue;
    }
    const filled = current.values.some((each) => each.text.trim() !== '');
    if (filled) parts.push((current = { labels: [], values: [] }));
    else current.values = [];
    current.labels.push(cell.text);
    labelled = true;
  }
  if (cells.length === 0) return [];
  const isHead = parts.every((part) => part.values.every((value) => value.text.trim() === ''));
  const text = cells.map((cell) => cell.text).join(' ');
  const head: Item = { kind: 'words', cells, text, block, grid };
  if (isHead && (!labelled || current.values.length === 0)) return [head];
  const rows = parts
    .filter((part) => part.values.length > 0)
    .map((part): Item => ({
      kind: 'row',
      labels: part.labels,
      values: part.values.map((cell) => ({
        text: cell.text,
        place: `${grid.place} 第${cell.row + 1}行 第${cell.column + 1}列`,
        column: grid.aligned ? cell.column : -1,
        width: cell.width,
        height: cell.height,
      })),
      place: `${grid.place} 第${(cells[0]?.row ?? 0) + 1}行`,
      block,
      grid,
      loose: false,
    }));
  // A head may end in blank cells and then looks like a row of blanks: it is both until a label decides.
  return isHead ? [head, ...rows] : rows;
}
