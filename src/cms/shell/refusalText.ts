import { DomainError, failureCodes, type FailureParams } from '../../errors.ts';
import type { Messages } from '../../messages/messages.ts';
import { english } from './english.ts';
import type { Refusal } from './trouble.ts';

/** What the API says, which is Chinese, in the language of the page. */
export function refusalText(
  { message, code, params }: Pick<Refusal, 'message' | 'code' | 'params'>,
  messages: Messages | null = english(),
): string {
  if (!messages) return message;
  if (code === 'INTERNAL_SERVER_ERROR') return messages.defect;
  const known = failureCodes.find((each) => each === code);
  if (!known) return message;
  try {
    return messages.failure(new DomainError(known, params as FailureParams[typeof known]));
  } catch {
    // The params are not those of this code here: the API is newer than this page, or it was not ours that refused.
    return message;
  }
}
