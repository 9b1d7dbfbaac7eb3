import { permit } from '../access/access.ts';
import type { Actor } from '../access/actor.ts';
import { DomainError } from '../errors.ts';
import { checkReport } from '../report/checks/checks.ts';
import { emptyPart, partIds, partOf, type ReportContent } from '../report/content.ts';
import type { ReportHead } from '../report/head.ts';
import type { Issue } from '../report/issue.ts';
import { standingContent } from '../report/publication.ts';
import { reportIdText, type ReportId } from '../report/report.ts';
import { sealRevision } from '../report/revision.ts';
import { transition } from '../report/workflow.ts';
import type { DraftPart } from '../store/store.ts';
import type { CommandContext } from './context.ts';
import { createdEvent, newHead, reportingPath } from './createReport.ts';
import { commitOnce, earlierResult, mutationOf } from './once.ts';
import { expectVersion } from './openReport.ts';
import type { ReportResult } from './result.ts';

export interface ReplaceDraftInput {
  readonly report: ReportId;
  readonly content: ReportContent;
  readonly cause: keyof typeof actions;
  /** Where the content comes from, for the history: a file name, or why an older revision is restored. */
  readonly source: string;
  /** What reading the source found; told beside the issues of the content. */
  readonly readingIssues: readonly Issue[];
  /** Version of the report whose draft is replaced; null when there must be none yet. */
  readonly expectedVersion: number | null;
}

const actions = { IMPORTED: 'report.import', RESTORED: 'report.restore' } as const;

/** Makes a whole content the draft of a new or an existing report, and keeps it as a revision. */
export async function replaceDraft(
  input: ReplaceDraftInput,
  actor: Actor,
  context: CommandContext,
): Promise<ReportResult> {
  const { report: id, expectedVersion } = input;
  const mutation = mutationOf('replaceDraft', input, actor, context);
  const dossier = await context.store.dossier(id, mutation.id, context.now);
  const path = reportingPath(dossier.organ, id);
  permit(actor, actions[input.cause], path, { what: 'organ', id: id.organ });
  const repeated = earlierResult<ReportResult>(mutation, dossier.earlier);
  if (repeated) return repeated;

  const before = dossier.head;
  if (before && expectedVersion === null) {
    throw new DomainError('ALREADY_EXISTS', { what: 'report', id: reportIdText(id) });
  }
  if (!before && expectedVersion !== null) {
    throw new DomainError('NOT_FOUND', { what: 'report', id: reportIdText(id) });
  }
  const opened = before ?? newHead(dossier.organ!, id, path, actor.id, context.now);
  if (expectedVersion !== null) expectVersion(opened, expectedVersion);
  transition('save', opened.state, null);

  const content = wholeContent(input.content, dossier.parts);
  const revision = sealRevision({
    report: id,
    organPath: path,
    number: opened.lastRevision + 1,
    content,
    cause: input.cause,
    reason: input.source,
    by: actor.id,
    at: context.now,
    previousHash: opened.lastHash,
  });
  const event = before ? null : createdEvent(opened, actor.id, context.now);
  const after: ReportHead = {
    ...opened,
    version: before ? before.version + 1 : 1,
    form: content.form,
    organPath: path,
    title: partOf(content, 'front').heading ?? opened.title,
    lastRevision: revision.number,
    lastHash: revision.hash,
    lastContentHash: revision.contentHash,
    lastEvent: event?.sequence ?? opened.lastEvent,
    updatedAt: context.now,
    updatedBy: actor.id,
  };
  const { issues } = checkReport({
    report: id,
    organName: after.organName,
    content,
    yearBefore: standingContent(dossier.publicationYearBefore),
    publishedOn: null,
  });
  const change = {
    head: { before, after },
    parts: { report: id, saves: saves(content, dossier.parts, actor.id, context.now) },
    revision,
    ...(event ? { event } : {}),
  };
  return commitOnce(context, mutation, change, {
    report: after,
    issues: [...input.readingIssues, ...issues],
  });
}

/** The content, with the parts emptied that the draft has and the content has not. */
function wholeContent(content: ReportContent, parts: readonly DraftPart[]): ReportContent {
  const emptied = parts.map(({ id }) => [id, emptyPart] as const);
  return { form: content.form, parts: { ...Object.fromEntries(emptied), ...content.parts } };
}

function saves(
  content: ReportContent,
  before: readonly DraftPart[],
  by: string,
  at: string,
): readonly DraftPart[] {
  return partIds.flatMap((id) => {
    const part = content.parts[id];
    const version = (before.find((each) => each.id === id)?.version ?? 0) + 1;
    return part ? [{ id, part, version, savedBy: by, savedAt: at }] : [];
  });
}
