import type { Actor } from '../access/actor.ts';
import { DomainError } from '../errors.ts';
import { placeIn } from '../organs/organ.ts';
import { checkReport } from '../report/checks/checks.ts';
import { partOf, type ReportContent } from '../report/content.ts';
import { isLate } from '../report/deadline.ts';
import type { EventType, ReportEvent } from '../report/event.ts';
import type { ReportHead } from '../report/head.ts';
import { hasTooManyDigits } from '../report/input.ts';
import type { Issue } from '../report/issue.ts';
import { standingContent, type Publication, type PublicRevision } from '../report/publication.ts';
import { contentHash, sealRevision, type Revision, type RevisionCause } from '../report/revision.ts';
import { totalsChange } from '../statistics/change.ts';
import { changedFigures } from '../statistics/changedFigures.ts';
import { countedFigures } from '../statistics/counted.ts';
import type { Change, Dossier, DraftPart } from '../store/store.ts';
import { chinaDate } from '../util/chinaDate.ts';
import type { ReportResult } from './result.ts';

export interface Release {
  readonly dossier: Dossier;
  readonly head: ReportHead;
  readonly content: ReportContent;
  readonly actor: Actor;
  readonly now: string;
  readonly cause: RevisionCause;
  readonly event: EventType;
  /** Public change note; null at a first publication. */
  readonly note: string | null;
  /** When the report was first public elsewhere, for old reports; null: now. */
  readonly firstPublishedAt: string | null;
  /** Draft parts that the release itself changes. */
  readonly saves: readonly DraftPart[];
}

/**
 * The whole effect of making a content public: revision, publication, totals and event. A content that is already
 * the last revision is published as that revision. Throws `BLOCKED_BY_ISSUES`, and `INVALID_INPUT` for a figure that
 * came by import and is too long for the totals.
 */
export function release(input: Release): {
  readonly change: Omit<Change, 'at'>;
  readonly result: ReportResult;
} {
  const { dossier, head, content, actor, now, note } = input;
  const organPath = (dossier.organ && placeIn(dossier.organ, head.id.year)?.path) ?? head.organPath;
  const firstPublishedAt = head.firstPublishedAt ?? input.firstPublishedAt ?? now;
  const { issues } = checkReport({
    report: head.id,
    organName: head.organName,
    content,
    yearBefore: standingContent(dossier.publicationYearBefore),
    publishedOn: chinaDate(firstPublishedAt),
  });
  refuseBlocking(issues);
  refuseUncountable(content);

  const revision = revisionOf(input, organPath);
  const { number, hash } = revision ?? { number: head.lastRevision, hash: head.lastHash! };
  const title = partOf(content, 'front').heading ?? head.title;
  const publication: Publication = {
    report: head.id,
    state: 'PUBLISHED',
    organName: head.organName,
    organPath,
    title,
    form: content.form,
    revision: number,
    hash,
    firstPublishedAt,
    publishedAt: now,
    late: isLate(head.id.scope, head.id.year, chinaDate(firstPublishedAt)),
    note,
    content,
    steps: [
      ...(dossier.publication?.steps ?? []),
      { at: now, state: 'PUBLISHED', revision: number, hash, note },
    ],
    issues,
  };
  const publicRevision: PublicRevision = {
    report: head.id,
    number,
    hash,
    publishedAt: now,
    note,
    form: content.form,
    content,
  };
  const event: ReportEvent = {
    report: head.id,
    sequence: head.lastEvent + 1,
    type: input.event,
    at: now,
    actor: actor.id,
    revision: number,
    hash,
    changed: changedFigures(dossier.publication?.content ?? null, content),
    note,
  };
  const after: ReportHead = {
    ...head,
    state: 'PUBLISHED',
    version: head.version + 1,
    organPath,
    title,
    lastRevision: revision?.number ?? head.lastRevision,
    lastHash: revision?.hash ?? head.lastHash,
    lastContentHash: revision?.contentHash ?? head.lastContentHash,
    publicRevisions: [...head.publicRevisions.filter((each) => each !== number), number],
    lastEvent: event.sequence,
    firstPublishedAt,
    updatedAt: now,
    updatedBy: actor.id,
  };
  return {
    change: {
      head: { before: head, after },
      ...(input.saves.length > 0 ? { parts: { report: head.id, saves: input.saves } } : {}),
      ...(revision ? { revision } : {}),
      publication,
      ...(head.publicRevisions.includes(number) ? {} : { publicRevision }),
      event,
      totals: totalsChange(dossier.publication, publication),
    },
    result: { report: after, issues },
  };
}

function refuseBlocking(issues: readonly Issue[]): void {
  const blocking = issues.filter((issue) => issue.severity === 'BLOCKS');
  if (blocking.length === 0) return;
  throw new DomainError('BLOCKED_BY_ISSUES', {
    issues: blocking.map(({ code, figures, expected, actual }) => ({ code, figures, expected, actual })),
  });
}

function refuseUncountable(content: ReportContent): void {
  for (const [path, value] of Object.entries(countedFigures(content))) {
    if (!hasTooManyDigits(value)) continue;
    throw new DomainError('INVALID_INPUT', { path, reason: 'TOO_MANY_DIGITS', detail: value.slice(0, 40) });
  }
}

/** A new revision; null when the content is the last revision already. */
function revisionOf(
  { head, content, actor, now, cause, note }: Release,
  organPath: readonly string[],
): Revision | null {
  if (contentHash(content) === head.lastContentHash) return null;
  return sealRevision({
    report: head.id,
    organPath,
    number: head.lastRevision + 1,
    content,
    cause,
    reason: note,
    by: actor.id,
    at: now,
    previousHash: head.lastHash,
  });
}
