import type { ChartData } from './chartData.ts';

/** The name of a gap; no category is called so. */
export const GAP = ' ';

/** The same with an empty category before each break, so that nothing is drawn across it and its line has a place. */
export function withGaps(data: ChartData): ChartData {
  const { categories, series, breaks } = data;
  const at = categories.flatMap((category, index) => (breaks.includes(category) ? [null, index] : [index]));
  return {
    ...data,
    categories: at.map((index) => (index === null ? GAP : (categories[index] ?? ''))),
    series: series.map(({ name, values }) => ({
      name,
      values: at.map((index) => (index === null ? null : (values[index] ?? null))),
    })),
  };
}
