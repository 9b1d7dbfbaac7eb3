import { useQuery } from '@tanstack/react-query';
import { createContext, useContext, useState } from 'react';
import { isPartId, type PartId } from '../../../report/content.ts';
import { AnnouncePresence } from '../../generated/operations.ts';
import { ask } from '../../shell/api.ts';
import { usePerson } from '../../shell/person.ts';

/** Said again so often; what is said holds for three times as long (milliseconds). */
const EVERY_MS = 10_000;

export interface Present {
  /** The actor's id. */
  readonly actor: string;
  readonly name: string;
  /** null: the report as a whole. */
  readonly part: PartId | null;
}

export interface Others {
  readonly present: readonly Present[];
  /** Says where one is. */
  readonly goTo: (part: PartId | null) => void;
}

export const PresentContext = createContext<Others>({ present: [], goTo: () => undefined });

/** Who else has the report before them now. */
export function usePresent(): Others {
  return useContext(PresentContext);
}

/** Tells the others that one is there as long as the window is to be seen, and asks who else is. */
export function useOthers(report: string): Others {
  const person = usePerson();
  const [part, goTo] = useState<PartId | null>(null);
  const { data } = useQuery({
    queryKey: [AnnouncePresence.id, { report, part }],
    queryFn: async ({ signal }) => {
      const input = { report, ...(part === null ? {} : { part }) };
      const { announcePresence } = await ask(AnnouncePresence, { input }, signal);
      return announcePresence.present.filter(({ actor }) => actor !== person.id).map(presentFrom);
    },
    refetchInterval: EVERY_MS,
    staleTime: 0,
    // Nobody is lost for a moment when one goes to another part.
    placeholderData: (before) => before,
    retry: false,
  });
  return { present: data ?? none, goTo };
}

const none: readonly Present[] = [];

function presentFrom({
  actor,
  name,
  part,
}: Omit<Present, 'part'> & { readonly part: string | null }): Present {
  return { actor, name, part: part !== null && isPartId(part) ? part : null };
}
