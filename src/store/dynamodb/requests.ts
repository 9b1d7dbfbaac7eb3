import {
  BatchGetItemCommand,
  DeleteItemCommand,
  GetItemCommand,
  QueryCommand,
  ScanCommand,
  TransactGetItemsCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
  type CancellationReason,
  type ConsumedCapacity,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import type { Meter, RequestKind } from '../cost.ts';
import { transactItem, updateInput, type Action, type Update } from './actions.ts';
import { text, texts, type Item } from './attributes.ts';
import { failedConditions, isFailedCondition } from './faults.ts';
import { indexes, type Key } from './keys.ts';
import { backOff, persist, unavailable, type Patience } from './patience.ts';
import { mayBeStored } from './sizes.ts';

export interface Connection {
  readonly client: DynamoDBClient;
  readonly table: string;
  readonly meter: Meter;
  readonly patience: Patience;
  /** A new text of at most 36 characters. */
  readonly newToken: () => string;
}

export interface QueryRequest {
  readonly index?: keyof typeof indexes;
  readonly partition: string;
  /** Start of the sort key; empty: all. */
  readonly prefix: string;
  /** What the sort key must come before; only where the prefix is empty. */
  readonly before?: string;
  readonly consistent: boolean;
  readonly newestFirst?: boolean;
  readonly limit?: number;
  /** Attributes to bring; absent: all. */
  readonly attributes?: readonly string[];
  readonly after?: Item;
}

export interface QueryAnswer {
  readonly items: readonly Item[];
  /** Where it stopped before the end; null when it reached it. */
  readonly stoppedAt: Item | null;
}

/** All requests to the table. Each is metered, and tried again where a fault prevented it. */
export interface Requests {
  readonly get: (key: Key, consistent: boolean) => Promise<Item | null>;
  /** Up to 100 different keys, in any order; what is not there is left out. `attributes` to bring; left out: all. */
  readonly batchGet: (
    keys: readonly Key[],
    consistent: boolean,
    attributes?: readonly string[],
  ) => Promise<readonly Item[]>;
  /** Up to 100 different keys, read at one instant; what is not there is left out. Twice the units of `batchGet`. */
  readonly snapshot: (keys: readonly Key[]) => Promise<readonly Item[]>;
  readonly query: (request: QueryRequest) => Promise<QueryAnswer>;
  /**
   * Deletes an item and gives what it was; null when it was not there. To one caller only. One that was deleted
   * unseen, because the answer was lost, is given to nobody.
   */
  readonly take: (key: Key) => Promise<Item | null>;
  /**
   * Gives the item as it is after the update; null when the condition failed. Also null where the update was made unseen,
   * because an answer was lost, and keeps its own condition from holding again.
   */
  readonly update: (update: Update) => Promise<Item | null>;
  /** Null when done; the reason for each action when a condition failed. */
  readonly transact: (actions: readonly Action[]) => Promise<readonly CancellationReason[] | null>;
  /** Every item of a kind. Reads the whole table. */
  readonly scan: (kind: { partitionPrefix: string; sortPrefix: string }) => AsyncIterable<Item>;
}

const METERED = { ReturnConsumedCapacity: 'TOTAL' } as const;

export function requestsOver(connection: Connection): Requests {
  const { client, table, meter, patience, newToken } = connection;

  async function metered<T extends { ConsumedCapacity?: ConsumedCapacity | ConsumedCapacity[] | undefined }>(
    kind: RequestKind,
    send: () => Promise<T>,
  ): Promise<T> {
    return persist(patience, async () => {
      meter.add(kind, 1);
      const answer = await send();
      count(meter, kind, [answer.ConsumedCapacity ?? []].flat());
      return answer;
    });
  }

  return {
    get: async (key, consistent) => {
      if (!mayBeStored(key)) return null;
      const command = { TableName: table, Key: texts({ ...key }), ConsistentRead: consistent, ...METERED };
      const { Item: item } = await metered('reads', () => client.send(new GetItemCommand(command)));
      return item ?? null;
    },

    batchGet: async (keys, consistent, attributes) => {
      const found: Item[] = [];
      let wanted: Item[] = keys.filter(mayBeStored).map((key) => texts({ ...key }));
      for (let fruitless = 0; wanted.length > 0;) {
        const command = {
          RequestItems: { [table]: { Keys: wanted, ConsistentRead: consistent, ...projection(attributes) } },
          ...METERED,
        };
        const answer = await metered('batches', () => client.send(new BatchGetItemCommand(command)));
        const left = answer.UnprocessedKeys?.[table]?.Keys ?? [];
        found.push(...(answer.Responses?.[table] ?? []));
        fruitless = left.length < wanted.length ? 0 : fruitless + 1;
        if (fruitless >= FRUITLESS_BATCHES) throw unavailable();
        if (left.length > 0) await backOff(patience, fruitless + 1);
        wanted = left;
      }
      return found;
    },

    snapshot: async (keys) => {
      const gets = keys
        .filter(mayBeStored)
        .map((key) => ({ Get: { TableName: table, Key: texts({ ...key }) } }));
      if (gets.length === 0) return [];
      const command = { TransactItems: gets, ...METERED };
      const answer = await metered('batches', () => client.send(new TransactGetItemsCommand(command)));
      return (answer.Responses ?? []).flatMap(({ Item: item }) => (item ? [item] : []));
    },

    query: async (request) => {
      if (!mayBeStored({ PK: request.partition, SK: request.prefix })) return { items: [], stoppedAt: null };
      const command = { TableName: table, ...queryInput(request), ...METERED };
      const answer = await metered('queries', () => client.send(new QueryCommand(command)));
      return { items: answer.Items ?? [], stoppedAt: answer.LastEvaluatedKey ?? null };
    },

    take: async (key) => {
      if (!mayBeStored(key)) return null;
      const command = {
        TableName: table,
        Key: texts({ ...key }),
        ReturnValues: 'ALL_OLD' as const,
        ...METERED,
      };
      const { Attributes: item } = await metered('writes', () => client.send(new DeleteItemCommand(command)));
      return item ?? null;
    },

    update: async (update) => {
      const command = { ...updateInput(table, update), ReturnValues: 'ALL_NEW' as const, ...METERED };
      try {
        const { Attributes: item } = await metered('writes', () =>
          client.send(new UpdateItemCommand(command)),
        );
        return item ?? null;
      } catch (error) {
        if (isFailedCondition(error)) return null;
        throw error;
      }
    },

    transact: async (actions) => {
      const command = {
        TransactItems: actions.map((action) => transactItem(table, action)),
        // The same over all tries: one that was applied unseen is not applied again.
        ClientRequestToken: newToken(),
        ...METERED,
      };
      try {
        await metered('transactions', () => {
          meter.add('transactionItems', actions.length);
          return client.send(new TransactWriteItemsCommand(command));
        });
        return null;
      } catch (error) {
        const reasons = failedConditions(error);
        if (reasons) return reasons;
        throw error;
      }
    },

    scan: async function* ({ partitionPrefix, sortPrefix }) {
      let after: Item | undefined;
      do {
        const command = {
          TableName: table,
          ConsistentRead: true,
          ...filterOf(partitionPrefix, sortPrefix),
          ...(after ? { ExclusiveStartKey: after } : {}),
          ...METERED,
        };
        const answer = await metered('queries', () => client.send(new ScanCommand(command)));
        yield* answer.Items ?? [];
        after = answer.LastEvaluatedKey;
      } while (after);
    },
  };
}

const FRUITLESS_BATCHES = 3;

/** An empty text cannot be compared with a key. */
function filterOf(partitionPrefix: string, sortPrefix: string) {
  const [anySort, sort] = [sortPrefix === '', text(sortPrefix)];
  return {
    FilterExpression: anySort
      ? 'begins_with(#partition, :partition)'
      : 'begins_with(#partition, :partition) AND begins_with(#sort, :sort)',
    ExpressionAttributeNames: { '#partition': 'PK', ...(anySort ? {} : { '#sort': 'SK' }) },
    ExpressionAttributeValues: { ':partition': text(partitionPrefix), ...(anySort ? {} : { ':sort': sort }) },
  };
}

function queryInput(request: QueryRequest) {
  const {
    index,
    partition,
    prefix,
    before,
    consistent,
    newestFirst = false,
    limit,
    attributes,
    after,
  } = request;
  const key = index ? indexes[index] : { partition: 'PK', sort: 'SK' };
  const names: Record<string, string> = { '#partition': key.partition };
  const values: Record<string, Item[string]> = { ':partition': text(partition) };
  const conditions = ['#partition = :partition'];
  const brought = projection(attributes);
  if (prefix !== '') {
    conditions.push('begins_with(#sort, :prefix)');
    names['#sort'] = key.sort;
    values[':prefix'] = text(prefix);
  }
  if (before !== undefined) {
    conditions.push('#sort < :before');
    names['#sort'] = key.sort;
    values[':before'] = text(before);
  }
  return {
    ...(index ? { IndexName: index } : { ConsistentRead: consistent }),
    KeyConditionExpression: conditions.join(' AND '),
    ...brought,
    ExpressionAttributeNames: { ...names, ...brought?.ExpressionAttributeNames },
    ExpressionAttributeValues: values,
    ScanIndexForward: !newestFirst,
    ...(limit === undefined ? {} : { Limit: limit }),
    ...(after ? { ExclusiveStartKey: after } : {}),
  };
}

/** To bring these attributes only; nothing where none are named. */
function projection(attributes: readonly string[] | undefined) {
  if (!attributes) return undefined;
  const names = attributes.map((name, position) => [`#a${position}`, name] as const);
  return {
    ProjectionExpression: names.map(([placeholder]) => placeholder).join(', '),
    ExpressionAttributeNames: Object.fromEntries(names),
  };
}

/** A repeated transaction reads and does not write; everything else is what its kind says. */
function count(meter: Meter, kind: RequestKind, capacities: readonly ConsumedCapacity[]): void {
  for (const { CapacityUnits = 0, ReadCapacityUnits: read, WriteCapacityUnits: written } of capacities) {
    if (kind === 'writes') meter.add('writeUnits', CapacityUnits);
    else if (kind !== 'transactions') meter.add('readUnits', CapacityUnits);
    else if (read === undefined && written === undefined) meter.add('writeUnits', CapacityUnits);
    else {
      meter.add('readUnits', read ?? 0);
      meter.add('writeUnits', written ?? 0);
    }
  }
}
