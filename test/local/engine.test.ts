import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { CreateTableCommand, DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openEngine } from '../../src/local/engine.ts';
import type { Engine } from '../../src/local/engine.ts';
import { EngineError } from '../../src/local/engineError.ts';
import { engineBinary, servesFile } from '../../src/local/engineProcess.ts';

let folder = '';
let opened: Engine[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-engine-'));
  opened = [];
});

afterEach(async () => {
  for (const engine of opened) await engine.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function open(options: Partial<Parameters<typeof openEngine>[0]> = {}): Promise<Engine> {
  const engine = await openEngine({ dataDir: folder, ...options });
  opened.push(engine);
  return engine;
}

async function withClient<T>(endpoint: string, work: (client: DynamoDBClient) => Promise<T>): Promise<T> {
  const client = new DynamoDBClient({
    endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
  try {
    return await work(client);
  } finally {
    client.destroy();
  }
}

function makeTable(endpoint: string, name: string): Promise<unknown> {
  return withClient(endpoint, (client) =>
    client.send(
      new CreateTableCommand({
        TableName: name,
        BillingMode: 'PAY_PER_REQUEST',
        KeySchema: [{ AttributeName: 'PK', KeyType: 'HASH' }],
        AttributeDefinitions: [{ AttributeName: 'PK', AttributeType: 'S' }],
      }),
    ),
  );
}

async function tables(endpoint: string): Promise<readonly string[]> {
  const answer = await withClient(endpoint, (client) => client.send(new ListTablesCommand({})));
  return answer.TableNames ?? [];
}

function recorded(): { pid: number; port: number; users: number[] } {
  return JSON.parse(readFileSync(join(folder, 'engine.json'), 'utf8')) as never;
}

async function refusal(work: Promise<unknown>): Promise<EngineError> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof EngineError)) throw new Error(`Expected an EngineError, not ${String(error)}`);
  return error;
}

/** A second program that opens the engine of the same folder, and stays until its standard input is closed. */
async function secondProgram(): Promise<{
  endpoint: string;
  owned: boolean;
  leave: () => Promise<void>;
  interrupt: (signal: NodeJS.Signals) => Promise<unknown>;
}> {
  const script = `
    const { openEngine } = await import(${JSON.stringify(new URL('../../src/local/engine.ts', import.meta.url).href)});
    const engine = await openEngine({ dataDir: ${JSON.stringify(folder)} });
    process.stdout.write(JSON.stringify({ endpoint: engine.endpoint, owned: engine.owned }));
    process.stdin.on('end', () => engine.stop()).resume();
  `;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return {
    ...(JSON.parse(line.toString('utf8')) as { endpoint: string; owned: boolean }),
    leave: async () => {
      child.stdin.end();
      await once(child, 'exit');
    },
    interrupt: async (signal) => {
      child.kill(signal);
      const [status] = (await once(child, 'exit')) as [unknown];
      return status;
    },
  };
}

describe('openEngine', () => {
  it('keeps data over a stop and a start', async () => {
    const first = await open();
    expect(first.owned).toBe(true);
    await makeTable(first.endpoint, 'kept');
    await first.stop();
    const second = await open();
    expect(await tables(second.endpoint)).toEqual(['kept']);
  });

  it('keeps data when the engine is killed, and starts a new one', async () => {
    const first = await open();
    await makeTable(first.endpoint, 'kept');
    process.kill(recorded().pid, 'SIGKILL');
    const second = await open();
    expect(second.owned).toBe(true);
    expect(await tables(second.endpoint)).toEqual(['kept']);
  });

  it('listens on the loopback address only', async () => {
    expect((await open()).endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('uses the endpoint given, and starts nothing', async () => {
    const engine = await open({ endpoint: 'http://127.0.0.1:1', binary: () => engineBinary('none') });
    expect(engine).toMatchObject({ endpoint: 'http://127.0.0.1:1', owned: false });
  });

  it('joins an engine that another program runs on the folder', async () => {
    const first = await open();
    const second = await secondProgram();
    expect(second).toMatchObject({ endpoint: first.endpoint, owned: false });
    await second.leave();
    expect(await tables(first.endpoint)).toEqual([]);
  });

  it('leaves the engine to the program that still uses it', async () => {
    const starter = await secondProgram();
    const mine = await open();
    expect(starter.owned).toBe(true);
    expect(mine.owned).toBe(false);
    await starter.leave();
    expect(await tables(mine.endpoint)).toEqual([]);
    await mine.stop();
    await expect(tables(mine.endpoint)).rejects.toThrow('ECONNREFUSED');
  });

  it('starts one engine for two that open it at the same time', async () => {
    const [first, second] = await Promise.all([open(), open()]);
    expect(first.endpoint).toBe(second.endpoint);
    expect([first.owned, second.owned].sort()).toEqual([false, true]);
    await first.stop();
    expect(await tables(second.endpoint)).toEqual([]);
  });

  it('ignores a record and a lock that were left behind', async () => {
    writeFileSync(join(folder, 'engine.json'), JSON.stringify({ pid: process.pid, port: 1, users: [1] }));
    symlinkSync('999999999', join(folder, 'engine.lock'));
    const engine = await open();
    expect(engine.owned).toBe(true);
    await engine.stop();
    writeFileSync(join(folder, 'engine.json'), '{"pid":');
    expect((await open()).owned).toBe(true);
  });

  it('leaves neither process nor record behind after a stop, and may be stopped twice', async () => {
    const engine = await open();
    await engine.stop();
    await engine.stop();
    await expect(tables(engine.endpoint)).rejects.toThrow('ECONNREFUSED');
    expect(() => recorded()).toThrow('ENOENT');
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)(
    'leaves no engine behind when %s ends a program that does not listen for it',
    async (signal, status) => {
      const program = await secondProgram();
      const { pid } = recorded();
      expect(await program.interrupt(signal)).toBe(status);
      for (let poll = 0; poll < 200 && servesFile(pid, join(folder, 'gongkai.db')); poll += 1)
        await setTimeout(20);
      expect(servesFile(pid, join(folder, 'gongkai.db'))).toBe(false);
    },
  );

  it('refuses a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const error = await refusal(openEngine({ dataDir: folder, port }));
    other.close();
    expect(error.code).toBe('PORT_TAKEN');
    expect(error.message).toContain(String(port));
  });

  it('refuses a data folder that cannot be made', async () => {
    const file = join(folder, 'a file');
    writeFileSync(file, '');
    for (const dataDir of [file, join(file, 'below')]) {
      const error = await refusal(openEngine({ dataDir }));
      expect(error.code).toBe('DATA_FOLDER');
      expect(error.message).toContain(dataDir);
    }
  });

  it('refuses a data file that is not a database, in the words of the engine', async () => {
    writeFileSync(join(folder, 'gongkai.db'), 'something else altogether'.repeat(100));
    const error = await refusal(openEngine({ dataDir: folder }));
    expect(error.code).toBe('ENGINE_FAILED');
    expect(error.message).toMatch(/database/i);
  });

  it('refuses when there is no engine for the platform, and says what else there is', async () => {
    const error = await refusal(openEngine({ dataDir: folder, binary: () => engineBinary('plan9-mips') }));
    expect(error.code).toBe('NO_ENGINE');
    expect(error.message).toMatch(/plan9-mips.*DYNAMODB_ENDPOINT.*GONGKAI_STORE=memory/);
  });

  it('refuses a binary that cannot be run', async () => {
    const error = await refusal(openEngine({ dataDir: folder, binary: () => join(folder, 'nothing') }));
    expect(error.code).toBe('ENGINE_FAILED');
    expect(error.message).toContain('ENOENT');
  });
});
