import type { Actor } from '../access/actor.ts';
import type { Comment } from '../report/comment.ts';
import type { ReportId } from '../report/report.ts';
import type { Page, PageRequest, Store } from '../store/store.ts';
import { notedPage } from './auditForeignRead.ts';

/** Comments on a report whose draft the actor is reading, oldest first. One request, and one where it is noted. */
export function commentsOfDraft(
  id: ReportId,
  onlyOpen: boolean,
  page: PageRequest,
  actor: Actor | null,
  store: Store,
  now: string,
): Promise<Page<Comment>> {
  return notedPage(id, actor, store, now, () => store.comments(id, onlyOpen, page));
}
