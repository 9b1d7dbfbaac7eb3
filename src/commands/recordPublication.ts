import { DomainError } from '../errors.ts';
import { chinaDate } from '../util/chinaDate.ts';
import { contentOf } from '../report/content.ts';
import type { CommandContext } from './shared/context.ts';
import { release } from './shared/release.ts';
import { rollUpIssues } from './shared/rollUpIssues.ts';
import type { ReportResult } from './shared/result.ts';
import { takeStep, type StepInput } from './shared/step.ts';

export interface RecordPublicationInput extends StepInput {
  /** Since when it has been public elsewhere (ISO 8601). */
  readonly firstPublishedAt: string;
  /** Where: an address, a gazette. */
  readonly source: string;
}

/**
 * 补录: takes over a report that has long been public elsewhere. What everybody could read needs no secrecy review; but
 * it is a collector who takes it over, and not who wrote it in.
 */
export function recordPublication(
  input: RecordPublicationInput,
  context: CommandContext,
): Promise<ReportResult> {
  const note = { path: 'source', text: input.source };
  return takeStep(
    'record',
    'recordPublication',
    input,
    note,
    context,
    async ({ head, dossier, signed, note: source }) => {
      const recorded = source!;
      return release({
        dossier,
        head,
        signed,
        note: null,
        reason: recorded,
        firstPublishedAt: possibleInstant(input, context.now),
        rolledUp: await rollUpIssues(head, contentOf(head.form, dossier.parts), context.store),
        details: { recorded },
      });
    },
  );
}

/** Not in the future, and not before the year that the report is about was over in China. */
function possibleInstant({ report, firstPublishedAt }: RecordPublicationInput, now: string): string {
  const possible =
    Date.parse(firstPublishedAt) <= Date.parse(now) && chinaDate(firstPublishedAt) > `${report.year}-12-31`;
  if (possible) return firstPublishedAt;
  throw new DomainError('INVALID_INPUT', {
    path: 'firstPublishedAt',
    reason: 'OUT_OF_RANGE',
    detail: firstPublishedAt.slice(0, 40),
  });
}
