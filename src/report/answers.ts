import type { Severity } from './issue.ts';

/** `EXPLAINED`: the organ says why it is so. `WAIVED`: a collector lets it pass, which the public may know. */
export type DecisionKind = 'EXPLAINED' | 'WAIVED';

/** What answers which severity. */
export const answers: Readonly<Record<Severity, DecisionKind | null>> = {
  BLOCKS: 'WAIVED',
  MUST_BE_EXPLAINED: 'EXPLAINED',
  NOTES: null,
};
