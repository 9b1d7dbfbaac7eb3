import { moved, within, type Matrix } from './matrix.ts';
import { UNKNOWN, type Glyph } from './page.ts';

/** What of a font places its letters. */
export interface Font {
  /** Written from top to bottom. */
  readonly upright: boolean;
  /** From the units of its letters to those of the text: 0.001 for most. */
  readonly unit: number;
  /** Of an upright font without measures of the letter: advance, and the origin's place on it. */
  readonly uprightMetric: readonly [number, number, number];
  /** Whether the file says what a code means. The library takes others for the code itself, as if 49 were a 1. */
  readonly knows: (code: unknown) => boolean;
}

export interface TextState {
  font: Font | null;
  fontSize: number;
  textMatrix: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
  leading: number;
  charSpacing: number;
  wordSpacing: number;
  /** 1: letters as wide as the font has them. */
  stretch: number;
  rise: number;
  visible: boolean;
}

// Text at a slant is a watermark.
const SLANT = 0.05;
const MARK = /^\p{Cf}+$/u;

/** Sets what one operator shows, letters and the room between them, and moves `state` on as the printer would. */
export function glyphsOf(
  shown: readonly unknown[],
  state: TextState & { readonly transform: Matrix },
): Glyph[] {
  const { font, textMatrix } = state;
  if (!font) return [];
  const turned = state.fontSize < 0 ? -1 : 1;
  const size = Math.abs(state.fontSize);
  const place = within(state.transform, textMatrix);
  const glyphs: Glyph[] = [];
  let at = 0;
  for (const each of shown) {
    if (typeof each === 'number') {
      at += ((font.upright ? 1 : -1) * each * size) / 1000;
      continue;
    }
    if (!isLetter(each)) continue;
    const advance = advanceOf(each, font, size, turned, state);
    const [x, y] = font.upright ? [0, -at * turned] : [at * state.stretch * turned, 0];
    const origin: Matrix = [1, 0, 0, 1, state.x + x, state.y + y + state.rise];
    const glyph = state.visible
      ? glyphAt(each, within(place, origin), font, size, turned * state.stretch)
      : null;
    if (glyph) glyphs.push(glyph);
    at += advance;
  }
  if (font.upright) state.y -= at;
  else state.x += at * state.stretch * turned;
  return glyphs;
}

interface Letter {
  readonly originalCharCode?: unknown;
  readonly unicode?: unknown;
  readonly width?: unknown;
  readonly isSpace?: unknown;
  readonly vmetric?: unknown;
}

function isLetter(value: unknown): value is Letter {
  return typeof value === 'object' && value !== null;
}

function advanceOf(letter: Letter, font: Font, size: number, turned: number, state: TextState): number {
  const spacing = (letter.isSpace === true ? state.wordSpacing : 0) + state.charSpacing;
  const own = font.upright ? -uprightMetric(letter, font)[0] : numberOr(letter.width, 0);
  return own * font.unit * size + (font.upright ? -spacing : spacing) * turned;
}

function uprightMetric(letter: Letter, font: Font): readonly [number, number, number] {
  const own: unknown = letter.vmetric;
  if (!Array.isArray(own)) return font.uprightMetric;
  return [numberOr(own[0], -1000), numberOr(own[1], 500), numberOr(own[2], 880)];
}

function glyphAt(letter: Letter, place: Matrix, font: Font, size: number, stretch: number): Glyph | null {
  const told = font.knows(letter.originalCharCode) ? meaning(letter.unicode) : UNKNOWN;
  // A mark for programs only, which takes no room. If it does, it is seen, and as something else.
  const text = !MARK.test(told) ? told : numberOr(letter.width, 0) > 0 ? UNKNOWN : '';
  if (text.trim() === '') return null;
  const [, x, y] = font.upright ? uprightMetric(letter, font) : [0, 0, 0];
  const [left, base] = moved(place, -x * font.unit * size, -y * font.unit * size);
  // Without the room after it, which may be that to the next column.
  const width =
    numberOr(letter.width, font.upright ? 1000 : 0) * font.unit * size * (font.upright ? 1 : stretch);
  const [right, end] = moved(place, -x * font.unit * size + width, -y * font.unit * size);
  const [top, height] = [moved(place, 0, 0), moved(place, 0, size)];
  const points = Math.hypot(top[0] - height[0], top[1] - height[1]);
  if (!(points > 0) || ![left, base, right].every(Number.isFinite)) return null;
  const [run, climb] = [right - left, end - base];
  if (Math.abs(climb) <= SLANT * Math.abs(run)) {
    // Upside down or mirrored it reads the other way round.
    const read = run < 0 ? UNKNOWN : text;
    return { text: read, left: Math.min(left, right), right: Math.max(left, right), base, size: points };
  }
  // Turned by a quarter: a box as wide as it is high.
  if (Math.abs(run) > SLANT * Math.abs(climb)) return null;
  const middle = (base + end) / 2;
  const x0 = Math.min(top[0], height[0]);
  return { text, left: x0, right: x0 + points, base: middle + points * 0.35, size: points };
}

/**
 * Private use, controls and nothing at all: the file has no word for it. A soft hyphen would vanish as one that may
 * break a line, and with it the sign of a number; it is drawn, so that a reader sees a hyphen.
 */
function meaning(unicode: unknown): string {
  if (typeof unicode !== 'string' || unicode === '') return UNKNOWN;
  return unicode
    .replaceAll('\u00ad', '-')
    .replace(/[\p{Co}\p{Cn}\p{Cs}\u0000-\u0008\u000e-\u001f\u007f]/gu, UNKNOWN);
}

function numberOr(value: unknown, otherwise: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : otherwise;
}
