import { OPS } from 'unpdf/pdfjs';
import { limits } from '../../limits.ts';
import { glyphsOf, type Font, type TextState } from './glyphs.ts';
import { marksOf } from './marksOf.ts';
import { IDENTITY, matrixOf, within, type Matrix, type Point } from './matrix.ts';
import type { Glyph, Page, Rule } from './page.ts';
import { pathLines } from './paths.ts';
import { rulesOf } from './rulesOf.ts';

/** What the library reads from a page: operators and their operands, in the order in which they are drawn. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** More than a file may hold was drawn. */
export class TooMuchDrawn extends Error {}

interface State extends TextState {
  transform: Matrix;
}

const INVISIBLE = 3;
const FILLS = new Set([OPS.fill, OPS.eoFill]);
const STROKES = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);

/**
 * Draws a page without paper: what letters stand where, and what lines. `base` turns the plane of the file into that
 * of `Page`. Text that is drawn invisibly, under a scanned picture, is not there for a reader either. `font` knows
 * the fonts by name, `isShown` which layers a reader sees. Throws `TooMuchDrawn`.
 */
export function drawn(
  operators: Operators,
  size: { readonly width: number; readonly height: number },
  base: Matrix,
  font: (name: string) => Font,
  isShown: (group: unknown) => boolean = () => true,
): Page {
  const glyphs: Glyph[] = [];
  const rules: Rule[] = [];
  const marks: Point[] = [];
  let state: State = { ...initial(), transform: base };
  const saved: State[] = [];
  const save = (): void => {
    saved.push({ ...state });
    if (saved.length > limits.drawnDepth) throw new TooMuchDrawn('states');
  };
  // How many states were saved where a form begins: it cannot restore those of the page.
  const forms: number[] = [];
  const restore = (): void => {
    if (saved.length > (forms.at(-1) ?? 0)) state = saved.pop()!;
  };
  // Layers that are switched off, and masks, which shape a picture and are not seen themselves.
  const layers: boolean[] = [];
  const groups: boolean[] = [];
  const enter = (within: boolean[], hidden: boolean): void => {
    within.push(hidden);
    if (within.length > limits.drawnDepth) throw new TooMuchDrawn('layers');
  };
  const isHidden = (): boolean => layers.includes(true) || groups.includes(true);
  const transform = (matrix: unknown): void => {
    state.transform = within(state.transform, matrixOf(matrix) ?? IDENTITY);
  };
  const move = (x: number, y: number): void => {
    state.lineX += x;
    state.lineY += y;
    state.x = state.lineX;
    state.y = state.lineY;
  };

  const setFont = ([name, points]: readonly unknown[]): void => {
    Object.assign(state, { font: font(String(name)), fontSize: number(points) });
  };

  const draw: Readonly<Record<number, (operands: readonly unknown[]) => void>> = {
    [OPS.save]: save,
    [OPS.restore]: restore,
    [OPS.transform]: transform,
    [OPS.paintFormXObjectBegin]: ([matrix]) => {
      save();
      forms.push(saved.length);
      transform(matrix);
    },
    [OPS.paintFormXObjectEnd]: () => {
      saved.length = Math.min(saved.length, forms.pop() ?? 0);
      restore();
    },
    [OPS.beginGroup]: ([group]) => enter(groups, isMask(group)),
    [OPS.endGroup]: () => groups.pop(),
    [OPS.beginMarkedContent]: () => enter(layers, false),
    [OPS.beginMarkedContentProps]: ([tag, group]) => enter(layers, tag === 'OC' && !isShown(group)),
    [OPS.endMarkedContent]: () => layers.pop(),
    // A filled-in field: drawn on the page as it is, not within what was drawn before.
    [OPS.beginAnnotation]: ([, , place, matrix]) => {
      save();
      state = { ...initial(), transform: base };
      transform(place);
      transform(matrix);
    },
    [OPS.endAnnotation]: restore,
    [OPS.beginText]: () => Object.assign(state, { textMatrix: IDENTITY, x: 0, y: 0, lineX: 0, lineY: 0 }),
    [OPS.setTextMatrix]: (operands) => {
      const matrix = matrixOf(operands.length === 1 ? operands[0] : operands);
      Object.assign(state, { textMatrix: matrix ?? IDENTITY, x: 0, y: 0, lineX: 0, lineY: 0 });
    },
    [OPS.moveText]: ([x, y]) => move(number(x), number(y)),
    [OPS.setLeadingMoveText]: ([x, y]) => {
      state.leading = number(y);
      move(number(x), number(y));
    },
    [OPS.setLeading]: ([leading]) => (state.leading = -number(leading)),
    [OPS.nextLine]: () => move(0, state.leading),
    [OPS.setCharSpacing]: ([spacing]) => (state.charSpacing = number(spacing)),
    [OPS.setWordSpacing]: ([spacing]) => (state.wordSpacing = number(spacing)),
    [OPS.setHScale]: ([percent]) => (state.stretch = number(percent) / 100),
    [OPS.setTextRise]: ([rise]) => (state.rise = number(rise)),
    [OPS.setTextRenderingMode]: ([mode]) => (state.visible = number(mode) !== INVISIBLE),
    [OPS.setFont]: setFont,
    [OPS.setGState]: ([entries]) => fontsIn(entries).forEach(setFont),
    [OPS.showText]: ([shown]) => {
      const letters = glyphsOf(Array.isArray(shown) ? shown : [], state);
      if (!isHidden()) for (const letter of letters) glyphs.push(letter);
      if (glyphs.length > limits.glyphsPerPage) throw new TooMuchDrawn('letters');
    },
    [OPS.constructPath]: ([paint, paths]) => {
      const how = FILLS.has(number(paint)) ? 'fill' : STROKES.has(number(paint)) ? 'stroke' : null;
      const path: unknown = Array.isArray(paths) ? paths[0] : null;
      if (!how || !ArrayBuffer.isView(path) || isHidden()) return;
      const lines = pathLines(path, state.transform);
      for (const rule of rulesOf(lines, how)) rules.push(rule);
      for (const mark of marksOf(lines)) marks.push(mark);
      if (rules.length + marks.length > limits.rulesPerPage) throw new TooMuchDrawn('lines');
    },
  };

  operators.fnArray.forEach((operator, at) => {
    const operands = operators.argsArray[at];
    draw[operator]?.(Array.isArray(operands) || ArrayBuffer.isView(operands) ? list(operands) : []);
  });
  return { ...size, glyphs: glyphs.filter((glyph) => isOnPage(glyph, size)), rules, marks };
}

/** The fonts that a page sets, by name. */
export function fontNames({ fnArray, argsArray }: Operators): ReadonlySet<string> {
  const fonts = fnArray.flatMap((operator, at) => {
    const operands = argsArray[at];
    if (!Array.isArray(operands)) return [];
    if (operator === OPS.setFont) return [operands];
    return operator === OPS.setGState ? fontsIn(operands[0]) : [];
  });
  return new Set(fonts.map(([name]) => String(name)));
}

/** Name and size of each font among the entries of a graphics state. */
function fontsIn(entries: unknown): readonly (readonly unknown[])[] {
  const pairs: readonly unknown[] = Array.isArray(entries) ? entries : [];
  return pairs.flatMap((pair) =>
    Array.isArray(pair) && pair[0] === 'Font' && Array.isArray(pair[1]) ? [pair[1]] : [],
  );
}

function isMask(group: unknown): boolean {
  return typeof group === 'object' && group !== null && 'smask' in group && group.smask !== null;
}

/** A page may be cut from a larger sheet. */
function isOnPage(glyph: Glyph, size: { readonly width: number; readonly height: number }): boolean {
  const [x, y] = [(glyph.left + glyph.right) / 2, glyph.base - glyph.size / 2];
  return x >= 0 && x <= size.width && y >= 0 && y <= size.height;
}

function initial(): TextState {
  return {
    font: null,
    fontSize: 0,
    textMatrix: IDENTITY,
    x: 0,
    y: 0,
    lineX: 0,
    lineY: 0,
    leading: 0,
    charSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    rise: 0,
    visible: true,
  };
}

function list(operands: readonly unknown[] | ArrayBufferView): readonly unknown[] {
  return Array.isArray(operands) ? operands : Array.from(operands as unknown as ArrayLike<number>);
}

function number(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}
