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
  const positions = positionsOf(row, head, learned);
  const counted = row.values.length === columns.length && !mayBeShifted(row, positions);
  const cells = counted
    ? row.values
    : (byHead(row, head) ?? byWindow(row, columns.length, learned, positions));
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

/**
 * Blank cells before or after the numbers are left away, if that can be done in one way only and leaves each under its
 * column: a number that was taken for a label would shift all the others.
 */
function byWindow(
  row: PrintedRow,
  count: number,
  learned: readonly number[] | null,
  positions: readonly number[] | null,
): readonly PrintedCell[] | null {
  if (row.values.length === count) return null;
  const ways = new Map<string, readonly PrintedCell[]>();
  for (let start = 0; start + count <= row.values.length; start += 1) {
    const outside = [...row.values.slice(0, start), ...row.values.slice(start + count)];
    if (outside.some((cell) => cell.text.trim() !== '')) continue;
    const window = row.values.slice(start, start + count);
    const way = JSON.stringify(window.map((cell) => cell.text.trim()));
    if (!ways.has(way) || standsUnder(window, positions)) ways.set(way, window);
  }
  const [only] = ways.values();
  if (only && ways.size === 1) return standsUnder(only, positions) ? only : null;
  return ways.size > 1 && learned ? at(row, learned) : null;
}

function standsUnder(cells: readonly PrintedCell[], positions: readonly number[] | null): boolean {
  if (!positions) return true;
  return cells.every(({ column, width }, index) => {
    const position = positions[index]!;
    return column <= position && position < column + width;
  });
}
