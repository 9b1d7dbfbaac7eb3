import type { LabelledRow, LabelledTable } from '../../report/content.ts';
import type { Block, Grid, GridCell } from '../blocks.ts';
import { parseNumber } from './printedNumber.ts';

/** Older tables with labels of their own, as they are printed. `titleOf` names what stands above a block. */
export function localTables(
  blocks: readonly Block[],
  titleOf: (block: number) => string | null,
): readonly LabelledTable[] {
  return blocks.flatMap((block, index) => {
    const table = block.kind === 'grid' ? localTable(block, titleOf(index)) : null;
    return table ? [table] : [];
  });
}

function localTable(grid: Grid, title: string | null): LabelledTable | null {
  const rows = grid.rows.filter((row) => row.length > 0);
  const valueColumns = columnsOfNumbers(rows);
  const first = rows.findIndex((row) =>
    row.some((cell) => valueColumns.includes(cell.column) && parseNumber(cell.text)),
  );
  if (first === -1 || rows.length - first < 2) return null;
  const head = rows.slice(0, first);
  const unitColumn =
    head.flat().find((cell) => /单位/.test(cell.text) && cell.text.length <= 8)?.column ?? -1;
  const labelled = rows.slice(first).map((row): LabelledRow => ({
    label: labelOf(row, valueColumns, unitColumn),
    unit: row.find((cell) => cell.column === unitColumn)?.text.trim() || null,
    values: valueColumns.map((column) => {
      const cell = row.find((each) => each.column === column);
      return cell ? (parseNumber(cell.text)?.value ?? null) : null;
    }),
  }));
  const columns = valueColumns.map((column) => headOf(head, column));
  return {
    title,
    columns,
    rows: labelled.filter((row) => row.label !== '' || row.values.some((value) => value !== null)),
  };
}

/** Columns in which most of the cells that are not blank hold numbers. */
function columnsOfNumbers(rows: readonly (readonly GridCell[])[]): readonly number[] {
  const columns = new Map<number, { numbers: number; words: number }>();
  for (const cell of rows.flat()) {
    if (cell.text.trim() === '') continue;
    const count = columns.get(cell.column) ?? { numbers: 0, words: 0 };
    if (parseNumber(cell.text)) count.numbers += 1;
    else count.words += 1;
    columns.set(cell.column, count);
  }
  return [...columns]
    .filter(([column, count]) => column > 0 && count.numbers >= 2 && count.numbers > count.words)
    .map(([column]) => column)
    .sort((a, b) => a - b);
}

function labelOf(row: readonly GridCell[], valueColumns: readonly number[], unitColumn: number): string {
  return row
    .filter((cell) => !valueColumns.includes(cell.column) && cell.column !== unitColumn)
    .map((cell) => cell.text.trim())
    .filter((part) => part !== '')
    .join(' ');
}

function headOf(head: readonly (readonly GridCell[])[], column: number): string {
  const above = head.flat().filter((cell) => cell.column <= column && column < cell.column + cell.width);
  return above
    .map((cell) => cell.text.trim())
    .filter((text) => text !== '')
    .join(' ');
}
