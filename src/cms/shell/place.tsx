import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';

/** An organ in whose name somebody works. */
export interface ChosenOrgan {
  readonly code: string;
  readonly name: string;
  /** As `within` takes it. */
  readonly path: string;
}

export interface Place {
  readonly organ: ChosenOrgan;
  /** The report year. */
  readonly year: number;
  readonly choose: (some: { readonly organ?: ChosenOrgan; readonly year?: number }) => void;
}

const Context = createContext<Place | null>(null);
const STORED_AS = 'gongkai.place';

/** Organ and year that lists, boards and charts are about. */
export function usePlace(): Place {
  const place = useContext(Context);
  if (!place) throw new Error('There is no place outside the frame.');
  return place;
}

/** `organs`: those that the person has a role on, at least one. */
export function PlaceKept({
  organs,
  year: present,
  children,
}: {
  readonly organs: readonly [ChosenOrgan, ...ChosenOrgan[]];
  readonly year: number;
  readonly children: ReactNode;
}) {
  const [chosen, setChosen] = useState(() => {
    const stored = read();
    const isTheirs = organs.some(
      ({ path }) => stored !== null && `${stored.organ.path}/`.startsWith(`${path}/`),
    );
    return { organ: stored && isTheirs ? stored.organ : organs[0], year: present };
  });
  const choose = useCallback(
    (some: Partial<typeof chosen>) =>
      setChosen((before) => {
        const after = { ...before, ...some };
        localStorage.setItem(STORED_AS, JSON.stringify(after));
        return after;
      }),
    [],
  );
  const place = useMemo(() => ({ ...chosen, choose }), [chosen, choose]);
  return <Context value={place}>{children}</Context>;
}

function read(): { readonly organ: ChosenOrgan } | null {
  try {
    return JSON.parse(localStorage.getItem(STORED_AS) ?? 'null') as { readonly organ: ChosenOrgan } | null;
  } catch {
    return null;
  }
}
