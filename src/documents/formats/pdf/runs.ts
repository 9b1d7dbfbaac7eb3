import type { Glyph } from './page.ts';

/** Letters that follow one another on a line without room between them. */
export interface Run {
  readonly glyphs: readonly Glyph[];
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
}

/** Of the size of the letters: how far apart two words are at least, and two lines. */
const WORD = 0.25;
const LINE = 0.45;
/** A letter drawn again on itself, to look bold. */
const TWICE = 0.15;

/** Letters line by line, each line from left to right. */
export function linesOf(glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const lines: Glyph[][] = [];
  for (const glyph of glyphs.toSorted((a, b) => a.base - b.base)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (first && glyph.base - first.base <= LINE * Math.max(first.size, glyph.size)) line.push(glyph);
    else lines.push([glyph]);
  }
  return lines.map((line) => withoutTwice(line.sort((a, b) => a.left - b.left)));
}

function withoutTwice(line: readonly Glyph[]): readonly Glyph[] {
  const kept: Glyph[] = [];
  for (const glyph of line) {
    const same = kept
      .slice(-4)
      .some((other) => other.text === glyph.text && Math.abs(other.left - glyph.left) <= TWICE * glyph.size);
    if (!same) kept.push(glyph);
  }
  return kept;
}

/** The runs of a line. */
export function runsOf(line: readonly Glyph[]): readonly Run[] {
  const runs: Glyph[][] = [];
  for (const glyph of line) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (before && glyph.left - before.right <= WORD * Math.min(glyph.size, before.size)) run!.push(glyph);
    else runs.push([glyph]);
  }
  return runs.map(runOf);
}

export function runOf(glyphs: readonly Glyph[]): Run {
  return {
    glyphs,
    left: glyphs[0]!.left,
    right: Math.max(...glyphs.map((glyph) => glyph.right)),
    base: glyphs[0]!.base,
    size: Math.max(...glyphs.map((glyph) => glyph.size)),
  };
}
