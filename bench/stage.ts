import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTableInput } from '../infra/createTable.ts';
import { registerOrgan } from '../src/commands/registerOrgan.ts';
import { openEngine } from '../src/local/engine.ts';
import { dynamodbClient } from '../src/store/dynamodb/client.ts';
import { dynamodbStore } from '../src/store/dynamodb/dynamodbStore.ts';
import type { Store } from '../src/store/store.ts';
import { corrected, published } from '../test/support/reports.ts';
import { contentWith, granted, reportOf, worldOn } from '../test/support/world.ts';

/** A county with a page of reports in a real engine, and the variables by which a function finds it. */
export interface Stage {
  readonly store: Store;
  readonly environment: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
}

const table = 'gongkai';
const cursorSecret = 'of the bench';
const credentials = { accessKeyId: 'bench', secretAccessKey: 'bench' };
/** Reports of one year: a page of a list. */
const REPORTS = 50;
/** Dense compression is not what is measured here. */
const QUALITY = 5;
/** The engine is a neighbour on two cores. */
const PATIENCE_MS = 15_000;

export async function openStage(): Promise<Stage> {
  const dataDir = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
  const engine = await openEngine({ dataDir });
  const { endpoint } = engine;
  const client = dynamodbClient({ endpoint, region: 'cn-north-1', credentials, requestTimeout: PATIENCE_MS });
  await client.send(new CreateTableCommand(createTableInput(table)));
  const store = dynamodbStore({ client, table, cursorSecret, quality: QUALITY });
  await fill(store);
  return {
    store,
    environment: {
      GONGKAI_TABLE: table,
      CURSOR_SECRET: cursorSecret,
      DYNAMODB_ENDPOINT: endpoint,
      AWS_REGION: 'cn-north-1',
      AWS_ACCESS_KEY_ID: credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    },
    close: async () => {
      client.destroy();
      await engine.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** `bureau` has the report that is asked for, once corrected. */
async function fill(store: Store): Promise<void> {
  const world = await worldOn(store);
  await published(world, reportOf('bureau'), contentWith(granted(70)));
  await corrected(world, reportOf('bureau'), 'ch3', granted(80));
  for (let i = 1; i < REPORTS; i += 1) {
    const id = `village${i}`;
    const organ = {
      id,
      name: `${id}办事处`,
      kind: 'DEPARTMENT',
      parent: 'town',
      from: 2015,
      to: null,
    } as const;
    await registerOrgan(organ, world.context());
    await published(world, reportOf(id), contentWith(granted(i), { organ: organ.name }));
  }
}
