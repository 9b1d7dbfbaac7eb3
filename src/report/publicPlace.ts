import type { Publication, PublicStep } from './publication.ts';

/** Where a public revision stands among the others of its report. */
export interface PublicPlace {
  /** Whether it is what the public sees as the report now. */
  readonly current: boolean;
  /** What it is; of one that was superseded, what it was until then. */
  readonly state: PublicStep['state'];
  /** When the public revisions before and after it were first made public; null where there is none. */
  readonly supersedes: PublicStep | null;
  readonly supersededBy: PublicStep | null;
}

/** Null where nothing of the report's public life shows the revision, as after a retraction. */
export function publicPlace(
  { steps, revision }: Pick<Publication, 'steps' | 'revision'>,
  number: number,
): PublicPlace | null {
  const last = steps.findLast((step) => step.revision === number);
  if (!last) return null;
  // What is published is always the newest revision, so that the numbers of the steps never go down.
  const before = steps.findLast((step) => step.revision < number)?.revision;
  return {
    current: revision === number,
    state: last.state,
    supersedes: steps.find((step) => step.revision === before) ?? null,
    supersededBy: steps.find((step) => step.revision > number) ?? null,
  };
}
