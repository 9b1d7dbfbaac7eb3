import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { exportHistory } from '../../src/local/cli/exportHistory.ts';
import { restore } from '../../src/local/cli/restore.ts';
import type { Terminal } from '../../src/local/cli/terminal.ts';
import { openStore } from '../../src/local/openStore.ts';
import { readSettings } from '../../src/local/settings.ts';
import type { Store } from '../../src/store/store.ts';
import { closeApis } from '../support/api.ts';
import { describeWithEngine } from '../support/engine.ts';
import { answersTo, everyHash, publicQuestions, writeHistory } from '../support/publicHistory.ts';

/*
 * T13: what a released version has written is read by every later one. `docs/released` holds, for each, an export of
 * everything, and what the public was answered over it. A release adds its own:
 * `RELEASE=0.2.0 npm test -- test/local/released.test.ts`, beside `npm run generate -- --release 0.2.0`.
 */

const released = join(import.meta.dirname, '../../docs/released');
const release = process.env['RELEASE'];

/** What the version itself said, when it wrote the export beside it. */
interface Said {
  readonly hashes: Readonly<Record<string, readonly string[]>>;
  readonly questions: Readonly<Record<string, string>>;
  readonly answers: Readonly<Record<string, string>>;
}

/** Codes are for ever; the words for them may become better. */
function wordless(answers: Said['answers']): Said['answers'] {
  return Object.fromEntries(
    Object.entries(answers).map(([name, text]) => [
      name,
      text.replaceAll(/"message":"[^"]*"/g, '"message":""'),
    ]),
  );
}

describeWithEngine('data of a released version', (engine) => {
  let folder = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'gongkai-released-'));
  });
  afterEach(closeApis);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function terminal(table: string, print: (line: string) => void): Terminal {
    const environment = {
      GONGKAI_DATA: folder,
      DYNAMODB_ENDPOINT: engine().endpoint,
      GONGKAI_TABLE: table,
    };
    const settings = readSettings(environment, folder);
    return { settings, now: () => '2024-03-01T00:00:00.000Z', print, say: () => undefined };
  }

  async function opened<Result>(table: string, use: (store: Store) => Promise<Result>): Promise<Result> {
    const { store, close } = await openStore(terminal(table, () => undefined).settings, () => undefined);
    return use(store).finally(close);
  }

  if (release !== undefined) {
    it(`are kept of ${release}`, async () => {
      const into = join(released, release);
      mkdirSync(into, { recursive: true });
      await opened('kept', writeHistory);
      const lines: string[] = [];
      await exportHistory(
        ['--everything'],
        terminal('kept', (line) => lines.push(line)),
      );
      writeFileSync(join(into, 'everything.jsonl.gz'), gzipSync(lines.map((line) => `${line}\n`).join('')));
      const questions = publicQuestions();
      const said: Said = {
        hashes: await opened('kept', everyHash),
        questions,
        answers: await opened('kept', (store) => answersTo(questions, store)),
      };
      writeFileSync(join(into, 'said.json'), `${JSON.stringify(said, null, 2)}\n`);
    });
  }

  it.each(readdirSync(released))(
    '%s are read to the same hashes and answers',
    async (version) => {
      const file = join(released, version, 'everything.jsonl.gz');
      expect([file, existsSync(file)]).toEqual([file, true]);
      const printed: string[] = [];
      const table = `of-${version}`;
      expect([
        await restore(
          [file],
          terminal(table, (line) => printed.push(line)),
        ),
        printed.at(-1),
      ]).toEqual([
        0,
        expect.stringMatching(/^[1-9]\d* reports, [1-9]\d* revisions, [1-9]\d* totals, 0 differences$/),
      ]);
      const said = JSON.parse(readFileSync(join(released, version, 'said.json'), 'utf8')) as Said;
      expect(Object.keys(said.answers).length).toBeGreaterThan(5);
      expect(await opened(table, everyHash)).toEqual(said.hashes);
      const answers = await opened(table, (store) => answersTo(said.questions, store));
      expect(wordless(answers)).toEqual(wordless(said.answers));
    },
    60_000,
  );
});
