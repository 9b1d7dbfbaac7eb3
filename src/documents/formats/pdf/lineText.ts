import type { Glyph } from './page.ts';
import type { Run } from './runs.ts';

export const CHINESE = /[\u2e80-\u9fff\uf900-\uffee\u3000-\u303f]/;
/** Of the size of the letters: room that only parts words, where characters are spread over a line. */
const SPREAD = 1.5;
/** A mark of a note is this much smaller than the text, and stands higher. */
const SMALL = 0.8;
const HIGH = 0.15;

/** What a line says. Room between characters that are spread over the line is none; the mark of a note is no digit. */
export function lineText(runs: readonly Run[]): string {
  return runs.map((run, index) => (index === 0 ? '' : gap(runs[index - 1]!, run)) + runText(run)).join('');
}

function gap(before: Run, after: Run): string {
  const room = after.left - before.right;
  const spread =
    room < SPREAD * after.size &&
    CHINESE.test(before.glyphs.at(-1)!.text) &&
    CHINESE.test(after.glyphs[0]!.text);
  return spread ? '' : ' ';
}

function runText(run: Run): string {
  const marked = run.glyphs.map((glyph) => isRaised(glyph, run));
  return run.glyphs
    .map((glyph, index) => {
      const [open, close] = [marked[index] && !marked[index - 1], marked[index] && !marked[index + 1]];
      return `${open ? '[' : ''}${glyph.text}${close ? ']' : ''}`;
    })
    .join('');
}

function isRaised(glyph: Glyph, run: Run): boolean {
  if (glyph.size >= SMALL * run.size) return false;
  const large = run.glyphs.find((each) => each.size >= SMALL * run.size)!;
  return large.base - glyph.base > HIGH * run.size;
}
