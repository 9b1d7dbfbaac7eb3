import type { Point } from './matrix.ts';

/** One page as it is drawn. All places are in points from the upper left corner of the page as a reader sees it. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  /** Where something as large as a letter is drawn that is none. */
  readonly marks: readonly Point[];
}

/** A drawn letter, digit or sign; white space is not drawn. */
export interface Glyph {
  /** What it says; U+FFFD where the file does not tell. */
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The line that it stands on. */
  readonly base: number;
  readonly size: number;
}

/** Half as high as its digits. */
export function middle(glyph: Glyph): number {
  return glyph.base - glyph.size * 0.35;
}

/** A thin straight line: a border of a table, if it meets others. */
export interface Rule {
  readonly upright: boolean;
  /** Of an upright line its distance from the left, of a level one from the top. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What stands for a sign whose meaning is not known, so that no number with it can be read. */
export const UNKNOWN = '\ufffd';
