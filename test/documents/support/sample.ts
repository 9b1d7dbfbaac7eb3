import fc from 'fast-check';
import { formOf } from '../../../src/forms/forms.ts';
import type { FigureKey } from '../../../src/forms/figure.ts';
import type { Cell, TableId } from '../../../src/forms/table.ts';

/** An invented report: what every cell prints, and what a reader must take it for. */
export interface Sample {
  readonly edition: '2019' | '2021';
  readonly printed: ReadonlyMap<FigureKey, string>;
}

export const FRONT = [
  '清河县水务局2023年政府信息公开工作年度报告',
  '本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。',
];

/** The cells of a table without substitute rows, row by row. */
export function rowsOf(edition: '2019' | '2021', table: TableId): readonly (readonly Cell[])[] {
  const form = formOf(edition).tables.find((each) => each.id === table)!;
  const substitutes = form.substitutes.map(({ row }) => row.id);
  const cells = form.cells.filter((cell) => !substitutes.includes(cell.row.id));
  return [...Map.groupBy(cells, (cell) => cell.row.id).values()];
}

const count = fc.oneof(
  { weight: 12, arbitrary: fc.constant(0) },
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 40 }) },
  { weight: 2, arbitrary: fc.integer({ min: 41, max: 20_000 }) },
);

/** Figures that add up in every way, or with `flaws` printed totals and cells that do not. */
export function samples(options: {
  readonly flaws: boolean;
  readonly blanks: boolean;
}): fc.Arbitrary<Sample> {
  return fc
    .record({
      edition: fc.constantFrom('2019' as const, '2021' as const),
      counts: fc.array(count, { minLength: 400, maxLength: 400 }),
      amounts: fc.array(fc.integer({ min: 0, max: 99_999_999 }), { minLength: 4, maxLength: 4 }),
      flaws: fc.array(fc.tuple(fc.nat(1_000), count), { maxLength: options.flaws ? 12 : 0 }),
      blanks: fc.array(fc.nat(1_000), { maxLength: options.blanks ? 60 : 0 }),
    })
    .map(({ edition, counts, amounts, flaws, blanks }) => {
      const values = consistent(edition, counts, amounts);
      const keys = [...values.keys()];
      for (const [at, value] of flaws) values.set(keys[at % keys.length]!, String(value));
      for (const at of blanks) values.set(keys[at % keys.length]!, '');
      return { edition, printed: values };
    });
}

function consistent(
  edition: '2019' | '2021',
  counts: readonly number[],
  amounts: readonly number[],
): Map<FigureKey, string> {
  const values = new Map<FigureKey, string>();
  let at = 0;
  const next = (): number => counts[at++ % counts.length]!;
  for (const cell of rowsOf(edition, 'ch2').flat()) {
    const { kind } = cell.column;
    if (kind === 'AMOUNT') values.set(cell.key, decimal(amounts[at++ % amounts.length]!));
    else values.set(cell.key, kind === 'CHANGE' ? String(next() - next()) : String(next()));
  }
  const rows = rowsOf(edition, 'ch3');
  const column = new Map<string, Map<string, number>>();
  for (const row of rows) column.set(row[0]!.row.id, new Map());
  const inputs = rows
    .map((row) => row[0]!.row.id)
    .filter((id) => !['new_received', 'total_handled'].includes(id));
  for (const applicant of rows[0]!.slice(0, 6).map((cell) => cell.column.id)) {
    let handled = 0;
    for (const id of inputs) {
      const value = id === 'carried_in' ? 0 : next();
      column.get(id)!.set(applicant, value);
      if (!['carried_in', 'carried_out'].includes(id)) handled += value;
    }
    const all = handled + column.get('carried_out')!.get(applicant)!;
    const carried = Math.min(all, next());
    column.get('carried_in')!.set(applicant, carried);
    column.get('new_received')!.set(applicant, all - carried);
    column.get('total_handled')!.set(applicant, handled);
  }
  for (const row of rows) {
    const own = column.get(row[0]!.row.id)!;
    const total = [...own.values()].reduce((sum, each) => sum + each, 0);
    for (const cell of row) values.set(cell.key, String(own.get(cell.column.id) ?? total));
  }
  for (const row of rowsOf(edition, 'ch4')) {
    let total = 0;
    for (const cell of row.slice(0, 4)) {
      const value = next();
      total += value;
      values.set(cell.key, String(value));
    }
    values.set(row[4]!.key, String(total));
  }
  return values;
}

function decimal(hundredths: number): string {
  const digits = String(hundredths).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`.replace(/\.?0+$/, '') || '0';
}
