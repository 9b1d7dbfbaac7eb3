import { createContext, useContext } from 'react';
import type { Actor } from '../../access/actor.ts';

export const PersonContext = createContext<Actor | null>(null);

/** Who is signed in. */
export function usePerson(): Actor {
  const person = useContext(PersonContext);
  if (!person) throw new Error('There is nobody outside the frame.');
  return person;
}
