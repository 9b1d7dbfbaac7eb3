import type { Actor } from '../access/actor.ts';
import { diffContents, type ReportDiff } from '../report/diff.ts';
import type { ReportId } from '../report/report.ts';
import type { Store } from '../store/store.ts';
import { revisionOf } from './history.ts';

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
): Promise<ReportDiff | null> {
  const [before, after] = await Promise.all(
    [from, to].map((number) => revisionOf(report, number, actor, store)),
  );
  return before && after ? diffContents(before.content, after.content) : null;
}
