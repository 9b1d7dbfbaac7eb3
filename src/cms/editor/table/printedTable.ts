import type { FigureKey } from '../../../forms/figure.ts';
import type { Form } from '../../../forms/form.ts';
import { figureKey, type Cell, type Grid, type Row, type Table } from '../../../forms/table.ts';
import { depthOf, headsOf, type Head } from './heads.ts';

/** A grid with its heads laid out as the form prints it. */
export interface PrintedGrid {
  readonly title: string | null;
  readonly corner: string;
  /** How many columns the heads of the rows take; 0: rows have none. */
  readonly rowHeadLevels: number;
  /** From the top down. */
  readonly columnHeads: readonly (readonly Head[])[];
  readonly lines: readonly PrintedLine[];
}

export interface PrintedLine {
  readonly id: string;
  /** Those that begin in this line. */
  readonly heads: readonly Head[];
  readonly cells: readonly Cell[];
  /** A row of another edition in the place of this form's rows. */
  readonly substitute: boolean;
}

/**
 * The table as the form prints it. A substitute row stands before the rows that it replaces, where `isStated` says of
 * one of its figures that somebody has filled it in.
 */
export function printedTable(
  form: Form,
  table: Table,
  isStated: (key: FigureKey) => boolean,
): readonly PrintedGrid[] {
  return table.grids.map((grid) =>
    table.layout === 'LINE' ? inOneLine(form, table, grid) : inRows(form, table, grid, isStated),
  );
}

/** The cells line by line, over all grids: what one moves in. */
export function linesOf(grids: readonly PrintedGrid[]): readonly (readonly Cell[])[] {
  return grids.flatMap(({ lines }) => lines.map(({ cells }) => cells));
}

function inRows(form: Form, table: Table, grid: Grid, isStated: (key: FigureKey) => boolean): PrintedGrid {
  const rows = withSubstitutes(table, grid, isStated);
  const paths = rows.map(({ groups, label }) => [...groups, label]);
  const heads = headsOf(paths);
  const columnHeads = headsOf(grid.columns.map(({ groups, label }) => [...groups, label]));
  return {
    title: grid.title,
    corner: grid.corner,
    rowHeadLevels: depthOf(paths),
    columnHeads: byLevel(columnHeads),
    lines: rows.map((row, index) => ({
      id: row.id,
      heads: heads.filter(({ start }) => start === index),
      cells: cellsOf(form, table, row, grid),
      substitute: !grid.rows.includes(row),
    })),
  };
}

function inOneLine(form: Form, table: Table, grid: Grid): PrintedGrid {
  const paths = grid.rows.flatMap((row) =>
    grid.columns.map((column) => [...row.groups, row.label, ...column.groups, column.label]),
  );
  const cells = grid.rows.flatMap((row) => cellsOf(form, table, row, grid));
  return {
    title: grid.title,
    corner: grid.corner,
    rowHeadLevels: 0,
    columnHeads: byLevel(headsOf(paths)),
    lines: [{ id: table.id, heads: [], cells, substitute: false }],
  };
}

function withSubstitutes(table: Table, grid: Grid, isStated: (key: FigureKey) => boolean): readonly Row[] {
  return table.substitutes.reduce((rows, { row, replaces }) => {
    if (!grid.columns.some(({ id }) => isStated(figureKey(table.id, row.id, id)))) return rows;
    const at = rows.findIndex(({ id }) => replaces.includes(id));
    return at === -1 ? rows : rows.toSpliced(at, 0, row);
  }, grid.rows);
}

function cellsOf(form: Form, table: Table, row: Row, grid: Grid): readonly Cell[] {
  return grid.columns.flatMap(({ id }) => form.cells.get(figureKey(table.id, row.id, id)) ?? []);
}

function byLevel(heads: readonly Head[]): readonly (readonly Head[])[] {
  const levels = Math.max(0, ...heads.map(({ level }) => level + 1));
  return Array.from({ length: levels }, (_, level) => heads.filter((head) => head.level === level));
}
