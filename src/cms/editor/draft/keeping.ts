import { createContext, useContext } from 'react';
import type { Keeper } from './keeper.ts';
import type { DraftState } from './model/state.ts';

/** The keeper of the draft that is on the screen, and how it stands now. */
export interface Keeping {
  readonly keeper: Keeper;
  readonly state: DraftState;
  /** False: this browser keeps nothing on this machine. */
  readonly keepsHere: boolean;
}

export const KeepingContext = createContext<Keeping | null>(null);

export function useKeeping(): Keeping {
  const keeping = useContext(KeepingContext);
  if (!keeping) throw new Error('There is no keeper outside the editor.');
  return keeping;
}
