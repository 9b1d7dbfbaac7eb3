import { mayDo, requireActor } from '../access/access.ts';
import type { Actor } from '../access/actor.ts';
import type { CheckResult } from '../report/checks/check.ts';
import { checkReport } from '../report/checks/checks.ts';
import { contentOf, type ReportContent } from '../report/content.ts';
import type { ReportHead } from '../report/head.ts';
import { standingContent } from '../report/publication.ts';
import type { ReportId } from '../report/report.ts';
import { rollUp } from './aggregation.ts';
import { chinaDate } from '../util/chinaDate.ts';
import type { Decisions, DraftPart, Store } from '../store/store.ts';
import { auditForeignRead } from './auditForeignRead.ts';

/** A report as those who work on it see it. */
export interface DraftReport {
  readonly head: ReportHead;
  readonly parts: readonly DraftPart[];
  readonly content: ReportContent;
  readonly decisions: Decisions;
}

/**
 * Null when there is no such report or the actor may not know of it. Throws `UNAUTHENTICATED`. One request, and one
 * more where the reading is noted; see `auditForeignRead`.
 */
export async function draftReport(
  id: ReportId,
  actor: Actor | null,
  store: Store,
  now: string,
): Promise<DraftReport | null> {
  const reader = requireActor(actor);
  const { head, parts, decisions } = await store.draft(id);
  if (!head || !mayDo(reader, 'report.read', head.organPath)) return null;
  await auditForeignRead(reader, id, store, now);
  return { head, parts, decisions, content: contentOf(head.form, parts) };
}

/**
 * What the checks find in the draft; one more request, for the published year before. A 汇总 is held against the reports
 * below it as well (R1): four more.
 */
export async function draftChecks(draft: DraftReport, store: Store): Promise<CheckResult> {
  const { head, content } = draft;
  const [before, below] = await Promise.all([
    store.publication({ ...head.id, year: head.id.year - 1 }),
    rollUp(head, () => Promise.resolve(draft), store),
  ]);
  const own = checkReport({
    report: head.id,
    organName: head.organName,
    content,
    yearBefore: standingContent(before),
    publishedOn: head.firstPublishedAt && chinaDate(head.firstPublishedAt),
  });
  return {
    issues: [...own.issues, ...(below?.issues ?? [])],
    notAssessable: [...own.notAssessable, ...(below?.notAssessable ?? [])],
  };
}
