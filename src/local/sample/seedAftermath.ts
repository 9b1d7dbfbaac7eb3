import type { Actor } from '../../access/actor.ts';
import { withdrawReport } from '../../commands/withdrawReport.ts';
import { partOf, type ReportContent } from '../../report/content.ts';
import { reportVersion, type ReportHead } from '../../report/head.ts';
import { reportIdText, type ReportId } from '../../report/report.ts';
import type { Store } from '../../store/store.ts';
import { sampleOfficer } from '../sampleAdministrator.ts';
import { partIdOf } from './corrected.ts';
import { correctAsPeopleDo } from './correctAsPeopleDo.ts';
import { corrections, withdrawals } from './oddities.ts';
import type { SampleReport } from './reports.ts';

/** Number of the event by which a report of the sample was published: it was created before. */
const PUBLISHED_EVENT = 2;

/** Corrects and withdraws what has to be, once; a report to which anything else happened since is left alone. */
export async function seedAftermath(
  store: Store,
  actor: Actor,
  reports: readonly SampleReport[],
): Promise<void> {
  for (const correction of corrections) {
    const head = await justPublished(store, correction.report);
    if (!head) continue;
    const content = finalContent(reports, correction.report);
    const part = partIdOf(content, correction.figure);
    const value = partOf(content, part).figures[correction.figure]?.value ?? null;
    await correctAsPeopleDo(head, { store, editor: actor, correction, part, value });
  }
  for (const { report, explanation, at } of withdrawals) {
    const head = await justPublished(store, report);
    if (!head) continue;
    await withdrawReport(
      { report, explanation, expectedVersion: reportVersion(head) },
      { store, actor: sampleOfficer('signatory'), now: at, clientMutationId: null },
    );
  }
}

async function justPublished(store: Store, report: ReportId): Promise<ReportHead | null> {
  const { head } = await store.draft(report);
  return head?.state === 'PUBLISHED' && head.draftEdits === 0 && head.lastEvent === PUBLISHED_EVENT
    ? head
    : null;
}

function finalContent(reports: readonly SampleReport[], id: ReportId): ReportContent {
  const found = reports.find(({ report }) => reportIdText(report) === reportIdText(id));
  if (!found) throw new RangeError(`no such report: ${reportIdText(id)}`);
  return found.content;
}
