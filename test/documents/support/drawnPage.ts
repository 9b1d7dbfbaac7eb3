import type { Glyph, Page, Rule } from '../../../src/documents/formats/pdf/page.ts';

/** A page drawn by hand: every Chinese character as wide as high, every other half as wide. */
export interface Paper {
  readonly text: (left: number, base: number, text: string, size?: number) => Paper;
  /** The lines of a table, from the left and from the top. */
  readonly lines: (across: readonly number[], down: readonly number[]) => Paper;
  readonly line: (from: readonly [number, number], to: readonly [number, number]) => Paper;
  readonly page: Page;
}

export function paper(page: Page = { width: 600, height: 840, glyphs: [], rules: [], marks: [] }): Paper {
  const withRules = (rules: readonly Rule[]): Paper => paper({ ...page, rules: [...page.rules, ...rules] });
  return {
    page,
    text: (left, base, text, size = 10) =>
      paper({ ...page, glyphs: [...page.glyphs, ...glyphs(left, base, text, size)] }),
    lines: (across, down) =>
      withRules([
        ...across.map((at) => ({ upright: true, at, from: down[0]!, to: down.at(-1)! })),
        ...down.map((at) => ({ upright: false, at, from: across[0]!, to: across.at(-1)! })),
      ]),
    line: ([x1, y1], [x2, y2]) =>
      withRules([
        x1 === x2
          ? { upright: true, at: x1, from: Math.min(y1, y2), to: Math.max(y1, y2) }
          : { upright: false, at: y1, from: Math.min(x1, x2), to: Math.max(x1, x2) },
      ]),
  };
}

function glyphs(left: number, base: number, text: string, size: number): readonly Glyph[] {
  let at = left;
  return Array.from(text).flatMap((char) => {
    const from = at;
    at += char.charCodeAt(0) > 0xff ? size : size / 2;
    return char === ' ' ? [] : [{ text: char, left: from, right: at, base, size }];
  });
}
