import type { Cell } from '../../forms/table.ts';
import { parseDecimal } from '../../util/decimal.ts';
import { halfWidth } from '../../util/halfWidth.ts';
import type { ImportedFigure } from '../importedReport.ts';
import { printedFigure, uncertainFigure } from './figures.ts';
import { splits } from './gluedDigits.ts';
import type { PrintedRow } from './items.ts';

/** The numbers that a row of glued digits can stand for. */
export interface GluedReading {
  /** `order`: the columns from left to right; null where the head contradicts the form. */
  readonly figures: (
    cells: readonly Cell[],
    row: PrintedRow,
    order: readonly string[] | null,
  ) => readonly ImportedFigure[];
}

/** The digits of a row whose numbers run together in running text; null for every other row. */
export function gluedDigits(row: PrintedRow): string | null {
  const [only] = row.values;
  if (!row.loose || row.values.length !== 1 || !only) return null;
  const digits = halfWidth(only.text);
  return /^\d+$/.test(digits) ? digits : null;
}

/** What is left when the choices are known: a cell is certain where all of them agree. */
export function readingOf(choices: readonly (readonly number[])[], sure: boolean): GluedReading {
  return {
    figures: (cells, row, order) =>
      cells.map((cell) => {
        // The sums hold only if the total stands last.
        const known = order !== null && order.at(-1) === cells.at(-1)?.column.id;
        if (!known) return uncertainFigure(cell, row.values[0]?.text ?? null, row.place);
        const at = order.indexOf(cell.column.id);
        return partedFigure(
          cell,
          row,
          choices.map((choice) => choice[at]!),
          sure,
        );
      }),
  };
}

/** One number out of glued digits, from all the numbers it can be. */
export function partedFigure(
  cell: Cell,
  row: PrintedRow,
  numbers: readonly number[],
  sure: boolean,
): ImportedFigure {
  const [value] = row.values;
  const values = [...new Set(numbers.map(String))];
  if (value && sure && values.length === 1) return printedFigure({ ...value, text: values[0]! }, cell.column);
  const candidates = values.flatMap((each) => parseDecimal(each) ?? []);
  return uncertainFigure(cell, value?.text ?? null, value?.place ?? row.place, candidates);
}

/**
 * Rows of chapter 2, which has no sums: as many zeros as columns are certain. Other digits never are, as a blank
 * cell leaves no trace among them.
 */
export function withoutSums(digits: string, columns: number): GluedReading {
  return readingOf(splits(digits, columns, () => true) ?? [], digits === '0'.repeat(columns));
}
