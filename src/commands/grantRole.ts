import { requireActor } from '../access/access.ts';
import type { AuditEntry } from '../access/audit.ts';
import { grantText, holds, MAX_GRANTS } from '../access/grants.ts';
import type { Person } from '../access/person.ts';
import type { Role } from '../access/role.ts';
import { DomainError } from '../errors.ts';
import type { CommandContext } from './shared/context.ts';
import { commitOnce, mutationOf, repeatedResult } from './shared/once.ts';
import { openOrgan } from './shared/openOrgan.ts';
import { changedPerson, openPerson } from './shared/openPerson.ts';

export interface GrantRoleInput {
  readonly person: string;
  readonly role: Role;
  /** The role holds on this organ and everything below it. */
  readonly organ: string;
  readonly expectedVersion: number;
}

/** Gives a person a role. Both their organ and that of the role must be below one that the actor administers. */
export async function grantRole(input: GrantRoleInput, context: CommandContext): Promise<Person> {
  const actor = requireActor(context.actor);
  const mutation = mutationOf('grantRole', input, actor, context);
  const person = await openPerson(actor, 'person.grant', input.person, context);
  await openOrgan(actor, 'person.grant', input.organ, context);
  const repeated = await repeatedResult<Person>(mutation, context);
  if (repeated) return repeated;

  const grant = { role: input.role, organ: input.organ };
  const grants = [...person.grants, grant];
  const after = changedPerson(person, input.expectedVersion, { grants }, actor, context.now);
  if (holds(person.grants, grant)) {
    throw new DomainError('ALREADY_EXISTS', { what: 'grant', id: grantText(grant) });
  }
  if (grants.length > MAX_GRANTS) {
    throw new DomainError('INVALID_INPUT', {
      path: 'role',
      reason: 'OUT_OF_RANGE',
      detail: `1–${MAX_GRANTS}`,
    });
  }
  const audit: AuditEntry = {
    organ: input.organ,
    at: context.now,
    actor: actor.id,
    action: 'grantRole',
    target: `person ${person.id}`,
    detail: input.role,
  };
  return commitOnce(context, mutation, { person: { before: person, after }, audit }, after);
}
