import { useEffect, useMemo, useState } from 'react';
import type { DirectoryOrgan } from './directory.ts';
import type { SearchableOrgan } from './matching.ts';
import { loadSpelling, type Spelling } from './spelling.ts';

const spellings = new Map<string, Spelling>();

/** The organs with what they are found by; pinyin as soon as its dictionary is there. */
export function useSearchable(
  organs: ReadonlyMap<string, DirectoryOrgan>,
  wanted: boolean,
): readonly SearchableOrgan[] {
  const [spell, setSpell] = useState<((name: string) => Spelling) | null>(null);
  useEffect(() => {
    if (!wanted) return;
    // Without it names and codes are still found.
    loadSpelling().then(
      (loaded) => setSpell(() => loaded),
      () => undefined,
    );
  }, [wanted]);
  return useMemo(
    () => [...organs.values()].map((organ) => ({ ...organ, spelling: spell && spelled(organ.name, spell) })),
    [organs, spell],
  );
}

function spelled(name: string, spell: (name: string) => Spelling): Spelling {
  const known = spellings.get(name) ?? spell(name);
  spellings.set(name, known);
  return known;
}
