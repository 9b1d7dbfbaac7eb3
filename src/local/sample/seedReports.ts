import type { Actor } from '../../access/actor.ts';
import { recordPublication } from '../../commands/recordPublication.ts';
import { replaceDraft } from '../../commands/shared/replaceDraft.ts';
import { isFailure } from '../../errors.ts';
import { reportVersion, type ReportHead } from '../../report/head.ts';
import { reportIdText, scopes, type ReportId } from '../../report/report.ts';
import type { Store } from '../../store/store.ts';
import { everyItem } from '../../util/everyItem.ts';
import { sampleOfficer } from '../sampleAdministrator.ts';
import { withMistake } from './corrected.ts';
import { draftedAt } from './dates.ts';
import { inParallel } from './inParallel.ts';
import { correctionOf } from './oddities.ts';
import { ROOT } from './organs.ts';
import type { SampleReport } from './reports.ts';
import type { Step } from './seedOrgans.ts';

const PAGE = 100;

export interface ReportsOfYear {
  readonly store: Store;
  readonly actor: Actor;
  readonly year: number;
  readonly reports: readonly SampleReport[];
}

/**
 * Writes those reports that are neither public nor withdrawn, and takes them over as reports that have been public
 * elsewhere; drafts are only written.
 */
export async function seedReports({ store, actor, year, reports }: ReportsOfYear, step: Step): Promise<void> {
  const known = await knownReports(store, year);
  await inParallel(reports, async (report) => {
    step(!known.has(reportIdText(report.report)) && (await seedReport(store, actor, report)));
  });
}

/** Ids of the reports of a year that the public knows of. */
async function knownReports(store: Store, year: number): Promise<ReadonlySet<string>> {
  const known = new Set<string>();
  for (const scope of scopes) {
    for (const state of ['PUBLISHED', 'WITHDRAWN'] as const) {
      const filter = { year, scope, state, under: [ROOT] };
      const listed = everyItem(PAGE, (page) => store.publications(filter, page));
      for await (const { report } of listed) known.add(reportIdText(report));
    }
  }
  return known;
}

/** Two commands, each one read and one transaction. Whether they added anything. */
async function seedReport(store: Store, actor: Actor, sample: SampleReport): Promise<boolean> {
  const { report, state, firstPublishedAt } = sample;
  const { head, added } = await drafted(store, actor, sample);
  // Somebody may have published, withdrawn or gone on writing it since.
  const untouched = head?.state === 'DRAFT' && head.draftEdits === 0 && head.lastRevision === 1;
  if (state === 'DRAFT' || !untouched) return added;
  await recordPublication(
    {
      report,
      expectedVersion: reportVersion(head),
      firstPublishedAt,
      source: '示例数据：原公布于本机关网站',
    },
    { store, actor: sampleOfficer('collector'), now: firstPublishedAt, clientMutationId: null },
  );
  return true;
}

/** The report as it is after its draft was saved, or as it was there before. */
async function drafted(
  store: Store,
  actor: Actor,
  sample: SampleReport,
): Promise<{ readonly head: ReportHead | null; readonly added: boolean }> {
  try {
    const result = await replaceDraft(
      {
        report: sample.report,
        content: firstContent(sample),
        cause: 'IMPORTED',
        source: sourceOf(sample.report),
        readingIssues: [],
        expectedVersion: null,
      },
      actor,
      { store, actor, now: draftedAt(sample.firstPublishedAt), clientMutationId: null },
    );
    return { head: result.report, added: true };
  } catch (error) {
    if (!isFailure(error, 'ALREADY_EXISTS')) throw error;
    return { head: (await store.draft(sample.report)).head, added: false };
  }
}

/** What was first published: with the mistake that was corrected later, if there was one. */
function firstContent({ report, content }: SampleReport): SampleReport['content'] {
  const correction = correctionOf(report);
  return correction ? withMistake(content, correction) : content;
}

function sourceOf({ organ, year, scope }: ReportId): string {
  return `示例数据-${organ}-${year}-${scope === 'OWN' ? '本机关' : '汇总'}.docx`;
}
