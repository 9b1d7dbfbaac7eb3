import type { FigureKey } from '../../forms/figure.ts';
import { figureKey, type Table } from '../../forms/table.ts';
import { addends } from '../evaluate.ts';
import type { CheckInput } from './check.ts';

/** Chapter 3 of the form; null where the form has no such table. */
export function applicationsOf({ form }: CheckInput): Table | null {
  return form.tables.find((table) => table.id === 'ch3') ?? null;
}

/** Ids of the seven columns of chapter 3, 总计 last; empty where there is no such table. */
export function applicantColumnsOf(input: CheckInput): readonly string[] {
  return applicationsOf(input)?.grids.flatMap((grid) => grid.columns.map(({ id }) => id)) ?? [];
}

export function applicationKey(row: string, column: string): FigureKey {
  return figureKey('ch3', row, column);
}

/**
 * The results that （七）总计 adds up in one column, the substitute row in the place of those it replaces where it
 * is printed. The form states the sum for each kind of applicant; the column 总计 has the same rows.
 */
export function resultsOf(input: CheckInput, column: string): readonly FigureKey[] {
  const stated = applicationsOf(input)?.cells.find(({ row, sumOf }) => row.id === 'total_handled' && sumOf);
  if (!stated?.sumOf) return [];
  const sumOf = stated.sumOf.map((key) => `${key.slice(0, key.lastIndexOf('.'))}.${column}`);
  const shown = Object.fromEntries([...input.shown].map(([key, value]) => [key, { value }]));
  return addends(input.form, { ...stated, sumOf }, shown) ?? [];
}
