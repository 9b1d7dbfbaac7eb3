import { DomainError, type InvalidReason } from '../errors.ts';
import type { FigureKey } from '../forms/figure.ts';
import type { Form } from '../forms/form.ts';
import { formOf } from '../forms/forms.ts';
import { characterPairs, pairSimilarity } from '../util/pairSimilarity.ts';
import { partOf, type PartId, type ReportContent } from './content.ts';
import { plain, runsOf, spotsOf, type Run, type Spot } from './sentenceRuns.ts';

/** What a comment is about: a cell, sentences of the text, or with neither a whole part. */
export interface CommentAnchor {
  readonly part: PartId;
  readonly figure: FigureKey | null;
  readonly quote: Quote | null;
}

export interface Quote {
  /** Whole sentences, as they read when the comment was written. */
  readonly text: string;
  /** How many sentences of the part stood before them. */
  readonly after: number;
}

/** What somebody points at. */
export interface AnchorInput {
  readonly part: PartId;
  readonly figure?: FigureKey | null;
  /** Words of the part's text. */
  readonly quote?: string | null;
  /** About where in the text they begin, in UTF-16 code units; it tells equal words apart. */
  readonly quoteAt?: number | null;
}

/**
 * `STANDS`: it is there as it was. `REWORDED`: the most similar sentences that are there now. `GONE`: what the comment
 * was about has changed beyond recognition, or is not there any more.
 */
export type PlaceState = 'STANDS' | 'REWORDED' | 'GONE';

/** Where in a content a comment belongs. */
export interface CommentPlace {
  readonly state: PlaceState;
  /** The sentences as they read now, and where they begin in the part's text in UTF-16 code units; null: none. */
  readonly text: string | null;
  readonly start: number | null;
}

export const MAX_QUOTE_LENGTH = 2_000;

/** Share of pairs of characters in common from which two texts count as the same one, reworded. */
const SIMILAR = 0.6;

/** Throws `INVALID_INPUT` for what the part does not hold. Words are widened to the sentences they stand in. */
export function anchorOf(input: AnchorInput, form: Form, text: string): CommentAnchor {
  const { part, figure = null, quote = null, quoteAt } = input;
  if (figure !== null && form.cells.get(figure)?.table !== part) {
    throw invalid('figure', 'UNKNOWN_FIGURE', figure.slice(0, 80));
  }
  if (quote === null) return { part, figure, quote: null };
  if (figure !== null) throw invalid('quote', 'UNKNOWN_VALUE', '');
  return { part, figure, quote: quoteOf(text, quote.trim(), quoteAt ?? 0) };
}

/** Where the comment belongs in this content, which may be a later one than it was written on. */
export function placeOf({ part, figure, quote }: CommentAnchor, content: ReportContent): CommentPlace {
  if (quote) return placeOfQuote(quote, partOf(content, part).text);
  const stands = figure === null || formOf(content.form).cells.has(figure);
  return { state: stands ? 'STANDS' : 'GONE', text: null, start: null };
}

function quoteOf(text: string, words: string, near: number): Quote {
  if (words === '') throw invalid('quote', 'REQUIRED', '');
  const start = nearest(occurrences(text, words), near, (at) => at);
  if (start === null) throw invalid('quote', 'UNKNOWN_VALUE', words.slice(0, 40));
  const all = spotsOf(text);
  const touched = all.filter((spot) => spot.start < start + words.length && spot.end > start);
  const whole = text.slice(touched[0]!.start, touched.at(-1)!.end);
  if (whole.length > MAX_QUOTE_LENGTH) {
    throw invalid('quote', 'TEXT_TOO_LONG', `${whole.length} > ${MAX_QUOTE_LENGTH}`);
  }
  return { text: whole, after: all.indexOf(touched[0]!) };
}

function placeOfQuote(quote: Quote, text: string): CommentPlace {
  const spots = spotsOf(text);
  const count = spotsOf(quote.text).length;
  const wanted = plain(quote.text);
  const same = runsOf(spots, count, text).filter((run) => run.plain === wanted);
  const exact = nearest(same, quote.after, ({ after }) => after);
  if (exact) return placeAt('STANDS', exact, text);
  const similar = mostSimilar(
    [count - 1, count, count + 1].flatMap((size) => runsOf(spots, size, text)),
    wanted,
  );
  const reworded = nearest(similar, quote.after, ({ after }) => after);
  return reworded ? placeAt('REWORDED', reworded, text) : { state: 'GONE', text: null, start: null };
}

function mostSimilar(runs: readonly Run[], wanted: string): readonly Run[] {
  const pairs = characterPairs(wanted);
  // Texts of too different a length cannot share enough; a long part has thousands of sentences.
  const judged = runs
    .filter(
      (run) => 2 * Math.min(run.plain.length, wanted.length) >= SIMILAR * (run.plain.length + wanted.length),
    )
    .map((run) => ({ run, share: pairSimilarity(pairs, run.plain) }));
  const most = judged.reduce((best, { share }) => Math.max(best, share), 0);
  return most < SIMILAR ? [] : judged.filter(({ share }) => share === most).map(({ run }) => run);
}

function placeAt(state: PlaceState, { start, end }: Spot, text: string): CommentPlace {
  return { state, text: text.slice(start, end), start };
}

function occurrences(text: string, words: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

/** The one at the place nearest to the one given; the first of those that are equally near. */
function nearest<T>(all: readonly T[], place: number, placeOfOne: (one: T) => number): T | null {
  const distance = (one: T) => Math.abs(placeOfOne(one) - place);
  return all.reduce<T | null>(
    (best, one) => (best !== null && distance(best) <= distance(one) ? best : one),
    null,
  );
}

function invalid(path: string, reason: InvalidReason, detail: string): DomainError<'INVALID_INPUT'> {
  return new DomainError('INVALID_INPUT', { path, reason, detail });
}
