import { mayDo, requireActor } from '../access/access.ts';
import type { Actor } from '../access/actor.ts';
import { reportNotFound, type ReportId } from '../report/report.ts';
import type { Revision } from '../report/revision.ts';
import type { Page, PageRequest, Store } from '../store/store.ts';
import { auditForeignRead, notedPage } from './auditForeignRead.ts';
import { pageWhere } from '../util/page.ts';

/**
 * All revisions that the actor may read, newest first. Each says where the organ stood when it was made, so that
 * access is decided without another request; one more where the reading is noted, see `auditForeignRead`.
 * Throws `NOT_FOUND` when there is nothing the actor may see; behind the last revision the head says that, in one more.
 */
export async function revisionHistory(
  id: ReportId,
  page: PageRequest,
  actor: Actor | null,
  store: Store,
  now: string,
): Promise<Page<Revision>> {
  const reader = requireActor(actor);
  const found = await store.revisions(id, page);
  const shown = pageWhere(found, (revision) =>
    mayDo(reader, 'report.read', revision.organPath) ? revision : null,
  );
  if (shown.items.length > 0) await auditForeignRead(reader, id, store, now);
  else if (found.items.length > 0 || page.after === null) throw reportNotFound(id);
  else if (!mayDo(reader, 'report.read', (await store.head(id))?.organPath ?? [])) throw reportNotFound(id);
  return shown;
}

/** The same page for a report whose draft the actor is reading; it may hold nothing. */
export function revisionsOfDraft(
  id: ReportId,
  page: PageRequest,
  actor: Actor | null,
  store: Store,
  now: string,
): Promise<Page<Revision>> {
  return notedPage(id, actor, store, now, () => store.revisions(id, page));
}

/**
 * For each number the revision; null where there is none or the actor may not know of it. One request each, and one
 * more where the reading is noted.
 */
export async function revisionsOf(
  id: ReportId,
  numbers: readonly number[],
  actor: Actor | null,
  store: Store,
  now: string,
): Promise<readonly (Revision | null)[]> {
  const reader = requireActor(actor);
  const shown = await Promise.all(numbers.map((number) => readableRevision(id, number, reader, store)));
  if (shown.some((revision) => revision)) await auditForeignRead(reader, id, store, now);
  return shown;
}

/** The same for one, for whoever has noted the reading. */
export async function readableRevision(
  id: ReportId,
  number: number,
  actor: Actor | null,
  store: Store,
): Promise<Revision | null> {
  const revision = await store.revision(id, number);
  return revision && mayDo(actor, 'report.read', revision.organPath) ? revision : null;
}

/** Null when there is no such revision or the actor may not know of it. */
export async function revisionOf(
  id: ReportId,
  number: number,
  actor: Actor | null,
  store: Store,
  now: string,
): Promise<Revision | null> {
  const [revision = null] = await revisionsOf(id, [number], actor, store, now);
  return revision;
}
