import type { Person } from '../access/person.ts';
import { barPerson, type BarPersonInput } from './shared/barPerson.ts';
import type { CommandContext } from './shared/context.ts';

/** From now on the person may not sign in, and no session of theirs counts. Their grants stay for the day they return. */
export function disablePerson(input: BarPersonInput, context: CommandContext): Promise<Person> {
  return barPerson('disable', input, context);
}
