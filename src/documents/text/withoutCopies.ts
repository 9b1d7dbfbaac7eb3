import type { Block, Grid } from '../blocks.ts';
import { titleScore } from '../recognise/title.ts';

/** Smaller tables may be the same and yet stand for different things. */
const FEWEST_CELLS = 40;
const FULL_TITLE = 4;

/**
 * Without tables that are printed a second time word for word, as pages do for small screens. Below another title
 * the same table is that of another report.
 */
export function withoutCopies(blocks: readonly Block[]): readonly Block[] {
  const titles = new Set<string>();
  const seen = new Set<string>();
  return blocks.filter((block) => {
    if (block.kind === 'paragraph') {
      const title = block.text.replace(/\s/g, '');
      if (titleScore(block.text) < FULL_TITLE || titles.has(title)) return true;
      titles.add(title);
      seen.clear();
      return true;
    }
    const printed = textOf(block);
    const copy = printed !== null && seen.has(printed);
    if (printed !== null) seen.add(printed);
    return !copy;
  });
}

function textOf(grid: Grid): string | null {
  if (grid.rows.flat().length < FEWEST_CELLS) return null;
  return JSON.stringify(grid.rows.map((row) => row.map((cell) => cell.text.replace(/\s/g, ''))));
}
