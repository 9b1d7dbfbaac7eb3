import { requireActor } from '../access/access.ts';
import { DomainError } from '../errors.ts';
import { contentOf } from '../report/content.ts';
import type { ReportId } from '../report/report.ts';
import { transition } from '../report/workflow.ts';
import { chinaDate } from '../util/chinaDate.ts';
import type { CommandContext } from './context.ts';
import { commitOnce, earlierResult, mutationOf } from './once.ts';
import { expectVersion, openReport } from './openReport.ts';
import { release } from './release.ts';
import type { ReportResult } from './result.ts';

export interface PublishReportInput {
  readonly report: ReportId;
  readonly expectedVersion: number;
  /** For an old report that was public elsewhere before: since when (ISO 8601, UTC). */
  readonly firstPublishedAt?: string | null;
}

/** Makes the draft public, adds its figures to the totals and tells the event. */
export async function publishReport(
  input: PublishReportInput,
  context: CommandContext,
): Promise<ReportResult> {
  const actor = requireActor(context.actor);
  const mutation = mutationOf('publishReport', input, actor, context);
  const dossier = await context.store.dossier(input.report, mutation.id, context.now);
  const head = openReport(actor, 'report.publish', input.report, dossier);
  const repeated = earlierResult<ReportResult>(mutation, dossier.earlier);
  if (repeated) return repeated;

  expectVersion(head, input.expectedVersion);
  transition('publish', head.state, null);
  const { change, result } = release({
    dossier,
    head,
    content: contentOf(head.form, dossier.parts),
    actor,
    now: context.now,
    cause: 'PUBLISHED',
    event: 'report.published',
    note: null,
    firstPublishedAt: possibleInstant(input, context.now),
    saves: [],
  });
  return commitOnce(context, mutation, change, result);
}

/** Not in the future, and not before the year that the report is about was over in China. */
function possibleInstant({ report, firstPublishedAt }: PublishReportInput, now: string): string | null {
  const instant = firstPublishedAt ?? null;
  if (instant === null) return null;
  if (Date.parse(instant) <= Date.parse(now) && chinaDate(instant) > `${report.year}-12-31`) return instant;
  throw new DomainError('INVALID_INPUT', {
    path: 'firstPublishedAt',
    reason: 'OUT_OF_RANGE',
    detail: instant,
  });
}
