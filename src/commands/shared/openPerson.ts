import { permit, type Action } from '../../access/access.ts';
import type { Actor } from '../../access/actor.ts';
import type { Person } from '../../access/person.ts';
import { DomainError } from '../../errors.ts';
import { latestPlace } from '../../organs/organ.ts';
import type { CommandContext } from './context.ts';

/**
 * A person to whom the actor may do this, standing where their organ stands now. Somebody missing and somebody of
 * another subtree answer alike; nobody may do it to themselves.
 */
export async function openPerson(
  actor: Actor,
  action: Action,
  id: string,
  { store }: CommandContext,
): Promise<Person> {
  const thing = { what: 'person', id };
  const person = await store.person(id);
  const organ = person && (await store.organ(person.organ));
  const organPath = organ ? latestPlace(organ).path : [];
  permit(actor, action, organPath, thing);
  if (!person) throw new DomainError('NOT_FOUND', thing);
  if (actor.id === `person:${id}`) throw new DomainError('SAME_PERSON', { action, as: 'self' });
  return { ...person, organPath };
}

/** The person after a change that the actor makes. Refuses when the client last saw another version. */
export function changedPerson(
  person: Person,
  expectedVersion: number,
  change: Partial<Pick<Person, 'grants' | 'disabledAt'>>,
  actor: Actor,
  now: string,
): Person {
  const { version, updatedBy: by, updatedAt: at } = person;
  if (version !== expectedVersion) {
    throw new DomainError('CONFLICT', { what: 'person', id: person.id, current: { version, by, at } });
  }
  return { ...person, ...change, version: version + 1, updatedAt: now, updatedBy: actor.id };
}
