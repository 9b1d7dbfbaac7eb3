import { mayDo, type Action } from '../access/access.ts';
import type { Actor } from '../access/actor.ts';
import { latestPlace } from '../organs/organ.ts';
import type { Page, Store } from '../store/store.ts';
import { pageWhere } from '../util/page.ts';

/**
 * Of a page of people or keys those whose organ stands, now, where the actor may do this: lists go by where it stood
 * when their entries were written, and it may have moved away. One request.
 */
export async function shownMembers<Member extends { readonly organ: string }>(
  page: Page<Member>,
  action: Action,
  actor: Actor,
  store: Store,
): Promise<Page<Member>> {
  const organs = await store.organs([...new Set(page.items.map(({ organ }) => organ))]);
  const open = new Set(
    organs.flatMap((organ) => (mayDo(actor, action, latestPlace(organ).path) ? [organ.id] : [])),
  );
  return pageWhere(page, (member) => (open.has(member.organ) ? member : null));
}
