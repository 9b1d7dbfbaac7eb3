import type { CancellationReason } from '@aws-sdk/client-dynamodb';

/**
 * `conflict`: another transaction holds an item, or the same one is still under way; soon over.
 * `fault`: the database is busy, broken or away. Both may be tried again.
 */
export type Fault = 'conflict' | 'fault';

const reasonFaults: Readonly<Record<string, Fault>> = {
  TransactionConflict: 'conflict',
  ThrottlingError: 'fault',
  ProvisionedThroughputExceeded: 'fault',
};

const errorFaults: Readonly<Record<string, Fault>> = {
  TransactionInProgressException: 'conflict',
  TransactionConflictException: 'conflict',
  ProvisionedThroughputExceededException: 'fault',
  ThrottlingException: 'fault',
  RequestLimitExceeded: 'fault',
  InternalServerError: 'fault',
  ServiceUnavailable: 'fault',
  TimeoutError: 'fault',
};

const socketCodes = [
  'ECONNRESET',
  'ECONNREFUSED',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
];

/** What kind of fault an error of the client is; null for one that trying again would not mend. */
export function faultOf(error: unknown): Fault | null {
  if (!(error instanceof Error)) return null;
  const reasons = cancellationReasons(error);
  if (reasons) return reasonFaults[decisive(reasons)] ?? null;
  const { code, $metadata } = error as { code?: unknown; $metadata?: { httpStatusCode?: number } };
  const known = errorFaults[error.name];
  if (known) return known;
  if (typeof code === 'string' && socketCodes.includes(code)) return 'fault';
  return ($metadata?.httpStatusCode ?? 0) >= 500 ? 'fault' : null;
}

/**
 * The reasons, one for each item, of a transaction refused because a condition failed; null for any other error.
 */
export function failedConditions(error: unknown): readonly CancellationReason[] | null {
  const reasons = error instanceof Error ? cancellationReasons(error) : null;
  return reasons && decisive(reasons) === 'ConditionalCheckFailed' ? reasons : null;
}

/** Whether a single write was refused because its condition failed. */
export function isFailedCondition(error: unknown): boolean {
  return error instanceof Error && error.name === 'ConditionalCheckFailedException';
}

function cancellationReasons(error: Error): readonly CancellationReason[] | null {
  if (error.name !== 'TransactionCanceledException') return null;
  return (error as { CancellationReasons?: readonly CancellationReason[] }).CancellationReasons ?? [];
}

/**
 * Code of the first item that stood in the way. Items come in the order in which they decide the answer, so a
 * failed condition behind a conflict is looked at again when the conflict is over.
 */
function decisive(reasons: readonly CancellationReason[]): string {
  return reasons.find(({ Code }) => Code !== undefined && Code !== 'None')?.Code ?? 'None';
}
