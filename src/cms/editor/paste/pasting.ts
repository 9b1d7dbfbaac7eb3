import { createContext, useContext } from 'react';
import type { Cell } from '../../../forms/table.ts';
import type { Pasted, Refused } from './pasted.ts';

/** Why nothing at all was pasted. */
export type NotPasted = { readonly tooLarge: { readonly rows: number } } | 'PICTURE' | 'NOTHING';

export interface Pasting {
  /** Pastes what is on the clipboard with the focus in the cell. */
  readonly paste: (data: DataTransfer, focus: Cell) => void;
  /** The last paste, until somebody has put it aside. */
  readonly last: Pasted | NotPasted | null;
  /** By cell: what the last paste could not fill in, whether it has been dealt with or not. */
  readonly refused: ReadonlyMap<string, Refused>;
  readonly takeBack: () => void;
  readonly putAside: () => void;
}

export const PastingContext = createContext<Pasting | null>(null);

export function usePasting(): Pasting {
  const pasting = useContext(PastingContext);
  if (!pasting) throw new Error('There is no pasting outside the editor.');
  return pasting;
}

/** As long as the cell is as the paste has left it. */
export function isUnsettled(refused: Refused | undefined, typed: string): refused is Refused {
  return refused?.typed === typed;
}
