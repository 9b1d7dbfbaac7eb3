import type { Actor } from '../access/actor.ts';
import { diffContents, type ReportDiff } from '../report/diff.ts';
import type { ReportId } from '../report/report.ts';
import type { Store } from '../store/store.ts';
import { draftReport } from './draftReport.ts';
import { readableRevision, revisionsOf } from './history.ts';

/** What changed between two public revisions; null when one of them is not public. Two requests. */
export async function publicComparison(
  report: ReportId,
  from: number,
  to: number,
  store: Store,
): Promise<ReportDiff | null> {
  const [before, after] = await Promise.all([from, to].map((number) => store.publicRevision(report, number)));
  return before && after ? diffContents(before.content, after.content) : null;
}

/** The same for any two revisions that the actor may read. */
export async function historyComparison(
  report: ReportId,
  from: number,
  to: number,
  actor: Actor | null,
  store: Store,
  now: string,
): Promise<ReportDiff | null> {
  const [before, after] = await revisionsOf(report, [from, to], actor, store, now);
  return before && after ? diffContents(before.content, after.content) : null;
}

/**
 * What changed in the draft since a revision, or since what the public sees where `from` is null; null when there is no
 * such draft or nothing to hold it against. Two requests, and one more where the reading is noted.
 */
export async function draftComparison(
  report: ReportId,
  from: number | null,
  actor: Actor | null,
  store: Store,
  now: string,
): Promise<ReportDiff | null> {
  const draft = await draftReport(report, actor, store, now);
  if (!draft) return null;
  // The reading of the draft has been noted; that of a revision beside it is the same.
  const before = await (from === null
    ? store.publication(report)
    : readableRevision(report, from, actor, store));
  return before?.content ? diffContents(before.content, draft.content) : null;
}
