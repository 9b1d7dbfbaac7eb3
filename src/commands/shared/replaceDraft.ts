import { permit } from '../../access/access.ts';
import { authorsBehind, type Actor } from '../../access/actor.ts';
import { DomainError } from '../../errors.ts';
import {
  contentOf,
  partIds,
  partOf,
  saysTheSame,
  type PartId,
  type ReportContent,
} from '../../report/content.ts';
import { withAuthors, type ReportHead } from '../../report/head.ts';
import type { Issue } from '../../report/issue.ts';
import { reportIdText, reportNotFound, type ReportId } from '../../report/report.ts';
import type { Signed } from '../../report/signed.ts';
import { contentHash, type Revision, type RevisionCause } from '../../report/revision.ts';
import { transition } from '../../report/workflow.ts';
import type { Change, Dossier, Store } from '../../store/store.ts';
import { checkDraft, issuesOf } from './checkDraft.ts';
import type { CommandContext } from './context.ts';
import { createdEvent, lastEventBefore, newHead, reportingPath } from './newReport.ts';
import { lastRevisionFields, lastRevisionUnheld, nextRevision } from './draftRevision.ts';
import { commitOnce, earlierResult, mutationOf } from './once.ts';
import { expectVersion } from './openReport.ts';
import type { ReportResult } from './result.ts';
import { wholeContent, wholeSaves } from './wholeDraft.ts';

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
  /** Who wrote it, beside the actor; left out: nobody. */
  readonly authors?: readonly string[];
}

const actions = { IMPORTED: 'import', RESTORED: 'restore' } as const;

/** Makes a whole content the draft of a new or an existing report, and keeps it as a revision. */
export async function replaceDraft(
  input: ReplaceDraftInput,
  actor: Actor,
  context: CommandContext,
): Promise<ReportResult> {
  const { report: id, cause, source: reason, readingIssues } = input;
  const action = actions[cause];
  const mutation = mutationOf('replaceDraft', input, actor, context);
  const dossier = await context.store.dossier(id, mutation.id, context.now);
  const path = dossier.head?.organPath ?? reportingPath(dossier.organ, id, context.now);
  permit(actor, `report.${action}`, path, { what: 'organ', id: id.organ });
  const repeated = earlierResult<ReportResult>(mutation, dossier.earlier);
  if (repeated) return repeated;

  const signed: Signed = { by: actor.id, byName: actor.name, at: context.now };
  const opened = await openToReplace(input, dossier, path, signed, context.store);
  transition(action, opened, null);
  const content = wholeContent(input.content, dossier.parts);
  const authors = withAuthors(authorsBehind(actor), input.authors ?? []);
  const replaced = { opened, dossier, path, content, saved: partIds, cause, reason, signed, authors };
  const { change, result } = replacement(replaced);
  return commitOnce(context, mutation, change, {
    ...result,
    issues: [...readingIssues, ...result.issues],
  });
}

/**
 * The head whose draft is to be replaced: the one that is there in the version that the client saw, or a new one.
 * Throws `ALREADY_EXISTS`, `NOT_FOUND` or `CONFLICT` where it is not as the client took it to be.
 */
export async function openToReplace(
  { report: id, expectedVersion }: Pick<ReplaceDraftInput, 'report' | 'expectedVersion'>,
  { head, organ }: Dossier,
  path: readonly string[],
  signed: Signed,
  store: Store,
): Promise<ReportHead> {
  if (head && expectedVersion === null) {
    throw new DomainError('ALREADY_EXISTS', { what: 'report', id: reportIdText(id) });
  }
  if (!head && expectedVersion !== null) {
    throw reportNotFound(id);
  }
  const opened = head ?? newHead(organ!, id, path, signed, await lastEventBefore(id, store));
  if (expectedVersion !== null) expectVersion(opened, expectedVersion);
  return opened;
}

export interface Replacement {
  /** From `openToReplace`. */
  readonly opened: ReportHead;
  readonly dossier: Dossier;
  readonly path: readonly string[];
  /** The whole of it. */
  readonly content: ReportContent;
  /** The parts of it that are to be saved; the others are as they were. */
  readonly saved: readonly PartId[];
  readonly cause: RevisionCause;
  readonly reason: string;
  readonly signed: Signed;
  /** Who wrote it. */
  readonly authors: readonly string[];
}

/** The change and the result of a replaced draft. What was written and is in no revision yet is kept as one before. */
export function replacement(replaced: Replacement): {
  readonly change: Omit<Change, 'at' | 'mutation'>;
  readonly result: ReportResult;
} {
  const { opened, dossier, path, content, saved, cause, reason, signed } = replaced;
  const before = dossier.head;
  const sealed = before && unsealedDraft(before, dossier, signed);
  const head = { ...opened, ...lastRevisionFields(sealed, dossier) };
  const authors = withAuthors(opened.authors, replaced.authors);
  const decided = checkDraft(opened, content, dossier, null);
  const made = { head, dossier, organPath: path, content, decided, cause, reason, signed, authors };
  const revision = nextRevision(made);
  const event = before ? null : createdEvent(opened, signed);
  const after: ReportHead = {
    ...opened,
    ...lastRevisionUnheld(revision, opened, dossier),
    version: before ? before.version + 1 : 1,
    form: content.form,
    title: partOf(content, 'front').heading ?? opened.title,
    authors,
    lastEvent: event?.sequence ?? opened.lastEvent,
    updatedAt: signed.at,
    updatedBy: signed.by,
    updatedByName: signed.byName,
  };
  return {
    change: {
      head: { before, after },
      parts: { report: opened.id, saves: wholeSaves(content, saved, dossier.parts, signed) },
      ...(sealed ? { sealed } : {}),
      revision,
      ...(event ? { event } : {}),
    },
    result: { report: after, issues: issuesOf(decided) },
  };
}

/** What the draft says and no revision does, as a revision; null: nothing was written since the last one. */
function unsealedDraft(head: ReportHead, dossier: Dossier, signed: Signed): Revision | null {
  if (dossier.parts.length === 0) return null;
  const content = contentOf(head.form, dossier.parts);
  if (contentHash(content) === head.lastContentHash) return null;
  const shown = dossier.publication?.content;
  if (shown && saysTheSame(content, shown)) return null;
  const decided = checkDraft(head, content, dossier, null);
  const { organPath } = head;
  return nextRevision({
    head,
    dossier,
    organPath,
    content,
    decided,
    cause: 'REPLACED',
    reason: null,
    signed,
  });
}
