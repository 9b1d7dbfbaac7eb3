import type { Decisions } from './review.ts';

const PREFIX = 'gongkai.import.';

/** What was decided on a file, for when the page is left before the draft is made and the same file comes again. */
export function keptDecisions(hash: string): Decisions {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PREFIX + hash) ?? '{}');
    const entries = typeof kept === 'object' && kept !== null ? Object.entries(kept) : [];
    return Object.fromEntries(
      entries.flatMap(([key, typed]) => (typeof typed === 'string' ? [[key, typed]] : [])),
    );
  } catch {
    return {};
  }
}

export function keepDecisions(hash: string, decisions: Decisions): void {
  try {
    if (Object.keys(decisions).length === 0) localStorage.removeItem(PREFIX + hash);
    else localStorage.setItem(PREFIX + hash, JSON.stringify(decisions));
  } catch {
    // A browser that keeps nothing: the decisions hold until the page is left.
  }
}
