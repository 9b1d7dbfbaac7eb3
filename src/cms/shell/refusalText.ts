import { DomainError, failureCodes, type FailureParams } from '../../errors.ts';
import { english } from './english.ts';

/** What the API says, which is Chinese, in the language of the page. */
export function refusalText(
  message: string,
  code: string,
  params: Readonly<Record<string, unknown>> = {},
): string {
  const messages = english();
  if (!messages) return message;
  if (code === 'INTERNAL_SERVER_ERROR') return messages.defect;
  const known = failureCodes.find((each) => each === code);
  // With a code the API gives its params.
  return known ? messages.failure(new DomainError(known, params as FailureParams[typeof known])) : message;
}
