import type { FigureKey } from '../../forms/figure.ts';
import type { Form } from '../../forms/form.ts';
import type { Cell, Grid } from '../../forms/table.ts';
import { chapterNumber } from './parts.ts';

const LISTED = 5;

/** `第三部分 › 三、本年度办理结果 › （三）不予公开 › 1.属于国家秘密 › 自然人`; the key itself for an unknown figure. */
export function figureLabel(form: Form, key: FigureKey): string {
  const cell = form.cells.get(key);
  if (!cell) return key;
  return [chapterNumber(cell.table), ...rowPath(form, cell), ...columnPath(form, cell)].join(' › ');
}

/** The row as it is named in a sentence: `（三）不予公开 1.属于国家秘密`, without the head over all results. */
export function rowName(form: Form, key: FigureKey): string {
  const cell = form.cells.get(key);
  return cell ? [...cell.row.groups.slice(1), cell.row.label].join(' ') : key;
}

/** The column as it is named in a sentence: `自然人`, `法人或其他组织 其他`. */
export function columnName(form: Form, key: FigureKey): string {
  const cell = form.cells.get(key);
  return cell ? columnPath(form, cell).join(' ') : key;
}

/** At most five figures by their labels, and how many there are. */
export function figureList(form: Form, keys: readonly FigureKey[]): string {
  const named = keys.slice(0, LISTED).map((key) => `“${figureLabel(form, key)}”`);
  return named.join('、') + (keys.length > LISTED ? `等 ${keys.length} 处` : '');
}

function rowPath(form: Form, cell: Cell): readonly string[] {
  const title = gridOf(form, cell)?.title;
  return [...(title ? [title] : []), ...cell.row.groups, cell.row.label];
}

/** Without the heads that stand over every column. */
function columnPath(form: Form, cell: Cell): readonly string[] {
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
