import { limits } from '../../limits.ts';
import { unreadable } from '../../unreadable.ts';
import { NEAR, type Box, type Frame } from './frames.ts';
import type { Rule } from './page.ts';

/** No row of letters is lower; merged cells that end at a page may end a little beside their last row. */
const LOWEST = 6.5;

/** A cell of a drawn table: where it stands among rows and columns, and what it surrounds. */
export interface DrawnCell extends Box {
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The cells that the lines of a frame part it into, in reading order. null where some cell would not be a
 * rectangle: a border is missing, and nobody can tell what belongs to what.
 */
export function cellsOf(frame: Frame): readonly DrawnCell[] | null {
  const upright = frame.rules.filter((rule) => rule.upright);
  const level = frame.rules.filter((rule) => !rule.upright);
  const across = places([frame.left, ...upright.map((rule) => rule.at), frame.right], NEAR);
  const down = places([frame.top, ...level.map((rule) => rule.at), frame.bottom], LOWEST);
  const [columns, rows] = [across.length - 1, down.length - 1];
  if (columns * rows > limits.placesPerTable) throw unreadable('TOO_LARGE', `${columns} × ${rows} places`);
  const walls = wallsOf(upright, across);
  const floors = wallsOf(level, down);
  const region = new Map<number, number>();
  const cells: DrawnCell[] = [];
  for (let start = 0; start < rows * columns; start += 1) {
    if (region.has(start)) continue;
    const members = flooded(start, { columns, rows, across, down, walls, floors }, region);
    const [ys, xs] = [members.map((at) => Math.floor(at / columns)), members.map((at) => at % columns)];
    const [row, column] = [Math.min(...ys), Math.min(...xs)];
    const [height, width] = [Math.max(...ys) - row + 1, Math.max(...xs) - column + 1];
    if (width * height !== members.length) return null;
    cells.push({
      row,
      column,
      width,
      height,
      left: across[column]!,
      right: across[column + width]!,
      top: down[row]!,
      bottom: down[row + height]!,
    });
  }
  return cells;
}

/** Where lines stand, those once that are closer than `least`. */
function places(all: readonly number[], least: number): readonly number[] {
  const found: number[] = [];
  for (const at of all.toSorted((a, b) => a - b)) {
    const before = found.at(-1);
    if (before === undefined || at - before > least) found.push(at);
  }
  return found;
}

/** By place, the lines that stand there. */
function wallsOf(rules: readonly Rule[], at: readonly number[]): readonly (readonly Rule[])[] {
  const byPlace = Map.groupBy(rules, (rule) =>
    at.reduce((best, place) => (Math.abs(rule.at - place) < Math.abs(rule.at - best) ? place : best)),
  );
  return at.map((place) => byPlace.get(place) ?? []);
}

interface Ground {
  readonly columns: number;
  readonly rows: number;
  readonly across: readonly number[];
  readonly down: readonly number[];
  readonly walls: readonly (readonly Rule[])[];
  readonly floors: readonly (readonly Rule[])[];
}

/** All places that can be reached without crossing a line. */
function flooded(start: number, ground: Ground, region: Map<number, number>): readonly number[] {
  const { columns, rows, across, down, walls, floors } = ground;
  const members: number[] = [];
  const open = [start];
  region.set(start, start);
  while (open.length > 0) {
    const at = open.pop()!;
    members.push(at);
    const [row, column] = [Math.floor(at / columns), at % columns];
    const [x, y] = [(across[column]! + across[column + 1]!) / 2, (down[row]! + down[row + 1]!) / 2];
    const go = (next: number, free: boolean): void => {
      if (!free || region.has(next)) return;
      region.set(next, start);
      open.push(next);
    };
    go(at - 1, column > 0 && !stands(walls[column]!, y));
    go(at + 1, column < columns - 1 && !stands(walls[column + 1]!, y));
    go(at - columns, row > 0 && !stands(floors[row]!, x));
    go(at + columns, row < rows - 1 && !stands(floors[row + 1]!, x));
  }
  return members;
}

function stands(rules: readonly Rule[], at: number): boolean {
  return rules.some((rule) => rule.from <= at && at <= rule.to);
}
