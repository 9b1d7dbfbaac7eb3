import { CreateTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTableInput } from '../infra/createTable.ts';
import { openEngine } from '../src/local/engine.ts';
import { dynamodbClient } from '../src/store/dynamodb/client.ts';
import { dynamodbStore } from '../src/store/dynamodb/dynamodbStore.ts';
import type { Store } from '../src/store/store.ts';

/** A table in a real engine of its own. */
export interface OpenTable {
  readonly client: DynamoDBClient;
  readonly endpoint: string;
  readonly store: Store;
  readonly close: () => Promise<void>;
}

export const table = 'gongkai';
export const cursorSecret = 'of the bench';
export const region = 'cn-north-1';
export const credentials = { accessKeyId: 'bench', secretAccessKey: 'bench' };
/** Dense compression is not what is measured here. */
const QUALITY = 5;
/** The engine is a neighbour on two cores. */
const PATIENCE_MS = 15_000;

/** `fill` writes the engine's data file with the table in it, before the engine starts; left out: a new table. */
export async function openTable(fill?: (dataFile: string) => Promise<void>): Promise<OpenTable> {
  const dataDir = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
  await fill?.(join(dataDir, 'gongkai.db'));
  const engine = await openEngine({ dataDir });
  const { endpoint } = engine;
  const client = dynamodbClient({ endpoint, region, credentials, requestTimeout: PATIENCE_MS });
  if (!fill) await client.send(new CreateTableCommand(createTableInput(table)));
  return {
    client,
    endpoint,
    store: dynamodbStore({ client, table, cursorSecret, quality: QUALITY }),
    close: async () => {
      client.destroy();
      await engine.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
