import type { Column } from '../../forms/table.ts';
import { columnNamed } from './columnOrder.ts';
import type { PrintedCell, PrintedRow, PrintedWords } from './items.ts';

/**
 * Some converters write what one cell over several columns holds into each of them, heads and numbers alike. The
 * cell of every column, where the head above says which ones were one; null otherwise.
 */
export function repeatedCells(
  row: PrintedRow,
  columns: readonly Column[],
  heads: readonly PrintedWords[],
): readonly PrintedCell[] | null {
  const count = row.values.length;
  const head = heads.findLast((each) => each.grid !== null && each.grid === row.grid);
  if (!head || count <= columns.length || head.cells.length !== row.labels.length + count) return null;
  const named = head.cells.slice(-count).map((cell) => columnNamed(columns, cell.text)?.id ?? null);
  const cells = columns.map(({ id }) => row.values.filter((_, index) => named[index] === id));
  const same = cells.every(
    (each) => each.length > 0 && each.every((cell) => cell.text.trim() === each[0]!.text.trim()),
  );
  return same && !named.includes(null) ? cells.map((each) => each[0]!) : null;
}
