import type { PartId } from '../../../report/content.ts';
import { isPassing, isSignedOut, Refusal } from '../../shell/trouble.ts';
import type { Happening } from './model/step.ts';

/** After these the report is not to be changed any more by whoever asks. */
const closing: readonly string[] = ['ILLEGAL_STATE', 'FORBIDDEN', 'NOT_FOUND'];

/** What it means for the draft that the save of a part, or reading it all (null), did not come to anything. */
export function outcomeOf(trouble: unknown, part: PartId | null, at: number): Happening {
  if (isSignedOut(trouble)) return { kind: 'SIGNED_OUT', part };
  const isDefect = !(trouble instanceof Refusal) || trouble.code === 'INTERNAL_SERVER_ERROR';
  if (isPassing(trouble) || isDefect) return { kind: 'OUT_OF_REACH', part, at };
  if (closing.includes(trouble.code)) return { kind: 'CLOSED', part, why: trouble };
  if (part === null) return { kind: 'OUT_OF_REACH', part, at };
  if (trouble.code === 'CONFLICT') return { kind: 'OVERTAKEN', part, at };
  return { kind: 'REFUSED', part, why: trouble };
}
