import { permit, requireActor } from '../access/access.ts';
import { authorsBehind } from '../access/actor.ts';
import { DomainError } from '../errors.ts';
import { reportIdText, type ReportId } from '../report/report.ts';
import type { Signed } from '../report/signed.ts';
import type { CommandContext } from './shared/context.ts';
import { createdEvent, lastEventBefore, newHead, reportingPath } from './shared/newReport.ts';
import { commitOnce, earlierResult, mutationOf } from './shared/once.ts';
import type { ReportResult } from './shared/result.ts';

export interface CreateReportInput {
  readonly report: ReportId;
}

/** Opens an empty draft in the edition that is in force for the year. */
export async function createReport(input: CreateReportInput, context: CommandContext): Promise<ReportResult> {
  const actor = requireActor(context.actor);
  const mutation = mutationOf('createReport', input, actor, context);
  const { head, organ, earlier } = await context.store.dossier(input.report, mutation.id, context.now);
  const path = reportingPath(organ, input.report, context.now);
  permit(actor, 'report.create', path, { what: 'organ', id: input.report.organ });
  const repeated = earlierResult<ReportResult>(mutation, earlier);
  if (repeated) return repeated;
  if (head) throw new DomainError('ALREADY_EXISTS', { what: 'report', id: reportIdText(head.id) });

  const signed: Signed = { by: actor.id, byName: actor.name, at: context.now };
  const lastEvent = await lastEventBefore(input.report, context.store);
  const created = newHead(organ!, input.report, path, signed, lastEvent, authorsBehind(actor));
  const event = createdEvent(created, signed);
  const result: ReportResult = { report: { ...created, lastEvent: event.sequence }, issues: [] };
  return commitOnce(context, mutation, { head: { before: null, after: result.report }, event }, result);
}
