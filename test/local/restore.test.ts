import { CreateTableCommand, ScanCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createTableInput } from '../../infra/createTable.ts';
import { feedPaths } from '../../src/api/feeds/feedHandler.ts';
import { exportHistory } from '../../src/local/cli/exportHistory.ts';
import { restore } from '../../src/local/cli/restore.ts';
import type { Terminal } from '../../src/local/cli/terminal.ts';
import { openStore } from '../../src/local/openStore.ts';
import { readSettings } from '../../src/local/settings.ts';
import { dynamodbClient } from '../../src/store/dynamodb/client.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import type { Store } from '../../src/store/store.ts';
import { closeApis, startApi } from '../support/api.ts';
import { differingItems, dumpOf } from '../support/dump.ts';
import { describeWithEngine } from '../support/engine.ts';
import {
  answersTo,
  everyHash,
  publicQuestions,
  withoutServer,
  writeHistory,
} from '../support/publicHistory.ts';
import { situationsOn } from '../support/situations.ts';

const NOW = '2024-03-01T00:00:00.000Z';

/** What the public is answered: every example document, and every feed. */
async function publicAnswers(store: Store): Promise<readonly string[]> {
  const answers = await answersTo(publicQuestions(), store);
  const api = await startApi(store);
  const feeds = await Promise.all(
    feedPaths.map(async (path) => withoutServer(await (await fetch(api.url + path)).text(), api.url)),
  );
  return [...Object.values(answers), ...feeds];
}

describeWithEngine('a restore from an export of everything', (engine) => {
  let folder = '';
  let file = '';
  let lines: readonly string[] = [];

  function terminal(table: string, printed: string[]): Terminal {
    const environment = {
      GONGKAI_DATA: folder,
      DYNAMODB_ENDPOINT: engine().endpoint,
      GONGKAI_TABLE: table,
    };
    const print = (line: string): void => void printed.push(line);
    return { settings: readSettings(environment, folder), now: () => NOW, print, say: () => undefined };
  }

  async function opened<Result>(table: string, use: (store: Store) => Promise<Result>): Promise<Result> {
    const { store, close } = await openStore(terminal(table, []).settings, () => undefined);
    return use(store).finally(close);
  }

  async function restored(table: string, ...args: readonly string[]) {
    const printed: string[] = [];
    return { status: await restore(args, terminal(table, printed)), printed };
  }

  function client() {
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    return dynamodbClient({ endpoint: engine().endpoint, region: 'local', credentials });
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gongkai-restore-'));
    await opened('before', writeHistory);
    const printed: string[] = [];
    expect(await exportHistory(['--everything'], terminal('before', printed))).toBe(0);
    lines = printed;
    file = join(folder, 'everything.jsonl');
    writeFileSync(file, lines.map((line) => `${line}\n`).join(''));
  }, 60_000);

  afterEach(closeApis);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('brings back every item but sessions, so that every hash is the same and nothing differs', async () => {
    const { status, printed } = await restored('after', file);
    expect([status, printed.at(-1)]).toEqual([0, '10 reports, 11 revisions, 12 totals, 0 differences']);
    const connection = client();
    const differing = differingItems(await dumpOf(connection, 'before'), await dumpOf(connection, 'after'));
    expect(differing).toEqual([`SESSION#${'a'.repeat(64)} -`]);
    connection.destroy();
    const hashes = await opened('after', everyHash);
    expect(hashes).toEqual(await opened('before', everyHash));
    expect(hashes['bureau:2023:OWN']).toHaveLength(2);
  });

  it('brings back what every situation has written', async () => {
    await opened('situations', situationsOn);
    const exported: string[] = [];
    await exportHistory(['--everything'], terminal('situations', exported));
    const everything = join(folder, 'situations.jsonl');
    writeFileSync(everything, exported.join('\n'));
    const { status, printed } = await restored('situations-again', everything);
    expect([status, printed.at(-1)]).toEqual([0, expect.stringMatching(/ 0 differences$/)]);
    const connection = client();
    const dumps = [
      await dumpOf(connection, 'situations'),
      await dumpOf(connection, 'situations-again'),
    ] as const;
    const passing = differingItems(...dumps).filter((line) => !/^(SESSION|SIGNIN|PRESENCE)/.test(line));
    expect(passing).toEqual([]);
    expect(await opened('situations-again', everyHash)).toEqual(await opened('situations', everyHash));
    connection.destroy();
  }, 120_000);

  it('exports the same lines again', async () => {
    const printed: string[] = [];
    await exportHistory(['--everything'], terminal('after', printed));
    expect(printed.slice(0, -1).sort()).toEqual(lines.slice(0, -1).toSorted());
  });

  it('answers the public as before, in the very words of the other store', async () => {
    const memory = memoryStore();
    await writeHistory(memory);
    const answers = await opened('after', publicAnswers);
    expect(answers).toEqual(await opened('before', publicAnswers));
    expect(answers).toEqual(await publicAnswers(memory));
    expect(answers.join()).toContain('bureau机关');
  });

  it('writes nothing into a table that is not empty', async () => {
    await expect(restored('before', file)).rejects.toThrow('not empty');
  });

  it.each([
    ['is cut off', (all: readonly string[]) => all.slice(0, -1), 'No seal'],
    ['lacks a line', (all: readonly string[]) => all.slice(1), 'The seal at the end is broken'],
    ['goes on after its end', (all: readonly string[]) => [...all, all[0]!], 'more after the end'],
  ])('writes nothing of a file that %s', async (_, change, sentence) => {
    const broken = join(folder, 'broken.jsonl');
    writeFileSync(broken, change(lines).join('\n'));
    await expect(restored('untouched', broken)).rejects.toThrow(sentence);
    await expect(restored('untouched', join(folder, 'absent'))).rejects.toThrow('absent');
  });

  it('takes what DynamoDB itself exports: packed, in several files, unsealed, attributes in any order', async () => {
    const items = lines.slice(0, -1).map((line) => {
      const { Item: item } = JSON.parse(line) as { readonly Item: object };
      return JSON.stringify({ Item: Object.fromEntries(Object.entries(item).reverse()) });
    });
    const files = [items.slice(0, 20), items.slice(20)].map((some, part) => {
      const packed = join(folder, `part${part}.json.gz`);
      writeFileSync(packed, gzipSync(`${some.join('\n')}\n`));
      return packed;
    });
    const { status, printed } = await restored('packed', '--unsealed', ...files);
    expect([status, printed.at(-1)]).toEqual([0, '10 reports, 11 revisions, 12 totals, 0 differences']);
  });

  it('ends with 1 and names what is not as it must be', async () => {
    const connection = client();
    const spoilt = 'spoilt';
    await connection.send(new CreateTableCommand(createTableInput(spoilt)));
    await restored(spoilt, file);
    const { Items: totals = [] } = await connection.send(
      new ScanCommand({
        TableName: spoilt,
        FilterExpression: 'begins_with(PK, :stat)',
        ExpressionAttributeValues: { ':stat': { S: 'STAT#2023#OWN#town' } },
      }),
    );
    await connection.send(
      new UpdateItemCommand({
        TableName: spoilt,
        Key: { PK: totals[0]!['PK']!, SK: totals[0]!['SK']! },
        UpdateExpression: 'ADD #count :one',
        ExpressionAttributeNames: { '#count': 'published' },
        ExpressionAttributeValues: { ':one': { N: '1' } },
      }),
    );
    const printed: string[] = [];
    await exportHistory(['--everything'], terminal(spoilt, printed));
    const other = join(folder, 'spoilt.jsonl');
    writeFileSync(other, printed.join('\n'));
    const { status, printed: told } = await restored('spoilt-too', other);
    expect(status).toBe(1);
    expect(told.join('\n')).toMatch(/totals 2023 OWN town: .*published/);
    connection.destroy();
  });
});
