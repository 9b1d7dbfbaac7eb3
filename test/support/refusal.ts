import { DomainError, type FailureCode } from '../../src/errors.ts';

/** The refusal that a command came to; fails when it was not refused. */
export async function refusal(promise: Promise<unknown>): Promise<DomainError> {
  const outcome = await promise.then(
    () => null,
    (error: unknown) => error,
  );
  if (outcome instanceof DomainError) return outcome;
  throw new Error(`not refused: ${String(outcome)}`);
}

export async function refusalCode(promise: Promise<unknown>): Promise<FailureCode> {
  return (await refusal(promise)).code;
}
