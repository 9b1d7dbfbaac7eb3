import { permit, requireActor } from '../access/access.ts';
import type { AuditEntry } from '../access/audit.ts';
import { DomainError } from '../errors.ts';
import type { Preview } from '../report/preview.ts';
import { reportIdText, type ReportId } from '../report/report.ts';
import type { CommandContext } from './shared/context.ts';
import { commitOnce, mutationOf, repeatedResult } from './shared/once.ts';

export interface RevokePreviewInput {
  readonly report: ReportId;
  /** Id of the preview. */
  readonly preview: string;
}

/** Ends a preview at once and for ever. One that was revoked before stays as it is, and nothing is logged. */
export async function revokePreview(input: RevokePreviewInput, context: CommandContext): Promise<Preview> {
  const { report, preview: id } = input;
  const actor = requireActor(context.actor);
  const mutation = mutationOf('revokePreview', input, actor, context);
  const head = await context.store.head(report);
  permit(actor, 'preview.revoke', head?.organPath ?? [], { what: 'report', id: reportIdText(report) });
  const repeated = await repeatedResult<Preview>(mutation, context);
  if (repeated) return repeated;

  const found = await context.store.preview(report, id);
  if (!found) throw new DomainError('NOT_FOUND', { what: 'preview', id: id.slice(0, 40) });
  const { hash, preview } = found;
  if (preview.revoked) return preview;
  const revoked = { by: actor.id, byName: actor.name, at: context.now };
  const after: Preview = { ...preview, revoked, version: preview.version + 1 };
  const audit: AuditEntry = {
    organ: report.organ,
    at: context.now,
    actor: actor.id,
    action: 'revokePreview',
    target: `report ${reportIdText(report)}`,
    detail: `preview ${id}`,
  };
  return commitOnce(
    context,
    mutation,
    { preview: { hash, before: preview, after, content: null }, audit },
    after,
  );
}
