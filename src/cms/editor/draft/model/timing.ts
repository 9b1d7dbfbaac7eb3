import { partIds, type PartId } from '../../../../report/content.ts';
import { sameEntry } from './sameEntry.ts';
import type { DraftState, PartState } from './state.ts';
import { sendableFields } from './unsent.ts';
import type { Fields } from './fields.ts';

/** How long after the last key a part is sent, and how long at most while somebody goes on typing (milliseconds). */
const QUIET_MS = 800;
const LONGEST_WAIT_MS = 5_000;

const LONGEST_PAUSE_MS = 30_000;

/** What is to be asked of the API next, and when (milliseconds since 1970). */
export type Due =
  | { readonly kind: 'SAVE'; readonly part: PartId; readonly at: number }
  | { readonly kind: 'READ'; readonly at: number };

/** Everything that is to be asked, in no order. While the API is out of reach it is tried with one thing at a time. */
export function dues(state: DraftState): readonly Due[] {
  const { reach, parts } = state;
  if (state.closed !== null || reach.kind === 'SIGNED_OUT' || reach.kind === 'SOMEBODY_ELSE') return [];
  const all: Due[] = partIds.flatMap((part) => {
    const at = dueAt(state, parts[part]);
    return at === null ? [] : [{ kind: 'SAVE', part, at }];
  });
  if (partIds.some((id) => parts[id].behind)) all.push({ kind: 'READ', at: 0 });
  if (reach.kind === 'REACHED') return all;
  if (partIds.some((id) => parts[id].sending?.underWay)) return [];
  return all.slice(0, 1).map((due) => ({ ...due, at: Math.max(due.at, reach.retryAt) }));
}

/** Until when to wait after that many tries that came to nothing. */
export function retryAt(now: number, tries: number): number {
  return now + Math.min(LONGEST_PAUSE_MS, 1_000 * 2 ** (tries - 1));
}

function dueAt({ form }: DraftState, part: PartState): number | null {
  if (part.sending) return part.sending.underWay ? null : 0;
  if (part.behind) return null;
  const fields = sendableFields(form, part);
  if (Object.keys(fields).length === 0) return null;
  const { refused, changedAt, waitingSince } = part;
  const isAsRefused = (refusedFields: Fields) =>
    Object.keys(fields).length === Object.keys(refusedFields).length &&
    Object.entries(fields).every(([key, entry]) => {
      const then = refusedFields[key];
      return then !== undefined && sameEntry(form, key, entry, then);
    });
  if (refused && isAsRefused(refused.fields)) return null;
  return Math.min((changedAt ?? 0) + QUIET_MS, (waitingSince ?? 0) + LONGEST_WAIT_MS);
}
