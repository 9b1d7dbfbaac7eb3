import { permit, requireActor } from '../access/access.ts';
import { DomainError } from '../errors.ts';
import { editionInForce } from '../forms/forms.ts';
import { placeIn, type Organ } from '../organs/organ.ts';
import type { ReportEvent } from '../report/event.ts';
import type { ReportHead } from '../report/head.ts';
import { FIRST_YEAR, LAST_YEAR, reportIdText, type ReportId } from '../report/report.ts';
import type { CommandContext } from './context.ts';
import { commitOnce, earlierResult, mutationOf } from './once.ts';
import type { ReportResult } from './result.ts';

export interface CreateReportInput {
  readonly report: ReportId;
}

/** Opens an empty draft in the edition that is in force for the year. */
export async function createReport(input: CreateReportInput, context: CommandContext): Promise<ReportResult> {
  const actor = requireActor(context.actor);
  const mutation = mutationOf('createReport', input, actor, context);
  const { head, organ, earlier } = await context.store.dossier(input.report, mutation.id, context.now);
  const path = reportingPath(organ, input.report);
  permit(actor, 'report.create', path, { what: 'organ', id: input.report.organ });
  const repeated = earlierResult<ReportResult>(mutation, earlier);
  if (repeated) return repeated;
  if (head) throw new DomainError('ALREADY_EXISTS', { what: 'report', id: reportIdText(head.id) });

  const created = newHead(organ!, input.report, path, actor.id, context.now);
  const event = createdEvent(created, actor.id, context.now);
  const result: ReportResult = { report: { ...created, lastEvent: event.sequence }, issues: [] };
  return commitOnce(context, mutation, { head: { before: null, after: result.report }, event }, result);
}

/** The path of the organ in the report's year; empty when there is no such organ. */
export function reportingPath(organ: Organ | null, { year }: ReportId): readonly string[] {
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    throw new DomainError('INVALID_INPUT', {
      path: 'report.year',
      reason: 'OUT_OF_RANGE',
      detail: `${FIRST_YEAR}–${LAST_YEAR}`,
    });
  }
  return (organ && placeIn(organ, year)?.path) ?? [];
}

export function newHead(
  organ: Organ,
  id: ReportId,
  organPath: readonly string[],
  actor: string,
  now: string,
): ReportHead {
  return {
    id,
    state: 'DRAFT',
    version: 1,
    draftEdits: 0,
    form: editionInForce(id.year),
    organName: organ.name,
    organPath,
    title: `${organ.name}${id.year}年政府信息公开工作年度报告`,
    lastRevision: 0,
    lastHash: null,
    lastContentHash: null,
    publicRevisions: [],
    lastEvent: 0,
    firstPublishedAt: null,
    createdAt: now,
    createdBy: actor,
    updatedAt: now,
    updatedBy: actor,
  };
}

export function createdEvent(head: ReportHead, actor: string, now: string): ReportEvent {
  return {
    report: head.id,
    sequence: head.lastEvent + 1,
    type: 'report.created',
    at: now,
    actor,
    revision: null,
    hash: null,
    changed: [],
    note: null,
  };
}
