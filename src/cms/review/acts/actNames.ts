import type { ReportHeadFragment } from '../../generated/operations.ts';
import type { Act } from './available.ts';

export type ActWords = Act | 'correct' | 'reschedule';

/** By which words an act is known: of what is public already a publication is a correction. */
export function wordsOf(
  act: Act,
  { state, publicState }: Pick<ReportHeadFragment, 'state' | 'publicState'>,
): ActWords {
  if (act === 'publish' && publicState === 'PUBLISHED') return 'correct';
  return act === 'schedule' && state === 'SCHEDULED' ? 'reschedule' : act;
}
