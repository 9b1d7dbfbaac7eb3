import type { ColumnOrder } from './columnOrder.ts';
import type { PrintedCell, PrintedRow } from './items.ts';

/**
 * The cell of every column in a printed row, in the order of `columns`; null where it cannot be told which cell
 * belongs to which column.
 */
export function readValues(
  row: PrintedRow,
  columns: readonly string[],
  head: ColumnOrder | null,
  learned: readonly number[] | null,
): readonly PrintedCell[] | null {
  if (!head) return null;
  const counted = row.values.length === columns.length && !mayBeShifted(row, positionsOf(row, head, learned));
  const cells = counted ? row.values : (byHead(row, head) ?? byWindow(row, columns.length, learned));
  if (!cells) return null;
  return columns.map((id) => cells[head.order.indexOf(id)]!);
}

function positionsOf(
  row: PrintedRow,
  head: ColumnOrder,
  learned: readonly number[] | null,
): readonly number[] | null {
  if (!row.grid?.aligned) return null;
  return head.positions ? head.order.map((id) => head.positions!.get(id)!) : learned;
}

/** As many cells as columns, but not under them, and blank at one end: one may belong to the labels. */
function mayBeShifted(row: PrintedRow, positions: readonly number[] | null): boolean {
  if (!positions || row.values.every((cell, index) => cell.column === positions[index])) return false;
  return [row.values[0], row.values.at(-1)].some((cell) => cell?.text.trim() === '');
}

/** Under the columns of the head, left to right; every other cell of the row must be blank or a subtotal. */
function byHead(row: PrintedRow, head: ColumnOrder): readonly PrintedCell[] | null {
  return head.positions
    ? at(
        row,
        head.order.map((id) => head.positions!.get(id)!),
        head.subtotals,
      )
    : null;
}

function at(
  row: PrintedRow,
  positions: readonly number[],
  subtotals: readonly number[] = [],
): readonly PrintedCell[] | null {
  const cells = positions.map((position) =>
    row.values.find((cell) => cell.column <= position && position < cell.column + cell.width),
  );
  if (cells.includes(undefined) || new Set(cells).size !== positions.length) return null;
  const isOther = (cell: PrintedCell): boolean => cell.text.trim() === '' || subtotals.includes(cell.column);
  return row.values.every((cell) => cells.includes(cell) || isOther(cell)) ? (cells as PrintedCell[]) : null;
}

/** Blank cells before or after the numbers are left away, if that can be done in one way only. */
function byWindow(
  row: PrintedRow,
  count: number,
  learned: readonly number[] | null,
): readonly PrintedCell[] | null {
  if (row.values.length === count) return null;
  const ways = new Map<string, readonly PrintedCell[]>();
  for (let start = 0; start + count <= row.values.length; start += 1) {
    const outside = [...row.values.slice(0, start), ...row.values.slice(start + count)];
    if (outside.some((cell) => cell.text.trim() !== '')) continue;
    const window = row.values.slice(start, start + count);
    ways.set(JSON.stringify(window.map((cell) => cell.text.trim())), window);
  }
  if (ways.size === 1) return [...ways.values()][0]!;
  return ways.size > 1 && learned ? at(row, learned) : null;
}
