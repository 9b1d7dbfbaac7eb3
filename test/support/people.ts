import { personActor, type Person } from '../../src/access/person.ts';
import type { Actor } from '../../src/access/actor.ts';
import type { Role } from '../../src/access/role.ts';
import { admitPerson } from '../../src/commands/admitPerson.ts';
import { grantRole } from '../../src/commands/grantRole.ts';
import type { AuditEntry } from '../../src/access/audit.ts';
import type { Store } from '../../src/store/store.ts';
import type { World } from './world.ts';

const issuer = 'https://sign-in.example';

/** Somebody of the organ, with these roles on it. */
export async function admitted(
  world: World,
  subject: string,
  organ: string,
  roles: readonly Role[] = [],
): Promise<Person> {
  const account = { issuer, subject };
  let person = await admitPerson({ account, name: subject, organ }, world.context());
  for (const role of roles) {
    const input = { person: person.id, role, organ, expectedVersion: person.version };
    person = await grantRole(input, world.context());
  }
  return person;
}

/** The same person, as they act. */
export function acting(person: Person): Actor {
  const actor = personActor(person);
  if (!actor) throw new Error(`${person.id} is disabled`);
  return actor;
}

/** Every line of the audit log of these organs, newest first. */
export async function auditOf(store: Store, ...organs: readonly string[]): Promise<readonly AuditEntry[]> {
  const page = { limit: 100, after: null };
  const logs = await Promise.all(organs.map((organ) => store.audit(organ, page)));
  return logs.flatMap(({ items }) => items);
}
