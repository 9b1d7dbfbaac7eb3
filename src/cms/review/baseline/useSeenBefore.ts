import { useEffect, useState } from 'react';
import { afterLooking, seenBefore, seenFromText, textOfSeen, type Seen } from './lastSeen.ts';

/** The revision that this person looked at before the one that is shown now, as this browser remembers it. */
export function useSeenBefore(person: string, report: string, revision: number | null): number | null {
  const key = `gongkai.seen ${person} ${report}`;
  const [seen] = useState(() => read(key));
  useEffect(() => {
    if (revision !== null) write(key, afterLooking(read(key), revision));
  }, [key, revision]);
  return seenBefore(seen, revision);
}

function read(key: string): Seen | null {
  try {
    return seenFromText(localStorage.getItem(key));
  } catch {
    return null;
  }
}

function write(key: string, seen: Seen): void {
  try {
    localStorage.setItem(key, textOfSeen(seen));
  } catch {
    // A browser that keeps nothing: everything is new each time.
  }
}
