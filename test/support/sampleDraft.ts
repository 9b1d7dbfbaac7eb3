import { replaceDraft } from '../../src/commands/shared/replaceDraft.ts';
import { sampleReports } from '../../src/local/sample/reports.ts';
import { seedReports } from '../../src/local/sample/seedReports.ts';
import { sampleAdministrator } from '../../src/local/sampleAdministrator.ts';
import type { ReportContent } from '../../src/report/content.ts';
import type { ReportId } from '../../src/report/report.ts';
import type { Store } from '../../src/store/store.ts';

/** The bureau of the sample people, the year that they write about. */
export const sampleDraftId: ReportId = { organ: 'qingwan-jyj', year: 2025, scope: 'OWN' };

/**
 * The bureau's published report of the year before, and its draft of this year with what `written` makes of the
 * finished one. Gives the finished content.
 */
export async function seedSampleDraft(
  store: Store,
  written: (finished: ReportContent) => ReportContent,
): Promise<ReportContent> {
  const own = [...sampleReports()].filter(
    ({ report }) => report.organ === sampleDraftId.organ && report.scope === sampleDraftId.scope,
  );
  const before = own.filter(({ report }) => report.year === sampleDraftId.year - 1);
  const year = sampleDraftId.year - 1;
  await seedReports({ store, actor: sampleAdministrator, year, reports: before }, () => undefined);
  const finished = own.find(({ report }) => report.year === sampleDraftId.year)!.content;
  await replaceDraft(
    {
      report: sampleDraftId,
      content: written(finished),
      cause: 'IMPORTED',
      source: 'sample.docx',
      readingIssues: [],
      expectedVersion: null,
    },
    sampleAdministrator,
    { store, actor: sampleAdministrator, now: '2026-01-10T02:00:00.000Z', clientMutationId: null },
  );
  return finished;
}
