import { requireActor } from '../access/access.ts';
import type { AuditEntry } from '../access/audit.ts';
import { personId, type Account, type Person } from '../access/person.ts';
import { DomainError } from '../errors.ts';
import type { CommandContext } from './shared/context.ts';
import { commitOnce, mutationOf, repeatedResult } from './shared/once.ts';
import { openOrgan } from './shared/openOrgan.ts';
import { requiredText } from './shared/requiredText.ts';

export interface AdmitPersonInput {
  readonly account: Account;
  readonly name: string;
  /** Id of the organ whose administrator will keep this person. */
  readonly organ: string;
}

const MAX_ISSUER_LENGTH = 500;
/** What OpenID Connect allows. */
const MAX_SUBJECT_LENGTH = 255;
const MAX_NAME_LENGTH = 100;

/**
 * From now on somebody with this account may sign in; without a role they may do nothing yet. `ALREADY_EXISTS` also
 * where another organ keeps that person: one account is one person.
 */
export async function admitPerson(input: AdmitPersonInput, context: CommandContext): Promise<Person> {
  const actor = requireActor(context.actor);
  const mutation = mutationOf('admitPerson', input, actor, context);
  const organPath = await openOrgan(actor, 'person.admit', input.organ, context);
  const repeated = await repeatedResult<Person>(mutation, context);
  if (repeated) return repeated;

  const account = {
    issuer: requiredText(input.account.issuer, 'issuer', MAX_ISSUER_LENGTH),
    subject: requiredText(input.account.subject, 'subject', MAX_SUBJECT_LENGTH),
  };
  const id = personId(account);
  const name = requiredText(input.name, 'name', MAX_NAME_LENGTH);
  if (await context.store.person(id)) throw new DomainError('ALREADY_EXISTS', { what: 'person', id });

  const person: Person = {
    id,
    account,
    name,
    organ: input.organ,
    organPath,
    grants: [],
    disabledAt: null,
    version: 1,
    createdAt: context.now,
    createdBy: actor.id,
    updatedAt: context.now,
    updatedBy: actor.id,
  };
  const audit: AuditEntry = {
    organ: input.organ,
    at: context.now,
    actor: actor.id,
    action: 'admitPerson',
    target: `person ${id}`,
    detail: name,
  };
  return commitOnce(context, mutation, { person: { before: null, after: person }, audit }, person);
}
