import type { Point } from './matrix.ts';
import type { Line } from './paths.ts';

/** Smaller than this nobody can read it, larger it is a picture. In points. */
const LEAST = 2;
const MOST = 40;

/** The middle of each shape as large as a letter: some programs draw letters as curves, and nobody can tell which. */
export function marksOf(lines: readonly Line[]): readonly Point[] {
  return lines.flatMap(({ points }) => {
    const drawn = points.filter((point) => point !== null);
    // Four corners are a ground, two ends a line.
    if (!points.includes(null) && drawn.length <= 5) return [];
    const [xs, ys] = [drawn.map(([x]) => x), drawn.map(([, y]) => y)];
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const size = Math.max(right - left, bottom - top);
    return size >= LEAST && size <= MOST ? [[(left + right) / 2, (top + bottom) / 2] as const] : [];
  });
}
