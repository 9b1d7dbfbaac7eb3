/** The revisions of one report that a person looked at: the newest, and the one before that. */
export interface Seen {
  readonly newest: number;
  readonly before: number | null;
}

/** What is known after somebody looked at a revision. To look at the same one again changes nothing. */
export function afterLooking(seen: Seen | null, revision: number): Seen {
  if (seen === null) return { newest: revision, before: null };
  return seen.newest === revision ? seen : { newest: revision, before: seen.newest };
}

/** The revision that was looked at before the one that is there now; null: none. */
export function seenBefore(seen: Seen | null, revision: number | null): number | null {
  if (seen === null) return null;
  return seen.newest === revision ? seen.before : seen.newest;
}

export function seenFromText(text: string | null): Seen | null {
  const [newest, before] = (text ?? '').split(' ').map(Number);
  if (!Number.isInteger(newest) || newest === undefined || newest < 1) return null;
  return { newest, before: before !== undefined && Number.isInteger(before) && before > 0 ? before : null };
}

export function textOfSeen({ newest, before }: Seen): string {
  return before === null ? String(newest) : `${newest} ${before}`;
}
