import {
  BatchWriteItemCommand,
  ScanCommand,
  type DynamoDBClient,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb';
import { textOf, type Item } from './attributes.ts';
import { itemLine, itemOfLine } from './itemLine.ts';
import { passing } from './keys.ts';
import { backOff, persist, realPatience, unavailable, type Patience } from './patience.ts';

/** A table as lines of text, one for each item: to carry all of it elsewhere. Never in a request path. */
export interface WholeTable {
  /** In the table's own order. Sign-ins, sessions and presences, which pass by themselves, are left out. */
  readonly lines: () => AsyncIterable<string>;
  readonly isEmpty: () => Promise<boolean>;
  /** A line as `lines` would give it; null for an item that is left out. Throws for a line that is none. */
  readonly kept: (line: string) => string | null;
  /** Puts up to 25 items into it, whatever is there. Throws `UNAVAILABLE` when the database stays busy or away. */
  readonly add: (lines: readonly string[]) => Promise<void>;
}

/** Requests without any progress after which the database counts as away. */
const FRUITLESS_BATCHES = 8;

export function wholeTable({
  client,
  table,
  patience = realPatience,
}: {
  readonly client: DynamoDBClient;
  readonly table: string;
  readonly patience?: Patience;
}): WholeTable {
  return {
    lines: async function* () {
      let after: Item | undefined;
      do {
        const command = { TableName: table, ConsistentRead: true, ExclusiveStartKey: after };
        const page = await persist(patience, () => client.send(new ScanCommand(command)));
        for (const item of page.Items ?? []) if (stays(item)) yield itemLine(item);
        after = page.LastEvaluatedKey;
      } while (after);
    },

    isEmpty: async () => {
      const command = { TableName: table, ConsistentRead: true, Limit: 1 };
      const page = await persist(patience, () => client.send(new ScanCommand(command)));
      return (page.Items ?? []).length === 0;
    },

    kept: (line) => {
      const item = itemOfLine(line);
      return stays(item) ? itemLine(item) : null;
    },

    add: async (lines) => {
      let wanted: WriteRequest[] = lines.map((line) => ({ PutRequest: { Item: { ...itemOfLine(line) } } }));
      for (let fruitless = 0; wanted.length > 0;) {
        const command = { RequestItems: { [table]: wanted } };
        const answer = await persist(patience, () => client.send(new BatchWriteItemCommand(command)));
        const left = answer.UnprocessedItems?.[table] ?? [];
        fruitless = left.length < wanted.length ? 0 : fruitless + 1;
        if (fruitless >= FRUITLESS_BATCHES) throw unavailable();
        if (left.length > 0) await backOff(patience, fruitless + 1);
        wanted = left;
      }
    },
  };
}

function stays(item: Item): boolean {
  const partition = textOf(item, 'PK');
  return !passing.some((start) => partition.startsWith(start));
}
