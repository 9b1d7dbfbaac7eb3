import { DomainError } from '../../errors.ts';
import { checkedText } from '../../report/input.ts';

/** The text if it may be kept and says anything; throws `INVALID_INPUT`. */
export function requiredText(text: string, path: string, limit: number): string {
  if (text.trim() === '') throw new DomainError('INVALID_INPUT', { path, reason: 'REQUIRED', detail: '' });
  return checkedText(text, path, limit);
}
