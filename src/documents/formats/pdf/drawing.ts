import { OPS } from 'unpdf/pdfjs';
import { limits } from '../../limits.ts';
import { glyphsOf, type Font, type TextState } from './glyphs.ts';
import { IDENTITY, matrixOf, within, type Matrix } from './matrix.ts';
import type { Glyph, Page, Rule } from './page.ts';
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
 * the fonts by name. Throws `TooMuchDrawn`.
 */
export function drawn(
  operators: Operators,
  size: { readonly width: number; readonly height: number },
  base: Matrix,
  font: (name: string) => Font,
): Page {
  const glyphs: Glyph[] = [];
  const rules: Rule[] = [];
  let state: State = { ...initial(), transform: base };
  const saved: State[] = [];
  const save = (): void => {
    saved.push({ ...state });
    if (saved.length > limits.drawnDepth) throw new TooMuchDrawn('states');
  };
  const restore = (): void => {
    state = saved.pop() ?? state;
  };
  const transform = (matrix: unknown): void => {
    state.transform = within(state.transform, matrixOf(matrix) ?? IDENTITY);
  };
  const move = (x: number, y: number): void => {
    state.lineX += x;
    state.lineY += y;
    state.x = state.lineX;
    state.y = state.lineY;
  };

  const draw: Readonly<Record<number, (operands: readonly unknown[]) => void>> = {
    [OPS.save]: save,
    [OPS.restore]: restore,
    [OPS.transform]: transform,
    [OPS.paintFormXObjectBegin]: ([matrix]) => {
      save();
      transform(matrix);
    },
    [OPS.paintFormXObjectEnd]: restore,
    // A filled-in field: drawn on the page as it is, not within what was drawn before.
    [OPS.beginAnnotation]: ([, , place, matrix]) => {
      save();
      state.transform = base;
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
    [OPS.setTextRenderingMode]: ([mode]) => (state.visible = number(mode) % 4 !== INVISIBLE),
    [OPS.setFont]: ([name, points]) =>
      Object.assign(state, { font: font(String(name)), fontSize: number(points) }),
    [OPS.showText]: ([shown]) => {
      glyphs.push(...glyphsOf(Array.isArray(shown) ? shown : [], state));
      if (glyphs.length > limits.glyphsPerPage) throw new TooMuchDrawn('letters');
    },
    [OPS.constructPath]: ([paint, paths]) => {
      const how = FILLS.has(number(paint)) ? 'fill' : STROKES.has(number(paint)) ? 'stroke' : null;
      const path: unknown = Array.isArray(paths) ? paths[0] : null;
      if (how && ArrayBuffer.isView(path)) rules.push(...rulesOf(path, how, state.transform));
      if (rules.length > limits.rulesPerPage) throw new TooMuchDrawn('lines');
    },
  };

  operators.fnArray.forEach((operator, at) => {
    const operands = operators.argsArray[at];
    draw[operator]?.(Array.isArray(operands) || ArrayBuffer.isView(operands) ? list(operands) : []);
  });
  return { ...size, glyphs, rules };
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
