import type { FigureKey } from '../../../forms/figure.ts';
import type { Edition, Form } from '../../../forms/form.ts';
import { editionInForce, formOf } from '../../../forms/forms.ts';
import type { Cell } from '../../../forms/table.ts';
import { columnPath, shortRowPath } from '../../../messages/cellPath.ts';
import type { Decimal } from '../../../util/decimal.ts';
import { printedWords, type FormWords } from '../figures/formWords.ts';
import { outcomeGroups, shortLabel } from '../figures/outcomes.ts';
import { sumOf } from '../figures/sumOf.ts';

/** Editions with tables, oldest first. */
export const countedEditions = ['2019', '2021'] as const satisfies readonly Edition[];

/**
 * Something that is counted alike in the years of one edition or of several: one series. What two editions count
 * differently is two measures, each with its edition in its name.
 */
export interface Measure {
  readonly id: string;
  readonly name: string;
  readonly unit: string | null;
  /** Totals that it is the sum of, by edition; one that is not here has no such figure. */
  readonly keys: Readonly<Partial<Record<Edition, readonly FigureKey[]>>>;
}

/** One figure of the forms. */
export interface FigureMeasure extends Measure {
  /** Heading of the chapter that prints it. */
  readonly chapter: string;
}

/** Totals of one organ and year by their keys; empty while nothing is counted. */
export interface YearOfFigures {
  readonly year: number;
  readonly figures: ReadonlyMap<string, Decimal>;
}

/** What was counted in the year; null: nothing, or its form has no such figure. */
export function valueIn({ keys }: Measure, { year, figures }: YearOfFigures): Decimal | null {
  return sumOf(figures, keys[editionInForce(year)] ?? []);
}

/** Every figure with a printed unit, in printed order; where two editions have the same cell, once. */
export function figureMeasures(words: FormWords = printedWords): readonly FigureMeasure[] {
  const cells = countedEditions.flatMap((edition) =>
    cellsOf(formOf(edition)).map((cell) => ({ edition, cell })),
  );
  const alike = Map.groupBy(cells, ({ cell }) => likeness(cell));
  return [...alike].map(([id, same]) => {
    const [{ edition, cell }] = same as [(typeof same)[number]];
    return {
      id,
      name: named(
        nameOf(formOf(edition), cell, words),
        same.map((each) => each.edition),
        words,
      ),
      chapter: words.label(chapterOf(formOf(edition), cell)),
      unit: cell.column.unit && words.unit(cell.column.unit),
      keys: Object.fromEntries(same.map((each) => [each.edition, [each.cell.key]])),
    };
  });
}

/** How applications were answered, by applicant (`total`: all), in printed order. */
export function outcomeMeasures(column: string, words: FormWords = printedWords): readonly Measure[] {
  const groups = countedEditions.flatMap((edition) =>
    outcomeGroups(formOf(edition)).map((group) => ({ edition, group })),
  );
  const alike = Map.groupBy(groups, ({ group }) => JSON.stringify([group.label, group.rows]));
  return [...alike].map(([id, same]) => {
    const [{ group }] = same as [(typeof same)[number]];
    return {
      id,
      name: named(
        shortLabel(words.label(group.label)),
        same.map((each) => each.edition),
        words,
      ),
      unit: words.unit('件'),
      keys: Object.fromEntries(
        same.map(({ edition }) => [edition, group.rows.map((row) => `ch3.${row}.${column}`)]),
      ),
    };
  });
}

/** Years before which a measure that is shown begins or ends because the form is another one. */
export function breaksIn(years: readonly number[], measures: readonly Measure[]): readonly number[] {
  return years.filter((year, at) => {
    const before = years[at - 1];
    if (before === undefined || editionInForce(before) === editionInForce(year)) return false;
    const has = ({ keys }: Measure, of: number) => keys[editionInForce(of)] !== undefined;
    return measures.some((measure) => has(measure, before) !== has(measure, year));
  });
}

/** Rows that stand in for others have no place of their own. */
function cellsOf(form: Form): readonly Cell[] {
  const substitutes = form.tables.flatMap((table) => table.substitutes.map(({ row }) => row));
  return [...form.cells.values()].filter(
    ({ row, column }) => column.unit !== null && !substitutes.includes(row),
  );
}

/**
 * Equal for cells that count the same: key, unit and every printed label. Of what a total is the sum may differ (其他处理):
 * it is of all answers all the same.
 */
function likeness({ key, row, column }: Cell): string {
  const { unit, kind } = column;
  return JSON.stringify([key, unit, kind, row.groups, row.label, column.groups, column.label]);
}

function nameOf(form: Form, cell: Cell, { label, join }: FormWords): string {
  const row = join(shortRowPath(cell).map(label), ' ');
  return `${shortLabel(row)} · ${join(columnPath(form, cell).map(label), ' ')}`;
}

function chapterOf(form: Form, { table }: Cell): string {
  return form.chapters.find((each) => each.table === table)?.heading ?? '';
}

function named(name: string, editions: readonly Edition[], { inEdition }: FormWords): string {
  const [edition] = editions;
  return editions.length === countedEditions.length || edition === undefined
    ? name
    : inEdition(name, edition);
}
