import { isAllowed, type Action } from '../../src/access/access.ts';
import type { Grant } from '../../src/access/actor.ts';
import { keyHash } from '../../src/access/keyText.ts';
import { personActor } from '../../src/access/person.ts';
import { roles, type Role } from '../../src/access/role.ts';
import { authenticationOver, type Authentication } from '../../src/api/authenticate.ts';
import { disablePerson } from '../../src/commands/disablePerson.ts';
import { revokeApiKey } from '../../src/commands/revokeApiKey.ts';
import type { Store } from '../../src/store/store.ts';
import type { Api } from './api.ts';
import { admitted } from './people.ts';
import { places } from './situations.ts';
import type { World } from './world.ts';

/** Somebody who asks, and what they hold; `grants` null: as good as nobody. */
export interface Asker {
  readonly name: string;
  /** The header `Authorization`; null: without any. */
  readonly shows: string | null;
  readonly grants: readonly Grant[] | null;
}

/** Keys as they are, and people by their id alone: how they sign in is the matter of other tests. */
export function keysAndPeople(store: Store): Authentication {
  const keys = authenticationOver(store, null, () => undefined);
  return {
    ...keys,
    actorOf: async (event, now) => {
      const id = /^Person (\S+)$/.exec(event.headers['authorization'] ?? '')?.[1];
      const person = id === undefined ? null : await store.person(id);
      return person ? personActor(person) : keys.actorOf(event, now);
    },
  };
}

/** A key of each role on its own organ; these read what the table lets the role read. */
export function roleOn(role: Role, organ: string): string {
  return `${role} of ${organ}`;
}

/** Nobody, everybody, and a key of each role alone on the own organ, a sibling and the one above. */
export async function askersOf(api: Api, world: World): Promise<readonly Asker[]> {
  const bearer = async (grants: readonly Grant[]) => `Bearer ${await api.key(grants)}`;
  const single: Asker[] = [];
  for (const organ of [places.own, places.sibling, places.above]) {
    for (const role of roles) {
      const grants = [{ role, organ }];
      single.push({ name: roleOn(role, organ), shows: await bearer(grants), grants });
    }
  }
  const all = roles.map((role) => ({ role, organ: places.own }));
  const disabled = await admitted(world, 'disabled', places.own, roles);
  const { id: person, version: expectedVersion } = disabled;
  await disablePerson({ person, expectedVersion, reason: '调离' }, world.context());
  const idle = await admitted(world, 'idle', places.own);
  return [
    { name: 'nobody', shows: null, grants: null },
    { name: 'a revoked key', shows: await revoked(api, world, all), grants: null },
    { name: 'a disabled person', shows: `Person ${person}`, grants: null },
    { name: 'a person without grants', shows: `Person ${idle.id}`, grants: [] },
    { name: 'every role', shows: await bearer(all), grants: all },
    ...single,
  ];
}

async function revoked(api: Api, world: World, grants: readonly Grant[]): Promise<string> {
  const text = await api.key(grants);
  const key = await world.store.apiKey(keyHash(text)!);
  await revokeApiKey({ key: key!.id }, world.context());
  return `Bearer ${text}`;
}

/** Whether any of the grants reaches the place and holds a role that may. Written here once more, without `mayDo`. */
export function reaches(
  grants: readonly Grant[],
  organPath: readonly string[],
  may: (role: Role) => boolean,
): boolean {
  return grants.some(({ role, organ }) => organPath.some((id) => id === organ) && may(role));
}

export function roleMay(action: Action): (role: Role) => boolean {
  return (role) => isAllowed(role, action);
}
