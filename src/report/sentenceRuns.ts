import { sentences } from '../util/sentences.ts';

/** Where a sentence stands in a text, without the space around it; in UTF-16 code units. */
export interface Spot {
  readonly start: number;
  readonly end: number;
}

/** The sentences of a text, in its order. */
export function spotsOf(text: string): readonly Spot[] {
  let at = 0;
  return sentences(text).flatMap((sentence) => {
    const start = at + sentence.length - sentence.trimStart().length;
    const end = at + sentence.trimEnd().length;
    at += sentence.length;
    return start < end ? [{ start, end }] : [];
  });
}

/** Sentences that follow each other. `after`: how many stand before them; `plain`: see the function. */
export interface Run extends Spot {
  readonly after: number;
  readonly plain: string;
}

/** All runs of so many sentences. */
export function runsOf(spots: readonly Spot[], size: number, text: string): readonly Run[] {
  if (size < 1) return [];
  return spots.slice(0, Math.max(0, spots.length - size + 1)).map(({ start }, after) => {
    const { end } = spots[after + size - 1]!;
    return { start, end, after, plain: plain(text.slice(start, end)) };
  });
}

/** What a Chinese sentence says: spaces and line ends are no part of it. */
export function plain(text: string): string {
  return text.replace(/\s+/g, '');
}
