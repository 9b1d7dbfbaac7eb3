import { requireActor } from '../access/access.ts';
import type { AuditEntry } from '../access/audit.ts';
import { previewHash, previewToken } from '../access/previewToken.ts';
import { DomainError } from '../errors.ts';
import { contentOf, type ReportContent } from '../report/content.ts';
import { MAX_PREVIEW_DAYS, type Preview } from '../report/preview.ts';
import { reportIdText, type ReportId } from '../report/report.ts';
import type { Dossier } from '../store/store.ts';
import { datedId } from '../util/datedId.ts';
import type { CommandContext } from './shared/context.ts';
import { commitOnce, earlierResult, mutationOf } from './shared/once.ts';
import { openReport } from './shared/openReport.ts';
import { requiredText } from './shared/requiredText.ts';

export interface CreatePreviewInput {
  readonly report: ReportId;
  /** Number of the revision to show; null: the draft as it is now. */
  readonly revision: number | null;
  /** For whom. */
  readonly recipient: string;
  /** From when (ISO 8601); null: from now on. */
  readonly from: string | null;
  readonly until: string;
}

export interface CreatePreviewContext extends CommandContext {
  /** For the new preview: never used before. */
  readonly id: string;
  /** For the new preview: 32 random bytes in hexadecimal. */
  readonly secret: string;
}

export interface CreatedPreview {
  readonly preview: Preview;
  /** What is shown to read it, this once; null when the mutation came before. */
  readonly token: string | null;
}

const MAX_RECIPIENT_LENGTH = 100;
const DAY = 24 * 60 * 60 * 1000;
const DATE = 'YYYY-MM-DD'.length;

/**
 * Lets somebody outside read one content of a report for a while. The content is kept with the preview: whoever has
 * the link never sees what was written after it was made.
 *
 * The record of the mutation holds everything but the token; see `createApiKey`.
 */
export async function createPreview(
  input: CreatePreviewInput,
  context: CreatePreviewContext,
): Promise<CreatedPreview> {
  const { report, revision } = input;
  const actor = requireActor(context.actor);
  const mutation = mutationOf('createPreview', input, actor, context);
  const dossier = await context.store.dossier(report, mutation.id, context.now);
  const head = openReport(actor, 'preview.create', report, dossier);
  const repeated = earlierResult<Preview>(mutation, dossier.earlier);
  if (repeated) return { preview: repeated, token: null };

  if (revision !== null && revision <= (head.withheld?.revision ?? 0)) {
    throw new DomainError('ILLEGAL_STATE', { action: 'preview.create', state: head.state });
  }
  const token = previewToken(context.secret);
  const preview: Preview = {
    id: datedId(context.now, context.id),
    report,
    organName: head.organName,
    revision,
    recipient: requiredText(input.recipient, 'recipient', MAX_RECIPIENT_LENGTH),
    ...period(input, context.now),
    revoked: null,
    by: actor.id,
    byName: actor.name,
    at: context.now,
    version: 1,
  };
  const content = await contentShown(input, dossier, context);
  const audit: AuditEntry = {
    organ: report.organ,
    at: context.now,
    actor: actor.id,
    action: 'createPreview',
    target: `report ${reportIdText(report)}`,
    detail: `preview ${preview.id} ${revision === null ? 'draft' : `revision ${revision}`} ${preview.from} ${preview.until}`,
  };
  const change = { preview: { hash: previewHash(token)!, before: null, after: preview, content }, audit };
  const made = await commitOnce(context, mutation, change, preview);
  // Another preview: that of the same mutation, committed meanwhile.
  return { preview: made, token: made === preview ? token : null };
}

async function contentShown(
  { report, revision }: CreatePreviewInput,
  { head, parts }: Dossier,
  { store }: CommandContext,
): Promise<ReportContent> {
  if (revision === null) return contentOf(head!.form, parts);
  const found = await store.revision(report, revision);
  if (found) return found.content;
  throw new DomainError('NOT_FOUND', { what: 'revision', id: `${reportIdText(report)}:${revision}` });
}

/** Ends within thirty days of when it is made, however late it begins. */
function period({ from, until }: CreatePreviewInput, now: string): Pick<Preview, 'from' | 'until'> {
  const last = Date.parse(now) + MAX_PREVIEW_DAYS * DAY;
  const [begins, ends] = [Math.max(Date.parse(from ?? now), Date.parse(now)), Date.parse(until)];
  if (begins < ends && ends <= last) {
    return { from: new Date(begins).toISOString(), until: new Date(ends).toISOString() };
  }
  const detail = `${now.slice(0, DATE)}–${new Date(last).toISOString().slice(0, DATE)}`;
  throw new DomainError('INVALID_INPUT', { path: 'until', reason: 'OUT_OF_RANGE', detail });
}
