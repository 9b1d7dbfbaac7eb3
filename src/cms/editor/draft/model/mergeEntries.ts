import type { Form } from '../../../../forms/form.ts';
import type { Entry, FieldKey } from './fields.ts';
import { mergeTexts, textOf } from './mergeTexts.ts';
import { sameEntry } from './sameEntry.ts';

/** One field that two sides have from the same ancestor; null where both changed it and a person has to decide. */
export function mergeEntries(
  form: Form,
  key: FieldKey,
  ancestor: Entry,
  mine: Entry,
  theirs: Entry,
): Entry | null {
  // What is typed stays as it is typed, if it means the same: somebody may be in the middle of it.
  if (sameEntry(form, key, mine, theirs)) return mine.typed === theirs.typed ? theirs : mine;
  if (sameEntry(form, key, ancestor, mine)) return theirs;
  if (sameEntry(form, key, ancestor, theirs)) return mine;
  if (key !== 'text') return null;
  const pieces = mergeTexts(ancestor.typed ?? '', mine.typed ?? '', theirs.typed ?? '');
  if (pieces.some(({ kind }) => kind === 'CLASH')) return null;
  return { typed: textOf(pieces, () => []), unit: null };
}
