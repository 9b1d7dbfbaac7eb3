import { percentOf } from '../../../util/percent.ts';
import type { Decimal } from '../../../util/decimal.ts';

/** `STACKED`: the series of a category add up. `SHARE`: they are shown as parts of their sum. `LINE`: over years. */
export type ChartKind = 'BAR' | 'STACKED' | 'SHARE' | 'LINE';

/** What a chart and its table show: the same figures, in the same order. */
export interface ChartData {
  readonly kind: ChartKind;
  readonly title: string;
  /** Of what the categories are: 年度, 办理结果. */
  readonly categoryHead: string;
  readonly categories: readonly string[];
  readonly series: readonly Series[];
  /** As the form prints it. */
  readonly unit: string | null;
  /** Categories before which the form is another one: what stands left and right of it was not counted alike. */
  readonly breaks: readonly string[];
}

export interface Series {
  readonly name: string;
  /** Exact, one for each category; null: blank, or the form of the year has no such figure. */
  readonly values: readonly (Decimal | null)[];
}

/** Parts of the sum of each category in percent, one place after the point; null where there is nothing to share. */
export function sharesOf({
  categories,
  series,
}: Pick<ChartData, 'categories' | 'series'>): readonly Series[] {
  const sums = categories.map((_, at) =>
    series.reduce((sum, { values }) => sum + counted(values[at] ?? null), 0n),
  );
  return series.map(({ name, values }) => ({
    name,
    values: values.map((value, at) => {
      const sum = sums[at] ?? 0n;
      return value === null || sum === 0n ? null : percentOf(counted(value), sum, 1);
    }),
  }));
}

/** Only counts are shared out. */
function counted(value: Decimal | null): bigint {
  return value === null ? 0n : BigInt(value.split('.')[0] ?? '0');
}

/** Whether there is anything to draw. */
export function isBlank({ series }: Pick<ChartData, 'series'>): boolean {
  return series.every(({ values }) => values.every((value) => value === null));
}
