import {
  InternalServerError,
  ProvisionedThroughputExceededException,
  ThrottlingException,
  TransactionCanceledException,
  TransactionInProgressException,
  type CancellationReason,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';

/** An error in place of an answer: `before` the request is sent, or `after` the database has carried it out. */
export interface Injected {
  readonly when: 'before' | 'after';
  readonly error: Error;
}

/** What happens to the nth request of this client, counted from 0; null: nothing. */
export type Plan = (nth: number, command: string) => Injected | null;

export interface Injection {
  /** From now on; counts anew. */
  readonly plan: (plan: Plan) => void;
  /** Commands sent since the last plan, also those that never reached the database. */
  readonly sent: () => readonly string[];
}

/** Puts itself between the store and the database. */
export function injectInto(client: DynamoDBClient): Injection {
  let current: Plan = () => null;
  let sent: string[] = [];
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const command = String(context['commandName']);
      const injected = current(sent.length, command);
      sent.push(command);
      if (injected?.when === 'before') throw injected.error;
      const answer = await next(args);
      if (injected) throw injected.error;
      return answer;
    },
    { step: 'initialize', priority: 'high', name: 'injectedFaults' },
  );
  return {
    plan: (plan) => {
      current = plan;
      sent = [];
    },
    sent: () => sent,
  };
}

const refused = { $metadata: { httpStatusCode: 400 }, message: '' };

/** Errors as the client throws them. No local engine makes them by itself. */
export const faults = {
  conflict: () => cancelled('None', 'TransactionConflict'),
  throttledTransaction: () => cancelled('ThrottlingError'),
  inProgress: () => new TransactionInProgressException({ ...refused, Message: '' }),
  throttled: () => new ThrottlingException(refused),
  overCapacity: () => new ProvisionedThroughputExceededException(refused),
  broken: () => new InternalServerError({ $metadata: { httpStatusCode: 500 }, message: '' }),
  timeout: () => Object.assign(new Error('timed out'), { name: 'TimeoutError' }),
  reset: () => Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }),
} satisfies Record<string, () => Error>;

/** A cancelled transaction, one code for each of its items. */
export function cancelled(...codes: readonly string[]): TransactionCanceledException {
  const reasons = codes.map((Code): CancellationReason => ({ Code }));
  return new TransactionCanceledException({ ...refused, CancellationReasons: reasons });
}
