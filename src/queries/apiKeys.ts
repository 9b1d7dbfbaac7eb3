import { mayDo, permit, requireActor } from '../access/access.ts';
import type { Actor } from '../access/actor.ts';
import type { ApiKey } from '../access/apiKey.ts';
import { latestPlace } from '../organs/organ.ts';
import type { Page, PageRequest, Store } from '../store/store.ts';
import { shownMembers } from './shownMembers.ts';

/** API keys below an organ on which the actor may know them. Throws `NOT_FOUND` elsewhere. Two requests. */
export async function apiKeys(
  under: readonly string[],
  page: PageRequest,
  actor: Actor | null,
  store: Store,
): Promise<Page<ApiKey>> {
  permit(actor, 'key.read', under, { what: 'organ', id: under.at(-1) ?? '' });
  return shownMembers(await store.apiKeys(under, page), 'key.read', actor, store);
}

/** Null when there is no such key or the actor may not know of it. Two requests. */
export async function apiKeyOf(id: string, actor: Actor | null, store: Store): Promise<ApiKey | null> {
  requireActor(actor);
  const found = await store.apiKeyById(id);
  const organ = found && (await store.organ(found.key.organ));
  return organ && mayDo(actor, 'key.read', latestPlace(organ).path) ? found.key : null;
}
