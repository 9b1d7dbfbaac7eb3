import { matchLabel } from '../../tables/matchLabel.ts';
import { NEAR, type Frame } from './frames.ts';
import { filledCells, type FilledCell } from './gridOf.ts';
import type { Glyph } from './page.ts';

/**
 * The cells of a table that goes on over pages, at whose ends (`breaks`) the program that made it drew lines also
 * through a row: it is one row again where its label is known only as a whole, or where only its numbers are below.
 */
export function wholeRows(
  frame: Frame,
  glyphs: readonly Glyph[],
  breaks: readonly number[],
): readonly FilledCell[] | null {
  const cells = filledCells(frame, glyphs);
  const through = breaks.filter((at) => cells && partsRow(cells, at));
  if (through.length === 0) return cells;
  const rules = frame.rules.filter(
    (rule) => rule.upright || !through.some((at) => Math.abs(rule.at - at) <= NEAR),
  );
  return filledCells({ ...frame, rules }, glyphs);
}

function partsRow(cells: readonly FilledCell[], at: number): boolean {
  const upper = cells.filter((cell) => Math.abs(cell.bottom - at) <= NEAR);
  const lower = cells.filter((cell) => Math.abs(cell.top - at) <= NEAR);
  const pairs = upper.flatMap((above) => {
    const below = lower.find((cell) => cell.column === above.column && cell.width === above.width);
    return below ? [[above.text, below.text] as const] : [];
  });
  if (pairs.length !== upper.length || pairs.length !== lower.length) return false;
  if (pairs.some(([above, below]) => isLabel(above + below) && !isLabel(above) && !isLabel(below)))
    return true;
  const label = pairs.findIndex(([above, below]) => isLabel(above) && below === '');
  const numbers = label === -1 ? [] : pairs.slice(label + 1);
  return numbers.every(([above]) => above === '') && numbers.some(([, below]) => below !== '');
}

function isLabel(text: string): boolean {
  return (['ch2', 'ch3'] as const).some((table) => matchLabel(table, text)?.kind === 'exact');
}
