import { requireActor } from '../access/access.ts';
import type { AuditEntry } from '../access/audit.ts';
import { grantText, holds } from '../access/grants.ts';
import type { Person } from '../access/person.ts';
import { DomainError } from '../errors.ts';
import type { CommandContext } from './shared/context.ts';
import type { GrantRoleInput } from './grantRole.ts';
import { commitOnce, mutationOf, repeatedResult } from './shared/once.ts';
import { openOrgan } from './shared/openOrgan.ts';
import { changedPerson, openPerson } from './shared/openPerson.ts';

/** Takes a role from a person, under the same conditions under which it is given. */
export async function revokeRole(input: GrantRoleInput, context: CommandContext): Promise<Person> {
  const actor = requireActor(context.actor);
  const mutation = mutationOf('revokeRole', input, actor, context);
  const person = await openPerson(actor, 'person.grant', input.person, context);
  await openOrgan(actor, 'person.grant', input.organ, context);
  const repeated = await repeatedResult<Person>(mutation, context);
  if (repeated) return repeated;

  const grant = { role: input.role, organ: input.organ };
  const grants = person.grants.filter((each) => !holds([each], grant));
  const after = changedPerson(person, input.expectedVersion, { grants }, actor, context.now);
  if (!holds(person.grants, grant)) {
    throw new DomainError('NOT_FOUND', { what: 'grant', id: grantText(grant) });
  }
  const audit: AuditEntry = {
    organ: input.organ,
    at: context.now,
    actor: actor.id,
    action: 'revokeRole',
    target: `person ${person.id}`,
    detail: input.role,
  };
  return commitOnce(context, mutation, { person: { before: person, after }, audit }, after);
}
