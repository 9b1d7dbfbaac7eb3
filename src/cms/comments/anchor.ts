import type { FigureKey } from '../../forms/figure.ts';
import type { Form } from '../../forms/form.ts';
import { isPartId, type PartId } from '../../report/content.ts';
import type { PlaceNames } from '../shell/pieces/usePlaceNames.ts';

/** What a new comment is to be about: a cell, words of a text, or with neither a whole part. */
export interface Anchor {
  readonly part: PartId;
  readonly figure: FigureKey | null;
  readonly quote: { readonly text: string; readonly at: number } | null;
}

/** What a comment is about, by printed labels; words are shown beside it. */
export function anchorLabel(
  { figureLabel, partName }: PlaceNames,
  form: Form,
  { part, figure }: { readonly part: string; readonly figure: string | null },
): string {
  if (figure !== null) return figureLabel(form, figure);
  return isPartId(part) ? partName(form, part) : part;
}

/** Words between two places of a text as a quote, without the space around them; null: there are none. */
export function quoteBetween(text: string, from: number, to: number): Anchor['quote'] {
  const words = text.slice(Math.min(from, to), Math.max(from, to));
  const quoted = words.trim();
  if (quoted === '') return null;
  return { text: quoted, at: Math.min(from, to) + words.indexOf(quoted) };
}
