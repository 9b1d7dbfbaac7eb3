import { mergeTexts, textOf } from '../draft/model/mergeTexts.ts';

/**
 * What the draft becomes when something is typed into a field that does not show yet what the draft has become
 * meanwhile: while characters are being composed a field is left alone. Where both changed the same, both stay.
 */
export function typedHere(shown: string, typed: string, draft: string): string {
  if (shown === draft) return typed;
  return textOf(mergeTexts(shown, typed, draft), ({ mine, theirs }) => [...mine, ...theirs]);
}
