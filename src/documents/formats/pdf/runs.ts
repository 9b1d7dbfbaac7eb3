import type { Glyph } from './page.ts';

/** Letters that follow one another on a line without room between them. */
export interface Run {
  readonly glyphs: readonly Glyph[];
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
}

/** Of the size of the letters: how far apart two words are at least, how much letters overlap at most, and lines. */
const WORD = 0.25;
const OVERLAP = 0.3;
const LINE = 0.45;
/** A letter drawn again on itself, to look bold. */
const TWICE = 0.15;

/**
 * Letters line by line, each line from left to right. What was drawn in one go stays together, also where something
 * else is drawn over it, as a label that is too long for its cell.
 */
export function linesOf(glyphs: readonly Glyph[]): readonly (readonly Run[])[] {
  const lines: Run[][] = [];
  for (const run of drawnTogether(glyphs).toSorted((a, b) => a.base - b.base)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (first && run.base - first.base <= LINE * Math.max(first.size, run.size)) line.push(run);
    else lines.push([run]);
  }
  return lines.map((line) => joinedRuns(withoutTwice(line).toSorted((a, b) => a.left - b.left)));
}

function drawnTogether(glyphs: readonly Glyph[]): readonly Run[] {
  const runs: Glyph[][] = [];
  for (const glyph of glyphs) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && glyph.base === before.base && follows(before, glyph)) run.push(glyph);
    else runs.push([glyph]);
  }
  return runs.map(runOf);
}

function follows(before: Glyph, glyph: Glyph): boolean {
  const room = glyph.left - before.right;
  const size = Math.min(glyph.size, before.size);
  return room <= WORD * size && room >= -OVERLAP * size;
}

function withoutTwice(line: readonly Run[]): readonly Run[] {
  const drawn = new Map<string, Glyph[]>();
  return line.flatMap((run) => {
    const glyphs = run.glyphs.filter((glyph) => {
      const before = drawn.get(glyph.text) ?? [];
      if (before.some((other) => Math.abs(other.left - glyph.left) <= TWICE * glyph.size)) return false;
      drawn.set(glyph.text, [...before, glyph]);
      return true;
    });
    return glyphs.length === 0 ? [] : [runOf(glyphs)];
  });
}

function joinedRuns(line: readonly Run[]): readonly Run[] {
  const runs: Run[] = [];
  for (const run of line) {
    const before = runs.at(-1);
    if (before && follows(before.glyphs.at(-1)!, run.glyphs[0]!))
      runs[runs.length - 1] = runOf([...before.glyphs, ...run.glyphs]);
    else runs.push(run);
  }
  return runs;
}

function runOf(glyphs: readonly Glyph[]): Run {
  return {
    glyphs,
    left: glyphs[0]!.left,
    right: Math.max(...glyphs.map((glyph) => glyph.right)),
    base: glyphs[0]!.base,
    size: Math.max(...glyphs.map((glyph) => glyph.size)),
  };
}
