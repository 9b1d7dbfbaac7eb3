import { publishReport } from '../../src/commands/publishReport.ts';
import { replaceDraft } from '../../src/commands/replaceDraft.ts';
import type { ReportResult } from '../../src/commands/result.ts';
import type { ReportContent } from '../../src/report/content.ts';
import { reportVersion } from '../../src/report/head.ts';
import type { ReportId } from '../../src/report/report.ts';
import { everyone, type World } from './world.ts';

/** A report with this content as its draft. */
export function drafted(world: World, report: ReportId, content: ReportContent): Promise<ReportResult> {
  const input = {
    report,
    content,
    cause: 'IMPORTED',
    source: 'sample.html',
    readingIssues: [],
    expectedVersion: null,
  } as const;
  return replaceDraft(input, everyone, world.context());
}

/** A report with this content, published. */
export async function published(
  world: World,
  report: ReportId,
  content: ReportContent,
): Promise<ReportResult> {
  const draft = await drafted(world, report, content);
  return publishReport({ report, expectedVersion: reportVersion(draft.report) }, world.context());
}
