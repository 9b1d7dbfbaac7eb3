import { DomainError, type UnreadableReason } from '../errors.ts';

/** The refusal of a file. `detail` says what it is instead, in words for the log and the sentence. */
export function unreadable(reason: UnreadableReason, detail: string): DomainError<'UNREADABLE_FILE'> {
  return new DomainError('UNREADABLE_FILE', { reason, detail });
}
