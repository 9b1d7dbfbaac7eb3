import type { Actor } from '../access/actor.ts';
import { draftChecks, draftReport, type DraftReport } from '../queries/draftReport.ts';
import type { CheckResult } from '../report/checks/check.ts';
import type { ReportHead } from '../report/head.ts';
import { reportNotFound, type ReportId } from '../report/report.ts';
import type { Store } from '../store/store.ts';
import type { RequestContext } from './context.ts';
import type { DraftSource } from './sources.ts';

/** A draft known by its head: the rest is read, once, only if a field asks for it. */
export function draftSource(head: ReportHead, { actor, store, now }: RequestContext): DraftSource {
  let draft: Promise<DraftReport> | null = null;
  return withChecks(head, () => (draft ??= readDraft(head.id, actor, store, now)), store);
}

/** A draft that was read whole. */
export function wholeDraftSource(draft: DraftReport, { store }: RequestContext): DraftSource {
  return withChecks(draft.head, () => Promise.resolve(draft), store);
}

function withChecks(head: ReportHead, draft: () => Promise<DraftReport>, store: Store): DraftSource {
  let checks: Promise<CheckResult> | null = null;
  return { head, draft, checks: () => (checks ??= draft().then((found) => draftChecks(found, store))) };
}

/** Throws `NOT_FOUND` when the actor may not read it any more. */
export async function readDraft(
  id: ReportId,
  actor: Actor | null,
  store: Store,
  now: string,
): Promise<DraftReport> {
  const found = await draftReport(id, actor, store, now);
  if (found) return found;
  throw reportNotFound(id);
}
