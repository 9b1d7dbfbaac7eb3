import type { Cell, Column } from '../../forms/table.ts';
import type { Decimal } from '../../util/decimal.ts';
import type { ImportedFigure } from '../importedReport.ts';
import type { PrintedCell } from './items.ts';
import { readCell } from './printedNumber.ts';

const MOST_CANDIDATES = 6;

export function missingFigure(cell: Cell): ImportedFigure {
  return {
    value: null,
    unit: cell.column.unit,
    printed: null,
    certainty: 'missing',
    place: null,
    candidates: [],
  };
}

/** Something stands there, but what it says or to which cell it belongs is open. */
export function uncertainFigure(
  cell: Cell,
  printed: string | null,
  place: string | null,
  candidates: readonly Decimal[] = [],
): ImportedFigure {
  const distinct = [...new Set(candidates)];
  return {
    value: null,
    unit: cell.column.unit,
    printed,
    certainty: 'uncertain',
    place,
    candidates: distinct.length <= MOST_CANDIDATES ? distinct : [],
  };
}

export function printedFigure(cell: PrintedCell, column: Column): ImportedFigure {
  const reading = readCell(cell.text, column);
  const certain = reading.certain && cell.height === 1;
  return {
    value: certain ? reading.value : null,
    unit: reading.unit,
    printed: cell.text.trim(),
    certainty: certain ? 'certain' : 'uncertain',
    place: cell.place,
    candidates: !certain && reading.value !== null ? [reading.value] : [],
  };
}

/** One figure out of several printed for the same cell: certain only where all say the same. */
export function agreed(cell: Cell, figures: readonly ImportedFigure[]): ImportedFigure {
  const [first] = figures;
  if (!first) return missingFigure(cell);
  const same = figures.every(
    (each) => each.certainty === 'certain' && each.value === first.value && each.unit === first.unit,
  );
  if (figures.length === 1 || same) return first;
  const values = figures.flatMap((each) => (each.value === null ? each.candidates : [each.value]));
  return uncertainFigure(cell, figures.map((each) => each.printed ?? '').join(' / '), first.place, values);
}
