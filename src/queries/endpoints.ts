import { mayDo, permit, requireActor } from '../access/access.ts';
import type { Actor } from '../access/actor.ts';
import { latestPlace } from '../organs/organ.ts';
import type { Page, PageRequest, Store } from '../store/store.ts';
import type { ListedEndpoint } from '../webhooks/endpoint.ts';
import { shownMembers } from './shownMembers.ts';

/** Endpoints below an organ on which the actor may know them. Throws `NOT_FOUND` elsewhere. Two requests. */
export async function endpoints(
  under: readonly string[],
  page: PageRequest,
  actor: Actor | null,
  store: Store,
): Promise<Page<ListedEndpoint>> {
  permit(actor, 'endpoint.read', under, { what: 'organ', id: under.at(-1) ?? '' });
  const found = await store.endpoints(under, page);
  const members = found.items.map((listed) => ({ organ: listed.endpoint.organ, listed }));
  const shown = await shownMembers({ ...found, items: members }, 'endpoint.read', actor, store);
  return { ...shown, items: shown.items.map(({ listed }) => listed) };
}

/** Without its keys; null when there is no such endpoint or the actor may not know of it. Two requests. */
export async function endpointOf(
  id: string,
  actor: Actor | null,
  store: Store,
): Promise<ListedEndpoint | null> {
  requireActor(actor);
  const kept = await store.endpoint(id);
  const organ = kept && (await store.organ(kept.endpoint.organ));
  if (!organ || !mayDo(actor, 'endpoint.read', latestPlace(organ).path)) return null;
  const { endpoint, health, healthVersion } = kept;
  return { endpoint, health, healthVersion };
}
