import { personId } from '../../access/person.ts';
import { admitPerson } from '../../commands/admitPerson.ts';
import { grantRole } from '../../commands/grantRole.ts';
import type { Store } from '../../store/store.ts';
import { sampleAdministrator } from '../sampleAdministrator.ts';
import { samplePeople } from './samplePeople.ts';

/**
 * Lets the sample people sign in, by the commands that administrators use. Whoever is there already stays as
 * administrators left them. Another port is another issuer, so there they are other people.
 */
export async function admitSamplePeople(store: Store, issuer: string, now: string): Promise<void> {
  const context = { store, actor: sampleAdministrator, now, clientMutationId: null };
  for (const { subject, name, role, organ } of samplePeople) {
    const account = { issuer, subject };
    const known = await store.person(personId(account));
    const person = known ?? (await admitPerson({ account, name, organ }, context));
    // Also for one whom an earlier start admitted before it broke off.
    if (person.version > 1) continue;
    await grantRole({ person: person.id, role, organ, expectedVersion: person.version }, context);
  }
}
