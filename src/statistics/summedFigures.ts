import type { FigureKey } from '../forms/figure.ts';
import type { Form } from '../forms/form.ts';
import { figureKey, type SubstituteRow, type Table } from '../forms/table.ts';
import { enteredFigures, type Figure, type Figures, type ReportContent } from '../report/content.ts';
import { addDecimals, type Decimal } from '../util/decimal.ts';

/**
 * The entered figures of a 汇总: each the exact sum of the same figure of all contents, which must be of the form. A
 * blank adds nothing; a figure that is blank everywhere, or stands in different units, stays blank. Totals are left to
 * the form, which computes them.
 *
 * Where any of the reports prints a single row in place of several (（六）其他处理), the 汇总 prints the single row as well,
 * and adds to it what the others divided: the sum stays whole, and nothing is divided by guess.
 */
export function summedFigures(form: Form, contents: readonly ReportContent[]): Figures {
  const all = form.tables.reduce<readonly Figures[]>(alike, contents.map(enteredFigures));
  const sums = [...form.cells.values()]
    .filter(({ sumOf }) => sumOf === null)
    .map(({ key, column }) => [key, sumOf(all, key, column.unit === null)] as const)
    .filter((entry): entry is readonly [FigureKey, Figure] => entry[1] !== null);
  return Object.fromEntries(sums);
}

function sumOf(all: readonly Figures[], key: FigureKey, withUnit: boolean): Figure | null {
  const stated = all.map((figures) => figures[key]).filter((figure) => isStated(figure));
  if (stated.length === 0) return null;
  const value = addDecimals(...stated.map((figure) => figure.value));
  if (!withUnit) return { value };
  const units = new Set(stated.filter((figure) => figure.value !== '0').map(({ unit = null }) => unit));
  return units.size > 1 ? null : { value, unit: [...units][0] ?? null };
}

function isStated(figure: Figure | undefined): figure is Figure & { readonly value: Decimal } {
  return (figure?.value ?? null) !== null;
}

/** All with the single row where any of them has it, else as they are. */
function alike(all: readonly Figures[], table: Table): readonly Figures[] {
  return table.substitutes.reduce((reports, substitute) => {
    const cells = cellsOf(table, substitute);
    const isUsed = reports.some((figures) => cells.some(({ whole }) => isStated(figures[whole])));
    return isUsed ? reports.map((figures) => merged(figures, cells)) : reports;
  }, all);
}

/** For each column the figure of the single row, and those of the rows it replaces. */
function cellsOf({ id, grids }: Table, { row, replaces }: SubstituteRow) {
  const columns = grids.flatMap((grid) =>
    grid.rows.some((each) => replaces.includes(each.id)) ? grid.columns : [],
  );
  return columns.map((column) => ({
    whole: figureKey(id, row.id, column.id),
    divided: replaces.map((each) => figureKey(id, each, column.id)),
  }));
}

function merged(figures: Figures, cells: ReturnType<typeof cellsOf>): Figures {
  const divided = cells.flatMap((cell) => cell.divided);
  const kept = Object.entries(figures).filter(([key]) => !divided.includes(key));
  const sums = cells.flatMap((cell) => {
    const stated = cell.divided.map((key) => figures[key]).filter((figure) => isStated(figure));
    if (isStated(figures[cell.whole]) || stated.length === 0) return [];
    return [[cell.whole, { value: addDecimals(...stated.map(({ value }) => value)) }] as const];
  });
  return Object.fromEntries<Figure>([...kept, ...sums]);
}
