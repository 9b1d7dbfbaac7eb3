import { mayDo, permit, requireActor } from '../access/access.ts';
import type { Actor } from '../access/actor.ts';
import type { Person } from '../access/person.ts';
import { latestPlace } from '../organs/organ.ts';
import type { Page, PageRequest, Store } from '../store/store.ts';
import { shownMembers } from './shownMembers.ts';

/** People below an organ on which the actor may know them. Throws `NOT_FOUND` elsewhere. Two requests. */
export async function people(
  under: readonly string[],
  page: PageRequest,
  actor: Actor | null,
  store: Store,
): Promise<Page<Person>> {
  permit(actor, 'person.read', under, { what: 'organ', id: under.at(-1) ?? '' });
  return shownMembers(await store.people(under, page), 'person.read', actor, store);
}

/** Null when there is no such person or the actor may not know of them. Two requests: rights follow the present tree. */
export async function personOf(id: string, actor: Actor | null, store: Store): Promise<Person | null> {
  requireActor(actor);
  const person = await store.person(id);
  const organ = person && (await store.organ(person.organ));
  return organ && mayDo(actor, 'person.read', latestPlace(organ).path) ? person : null;
}
