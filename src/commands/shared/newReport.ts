import { DomainError } from '../../errors.ts';
import { editionInForce } from '../../forms/forms.ts';
import { placeIn, type Organ } from '../../organs/organ.ts';
import type { ReportEvent } from '../../report/event.ts';
import { noSteps, type ReportHead } from '../../report/head.ts';
import { FIRST_YEAR, LAST_YEAR, type ReportId } from '../../report/report.ts';
import type { Signed } from '../../report/signed.ts';
import type { Store } from '../../store/store.ts';
import { chinaDate } from '../../util/chinaDate.ts';

/** The path of the organ in the report's year; empty when there is no such organ. Throws for an impossible year. */
export function reportingPath(organ: Organ | null, { year }: ReportId, now: string): readonly string[] {
  refuseImpossibleYear('report.year', year, now);
  return (organ && placeIn(organ, year)?.path) ?? [];
}

/** A report is about a year from 2008 on, and nobody begins one before the year before it in China. */
export function refuseImpossibleYear(path: string, year: number, now: string): void {
  const last = lastYear(now);
  if (year >= FIRST_YEAR && year <= last) return;
  throw new DomainError('INVALID_INPUT', { path, reason: 'OUT_OF_RANGE', detail: `${FIRST_YEAR}–${last}` });
}

/** The last year that a report can be begun for: the one after the present year in China. */
export function lastYear(now: string): number {
  return Math.min(LAST_YEAR, Number(chinaDate(now).slice(0, 4)) + 1);
}

/**
 * Number of the last event of a report that nobody has begun; 0: there is none. Its deadline may have passed, which
 * stands in its history already.
 */
export async function lastEventBefore(id: ReportId, store: Store): Promise<number> {
  const { items } = await store.events(id, { limit: 1, after: null }, 'NEWEST_FIRST');
  return items[0]?.sequence ?? 0;
}

/** `lastEvent`: see `lastEventBefore`. */
export function newHead(
  organ: Organ,
  id: ReportId,
  organPath: readonly string[],
  { by, byName, at }: Signed,
  lastEvent: number,
  authors: readonly string[] = [by],
): ReportHead {
  return {
    id,
    state: 'DRAFT',
    publicState: null,
    version: 1,
    draftEdits: 0,
    form: editionInForce(id.year),
    organName: organ.name,
    organPath,
    title: `${organ.name}${id.year}年政府信息公开工作年度报告`,
    lastRevision: 0,
    lastHash: null,
    lastContentHash: null,
    lastDecisions: 0,
    authors,
    ...noSteps,
    sentBack: null,
    amendment: null,
    forced: null,
    withheld: null,
    openComments: 0,
    publicRevisions: [],
    lastEvent,
    publicEvents: 0,
    firstPublishedAt: null,
    createdAt: at,
    createdBy: by,
    updatedAt: at,
    updatedBy: by,
    updatedByName: byName,
  };
}

export function createdEvent(head: ReportHead, { by, byName, at }: Signed): ReportEvent {
  return {
    report: head.id,
    sequence: head.lastEvent + 1,
    publicSequence: null,
    type: 'report.created',
    at,
    actor: by,
    actorName: byName,
    revision: null,
    hash: null,
    changed: [],
    note: null,
    details: {},
  };
}
