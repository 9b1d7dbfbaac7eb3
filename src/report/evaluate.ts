import { figureKey, type Cell, type SubstituteRow, type Table } from '../forms/table.ts';
import type { FigureKey } from '../forms/figure.ts';
import type { Form } from '../forms/form.ts';
import { addDecimals, type Decimal } from '../util/decimal.ts';
import type { Figures } from './content.ts';

/**
 * The value of every cell of the form. Entered cells as entered. Computed cells are the sum of their addends
 * when none of these is blank; else what the source printed; else blank.
 * A substitute row takes the place of the rows it replaces in every column where it is not blank.
 */
export function evaluate(form: Form, figures: Figures): ReadonlyMap<FigureKey, Decimal | null> {
  const values = new Map<FigureKey, Decimal | null>();
  const used = new Map(form.tables.map((table) => [table.id, usedSubstitutes(table, figures)]));
  const valueOf = (key: FigureKey): Decimal | null => {
    const known = values.get(key);
    if (known !== undefined) return known;
    const cell = form.cells.get(key);
    const entered = figures[key]?.value ?? null;
    const summed = cell?.sumOf && substituted(cell, cell.sumOf, used.get(cell.table) ?? [], figures);
    const value = cell ? (sumOf(summed ?? null, valueOf) ?? entered) : null;
    values.set(key, value);
    return value;
  };
  for (const key of form.cells.keys()) valueOf(key);
  return values;
}

/** The figures whose sum a computed cell is, substitutes taken into account; null for an entered cell. */
export function addends(form: Form, cell: Cell, figures: Figures): readonly FigureKey[] | null {
  if (!cell.sumOf) return null;
  const table = form.tables.find((each) => each.id === cell.table);
  return table ? substituted(cell, cell.sumOf, usedSubstitutes(table, figures), figures) : cell.sumOf;
}

/** The substitute rows of a table that are not blank in every column. */
export function usedSubstitutes(table: Table, figures: Figures): readonly SubstituteRow[] {
  return table.substitutes.filter(({ row }) =>
    table.grids.some(({ columns }) =>
      columns.some(({ id }) => (figures[figureKey(table.id, row.id, id)]?.value ?? null) !== null),
    ),
  );
}

function substituted(
  { table }: Cell,
  keys: readonly FigureKey[],
  used: readonly SubstituteRow[],
  figures: Figures,
): readonly FigureKey[] {
  let result = keys;
  for (const { row, replaces } of used) {
    const replaced = replaces.map((id) => `${table}.${id}.`);
    const first = result.findIndex((key) => replaced.some((prefix) => key.startsWith(prefix)));
    if (first === -1) continue;
    const column = result[first]!.slice(result[first]!.lastIndexOf('.') + 1);
    const substitute = figureKey(table, row.id, column);
    if ((figures[substitute]?.value ?? null) === null) continue;
    if (!replaced.every((prefix) => result.includes(prefix + column))) continue;
    const rest = result.filter((key) => !replaced.includes(key.slice(0, key.lastIndexOf('.') + 1)));
    result = [...rest.slice(0, first), substitute, ...rest.slice(first)];
  }
  return result;
}

function sumOf(
  keys: readonly FigureKey[] | null,
  valueOf: (key: FigureKey) => Decimal | null,
): Decimal | null {
  if (!keys) return null;
  const values = keys.map(valueOf);
  return values.includes(null) ? null : addDecimals(...(values as Decimal[]));
}
