import { forms } from '../../forms/forms.ts';
import type { TableId } from '../../forms/table.ts';
import { words } from '../text/words.ts';

/** One row of a table under every wording that means it. */
export interface RowLabel {
  readonly id: string;
  /** As the form prints it. */
  readonly printed: string;
  /** Wordings without numbering and punctuation. */
  readonly wordings: readonly string[];
}

// Short forms in use that are no part of the statutory wording.
const ALSO: Readonly<Record<string, readonly string[]>> = {
  'other.overdue_supplement': ['逾期不补正', '逾期未补正'],
  'other.overdue_fee': ['逾期不缴费', '逾期未缴费', '逾期不缴纳费用', '逾期未缴纳费用'],
  partially_granted: ['部分公开'],
  carried_out: ['结转下年继续办理', '结转下一年度继续办理'],
  'art20_8.administrative_fees': ['行政事业性收费项目'],
};

const NUMBERING =
  /^(?:[（(](?:[一二三四五六七八九十]+|\d{1,2})[)）]|[一二三四五六七八九十]+[、.．]|\d{1,2}[.、．]|[①-⑳])/;

/** Without `一、`, `（二）`, `3.` in front. */
export function withoutNumbering(label: string): string {
  return label.trim().replace(NUMBERING, '').trim();
}

function labelsOf(table: TableId): readonly RowLabel[] {
  const labels = new Map<string, RowLabel>();
  for (const form of forms) {
    for (const { row } of form.tables.find((each) => each.id === table)?.cells ?? []) {
      const label = withoutNumbering(row.label);
      const before = labels.get(row.id);
      const wordings = [label, label.split(/[（、]/)[0]!, ...(ALSO[row.id] ?? [])].map(words);
      labels.set(row.id, {
        id: row.id,
        printed: row.label,
        wordings: [...new Set([...(before?.wordings ?? []), ...wordings])],
      });
    }
  }
  return [...labels.values()];
}

function groupsOf(table: TableId): readonly string[] {
  const cells = forms.flatMap((form) => form.tables.find((each) => each.id === table)?.cells ?? []);
  return [...new Set(cells.flatMap(({ row }) => row.groups.map((group) => words(withoutNumbering(group)))))];
}

/** Every row of every edition, by table. */
export const rowLabels: Readonly<Record<TableId, readonly RowLabel[]>> = {
  ch2: labelsOf('ch2'),
  ch3: labelsOf('ch3'),
  ch4: labelsOf('ch4'),
};

/** What stands beside several rows: 不予公开, 无法提供. Never the label of a row, but for （六）其他处理. */
export const groupLabels: Readonly<Record<TableId, readonly string[]>> = {
  ch2: groupsOf('ch2'),
  ch3: groupsOf('ch3'),
  ch4: groupsOf('ch4'),
};
