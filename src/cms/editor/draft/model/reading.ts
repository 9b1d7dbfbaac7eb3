import { DomainError, isFailure, type FailureParams } from '../../../../errors.ts';
import type { FigureKey } from '../../../../forms/figure.ts';
import type { Form } from '../../../../forms/form.ts';
import { emptyPart, type Figure } from '../../../../report/content.ts';
import { applyPartInput, type FigureInput } from '../../../../report/input.ts';
import type { Entry } from './fields.ts';

/** What the API would read in a cell: the figure, or why it would refuse it. */
export type Reading =
  | { readonly figure: Figure; readonly failure: null }
  | { readonly figure: null; readonly failure: FailureParams['INVALID_INPUT'] };

const readings = new WeakMap<Entry, { readonly key: FigureKey; readonly reading: Reading }>();

/** Reads as the API does. `key`: of a cell of the form that a person enters. */
export function readEntry(form: Form, key: FigureKey, entry: Entry): Reading {
  const there = readings.get(entry);
  if (there?.key === key) return there.reading;
  const reading = read(form, key, entry);
  readings.set(entry, { key, reading });
  return reading;
}

/** As the API takes it. */
export function inputOf(form: Form, key: FigureKey, { typed, unit }: Entry): FigureInput {
  const printsNoUnit = form.cells.get(key)?.column.unit === null;
  return { key, value: typed, ...(printsNoUnit ? { unit } : {}) };
}

function read(form: Form, key: FigureKey, entry: Entry): Reading {
  const cell = form.cells.get(key);
  if (!cell) throw new RangeError(`The form has no figure ${key}.`);
  try {
    const { figures } = applyPartInput(form, cell.table, emptyPart, { figures: [inputOf(form, key, entry)] });
    return { figure: figures[key] ?? { value: null }, failure: null };
  } catch (error) {
    if (!(error instanceof DomainError) || !isFailure(error, 'INVALID_INPUT')) throw error;
    return { figure: null, failure: error.params };
  }
}
