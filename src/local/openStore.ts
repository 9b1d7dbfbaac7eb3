import { CreateTableCommand, ResourceInUseException } from '@aws-sdk/client-dynamodb';
import { randomBytes } from 'node:crypto';
import { createTableInput } from '../../infra/createTable.ts';
import { dynamodbClient } from '../store/dynamodb/client.ts';
import { dynamodbStore } from '../store/dynamodb/dynamodbStore.ts';
import { wholeTable, type WholeTable } from '../store/dynamodb/wholeTable.ts';
import { memoryStore } from '../store/memory/memoryStore.ts';
import type { Store } from '../store/store.ts';
import { checkDataFormat } from './dataFormat.ts';
import { openEngine } from './engine.ts';
import { EngineError } from './engineError.ts';
import { keptSecret } from './keptSecret.ts';
import type { Settings } from './settings.ts';
import { UsageError } from './usageError.ts';

/** Dense compression is for what AWS bills; here it would only make the first start slow. */
const LOCAL_QUALITY = 5;
const ENGINE_PATIENCE_MS = 15_000;
/** Whoever works from a desk is further away than a function is. */
const AWS_PATIENCE_MS = 15_000;

export interface OpenStore {
  readonly store: Store;
  /** For the person at the terminal: where the data are. */
  readonly where: string;
  /** False: everything is gone at the end of this program. */
  readonly keeps: boolean;
  /** To carry all of it elsewhere; null in memory. */
  readonly table: WholeTable | null;
  readonly close: () => Promise<void>;
}

/**
 * The store of this machine: the embedded engine on the data folder, or the DynamoDB at the given endpoint, or
 * memory where the settings say so or no engine exists for this platform; or the table of a deployment on AWS. Throws
 * `EngineError`.
 */
export async function openStore(settings: Settings, warn: (sentence: string) => void): Promise<OpenStore> {
  if (settings.inMemory) return inMemory();
  if (settings.onAws) return onAws(settings);
  try {
    return await onEngine(settings);
  } catch (error) {
    if (!(error instanceof EngineError) || error.code !== 'NO_ENGINE') throw error;
    warn(
      `${error.message}\n现改用内存保存，程序结束后数据不保留。/ Data are kept in memory and lost at the end.`,
    );
    return inMemory();
  }
}

function inMemory(): OpenStore {
  return {
    store: memoryStore(),
    where: '内存 / memory',
    keeps: false,
    table: null,
    close: () => Promise.resolve(),
  };
}

/** What it makes of cursors is for this program only. */
function onAws({ table, endpoint }: Settings): OpenStore {
  const client = dynamodbClient({
    requestTimeout: AWS_PATIENCE_MS,
    ...(endpoint === undefined ? {} : { endpoint }),
  });
  return {
    store: dynamodbStore({ client, table, cursorSecret: randomBytes(32).toString('hex') }),
    where: `AWS ${table}`,
    keeps: true,
    table: wholeTable({ client, table }),
    close: () => {
      client.destroy();
      return Promise.resolve();
    },
  };
}

async function onEngine(settings: Settings): Promise<OpenStore> {
  if (settings.endpoint === undefined) checkDataFormat(settings.dataDir);
  const engine = await openEngine({ dataDir: settings.dataDir, endpoint: settings.endpoint });
  try {
    const client = dynamodbClient({
      endpoint: engine.endpoint,
      requestTimeout: ENGINE_PATIENCE_MS,
      region: 'local',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });
    const table = createTableInput(settings.table, { stream: false });
    await client.send(new CreateTableCommand(table)).catch((error: unknown) => {
      if (error instanceof ResourceInUseException) return;
      if (settings.endpoint === undefined) throw error;
      throw new UsageError(
        `连不上 DYNAMODB_ENDPOINT=${settings.endpoint}：请检查地址，或去掉这个变量改用自带的数据库。/ ` +
          `Cannot use the database at DYNAMODB_ENDPOINT: check the address, or unset it. (${String(error)})`,
      );
    });
    const cursorSecret = keptSecret(settings.dataDir, 'cursor.key');
    return {
      store: dynamodbStore({ client, table: settings.table, cursorSecret, quality: LOCAL_QUALITY }),
      where: settings.endpoint ?? settings.dataDir,
      keeps: true,
      table: wholeTable({ client, table: settings.table }),
      close: async () => {
        client.destroy();
        await engine.stop();
      },
    };
  } catch (error) {
    await engine.stop();
    throw error;
  }
}
