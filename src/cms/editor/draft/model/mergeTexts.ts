import { diffArrays } from 'diff';

/** Paragraphs in reading order that need no decision, or that both sides changed. */
export type Piece =
  | { readonly kind: 'AGREED'; readonly paragraphs: readonly string[] }
  | {
      readonly kind: 'CLASH';
      readonly ancestor: readonly string[];
      readonly mine: readonly string[];
      readonly theirs: readonly string[];
    };

/** Paragraphs from `start` to before `end` were replaced; none where both are the same. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly paragraphs: readonly string[];
}

/**
 * Two texts that both come from a third, by paragraph. What one side alone changed is taken from it. The sides may be
 * exchanged: the agreed paragraphs stay the same.
 */
export function mergeTexts(ancestor: string, mine: string, theirs: string): readonly Piece[] {
  const before = paragraphsOf(ancestor);
  const sides = [replacements(ancestor, mine), replacements(ancestor, theirs)] as const;
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of disputed([...sides[0], ...sides[1]])) {
    pieces.push({ kind: 'AGREED', paragraphs: before.slice(at, start) });
    const [here, there] = sides.map((side) => within(side, start, end));
    pieces.push(
      pieceOf(
        before.slice(start, end),
        applied(before, here!, start, end),
        applied(before, there!, start, end),
        here!,
        there!,
      ),
    );
    at = end;
  }
  pieces.push({ kind: 'AGREED', paragraphs: before.slice(at) });
  return pieces.filter((piece) => piece.kind === 'CLASH' || piece.paragraphs.length > 0);
}

/** The text, with `decide` for what both sides changed. */
export function textOf(
  pieces: readonly Piece[],
  decide: (clash: Extract<Piece, { kind: 'CLASH' }>, index: number) => readonly string[],
): string {
  return pieces
    .flatMap((piece, index) => (piece.kind === 'AGREED' ? piece.paragraphs : decide(piece, index)))
    .join('\n');
}

/** More changes than this in one text: it counts as wholly rewritten. */
const MOST_CHANGES = 2_000;

/** What became of the paragraphs of a text. A paragraph that was only changed is a replacement of its own. */
export function replacements(before: string, after: string): readonly Replacement[] {
  const [from, to] = [paragraphsOf(before), paragraphsOf(after)];
  return aligned(from, to, (a, b) => a === b).flatMap(({ start, end, paragraphs }) => {
    const removed = from.slice(start, end);
    const alike = aligned(removed, paragraphs, areAlike);
    return inOrder(removed, paragraphs, alike).map((each) => ({
      ...each,
      start: each.start + start,
      end: each.end + start,
    }));
  });
}

/** Stretches in which two lists are not the same, by what counts as the same. */
function aligned(
  from: readonly string[],
  to: readonly string[],
  comparator: (a: string, b: string) => boolean,
): readonly Replacement[] {
  const runs = diffArrays([...from], [...to], { maxEditLength: MOST_CHANGES, comparator });
  if (!runs) return [{ start: 0, end: from.length, paragraphs: to }];
  const found: Replacement[] = [];
  let at = 0;
  let open: { start: number; end: number; paragraphs: string[] } | null = null;
  for (const { added, removed, value } of runs) {
    if (!added && !removed) {
      if (open) found.push(open);
      open = null;
      at += value.length;
      continue;
    }
    open ??= { start: at, end: at, paragraphs: [] };
    if (added) open.paragraphs.push(...value);
    else {
      at += value.length;
      open.end = at;
    }
  }
  return open ? [...found, open] : found;
}

/** With the paragraphs between them that are alike, one by one. */
function inOrder(
  from: readonly string[],
  to: readonly string[],
  unlike: readonly Replacement[],
): readonly Replacement[] {
  const found: Replacement[] = [];
  let [here, there] = [0, 0];
  const pair = (until: number) => {
    for (; here < until; here += 1, there += 1) {
      const paragraph = to[there] ?? '';
      if (from[here] !== paragraph) found.push({ start: here, end: here + 1, paragraphs: [paragraph] });
    }
  };
  for (const each of unlike) {
    pair(each.start);
    found.push(each);
    here = each.end;
    there += each.paragraphs.length;
  }
  pair(from.length);
  return found;
}

/** Whether one paragraph may have become the other: half of the shorter one is at its beginning or end still. */
function areAlike(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let kept = 0;
  while (kept < shorter && a[kept] === b[kept]) kept += 1;
  let end = 0;
  while (end < shorter - kept && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return shorter > 0 && (kept + end) * 2 >= shorter;
}

export function paragraphsOf(text: string): readonly string[] {
  return text.split('\n');
}

/** Stretches of the text before that somebody changed; those of two sides that touch the same are one. */
function disputed(
  changes: readonly Replacement[],
): readonly { readonly start: number; readonly end: number }[] {
  const sorted = [...changes].sort((a, b) => a.start - b.start || a.end - b.end);
  const found: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = found.at(-1);
    const bothInsert = last?.start === last?.end && start === end && last?.start === start;
    if (last && (start < last.end || bothInsert)) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}

function within(side: readonly Replacement[], start: number, end: number): readonly Replacement[] {
  return side.filter((change) =>
    start === end
      ? change.start === start && change.end === end
      : change.start >= start && change.end <= end && !isInsertionAtEdge(change, start, end),
  );
}

/** An insertion before or after a stretch is a stretch of its own. */
function isInsertionAtEdge(change: Replacement, start: number, end: number): boolean {
  return change.start === change.end && (change.start === start || change.start === end);
}

function applied(
  before: readonly string[],
  changes: readonly Replacement[],
  start: number,
  end: number,
): readonly string[] {
  const result: string[] = [];
  let at = start;
  for (const change of changes) {
    result.push(...before.slice(at, change.start), ...change.paragraphs);
    at = change.end;
  }
  return [...result, ...before.slice(at, end)];
}

function pieceOf(
  ancestor: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
  here: readonly Replacement[],
  there: readonly Replacement[],
): Piece {
  if (here.length === 0) return { kind: 'AGREED', paragraphs: theirs };
  if (there.length === 0 || areSame(mine, theirs)) return { kind: 'AGREED', paragraphs: mine };
  return { kind: 'CLASH', ancestor, mine, theirs };
}

function areSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((paragraph, index) => paragraph === b[index]);
}
