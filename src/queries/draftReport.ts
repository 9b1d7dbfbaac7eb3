import { mayDo, requireActor } from '../access/access.ts';
import type { Actor } from '../access/actor.ts';
import type { CheckResult } from '../report/checks/check.ts';
import { checkReport } from '../report/checks/checks.ts';
import { contentOf, type ReportContent } from '../report/content.ts';
import type { ReportHead } from '../report/head.ts';
import { standingContent } from '../report/publication.ts';
import type { ReportId } from '../report/report.ts';
import { chinaDate } from '../util/chinaDate.ts';
import type { DraftPart, Store } from '../store/store.ts';

/** A report as those who work on it see it. */
export interface DraftReport {
  readonly head: ReportHead;
  readonly parts: readonly DraftPart[];
  readonly content: ReportContent;
}

/** Null when there is no such report or the actor may not know of it. Throws `UNAUTHENTICATED`. */
export async function draftReport(
  id: ReportId,
  actor: Actor | null,
  store: Store,
): Promise<DraftReport | null> {
  requireActor(actor);
  const { head, parts } = await store.draft(id);
  if (!head || !mayDo(actor, 'report.read', head.organPath)) return null;
  return { head, parts, content: contentOf(head.form, parts) };
}

/** What the checks find in the draft; one more request, for the published year before. */
export async function draftChecks({ head, content }: DraftReport, store: Store): Promise<CheckResult> {
  return checkReport({
    report: head.id,
    organName: head.organName,
    content,
    yearBefore: standingContent(await store.publication({ ...head.id, year: head.id.year - 1 })),
    publishedOn: head.firstPublishedAt && chinaDate(head.firstPublishedAt),
  });
}
