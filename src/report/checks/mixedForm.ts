import type { Check } from './check.ts';
import { found, issueOf } from './found.ts';

/**
 * MIXED_FORM. 国办公开办函〔2021〕30号 divides （六）其他处理 into three rows. Some organs still print the single row of the
 * 2019 form; it counts as it stands and is not split by guess.
 */
export const mixedForm: Check = ({ figures, form }) =>
  found(
    ...form.tables.flatMap((table) =>
      table.substitutes.flatMap(({ row }) => {
        const printed = table.cells.filter((cell) => cell.row.id === row.id).map(({ key }) => key);
        const used = printed.filter((key) => (figures[key]?.value ?? null) !== null);
        return used.length === 0 ? [] : [issueOf('MIXED_FORM', 'NOTES', { part: table.id, figures: used })];
      }),
    ),
  );
