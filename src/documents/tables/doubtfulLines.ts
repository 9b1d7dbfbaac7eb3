import type { TableId } from '../../forms/table.ts';
import { parseNumber } from './printedNumber.ts';
import type { Item, PrintedRow } from './items.ts';

/**
 * Lines of text whose cells cannot be counted, though there are as many as columns. `columns` is the largest number
 * of columns of the table.
 */
export function doubtfulLines(
  table: TableId,
  items: readonly Item[],
  isRow: (row: PrintedRow) => boolean,
  columns: number,
): ReadonlySet<PrintedRow> {
  const rows = items.filter((item) => item.kind === 'row').filter((row) => row.loose);
  const padded = rows.some((row) => row.values.length > columns && isBlank(row, 0));
  const vanished = rows.some((row) => isColumn(row) && isRow(row) && row.values.length < columns);
  const doubtful = new Set<PrintedRow>();
  for (const row of rows) {
    if (isBlank(row, 0) && !isBlank(row, -1) && (padded || (table === 'ch3' && !addsUp(row))))
      doubtful.add(row);
    if (vanished && isColumn(row) && table === 'ch3' && !addsUp(row)) doubtful.add(row);
  }
  items.forEach((item, index) => {
    const next = items[index + 1];
    if (item.kind !== 'row' || next?.kind !== 'row' || !item.loose || !next.loose) return;
    if (isRow(item) && isWrapped(item, next) && !isRow(next) && !(table === 'ch3' && addsUp(item)))
      doubtful.add(item);
  });
  return doubtful;
}

/** The blank may be a cell of the row, or room beside a short label while blanks at the end are cut off. */
function isBlank(row: PrintedRow, at: number): boolean {
  return row.values.at(at)?.text.trim() === '';
}

/** One cell a line: where a blank cell leaves no trace, a page number may stand in for it. */
function isColumn(row: PrintedRow): boolean {
  return new Set(row.values.map((value) => value.place)).size > 1;
}

/** Right below the row stand a few digits more: numbers that were broken over two lines, or a page number. */
function isWrapped(row: PrintedRow, next: PrintedRow): boolean {
  return next.block === row.block + 1 && next.values.length < row.values.length;
}

/** The last number is the sum of the others, as in every row of chapter 3 that is read as it was printed. */
function addsUp(row: PrintedRow): boolean {
  const numbers = row.values.map(({ text }) => Number(text.trim() === '' ? 0 : parseNumber(text)?.value));
  return numbers.slice(0, -1).reduce((sum, each) => sum + each, 0) === numbers.at(-1);
}
