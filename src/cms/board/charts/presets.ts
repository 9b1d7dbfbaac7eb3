import { editionInForce, formOf } from '../../../forms/forms.ts';
import { printedWords, type FormWords } from '../figures/formWords.ts';
import { outcomeGroups, shortLabel } from '../figures/outcomes.ts';
import { sumOf } from '../figures/sumOf.ts';
import { compareDecimals, addDecimals, type Decimal } from '../../../util/decimal.ts';
import type { ChartData, Series } from './chartData.ts';
import {
  breaksIn,
  figureMeasures,
  outcomeMeasures,
  valueIn,
  type Measure,
  type YearOfFigures,
} from './measures.ts';

/** What stands on a chart beside the labels of the form. */
export interface ChartWords {
  readonly title: string;
  readonly categoryHead: string;
}

/** Measures over the years: one series each, blank where the form of the year does not count it so. */
export function overYears(
  measures: readonly Measure[],
  years: readonly YearOfFigures[],
  kind: 'LINE' | 'SHARE',
  words: ChartWords,
): ChartData {
  const series = measures.map((measure) => ({
    name: measure.name,
    values: years.map((each) => valueIn(measure, each)),
  }));
  const shown = measures.filter((_, at) => series[at]?.values.some((value) => value !== null));
  return {
    ...words,
    kind,
    categories: years.map(({ year }) => String(year)),
    series: series.filter(({ values }) => values.some((value) => value !== null)),
    unit: measures[0]?.unit ?? null,
    breaks: breaksIn(
      years.map(({ year }) => year),
      shown,
    ).map(String),
  };
}

const APPLICATIONS = ['new_received', 'carried_in', 'total_handled', 'carried_out'];

/** Applications that came in, were carried in, answered and carried out; the same rows in every edition. */
export function applicationMeasures(words: FormWords = printedWords): readonly Measure[] {
  const measures = figureMeasures(words);
  return APPLICATIONS.flatMap((row) => {
    const key = `ch3.${row}.total`;
    const measure = measures.find(({ keys }) => Object.values(keys).flat().includes(key));
    const cell = formOf('2021').cells.get(key);
    if (!measure || !cell) return [];
    const labels = [...cell.row.groups, cell.row.label].map((each) => shortLabel(words.label(each)));
    return [{ ...measure, name: words.join(labels, '') }];
  });
}

/** How applications were answered in all, as parts of all answers. */
export function answerMeasures(words: FormWords = printedWords): readonly Measure[] {
  return outcomeMeasures('total', words);
}

/** How applications of one year were answered, by who applied. */
export function byApplicant(
  { year, figures }: YearOfFigures,
  words: ChartWords,
  { label: labelOf, unit }: FormWords = printedWords,
): ChartData {
  const form = formOf(editionInForce(year));
  const groups = outcomeGroups(form);
  const columns = form.tables.find(({ id }) => id === 'ch3')?.grids[0]?.columns ?? [];
  return {
    ...words,
    kind: 'STACKED',
    categories: groups.map(({ label }) => shortLabel(labelOf(label))),
    series: columns
      .filter(({ id }) => id !== 'total')
      .map(({ id, label }) => ({
        name: labelOf(label),
        values: groups.map(({ rows }) =>
          sumOf(
            figures,
            rows.map((row) => `ch3.${row}.${id}`),
          ),
        ),
      })),
    unit: unit('件'),
    breaks: [],
  };
}

/** What came of 行政复议 and 行政诉讼 in one year. */
export function proceedings(
  { year, figures }: YearOfFigures,
  words: ChartWords,
  { label: labelOf, join, unit }: FormWords = printedWords,
): ChartData {
  const grid = formOf(editionInForce(year)).tables.find(({ id }) => id === 'ch4')?.grids[0];
  const rows = grid?.rows ?? [];
  return {
    ...words,
    kind: 'STACKED',
    categories: rows.map(({ label, groups }) => join([...groups, label].map(labelOf), '：')),
    series: (grid?.columns ?? [])
      .filter(({ id }) => id !== 'total')
      .map(({ id, label }) => ({
        name: labelOf(label),
        values: rows.map((row) => figures.get(`ch4.${row.id}.${id}`) ?? null),
      })),
    unit: unit('件'),
    breaks: [],
  };
}

/** So many organs are told apart on one chart. */
export const MOST_ORGANS = 50;

export interface OrganFigure {
  readonly name: string;
  /** null: nothing is counted. */
  readonly value: Decimal | null;
}

/** One figure by organ, the largest first; of many the first ones, and the sum of the others. Blank ones come last. */
export function byOrgan(
  organs: readonly OrganFigure[],
  { name, unit }: Pick<Measure, 'name' | 'unit'>,
  words: ChartWords & { readonly others: (count: number) => string },
): ChartData {
  const { others, ...rest } = words;
  const sorted = organs.toSorted((a, b) => byValue(a.value, b.value));
  const first = sorted.slice(0, MOST_ORGANS);
  const after = sorted.slice(MOST_ORGANS).map(({ value }) => value);
  const shown = [
    ...first,
    ...(after.length === 0 ? [] : [{ name: others(after.length), value: sumOfAll(after) }]),
  ];
  const series: Series = { name, values: shown.map(({ value }) => value) };
  return {
    ...rest,
    kind: 'BAR',
    categories: shown.map((each) => each.name),
    series: [series],
    unit,
    breaks: [],
  };
}

function byValue(a: Decimal | null, b: Decimal | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareDecimals(b, a);
}

function sumOfAll(values: readonly (Decimal | null)[]): Decimal | null {
  const there = values.filter((value) => value !== null);
  return there.length === 0 ? null : addDecimals(...there);
}
