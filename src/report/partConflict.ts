import type { ConflictCell } from '../errors.ts';
import { parseDecimal } from '../util/decimal.ts';
import { halfWidth } from '../util/halfWidth.ts';
import type { Part } from './content.ts';
import type { PartInput } from './input.ts';

/**
 * What a refused save and the part that is there now have changed since the version that the writer had seen. What both
 * wrote alike is in nobody's way and is left out.
 */
export function partConflict(
  there: Part,
  changedIn: Readonly<Record<string, number>>,
  seenVersion: number,
  input: PartInput,
): readonly ConflictCell[] {
  const here = new Map((input.figures ?? []).map(({ key, value }) => [key, typedValue(value)] as const));
  const touchedHere = new Set([
    ...(input.heading === undefined || input.heading === there.heading ? [] : ['heading']),
    ...(input.text === undefined || input.text === there.text ? [] : ['text']),
    ...[...here].filter(([key, value]) => (there.figures[key]?.value ?? null) !== value).map(([key]) => key),
  ]);
  const wroteAlike = (key: string): boolean => here.has(key) && !touchedHere.has(key);
  const touchedThere = Object.keys(changedIn).filter(
    (key) => changedIn[key]! > seenVersion && !wroteAlike(key),
  );
  const keys = [...new Set([...touchedThere, ...touchedHere])];
  return keys.map((key) => ({
    key,
    changedThere: touchedThere.includes(key),
    changedHere: touchedHere.has(key),
    there: there.figures[key]?.value ?? null,
    here: here.get(key) ?? null,
  }));
}

function typedValue(text: string | null): string | null {
  const typed = halfWidth(text ?? '')
    .trim()
    .replaceAll(',', '');
  return typed === '' ? null : (parseDecimal(typed) ?? typed.slice(0, 40));
}
