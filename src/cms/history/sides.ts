import { sentences } from '../../util/sentences.ts';
import type { Run } from '../reading/segments.ts';

/** What stands beside each other: the same words, or what went and what came. */
export interface Side {
  readonly before: string;
  readonly after: string;
  readonly kept: boolean;
}

/** Runs put side by side: what went next to what came in its place. */
export function sidesOf(runs: readonly Run[]): readonly Side[] {
  const sides: Side[] = [];
  for (const { kind, text } of runs) {
    const last = sides.at(-1);
    if (kind === 'KEPT') sides.push({ before: text, after: text, kept: true });
    else if (kind === 'REMOVED') sides.push({ before: text, after: '', kept: false });
    else if (last && !last.kept && last.after === '') sides[sides.length - 1] = { ...last, after: text };
    else sides.push({ before: '', after: text, kept: false });
  }
  return sides;
}

/** So many sentences around a change are shown with it. */
const AROUND = 1;

export interface Fold {
  readonly head: string;
  /** What is not shown until somebody asks; empty: nothing. */
  readonly folded: string;
  readonly sentences: number;
  readonly tail: string;
}

/** Words that did not change, with what is far from any change folded away. */
export function folded(text: string, isFirst: boolean, isLast: boolean): Fold {
  const all = sentences(text);
  const [first, last] = [isFirst ? 0 : AROUND, isLast ? 0 : AROUND];
  // One sentence is shown as quickly as it is asked for.
  if (all.length <= first + last + 1) return { head: text, folded: '', sentences: 0, tail: '' };
  const end = all.length - last;
  return {
    head: all.slice(0, first).join(''),
    folded: all.slice(first, end).join(''),
    sentences: end - first,
    tail: all.slice(end).join(''),
  };
}
