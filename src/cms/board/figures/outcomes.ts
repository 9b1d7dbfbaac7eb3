import type { Form } from '../../../forms/form.ts';
import type { Row } from '../../../forms/table.ts';

/** Rows of chapter 3 that the form prints under one head of 本年度办理结果, or one row that has none. */
export interface OutcomeGroup {
  /** As printed, with its numeral: `（三）不予公开`. */
  readonly label: string;
  /** Ids; also of a row of another edition that organs print in place of some of them. */
  readonly rows: readonly string[];
}

const TOTAL = 'total_handled';

/** How applications were answered, in printed order; nothing where the form has no such table. */
export function outcomeGroups(form: Form): readonly OutcomeGroup[] {
  const table = form.tables.find(({ id }) => id === 'ch3');
  if (!table) return [];
  const substitutes = table.substitutes.map(({ row }) => row);
  const rows = [...table.grids.flatMap((grid) => grid.rows), ...substitutes].filter(
    ({ id, groups }) => groups.length > 0 && id !== TOTAL,
  );
  const groups = Map.groupBy(rows, (row) => headOf(row));
  return [...groups].map(([label, under]) => ({ label, rows: under.map(({ id }) => id) }));
}

function headOf({ groups, label }: Row): string {
  return groups[1] ?? label;
}

/** Without its numeral and what explains it, printed or in English: `部分公开` for `（二）部分公开（区分处理的，…）`. */
export function shortLabel(label: string): string {
  return label
    .replace(/^（[一二三四五六七八九十]+）|^[一二三四五六七八九十]+、|^\d+\. ?|^\(\d+\) |^[IVX]+\. /, '')
    .replace(/（[^（）]*）$| \([^()]*\)$/, '');
}
