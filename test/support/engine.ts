import { CreateTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createTableInput } from '../../infra/createTable.ts';
import { dynamodbClient } from '../../src/store/dynamodb/client.ts';

/** A real DynamoDB engine, empty at first. */
export interface Engine {
  readonly endpoint: string;
  /** A new table, and a client of its own to it, which waits for an answer as long as on AWS, or so many milliseconds. */
  readonly createTable: (
    requestTimeout?: number,
  ) => Promise<{ readonly client: DynamoDBClient; readonly table: string }>;
  /** Goes on with nothing in it: a write takes the longer the more an engine holds, in whichever table. */
  readonly empty: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const binary = join(
  import.meta.dirname,
  `../../node_modules/@dynoxide/${process.platform}-${process.arch}/dynoxide`,
);
const given = process.env['DYNAMODB_ENDPOINT'];

/** Why no engine can be had here; null when one can. */
export const noEngine: string | null =
  given !== undefined || existsSync(binary)
    ? null
    : `no DynamoDB engine for ${process.platform}-${process.arch}; give one in DYNAMODB_ENDPOINT`;

/** A suite with an engine of its own; skipped, with the reason printed, where there is none. */
export function describeWithEngine(name: string, body: (engine: () => Engine) => void): void {
  if (noEngine !== null) {
    console.warn(`skipped: ${name}: ${noEngine}`);
    describe.skip(name, () => body(() => missing()));
    return;
  }
  describe(name, () => {
    let engine: Engine | null = null;
    beforeAll(async () => {
      engine = await startEngine();
    });
    afterAll(async () => {
      await engine?.stop();
    });
    body(() => engine ?? missing());
  });
}

/** The engine at `DYNAMODB_ENDPOINT`, or one of our own in memory. */
export async function startEngine(): Promise<Engine> {
  let own = given === undefined ? await startProcess() : null;
  const endpoint = () => own?.endpoint ?? given ?? missing();
  const clients: DynamoDBClient[] = [];
  return {
    get endpoint() {
      return endpoint();
    },
    createTable: async (requestTimeout) => {
      const client = connect(endpoint(), requestTimeout);
      clients.push(client);
      const table = `gongkai-test-${randomUUID()}`;
      await client.send(new CreateTableCommand(createTableInput(table)));
      return { client, table };
    },
    empty: async () => {
      for (const client of clients.splice(0)) client.destroy();
      if (!own) return;
      await stopProcess(own.child);
      own = await startProcess();
    },
    stop: async () => {
      for (const client of clients) client.destroy();
      if (own) await stopProcess(own.child);
    },
  };
}

function connect(endpoint: string, requestTimeout?: number): DynamoDBClient {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const waiting = requestTimeout === undefined ? {} : { requestTimeout };
  return dynamodbClient({ endpoint, region: 'local', credentials, ...waiting });
}

const STARTS = 5;
const POLLS = 100;
const POLL_MS = 20;

/** Another process may take the free port before the engine does; then the engine exits, and we try another. */
async function startProcess(): Promise<{ readonly child: ChildProcess; readonly endpoint: string }> {
  for (let start = 0; start < STARTS; start += 1) {
    const port = await freePort();
    const child = spawn(binary, ['serve', '--port', String(port)], { stdio: 'ignore' });
    process.once('exit', () => child.kill());
    const endpoint = `http://127.0.0.1:${port}`;
    if (await answers(endpoint, child)) return { child, endpoint };
    await stopProcess(child);
  }
  throw new Error('the DynamoDB engine does not start');
}

async function answers(endpoint: string, child: ChildProcess): Promise<boolean> {
  for (let poll = 0; poll < POLLS && isRunning(child); poll += 1) {
    const answered = await fetch(endpoint).then(
      () => true,
      () => false,
    );
    if (answered) return isRunning(child);
    await setTimeout(POLL_MS);
  }
  return false;
}

async function stopProcess(child: ChildProcess): Promise<void> {
  if (!isRunning(child)) return;
  const exited = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await exited;
}

function isRunning({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function missing(): never {
  throw new Error(noEngine ?? 'the engine is not started yet');
}
