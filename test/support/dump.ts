import { ScanCommand, type AttributeValue, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { unbrotli } from '../../src/util/brotli.ts';
import { canonicalJson } from '../../src/util/canonicalJson.ts';

/** Every item of a table as text, by its key; what is compressed in it is written out. */
export type Dump = ReadonlyMap<string, string>;

const MAX_BYTES = 100_000_000;

/** Strongly consistent, past the store: what really stands in the table. */
export async function dumpOf(client: DynamoDBClient, table: string): Promise<Dump> {
  const dump = new Map<string, string>();
  let after: Record<string, AttributeValue> | undefined;
  do {
    const page = await client.send(
      new ScanCommand({ TableName: table, ConsistentRead: true, ExclusiveStartKey: after }),
    );
    for (const item of page.Items ?? [])
      dump.set(`${item['PK']?.S ?? ''} ${item['SK']?.S ?? ''}`, textOf(item));
    after = page.LastEvaluatedKey;
  } while (after);
  return new Map([...dump].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function textOf(item: Readonly<Record<string, AttributeValue>>): string {
  const attributes = Object.entries(item).map(([name, value]) => [
    name,
    value.B ? unbrotli(value.B, MAX_BYTES) : (value.S ?? value),
  ]);
  return canonicalJson(Object.fromEntries(attributes));
}

/** Keys of the items that are not the same in both. */
export function differingItems(a: Dump, b: Dump): readonly string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((key) => a.get(key) !== b.get(key));
}
