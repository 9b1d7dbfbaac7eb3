import { cleanText } from '../../text/cleanText.ts';
import { STARTS } from '../../text/joinWrapped.ts';
import { CHINESE, lineText } from './lineText.ts';
import type { Glyph } from './page.ts';
import type { Run } from './runs.ts';

/** A line of text as it stands on its page. */
export interface TextLine {
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
  /** Parts with wide room between them: a line of a table without borders. */
  readonly columns: number;
  /** How wide its first word is, which is not broken: a number with its sign, or one character. */
  readonly lead: number;
}

/** Between which the text of the file stands. */
export interface Margins {
  readonly left: number;
  readonly right: number;
  /** The usual size of its letters. */
  readonly size: number;
}

const ENDS = /[。！？；：!?;:]$/;

export function textLine(runs: readonly Run[], page: number): TextLine {
  const glyphs = runs.flatMap((run) => run.glyphs);
  const size = Math.max(...glyphs.map((glyph) => glyph.size));
  return {
    text: cleanText(lineText(runs)).trim(),
    page,
    left: runs[0]!.left,
    right: Math.max(...runs.map((run) => run.right)),
    base: glyphs[0]!.base,
    size,
    lead: leadOf(glyphs),
    columns: runs.filter((run, index) => index === 0 || run.left - runs[index - 1]!.right > size).length,
  };
}

function leadOf(glyphs: readonly Glyph[]): number {
  const word = glyphs.findIndex((glyph) => CHINESE.test(glyph.text));
  const last = glyphs[word === -1 ? glyphs.length - 1 : Math.max(0, word - 1)]!;
  return last.right - glyphs[0]!.left;
}

/** From the long lines; null where there are none to tell by. */
export function marginsOf(lines: readonly TextLine[]): Margins | null {
  const long = lines.filter((line) => line.text.length >= 12 && line.columns <= 2);
  if (long.length === 0) return null;
  const sorted = (of: (line: TextLine) => number): readonly number[] => long.map(of).sort((a, b) => a - b);
  // Of most paragraphs the first line is indented, of some the last one short.
  const at = (values: readonly number[], part: number): number =>
    values[Math.min(values.length - 1, Math.floor(values.length * part))]!;
  return {
    left: at(
      sorted((line) => line.left),
      0.1,
    ),
    right: at(
      sorted((line) => line.right),
      0.9,
    ),
    size: at(
      sorted((line) => line.size),
      0.5,
    ),
  };
}

/** The line goes on with the paragraph that `before` is in. */
export function goesOn(before: TextLine, line: TextLine, margins: Margins): boolean {
  if (before.columns > 2 || line.columns > 2) return false;
  if (Math.abs(before.size - line.size) > 0.15 * line.size) return false;
  const next = line.page === before.page && line.base - before.base <= 2.8 * line.size;
  if (isTitle(before, margins) && isTitle(line, margins)) return next;
  if (!next && line.page !== before.page + 1) return false;
  const full = before.right >= margins.right - Math.max(2.2 * line.size, line.lead + 0.7 * line.size);
  const indented = line.left > margins.left + 0.8 * line.size;
  return full && !indented && !(ENDS.test(before.text) && STARTS.test(line.text));
}

/** Larger than the text and in the middle: a title that takes two lines is one. */
function isTitle(line: TextLine, margins: Margins): boolean {
  const middle = (line.left + line.right) / 2 - (margins.left + margins.right) / 2;
  return line.size >= 1.2 * margins.size && Math.abs(middle) <= 2 * line.size;
}
