import { matchLabel } from '../../tables/matchLabel.ts';
import { NEAR, type Frame } from './frames.ts';
import { filledCells, type FilledCell, type Filling } from './gridOf.ts';
import { UNKNOWN } from './page.ts';

const NUMBER = /^[-+\d０-９.,．，\s]+$/;

/**
 * The cells of a table that goes on over pages. The end of a page (`breaks`) may go through a row: it is one row again
 * where its label is known only as a whole, where below there are only numbers or ends of numbers, and in a head. Where
 * nobody can tell, the numbers on both sides cannot be read.
 */
export function wholeRows(
  frame: Frame,
  filling: Filling,
  breaks: readonly number[],
): readonly FilledCell[] | null {
  const cells = filledCells(frame, filling);
  if (!cells) return null;
  const through = breaks.filter((at) => verdict(cells, at) === 'ONE_ROW');
  const rules = frame.rules.filter(
    (rule) => rule.upright || !through.some((at) => Math.abs(rule.at - at) <= NEAR),
  );
  const joined = through.length === 0 ? cells : filledCells({ ...frame, rules }, filling);
  if (!joined?.some((cell) => isLabel(cell.text))) return joined;
  const doubtful = new Set(
    breaks.filter((at) => verdict(joined, at) === 'UNCLEAR').flatMap((at) => numbersAt(joined, at)),
  );
  return joined.map((cell) => (doubtful.has(cell) ? { ...cell, text: cell.text + UNKNOWN } : cell));
}

function verdict(cells: readonly FilledCell[], at: number): 'ONE_ROW' | 'TWO_ROWS' | 'UNCLEAR' {
  const [upper, lower] = [above(cells, at), below(cells, at)];
  const pairs = upper.flatMap((cell) => {
    const other = lower.find(({ column, width }) => column === cell.column && width === cell.width);
    return other ? [[cell.text, other.text] as const] : [];
  });
  if (upper.length === 0 || pairs.length !== upper.length || pairs.length !== lower.length) return 'TWO_ROWS';
  if (isParted(pairs)) return 'ONE_ROW';
  const labels = lower.filter((cell) => isLabel(cell.text));
  // A head has more words than a label, and no numbers. 其他 heads a column, too.
  const belowHead = upper.filter(isWords).length > 1 && !upper.some(isNumber);
  if (belowHead && !lower.some(isNumber) && !labels.some(({ text }) => text.length > 2)) return 'ONE_ROW';
  if (belowHead || labels.length > 0) return 'TWO_ROWS';
  return lower.filter(isWords).length > 1 ? 'TWO_ROWS' : 'UNCLEAR';
}

function isParted(pairs: readonly (readonly [upper: string, lower: string])[]): boolean {
  if (pairs.some(([upper, lower]) => isLabel(upper + lower) && !isLabel(upper) && !isLabel(lower)))
    return true;
  const label = pairs.findIndex(([upper]) => upper !== '' && !NUMBER.test(upper));
  if (label === -1 || pairs.slice(0, label + 1).some(([, lower]) => lower !== '')) return false;
  const numbers = pairs.slice(label + 1);
  const begun = numbers.some(([upper]) => NUMBER.test(upper)) || isLabel(pairs[label]![0]);
  const goesOn = numbers.some(([, lower]) => lower !== '');
  return begun && goesOn && numbers.every(([, lower]) => lower === '' || NUMBER.test(lower));
}

function above(cells: readonly FilledCell[], at: number): readonly FilledCell[] {
  return cells.filter((cell) => Math.abs(cell.bottom - at) <= NEAR);
}

function below(cells: readonly FilledCell[], at: number): readonly FilledCell[] {
  return cells.filter((cell) => Math.abs(cell.top - at) <= NEAR);
}

/** What stands after the label, or would. */
function numbersAt(cells: readonly FilledCell[], at: number): readonly FilledCell[] {
  return [above(cells, at), below(cells, at)].flatMap((row) => {
    const label = Math.max(-1, ...row.filter(isWords).map((cell) => cell.column));
    return row.filter((cell) => cell.column > label);
  });
}

function isWords({ text }: FilledCell): boolean {
  return text !== '' && !NUMBER.test(text);
}

function isNumber({ text }: FilledCell): boolean {
  return NUMBER.test(text);
}

function isLabel(text: string): boolean {
  return (['ch2', 'ch3'] as const).some((table) => matchLabel(table, text)?.kind === 'exact');
}
