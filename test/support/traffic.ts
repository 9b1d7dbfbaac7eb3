import type { DynamoDBClient, TransactGetItem, TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { faults } from './faults.ts';

interface Transaction {
  readonly TransactItems?: readonly Partial<TransactWriteItem & TransactGetItem>[];
}

/** What happened to the transactions that were sent. */
export interface Traffic {
  readonly sent: number;
  readonly conflicts: number;
  readonly throttled: number;
}

export interface TrafficOptions {
  /**
   * How long a transaction holds its items, as it does on AWS. The time that the local engine takes comes after it, so
   * that a busy machine is not taken for a busy table.
   */
  readonly holdMs: number;
  /** Part of the calls that are throttled. */
  readonly throttling: number;
  readonly random: () => number;
}

/**
 * Lets transactions meet as they do on AWS, which no local engine does: one that writes or reads an item that another
 * is at is cancelled with `TransactionConflict`. And some calls are throttled.
 */
export function trafficThrough(
  client: DynamoDBClient,
  { holdMs, throttling, random }: TrafficOptions,
): () => Traffic {
  const held = new Map<string, 'reading' | 'writing'>();
  const counts = { sent: 0, conflicts: 0, throttled: 0 };
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const command = String(context['commandName']);
      if (random() < throttling) {
        counts.throttled += 1;
        throw faults.throttled();
      }
      if (command !== 'TransactWriteItemsCommand' && command !== 'TransactGetItemsCommand') return next(args);
      counts.sent += 1;
      const own = command === 'TransactWriteItemsCommand' ? 'writing' : 'reading';
      const keys = keysOf(args.input as Transaction);
      const meets = keys.some((key) => held.has(key) && (own === 'writing' || held.get(key) === 'writing'));
      if (meets) {
        counts.conflicts += 1;
        throw faults.conflict();
      }
      // Readers do not see each other.
      const mine = keys.filter((key) => !held.has(key));
      for (const key of mine) held.set(key, own);
      await new Promise((resolve) => setTimeout(resolve, holdMs));
      for (const key of mine) held.delete(key);
      return next(args);
    },
    { step: 'initialize', priority: 'low', name: 'traffic' },
  );
  return () => ({ ...counts });
}

function keysOf({ TransactItems = [] }: Transaction): readonly string[] {
  return TransactItems.flatMap(({ Put, Update, Delete, ConditionCheck, Get }) => {
    const key = Update?.Key ?? Delete?.Key ?? ConditionCheck?.Key ?? Get?.Key ?? Put?.Item;
    return key ? [`${key['PK']?.S ?? ''} ${key['SK']?.S ?? ''}`] : [];
  });
}
