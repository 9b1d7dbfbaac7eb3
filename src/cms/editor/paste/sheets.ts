import { words } from '../../../documents/text/words.ts';
import type { Form } from '../../../forms/form.ts';
import { figureKey, type Cell, type Column, type Grid, type Row, type Table } from '../../../forms/table.ts';

/** A table as it may have been copied: its lines, and by which words rows and columns are known. */
export interface Sheet {
  readonly table: Table;
  readonly lines: readonly SheetLine[];
}

export interface SheetLine {
  /** null: the line has no label of its own, as the one line of chapter 4. */
  readonly row: string | null;
  readonly columns: readonly SheetColumn[];
}

export interface SheetColumn {
  readonly cell: Cell;
  /** Every wording of the innermost head, without punctuation. */
  readonly heads: readonly string[];
  /** The heads above it, outermost first. */
  readonly groups: readonly string[];
}

/** How the table is printed, and for chapter 4 also a line for each kind of proceedings, as others lay it out. */
export function sheetsOf(form: Form, table: Table): readonly Sheet[] {
  const inRows: Sheet = {
    table,
    lines: table.grids.flatMap((grid) => linesOf(form, table, grid)),
  };
  if (table.layout === 'ROWS') return [inRows];
  const columns = table.grids.flatMap((grid) =>
    grid.rows.flatMap((row) =>
      columnsOf(form, table, row, grid.columns, [...row.groups, row.label].map(words)),
    ),
  );
  return [{ table, lines: [{ row: null, columns }] }, inRows];
}

/** The rows of a grid, and behind them those that may stand in their place. */
function linesOf(form: Form, table: Table, grid: Grid): readonly SheetLine[] {
  return grid.rows.map((row) => lineOf(form, table, row, grid));
}

/** The line of a substitute row, which no grid prints by itself. */
export function substituteLine(form: Form, { table }: Sheet, id: string): SheetLine | null {
  const row = table.substitutes.find((each) => each.row.id === id)?.row;
  const [grid] = table.grids;
  return row && grid ? lineOf(form, table, row, grid) : null;
}

function lineOf(form: Form, table: Table, row: Row, grid: Grid): SheetLine {
  return { row: row.id, columns: columnsOf(form, table, row, grid.columns, []) };
}

function columnsOf(
  form: Form,
  table: Table,
  row: Row,
  columns: readonly Column[],
  above: readonly string[],
): readonly SheetColumn[] {
  return columns.flatMap((column) => {
    const cell = form.cells.get(figureKey(table.id, row.id, column.id));
    if (!cell) return [];
    const short = column.label.split(/[（(]/)[0] ?? '';
    const heads = [...new Set([words(column.label), words(short)])];
    return [{ cell, heads, groups: [...above, ...column.groups.map(words)] }];
  });
}
