import type { Form } from '../forms/form.ts';
import type { Cell, Grid } from '../forms/table.ts';

/** The printed labels of the rows that a cell stands in, from the title of its grid down. */
export function rowPath(form: Form, cell: Cell): readonly string[] {
  const title = gridOf(form, cell)?.title;
  return [...(title ? [title] : []), ...cell.row.groups, cell.row.label];
}

/** The same without the title and without the head over all results: what tells the row from others. */
export function shortRowPath({ row }: Cell): readonly string[] {
  return [...row.groups.slice(1), row.label];
}

/** The printed labels of its columns, without the heads that stand over every column. */
export function columnPath(form: Form, cell: Cell): readonly string[] {
  const columns = gridOf(form, cell)?.columns ?? [];
  const groups = cell.column.groups.filter(
    (group) => !columns.every((column) => column.groups.includes(group)),
  );
  return [...groups, cell.column.label];
}

/** A substitute row stands in no grid; its columns are those of its table. */
function gridOf(form: Form, cell: Cell): Grid | undefined {
  const grids = form.tables.find(({ id }) => id === cell.table)?.grids ?? [];
  return grids.find(({ rows }) => rows.some(({ id }) => id === cell.row.id)) ?? grids[0];
}
