import { paragraph, type Block, type SourceDocument } from '../../blocks.ts';
import { limits } from '../../limits.ts';
import { glue } from '../../text/joinWrapped.ts';
import { unreadable } from '../../unreadable.ts';
import { framesOf, trimmed, type Frame } from './frames.ts';
import { furnitureOf } from './furniture.ts';
import { gridOf } from './gridOf.ts';
import { wholeRows } from './wholeRows.ts';
import { middle, UNKNOWN, type Glyph, type Page } from './page.ts';
import { pagesOf } from './pagesOf.ts';
import { goesOn, marginsOf, textLine, type Margins, type TextLine } from './paragraphs.ts';
import { withoutPageBreaks, type Piece } from './pageBreaks.ts';
import { linesOf } from './runs.ts';

/**
 * A PDF: what is drawn becomes text and tables again. Tables are found by their lines; where there are none, a row is
 * a line of text with room between its numbers. Scanned pages have no text and are refused.
 */
export async function readPdf(bytes: Uint8Array): Promise<SourceDocument> {
  return documentOf(await pagesOf(bytes));
}

export function documentOf(pages: readonly Page[]): SourceDocument {
  refuseUnreadable(pages);
  const pieces = pages.flatMap((page, index) => piecesOf(page, index + 1));
  const lines = pieces.filter((piece) => piece.kind === 'line');
  const isFurniture = furnitureOf(lines, pages);
  const body = pieces.filter((piece) => piece.kind === 'table' || !isFurniture(piece));
  const margins = marginsOf(body.filter((piece) => piece.kind === 'line'));
  return { titles: [], metadata: [], blocks: blocksOf(withoutPageBreaks(body), margins) };
}

function refuseUnreadable(pages: readonly Page[]): void {
  const glyphs = pages.flatMap((page) => page.glyphs);
  const unknown = glyphs.filter((glyph) => glyph.text.includes(UNKNOWN)).length;
  if (glyphs.length < 20 || unknown > glyphs.length / 10)
    throw unreadable('NO_TEXT', `${glyphs.length} letters`);
}

/** Lines and tables of a page, from the top down. */
function piecesOf(page: Page, number: number): readonly Piece[] {
  const frames = framesOf(page.rules);
  const held = Map.groupBy(page.glyphs, (glyph) =>
    frames.find((each) => surrounds(each, (glyph.left + glyph.right) / 2, middle(glyph))),
  );
  const tables = frames.map((frame): Piece => {
    const glyphs = held.get(frame) ?? [];
    const isFilled = (top: number, bottom: number): boolean =>
      glyphs.some((glyph) => middle(glyph) > top && middle(glyph) < bottom);
    return {
      kind: 'table',
      page: number,
      from: number,
      frame: trimmed(frame, isFilled),
      glyphs,
      marks: page.marks.filter(([x, y]) => surrounds(frame, x, y)),
      breaks: [],
    };
  });
  return [...tables, ...textPieces(held.get(undefined) ?? [], number)].sort((a, b) => topOf(a) - topOf(b));
}

function textPieces(glyphs: readonly Glyph[], page: number): readonly Piece[] {
  return linesOf(glyphs).map((line) => ({ kind: 'line', ...textLine(line, page) }));
}

function topOf(piece: Piece): number {
  return piece.kind === 'table' ? piece.frame.top : piece.base - piece.size / 2;
}

function surrounds(frame: Frame, x: number, y: number): boolean {
  return x >= frame.left && x <= frame.right && y >= frame.top && y <= frame.bottom;
}

/** A line of a table whose lines do not part it into cells: nobody can tell which column a number is in. */
function doubtful(line: TextLine): TextLine {
  const numbers = line.text.split(' ').filter((word) => /^[-+]?[\d０-９]/.test(word));
  return numbers.length > 1 || line.columns > 2
    ? { ...line, text: line.text.replace(/[\d０-９]+/g, `$&${UNKNOWN}`) }
    : line;
}

function blocksOf(pieces: readonly Piece[], margins: Margins | null): readonly Block[] {
  const blocks: Block[] = [];
  let tables = 0;
  let before: TextLine | null = null;
  const add = (line: TextLine): void => {
    if (line.text === '') return;
    const last = blocks.at(-1);
    if (before && margins && last?.kind === 'paragraph' && goesOn(before, line, margins))
      blocks[blocks.length - 1] = { ...last, text: glue(last.text, line.text) };
    else blocks.push(paragraph(line.text, `第${line.page}页`));
    if (blocks.length > limits.blocks) throw unreadable('TOO_LARGE', 'too many lines');
    before = line;
  };
  for (const piece of pieces) {
    if (piece.kind === 'line') {
      add(piece);
      continue;
    }
    const cells = wholeRows(piece.frame, piece, piece.breaks);
    if (cells) {
      tables += 1;
      blocks.push(gridOf(cells, `第${piece.from}页 表${tables}`));
      before = null;
    } else linesOf(piece.glyphs).forEach((line) => add(doubtful(textLine(line, piece.page))));
  }
  return blocks;
}
