/** A revision by its number, or the draft as it is now. */
export type Version = number | 'draft';

export interface Pair {
  readonly from: number | null;
  readonly to: Version | null;
}

/** The pair that an address names; where it names none, the last revision and the one before it. */
export function chosenPair(
  { from, to }: { readonly from: string | null; readonly to: string | null },
  lastRevision: number,
  isDraft: boolean,
): Pair {
  const usual = isDraft
    ? { from: lastRevision > 0 ? lastRevision : null, to: lastRevision > 0 ? ('draft' as const) : null }
    : { from: lastRevision > 1 ? lastRevision - 1 : null, to: lastRevision > 1 ? lastRevision : null };
  return {
    from: numberIn(from, lastRevision) ?? usual.from,
    to: to === 'draft' ? 'draft' : (numberIn(to, lastRevision) ?? usual.to),
  };
}

function numberIn(text: string | null, last: number): number | null {
  const number = Number(text ?? 0);
  return Number.isInteger(number) && number > 0 && number <= last ? number : null;
}
