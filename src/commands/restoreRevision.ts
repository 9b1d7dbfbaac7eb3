import { mayDo, requireActor } from '../access/access.ts';
import { DomainError } from '../errors.ts';
import { checkedText } from '../report/input.ts';
import { MAX_NOTE_LENGTH } from '../report/note.ts';
import { reportIdText, type ReportId } from '../report/report.ts';
import type { CommandContext } from './shared/context.ts';
import { replaceDraft } from './shared/replaceDraft.ts';
import type { ReportResult } from './shared/result.ts';

export interface RestoreRevisionInput {
  readonly report: ReportId;
  /** Number of the revision whose content becomes the draft again. */
  readonly number: number;
  readonly expectedVersion: number;
  readonly reason: string;
}

/**
 * Makes the content of an older revision the draft, as a new revision: nothing of the history is undone, and what is
 * public stays until it is corrected.
 */
export async function restoreRevision(
  input: RestoreRevisionInput,
  context: CommandContext,
): Promise<ReportResult> {
  const { report, number, expectedVersion } = input;
  const actor = requireActor(context.actor);
  const revision = await context.store.revision(report, number);
  if (!revision || !mayDo(actor, 'report.read', revision.organPath)) {
    throw new DomainError('NOT_FOUND', { what: 'revision', id: `${reportIdText(report)}:${number}` });
  }
  if (input.reason.trim() === '') throw new DomainError('REASON_REQUIRED', { action: 'report.restore' });
  const source = checkedText(input.reason, 'reason', MAX_NOTE_LENGTH);
  const { content, authors = [revision.by] } = revision;
  const draft = { report, content, authors, cause: 'RESTORED', source, readingIssues: [] } as const;
  return replaceDraft({ ...draft, expectedVersion }, actor, context);
}
