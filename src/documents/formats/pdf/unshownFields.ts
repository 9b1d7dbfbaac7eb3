import { OPS } from 'unpdf/pdfjs';
import type { Operators } from './drawing.ts';
import { moved, type Matrix } from './matrix.ts';
import { UNKNOWN, type Glyph } from './page.ts';

/**
 * Fields and notes that say something but not how it looks, and that the library does not draw. Some programs show
 * them and some do not, so that nobody knows what a reader sees there. `base` turns the plane of the file into that of
 * `Page`.
 */
export function unshownFields(
  annotations: readonly unknown[],
  { fnArray, argsArray }: Operators,
  base: Matrix,
): readonly Glyph[] {
  const drawn = new Set(
    argsArray.flatMap((operands, at): readonly unknown[] =>
      fnArray[at] === OPS.beginAnnotation && Array.isArray(operands) ? operands.slice(0, 1) : [],
    ),
  );
  return annotations.flatMap((annotation) => {
    if (!isAnnotation(annotation) || !saysSomething(annotation) || drawn.has(annotation.id)) return [];
    return glyphOver(annotation.rect, base);
  });
}

interface Annotation {
  readonly id?: unknown;
  readonly subtype?: unknown;
  readonly rect?: unknown;
  readonly hidden?: unknown;
  readonly hasAppearance?: unknown;
  /** Of a list of which several are chosen a list. */
  readonly fieldValue?: unknown;
  readonly contentsObj?: unknown;
}

function isAnnotation(value: unknown): value is Annotation {
  return typeof value === 'object' && value !== null;
}

function saysSomething({ subtype, hidden, hasAppearance, fieldValue, contentsObj }: Annotation): boolean {
  if (hasAppearance !== false || hidden === true) return false;
  if (subtype === 'Widget') return [fieldValue].flat().some(isText);
  const isNote = typeof contentsObj === 'object' && contentsObj !== null && 'str' in contentsObj;
  return subtype === 'FreeText' && isNote && isText(contentsObj.str);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function glyphOver(rect: unknown, base: Matrix): readonly Glyph[] {
  if (!Array.isArray(rect)) return [];
  const [[x1, y1], [x2, y2]] = [
    moved(base, Number(rect[0]), Number(rect[1])),
    moved(base, Number(rect[2]), Number(rect[3])),
  ];
  const size = Math.abs(y1 - y2);
  const glyph = { text: UNKNOWN, left: Math.min(x1, x2), right: Math.max(x1, x2), size };
  return [{ ...glyph, base: (y1 + y2) / 2 + 0.35 * size }];
}
