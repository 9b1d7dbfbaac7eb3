import { moved, type Matrix, type Point } from './matrix.ts';

/** How the library writes a path: a sign for each step, followed by its points. */
const MOVE = 0;
const LINE = 1;
const POINTS: Readonly<Record<number, number>> = { [MOVE]: 1, [LINE]: 1, 2: 3, 3: 2, 4: 0 };

/** A part of a path that is drawn without lifting the pen. */
export interface Line {
  /** In order; null where a curve ends at the point that follows. */
  readonly points: readonly (Point | null)[];
}

/** The lines of a path as the library writes it. */
export function pathLines(written: ArrayBufferView, transform: Matrix): readonly Line[] {
  const path = Array.from(written as unknown as ArrayLike<number>);
  const lines: { points: (Point | null)[] }[] = [];
  let open: { points: (Point | null)[] } | null = null;
  for (let at = 0; at < path.length;) {
    const step = path[at]!;
    const count = POINTS[step];
    if (count === undefined) return lines;
    const end = at + 1 + 2 * count;
    const point = count === 0 ? null : moved(transform, path[end - 2]!, path[end - 1]!);
    at = end;
    if (step === MOVE || !open) lines.push((open = { points: [] }));
    if (point && step > LINE) open.points.push(null);
    open.points.push(point ?? open.points[0] ?? null);
  }
  return lines;
}
