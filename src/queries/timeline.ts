import { mayDo, requireActor } from '../access/access.ts';
import type { Actor } from '../access/actor.ts';
import type { ReportEvent } from '../report/event.ts';
import { reportNotFound, type ReportId } from '../report/report.ts';
import type { Order, Page, PageRequest, Store } from '../store/store.ts';
import { auditForeignRead, notedPage } from './auditForeignRead.ts';

/**
 * What happened to a report. One request a page for who has a role on the organ itself; an event does not say where the
 * organ stands, so for others one more, and one where the reading is noted. Throws `NOT_FOUND` where there is nothing
 * the actor may know of.
 */
export async function timeline(
  id: ReportId,
  page: PageRequest,
  order: Order,
  actor: Actor | null,
  store: Store,
  now: string,
): Promise<Page<ReportEvent>> {
  const reader = requireActor(actor);
  if (!mayDo(reader, 'report.read', [id.organ])) {
    const head = await store.head(id);
    if (!head || !mayDo(reader, 'report.read', head.organPath)) throw reportNotFound(id);
    await auditForeignRead(reader, id, store, now);
  }
  const found = await store.events(id, page, order);
  if (page.after === null && found.items.length === 0) throw reportNotFound(id);
  return found;
}

/** The same, oldest first, for a report whose draft the actor is reading. One request, and one where it is noted. */
export function eventsOfDraft(
  id: ReportId,
  page: PageRequest,
  actor: Actor | null,
  store: Store,
  now: string,
): Promise<Page<ReportEvent>> {
  return notedPage(id, actor, store, now, () => store.events(id, page));
}
