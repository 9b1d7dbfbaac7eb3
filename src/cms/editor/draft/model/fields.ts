import type { FigureKey, Unit } from '../../../../forms/figure.ts';
import type { Figure, Part } from '../../../../report/content.ts';

/** `heading`, `text`, or the key of a figure. */
export type FieldKey = string;

/** What stands in one field. */
export interface Entry {
  /** As typed; null only for a heading: as in the form. */
  readonly typed: string | null;
  /** Of a figure whose unit the form does not print. */
  readonly unit: Unit | null;
  readonly printed?: string;
  readonly place?: string;
}

/** The fields of one part. A figure that is absent is blank. */
export type Fields = Readonly<Record<FieldKey, Entry>>;

const blank: Entry = { typed: '', unit: null };
const asInForm: Entry = { typed: null, unit: null };

export function entryIn(fields: Fields, key: FieldKey): Entry {
  return fields[key] ?? (key === 'heading' ? asInForm : blank);
}

export function isFigure(key: FieldKey): key is FigureKey {
  return key !== 'heading' && key !== 'text';
}

const known = new WeakMap<Part, Fields>();

/** A part as fields; of the same part always the same object. */
export function fieldsOf(part: Part): Fields {
  const there = known.get(part);
  if (there) return there;
  const fields = {
    heading: { typed: part.heading, unit: null },
    text: { typed: part.text, unit: null },
    ...Object.fromEntries(Object.entries(part.figures).map(([key, figure]) => [key, entryOf(figure)])),
  };
  known.set(part, fields);
  return fields;
}

/** Every key of any of them, once. */
export function keysOf(...some: readonly Fields[]): readonly FieldKey[] {
  return [...new Set(['heading', 'text', ...some.flatMap((fields) => Object.keys(fields))])];
}

function entryOf({ value, unit, printed, place }: Figure): Entry {
  return {
    typed: value ?? '',
    unit: unit ?? null,
    ...(printed === undefined ? {} : { printed }),
    ...(place === undefined ? {} : { place }),
  };
}
