import { mayDo, requireActor } from '../access/access.ts';
import type { Actor } from '../access/actor.ts';
import { DomainError } from '../errors.ts';
import { reportIdText, type ReportId } from '../report/report.ts';
import type { Revision } from '../report/revision.ts';
import type { Page, PageRequest, Store } from '../store/store.ts';

/**
 * All revisions that the actor may read, newest first. Each says where the organ stood when it was made, so that
 * access is decided without another request.
 * Throws `NOT_FOUND` when there is nothing the actor may see.
 */
export async function revisionHistory(
  id: ReportId,
  page: PageRequest,
  actor: Actor | null,
  store: Store,
): Promise<Page<Revision>> {
  requireActor(actor);
  const found = await store.revisions(id, page);
  const shown = found.items.flatMap(({ organPath }, i) =>
    mayDo(actor, 'report.read', organPath) ? [i] : [],
  );
  if (shown.length === 0 && (page.after === null || found.items.length > 0)) throw notFound(id);
  return {
    ...found,
    items: shown.map((i) => found.items[i]!),
    cursors: shown.map((i) => found.cursors[i]!),
  };
}

/** Null when there is no such revision or the actor may not know of it. */
export async function revisionOf(
  id: ReportId,
  number: number,
  actor: Actor | null,
  store: Store,
): Promise<Revision | null> {
  requireActor(actor);
  const revision = await store.revision(id, number);
  return revision && mayDo(actor, 'report.read', revision.organPath) ? revision : null;
}

function notFound(id: ReportId): DomainError<'NOT_FOUND'> {
  return new DomainError('NOT_FOUND', { what: 'report', id: reportIdText(id) });
}
