import { frameOf, joined, NEAR, type Frame } from './frames.ts';
import type { Filling } from './gridOf.ts';
import type { TextLine } from './paragraphs.ts';

export interface DrawnTable extends Filling {
  readonly kind: 'table';
  /** Where it ends: it may go on from an earlier page. */
  readonly page: number;
  readonly from: number;
  readonly frame: Frame;
  /** Where a page ended, counted from its top. */
  readonly breaks: readonly number[];
}

export type Piece = DrawnTable | (TextLine & { readonly kind: 'line' });

/** A table at the foot of a page goes on in one of the same columns at the head of the next. */
export function withoutPageBreaks(pieces: readonly Piece[]): readonly Piece[] {
  const found: Piece[] = [];
  for (const piece of pieces) {
    const before = found.at(-1);
    if (piece.kind === 'table' && before?.kind === 'table' && continues(before, piece))
      found[found.length - 1] = stacked(before, piece);
    else found.push(piece);
  }
  return found;
}

function continues(above: DrawnTable, below: DrawnTable): boolean {
  if (below.page !== above.page + 1) return false;
  const [left, right] = [above.frame.left - below.frame.left, above.frame.right - below.frame.right];
  return (Math.abs(left) <= NEAR && Math.abs(right) <= NEAR) || sharesColumns(above.frame, below.frame);
}

/** Of a cell that is as high as the page some programs draw no border. */
function sharesColumns(above: Frame, below: Frame): boolean {
  const [fewer, more] = [uprights(above), uprights(below)].sort((a, b) => a.length - b.length);
  const shared = fewer!.filter((at) => more!.some((other) => Math.abs(at - other) <= NEAR));
  return shared.length >= 3 && shared.length >= (2 / 3) * fewer!.length;
}

function uprights(frame: Frame): readonly number[] {
  return frame.rules.filter((rule) => rule.upright).map((rule) => rule.at);
}

function stacked(above: DrawnTable, below: DrawnTable): DrawnTable {
  const down = above.frame.bottom - below.frame.top;
  const rules = below.frame.rules.map((rule) =>
    rule.upright ? { ...rule, from: rule.from + down, to: rule.to + down } : { ...rule, at: rule.at + down },
  );
  // Some programs draw no line where a page ends, whether a row ends there or not.
  const end = { upright: false, at: above.frame.bottom, from: above.frame.left, to: above.frame.right };
  const all = [...above.frame.rules, ...rules, end];
  return {
    ...above,
    page: below.page,
    breaks: [...above.breaks, above.frame.bottom],
    frame: frameOf(joined(all)),
    glyphs: [...above.glyphs, ...below.glyphs.map((glyph) => ({ ...glyph, base: glyph.base + down }))],
    marks: [...above.marks, ...below.marks.map(([x, y]) => [x, y + down] as const)],
  };
}
