import { editionInForce, formOf } from '../forms/forms.ts';
import type { Decimal } from '../util/decimal.ts';
import type { TotalKey, Totals } from './totals.ts';

/**
 * The totals of a year as readers see them, in printed order: every figure of the form in force, zero where nothing
 * else was counted, and whatever else was. Empty while no report is counted. A figure whose unit the form does not
 * print appears only under units that organs wrote.
 */
export function shownTotals(totals: Totals, year: number): ReadonlyMap<TotalKey, Decimal> {
  if (totals.published === 0) return new Map();
  const form = formOf(editionInForce(year));
  const substitutes = form.tables.flatMap((table) => table.substitutes.map(({ row }) => row));
  const counted = Map.groupBy(Object.entries(totals.figures), ([key]) => key.split('@')[0]!);
  const shown = new Map<TotalKey, Decimal>();
  for (const cell of form.cells.values()) {
    if (cell.column.unit !== null && !substitutes.includes(cell.row)) shown.set(cell.key, '0');
    for (const [key, value] of counted.get(cell.key) ?? []) shown.set(key, value);
  }
  for (const [key, value] of Object.entries(totals.figures)) if (!shown.has(key)) shown.set(key, value);
  return shown;
}
