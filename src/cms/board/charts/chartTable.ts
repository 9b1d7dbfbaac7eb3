import { csvText } from '../download/csv.ts';
import type { FormWords } from '../figures/formWords.ts';
import { sharesOf, type ChartData } from './chartData.ts';

/** The figures of a chart as rows and columns, exactly; the table and the download are made of it. */
export interface ChartTable {
  /** The first is that of the categories. */
  readonly heads: readonly string[];
  readonly rows: readonly { readonly category: string; readonly cells: readonly string[] }[];
}

/** Blank figures are empty texts. Shares stand in columns of their own, after their figures. */
export function chartTable(data: ChartData, words: Pick<FormWords, 'inUnit'>): ChartTable {
  const { categoryHead, categories, series, unit, kind } = data;
  const shares = kind === 'SHARE' ? sharesOf(data) : [];
  const columns = series.flatMap(({ name, values }, at) => [
    { head: unit === null ? name : words.inUnit(name, unit), values },
    ...(shares[at] ? [{ head: words.inUnit(name, '%'), values: shares[at].values }] : []),
  ]);
  return {
    heads: [categoryHead, ...columns.map(({ head }) => head)],
    rows: categories.map((category, at) => ({
      category,
      cells: columns.map(({ values }) => values[at] ?? ''),
    })),
  };
}

export function chartCsv(data: ChartData, words: Pick<FormWords, 'inUnit'>): string {
  const { heads, rows } = chartTable(data, words);
  return csvText([heads, ...rows.map(({ category, cells }) => [category, ...cells])]);
}
