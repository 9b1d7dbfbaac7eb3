import type { Point } from './matrix.ts';
import type { Rule } from './page.ts';
import type { Line } from './paths.ts';

/** Wider than this a filled box is a ground, not a border. */
const THICKEST = 3;
const STRAIGHT = 0.5;

/** The straight borders in one painted path: its level and upright lines, or the thin boxes that it fills. */
export function rulesOf(lines: readonly Line[], how: 'fill' | 'stroke'): readonly Rule[] {
  if (how === 'fill') return lines.flatMap((line) => thinBox(line.points) ?? []);
  return lines.flatMap(({ points }) =>
    points
      .slice(1)
      .flatMap((point, index) => (point && points[index] ? (rule(points[index], point) ?? []) : [])),
  );
}

function rule([x1, y1]: Point, [x2, y2]: Point): Rule | null {
  if (![x1, y1, x2, y2].every(Number.isFinite)) return null;
  const [width, height] = [Math.abs(x1 - x2), Math.abs(y1 - y2)];
  if (width <= STRAIGHT && height > width)
    return { upright: true, at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) };
  if (height <= STRAIGHT && width > height)
    return { upright: false, at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) };
  return null;
}

function thinBox(points: readonly (Point | null)[]): Rule | null {
  if (points.includes(null) || points.length < 3) return null;
  const [xs, ys] = [points.map((point) => point![0]), points.map((point) => point![1])];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const upright = right - left < bottom - top;
  if (Math.min(right - left, bottom - top) > THICKEST) return null;
  return upright ? rule([x, top], [x, bottom]) : rule([left, y], [right, y]);
}
