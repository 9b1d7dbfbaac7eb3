import type { Person } from '../access/person.ts';
import { barPerson, type BarPersonInput } from './shared/barPerson.ts';
import type { CommandContext } from './shared/context.ts';

/** Lets a disabled person sign in again, with the grants they have. */
export function enablePerson(input: BarPersonInput, context: CommandContext): Promise<Person> {
  return barPerson('enable', input, context);
}
