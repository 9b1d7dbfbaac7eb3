import type { Form } from '../../../../forms/form.ts';
import { partIds, type PartId } from '../../../../report/content.ts';
import { MAX_HEADING_LENGTH, MAX_TEXT_LENGTH } from '../../../../report/input.ts';
import { indexOfForbidden } from '../../../../util/wellFormed.ts';
import { entryIn, fieldsOf, isFigure, keysOf, type Entry, type FieldKey, type Fields } from './fields.ts';
import { readEntry } from './reading.ts';
import { sameEntry } from './sameEntry.ts';
import type { DraftState, PartState } from './state.ts';

const found = new WeakMap<PartState, Fields>();

/** What stands on the screen and not in the API, as far as it is known. */
export function unsentFields(form: Form, part: PartState): Fields {
  const there = found.get(part);
  if (there) return there;
  const known = fieldsOf(part.known.part);
  const keys = part.mine === known ? [] : keysOf(part.mine, known);
  const unsent = Object.fromEntries(
    keys.flatMap((key) => {
      const entry = entryIn(part.mine, key);
      const isTyped = !isFigure(key) || form.cells.get(key)?.sumOf === null;
      return isTyped && !sameEntry(form, key, entry, entryIn(known, key)) ? [[key, entry] as const] : [];
    }),
  );
  found.set(part, unsent);
  return unsent;
}

/** Of that, what may be sent: not what waits for a decision, nor what the API would not take. */
export function sendableFields(form: Form, part: PartState): Fields {
  return Object.fromEntries(
    Object.entries(unsentFields(form, part)).filter(
      ([key, entry]) => !part.clashes[key] && !isHeld(form, key, entry),
    ),
  );
}

/** Whether the API would not take it, and with it the rest of the part. */
export function isHeld(form: Form, key: FieldKey, entry: Entry): boolean {
  if (isFigure(key)) return readEntry(form, key, entry).failure !== null;
  const limit = key === 'heading' ? MAX_HEADING_LENGTH : MAX_TEXT_LENGTH;
  const text = entry.typed ?? '';
  return text.length > limit || indexOfForbidden(text) !== -1;
}

/** Parts of which something is not in the API yet. */
export function partsUnsent({ form, parts }: DraftState): readonly PartId[] {
  return partIds.filter((id) => Object.keys(unsentFields(form, parts[id])).length > 0);
}
