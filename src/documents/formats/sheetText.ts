import { childOf, childrenOf, ownText, type Element } from './xml.ts';

/** Excel shows no more of a number, though it may keep 12.300000000000001. */
const SHOWN_DIGITS = 15;

/** As Excel shows what has no value. */
const NOT_RECKONED = '#N/A';

/** What the cells of all sheets share, by its number. */
export function sharedTexts(part: Element): readonly string[] {
  const list = childOf(part, 'sst');
  return list ? childrenOf(list, 'si').map(plainText) : [];
}

/** Text in runs; how it is to be pronounced is not part of it. Characters that XML has none for are written as _x000D_. */
function plainText(element: Element): string {
  return textIn(element).replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function textIn(element: Element): string {
  return childrenOf(element)
    .map((child) => (child.name === 't' ? ownText(child) : child.name === 'r' ? textIn(child) : ''))
    .join('');
}

/** What a cell shows; of a formula the last result. */
export function cellText(cell: Element, strings: readonly string[]): string {
  const type = cell.attribute('t') ?? 'n';
  if (type === 'inlineStr') {
    const text = childOf(cell, 'is');
    return text ? plainText(text) : '';
  }
  const kept = childOf(cell, 'v');
  const value = kept ? ownText(kept) : '';
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return value.trim() === '1' ? 'TRUE' : 'FALSE';
  // Some programs write formulas without reckoning them: that is no blank.
  if (value === '' && type !== 'str' && childOf(cell, 'f')) return NOT_RECKONED;
  if (type !== 'n' || value.trim() === '') return value;
  const number = Number(value);
  return Number.isFinite(number) && Math.abs(number) < 1e15
    ? String(Number(number.toPrecision(SHOWN_DIGITS)))
    : value;
}
