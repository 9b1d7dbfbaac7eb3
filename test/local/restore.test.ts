import { CreateTableCommand, ScanCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
import { addEndpoint } from '../support/deliveries.ts';
import { describeWithEngine } from '../support/engine.ts';
import { corrected, drafted, published } from '../support/reports.ts';
import { contentWith, granted, reportOf, worldOn } from '../support/world.ts';

const NOW = '2024-03-01T00:00:00.000Z';
const examples = join(import.meta.dirname, '../../graphql/examples/public');

/** A little of everything: a draft, reports in public, a correction, an endpoint, somebody signed in. */
async function written(store: Store): Promise<void> {
  const world = await worldOn(store);
  await published(world, reportOf('bureau'), contentWith(granted(7)));
  await corrected(world, reportOf('bureau'), 'ch3', granted(9));
  await published(world, reportOf('town'), contentWith(granted(1), { organ: 'town机关' }));
  await drafted(world, reportOf('office'), contentWith(granted(3), { organ: 'office机关' }));
  await addEndpoint(store, { id: 'e1' });
  await store.addSession({
    hash: 'a'.repeat(64),
    person: 'somebody',
    csrfHash: 'b'.repeat(64),
    createdAt: NOW,
    expiresAt: '2024-03-01T12:00:00.000Z',
  });
}

/** What the public is answered: every example document, and every feed. Addresses and cursors aside. */
async function publicAnswers(store: Store): Promise<readonly string[]> {
  const api = await startApi(store);
  const answers: string[] = [];
  for (const name of readdirSync(examples).sort()) {
    const asked = readFileSync(join(examples, name), 'utf8')
      .replaceAll(/longgang-jzgws|chengzhou-scj/g, 'bureau')
      .replaceAll('2020', '2023');
    const { data, errors } = await api.ask(asked);
    expect([name, errors]).toEqual([name, []]);
    answers.push(`${name} ${JSON.stringify(data)}`);
  }
  for (const path of feedPaths) answers.push(await (await fetch(api.url + path)).text());
  return answers.map((answer) =>
    answer.replaceAll(api.url, '').replaceAll(/("\w*[cC]ursor":)"[^"]*"/g, '$1""'),
  );
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
    await opened('before', written);
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
    expect([status, printed.at(-1)]).toEqual([0, '3 reports, 4 revisions, 6 totals, 0 differences']);
    const connection = client();
    const differing = differingItems(await dumpOf(connection, 'before'), await dumpOf(connection, 'after'));
    expect(differing).toEqual([`SESSION#${'a'.repeat(64)} -`]);
    connection.destroy();
    const hashes = (table: string) =>
      opened(table, async (store) => {
        const { items } = await store.revisions(reportOf('bureau'), { limit: 100, after: null });
        return items.map(({ hash }) => hash);
      });
    expect(await hashes('after')).toEqual(await hashes('before'));
    expect(await hashes('after')).toHaveLength(2);
  });

  it('exports the same lines again', async () => {
    const printed: string[] = [];
    await exportHistory(['--everything'], terminal('after', printed));
    expect(printed.slice(0, -1).sort()).toEqual(lines.slice(0, -1).toSorted());
  });

  it('answers the public as before, in the very words of the other store', async () => {
    const memory = memoryStore();
    await written(memory);
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
    expect([status, printed.at(-1)]).toEqual([0, '3 reports, 4 revisions, 6 totals, 0 differences']);
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
