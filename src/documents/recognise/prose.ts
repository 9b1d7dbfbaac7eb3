import type { Block, Paragraph } from '../blocks.ts';
import { isPageNumber } from '../tables/lineRow.ts';
import type { ImportedChapter } from '../importedReport.ts';
import { joinWrapped, wrapWidth } from '../text/joinWrapped.ts';
import { ANNEX } from './headings.ts';
import type { FoundHeading } from './chapters.ts';
import { isLeadingChrome, isTrailingChrome } from './chrome.ts';

export interface Prose {
  readonly preface: string;
  readonly chapters: readonly ImportedChapter[];
}

/** The text of the report without its tables. `inTables` are the blocks that belong to one. */
export function readProse(
  blocks: readonly Block[],
  headings: readonly FoundHeading[],
  titleBlock: number | null,
  inTables: ReadonlySet<number>,
): Prose {
  const wrapped = wrapWidth(
    blocks.filter((block, index): block is Paragraph => isProse(block, index, inTables)),
  );
  const foot = footOf(blocks, headings);
  const textOf = (from: number, to: number): readonly string[] => {
    const range = blocks
      .slice(from, to)
      .filter((block, index): block is Paragraph => isProse(block, from + index, inTables));
    return joinWrapped(range, wrapped).filter((line) => !isCaption(line));
  };
  const front = textOf(titleBlock === null ? 0 : titleBlock + 1, headings[0]?.block ?? foot);
  return {
    preface: front
      .filter((line) => !isLeadingChrome(line))
      .map(withoutChrome)
      .join('\n'),
    chapters: headings
      .map((heading, index) => ({
        number: heading.number,
        heading: heading.implied ? '' : heading.heading,
        text: textOf(
          heading.implied ? heading.block : heading.block + 1,
          Math.min(headings[index + 1]?.block ?? blocks.length, foot),
        ).join('\n'),
      }))
      .filter((chapter) => chapter.number !== ANNEX),
  };
}

/** The block at which the foot of the page begins, after the last heading. */
function footOf(blocks: readonly Block[], headings: readonly FoundHeading[]): number {
  const last = headings.at(-1)?.block ?? 0;
  const foot = blocks.findIndex(
    (block, index) => index > last && block.kind === 'paragraph' && isTrailingChrome(block.text),
  );
  return foot === -1 ? blocks.length : foot;
}

function isProse(block: Block, index: number, inTables: ReadonlySet<number>): boolean {
  return block.kind === 'paragraph' && !inTables.has(index) && !(block.wrapped && isPageNumber(block.text));
}

function isCaption(line: string): boolean {
  return /^表[一二三四五六七八九十\d]{1,2}[:：]/.test(line) && line.length <= 40;
}

/** Navigation that stands on one line with the text: what follows the last title on it is the text. */
function withoutChrome(line: string): string {
  if (!/^当前位置|来源[:：]/.test(line)) return line;
  const parts = line.split(/(?<=年度报告|年报)\s+/);
  return parts.at(-1) ?? line;
}
