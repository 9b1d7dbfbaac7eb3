import { limits } from '../../limits.ts';
import { unreadable } from '../../unreadable.ts';
import type { Rule } from './page.ts';

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Borders that meet: what a table may be drawn with. */
export interface Frame extends Box {
  readonly rules: readonly Rule[];
}

/** Closer than this, two lines are one drawn twice; two ends meet. */
export const NEAR = 4.5;
const SHORTEST = 5;

/** The frames on a page, from the top down; of one within another's cell only the outer one. */
export function framesOf(rules: readonly Rule[]): readonly Frame[] {
  const lines = joined(rules);
  const frames = meeting(lines).map(frameOf).filter(holdsCells);
  return frames
    .filter((frame) => !frames.some((other) => other !== frame && isWithin(frame, other)))
    .sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Lines drawn piece by piece, or once for each cell, as one. */
export function joined(rules: readonly Rule[]): readonly Rule[] {
  return [true, false].flatMap((upright) => joinedAlong(rules.filter((rule) => rule.upright === upright)));
}

function joinedAlong(rules: readonly Rule[]): readonly Rule[] {
  const sorted = rules.toSorted((a, b) => a.at - b.at);
  const bands: Rule[][] = [];
  for (const rule of sorted) {
    const band = bands.at(-1);
    if (band && rule.at - band[0]!.at <= NEAR) band.push(rule);
    else bands.push([rule]);
  }
  return bands.flatMap((band) => pieces(band).filter((rule) => rule.to - rule.from >= SHORTEST));
}

function pieces(band: readonly Rule[]): readonly Rule[] {
  const at = band.reduce((sum, rule) => sum + rule.at, 0) / band.length;
  const found: Rule[] = [];
  for (const rule of band.toSorted((a, b) => a.from - b.from)) {
    const before = found.at(-1);
    if (before && rule.from <= before.to + NEAR)
      found[found.length - 1] = { ...before, to: Math.max(before.to, rule.to) };
    else found.push({ ...rule, at });
  }
  return found;
}

/** Lines that touch one another, directly or through others. */
function meeting(lines: readonly Rule[]): readonly (readonly Rule[])[] {
  if (lines.length > limits.linesPerPage) throw unreadable('TOO_LARGE', `${lines.length} lines on a page`);
  const group = lines.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (group[at] !== at) at = group[at] = group[group[at]!]!;
    return at;
  };
  const level = lines.flatMap((line, index) => (line.upright ? [] : [index]));
  lines.forEach((line, index) => {
    if (!line.upright) return;
    for (const other of level) if (touch(line, lines[other]!)) group[root(other)] = root(index);
  });
  return [...Map.groupBy(lines, (_, index) => root(index)).values()];
}

function touch(upright: Rule, level: Rule): boolean {
  return (
    upright.at >= level.from - NEAR &&
    upright.at <= level.to + NEAR &&
    level.at >= upright.from - NEAR &&
    level.at <= upright.to + NEAR
  );
}

export function frameOf(rules: readonly Rule[]): Frame {
  const [upright, level] = [rules.filter((rule) => rule.upright), rules.filter((rule) => !rule.upright)];
  const across = [...upright.map((rule) => rule.at), ...level.flatMap((rule) => [rule.from, rule.to])];
  const down = [...level.map((rule) => rule.at), ...upright.flatMap((rule) => [rule.from, rule.to])];
  return {
    rules,
    left: Math.min(...across),
    right: Math.max(...across),
    top: Math.min(...down),
    bottom: Math.max(...down),
  };
}

/** Without the ends of upright lines that reach past the last row to the end of the page, or before the first one. */
export function trimmed(frame: Frame, isFilled: (top: number, bottom: number) => boolean): Frame {
  const level = frame.rules.filter((rule) => !rule.upright).map((rule) => rule.at);
  const [first, last] = [Math.min(...level), Math.max(...level)];
  const top = isFilled(frame.top, first) ? frame.top : first;
  const bottom = isFilled(last, frame.bottom) ? frame.bottom : last;
  const rules = frame.rules.map((rule) =>
    rule.upright ? { ...rule, from: Math.max(rule.from, top), to: Math.min(rule.to, bottom) } : rule,
  );
  return { ...frame, rules, top, bottom };
}

/** More than a box around a text, or a line under it. */
function holdsCells({ rules }: Frame): boolean {
  const upright = rules.filter((rule) => rule.upright).length;
  const level = rules.length - upright;
  return upright >= 1 && level >= 1 && upright + level >= 5;
}

function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left - NEAR &&
    inner.right <= outer.right + NEAR &&
    inner.top >= outer.top - NEAR &&
    inner.bottom <= outer.bottom + NEAR
  );
}
