import { requireActor } from '../access/access.ts';
import type { Actor } from '../access/actor.ts';
import type { Comment } from '../report/comment.ts';
import type { ReportId } from '../report/report.ts';
import type { Page, PageRequest, Store } from '../store/store.ts';
import { auditForeignRead } from './auditForeignRead.ts';

/** Comments on a report whose draft the actor is reading, oldest first. One request, and one where it is noted. */
export async function commentsOfDraft(
  id: ReportId,
  onlyOpen: boolean,
  page: PageRequest,
  actor: Actor | null,
  store: Store,
  now: string,
): Promise<Page<Comment>> {
  const reader = requireActor(actor);
  const found = await store.comments(id, onlyOpen, page);
  if (found.items.length > 0) await auditForeignRead(reader, id, store, now);
  return found;
}
