import type { Cell } from '../../forms/table.ts';
import type { NumberKind } from '../../forms/figure.ts';
import { compareDecimals, isInteger, type Decimal } from '../../util/decimal.ts';
import { halfWidth } from '../../util/halfWidth.ts';
import type { Figure } from '../content.ts';
import type { Issue } from '../issue.ts';
import type { Check, CheckInput } from './check.ts';
import { found, issueOf } from './found.ts';

/**
 * N1. 国办公开办函〔2019〕60号, 〔2021〕30号: the cells of chapters 2 to 4 hold numbers. Counts are integers from zero
 * up, only 本年增/减 may be negative, only amounts of money are decimal and they are not negative. Cells in which
 * something other than a number is printed (`无`, `—`, `/`) are shown as they are, never taken for zero unseen.
 */
export const numbers: Check = (input) => {
  const cells = [...input.form.cells.values()];
  return found(
    ...cells.flatMap((cell) => wrongNumber(cell, input.figures[cell.key])),
    ...notNumbers(cells, input),
  );
};

function wrongNumber(cell: Cell, figure: Figure | undefined): readonly Issue[] {
  const value = figure?.value ?? null;
  const reason = value === null ? null : faultOf(cell.column.kind, value);
  if (reason === null) return [];
  return [
    issueOf('N1', 'BLOCKS', { part: cell.table, figures: [cell.key], actual: value, params: { reason } }),
  ];
}

function faultOf(kind: NumberKind, value: Decimal): 'NEGATIVE' | 'NOT_AN_INTEGER' | null {
  if (kind !== 'CHANGE' && compareDecimals(value, '0') < 0) return 'NEGATIVE';
  return kind !== 'AMOUNT' && !isInteger(value) ? 'NOT_AN_INTEGER' : null;
}

function notNumbers(cells: readonly Cell[], { figures }: CheckInput): readonly Issue[] {
  const printed = cells.flatMap(({ key, table }) => {
    const text = figures[key]?.printed?.trim() ?? '';
    return text === '' || /\d/.test(halfWidth(text)) ? [] : [{ key, table, text }];
  });
  const [first] = printed;
  if (!first) return [];
  return [
    issueOf('N1', 'NOTES', {
      part: first.table,
      figures: printed.map(({ key }) => key),
      params: {
        reason: 'NOT_A_NUMBER',
        printed: [...new Set(printed.map(({ text }) => text))].join('、'),
        count: printed.length,
      },
    }),
  ];
}
