import type { Form } from '../../../../forms/form.ts';
import { isFigure, type Entry, type FieldKey } from './fields.ts';
import { readEntry } from './reading.ts';

/** Whether two entries of a field mean the same: `1,234` and `1234` do. */
export function sameEntry(form: Form, key: FieldKey, a: Entry, b: Entry): boolean {
  if (a === b || (a.typed === b.typed && a.unit === b.unit)) return true;
  if (!isFigure(key) || form.cells.get(key)?.sumOf !== null) return false;
  const [one, other] = [readEntry(form, key, a).figure, readEntry(form, key, b).figure];
  if (!one || !other) return false;
  return one.value === other.value && (one.unit ?? null) === (other.unit ?? null);
}
