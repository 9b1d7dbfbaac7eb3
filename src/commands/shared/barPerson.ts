import { requireActor, type Action } from '../../access/access.ts';
import type { AuditEntry } from '../../access/audit.ts';
import type { Person } from '../../access/person.ts';
import { DomainError } from '../../errors.ts';
import { checkedText } from '../../report/input.ts';
import { MAX_NOTE_LENGTH } from '../../report/note.ts';
import type { CommandContext } from './context.ts';
import { commitOnce, mutationOf, repeatedResult } from './once.ts';
import { changedPerson, openPerson } from './openPerson.ts';

export interface BarPersonInput {
  readonly person: string;
  readonly expectedVersion: number;
  /** For the audit log. */
  readonly reason: string;
}

/** What disabling and enabling share. Who is so already stays as they are, and nothing is logged. */
export async function barPerson(
  verb: 'disable' | 'enable',
  input: BarPersonInput,
  context: CommandContext,
): Promise<Person> {
  const action = `person.${verb}` satisfies Action;
  const actor = requireActor(context.actor);
  const mutation = mutationOf(`${verb}Person`, input, actor, context);
  const person = await openPerson(actor, action, input.person, context);
  const repeated = await repeatedResult<Person>(mutation, context);
  if (repeated) return repeated;

  if (input.reason.trim() === '') throw new DomainError('REASON_REQUIRED', { action });
  const detail = checkedText(input.reason, 'reason', MAX_NOTE_LENGTH);
  const disabledAt = verb === 'disable' ? context.now : null;
  const after = changedPerson(person, input.expectedVersion, { disabledAt }, actor, context.now);
  if ((person.disabledAt === null) === (disabledAt === null)) return person;
  const audit: AuditEntry = {
    organ: person.organ,
    at: context.now,
    actor: actor.id,
    action: `${verb}Person`,
    target: `person ${person.id}`,
    detail,
  };
  return commitOnce(context, mutation, { person: { before: person, after }, audit }, after);
}
