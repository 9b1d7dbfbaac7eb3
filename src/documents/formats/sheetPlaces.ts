import { limits } from '../limits.ts';
import { unreadable } from '../unreadable.ts';
import { childOf, childrenOf, type Element } from './xml.ts';

export interface Span {
  readonly width: number;
  readonly height: number;
}

/** The size of merged cells by their upper left corner; null for the places they cover. */
export function mergedIn(sheet: Element): ReadonlyMap<string, Span | null> {
  const merged = new Map<string, Span | null>();
  let places = 0;
  const list = childOf(sheet, 'mergecells');
  for (const each of list ? childrenOf(list, 'mergecell') : []) {
    const match = /^([A-Z]{1,3}\d{1,7}):([A-Z]{1,3}\d{1,7})$/.exec(each.attribute('ref') ?? '');
    const [from, to] = [placeOf(match?.[1]), placeOf(match?.[2])];
    if (!from || !to) continue;
    const height = Math.min(to.row - from.row + 1, limits.span);
    const width = Math.min(to.column - from.column + 1, limits.span);
    if (height < 1 || width < 1) continue;
    places += width * height;
    if (places > limits.placesPerTable) throw unreadable('TOO_LARGE', 'too many merged cells');
    for (let y = 0; y < height; y += 1) {
      for (let x = 0; x < width; x += 1) merged.set(`${from.row + y},${from.column + x}`, null);
    }
    merged.set(`${from.row},${from.column}`, { width, height });
  }
  return merged;
}

/** Counted from 0. */
export function hiddenColumns(sheet: Element): ReadonlySet<number> {
  const columns = childOf(sheet, 'cols');
  const hidden = new Set<number>();
  for (const each of columns ? childrenOf(columns, 'col') : []) {
    if (!isOn(each.attribute('hidden'))) continue;
    const [from, to] = [Number(each.attribute('min')), Number(each.attribute('max'))];
    for (let column = from; column <= Math.min(to, from + limits.span); column += 1) hidden.add(column - 1);
  }
  return hidden;
}

export function isOn(value: string | null): boolean {
  return value === '1' || value === 'true';
}

/** Of `B3` 1; null for what is no such reference. */
export function columnOf(reference: string | null): number | null {
  return placeOf(reference ?? undefined)?.column ?? null;
}

function placeOf(reference: string | undefined): { readonly row: number; readonly column: number } | null {
  const match = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference ?? '');
  if (!match) return null;
  let column = 0;
  for (const letter of match[1]!) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}
