import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createKey } from '../../src/local/cli/createKey.ts';
import { people } from '../../src/local/cli/people.ts';
import type { Terminal } from '../../src/local/cli/terminal.ts';
import { readSettings } from '../../src/local/settings.ts';
import { openStore } from '../../src/local/openStore.ts';
import { describeWithEngine } from '../support/engine.ts';
import { auditOf } from '../support/people.ts';
import { ticking, worldOn } from '../support/world.ts';

describeWithEngine('gongkai person', (engine) => {
  let folder = '';
  const now = ticking();

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gongkai-people-'));
    const { store, close } = await openStore(terminal([]).settings, () => undefined);
    await worldOn(store, now);
    await close();
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function terminal(lines: string[]): Terminal {
    const environment = { GONGKAI_DATA: folder, DYNAMODB_ENDPOINT: engine().endpoint };
    const settings = readSettings(environment, folder);
    return { settings, now, print: (line) => lines.push(line), say: (line) => lines.push(line) };
  }

  async function run(command: typeof people, ...args: readonly string[]) {
    const lines: string[] = [];
    return { status: await command(args, terminal(lines)), lines };
  }

  const account = ['--issuer', 'https://sign-in.example', '--subject', '1'];
  const admission = (organ: string, role: string) => [
    'admit',
    ...account,
    ...['--name', '张三', '--organ', organ, '--role', role],
  ];

  it('lets in the first administrator, and gives one who is there another role', async () => {
    const first = await run(people, ...admission('county', 'administrator'));
    expect(first.status).toBe(0);
    expect(first.lines[0]).toMatch(/^[0-9a-f]{24}\t张三\tcounty\tadministrator:county\t$/);
    expect(await run(people, ...admission('county', 'administrator'))).toEqual(first);
    const second = await run(people, ...admission('root', 'administrator'));
    expect(second.lines[0]).toContain('county\tadministrator:county administrator:root');
    expect(await run(people, 'list')).toEqual(second);

    const { store, close } = await openStore(terminal([]).settings, () => undefined);
    const log = (await auditOf(store, 'county', 'root')).filter(({ actor }) => actor === 'terminal');
    expect(log.map(({ action, organ }) => [action, organ])).toEqual([
      ['grantRole', 'county'],
      ['admitPerson', 'county'],
      ['grantRole', 'root'],
    ]);
    await close();
  });

  it('refuses an organ that is not there, and says how it is used', async () => {
    const refused = await run(people, ...admission('nowhere', 'administrator'));
    expect(refused).toMatchObject({ status: 1, lines: [expect.stringContaining('没有找到机关（nowhere）')] });
    await expect(run(people, ...admission('county', 'king'))).rejects.toThrow('king');
    await expect(run(people, 'admit', ...account)).rejects.toThrow('用法');
    await expect(run(people, 'list', '--organ', 'county')).rejects.toThrow('用法');
    await expect(run(people)).rejects.toThrow('用法');
  });

  it('has a fellow for keys, which the administrators of the organ can list', async () => {
    const made = await run(createKey, 'create', '--role', 'editor,editor', '--organ', 'county');
    expect(made.lines.at(-1)).toMatch(/^gk_[0-9a-f]{64}$/);
    const { store, close } = await openStore(terminal([]).settings, () => undefined);
    const { items } = await store.apiKeys(['root', 'province', 'city', 'county'], { limit: 10, after: null });
    expect(items).toMatchObject([{ name: 'editor', createdBy: 'terminal', grants: [{ role: 'editor' }] }]);
    await close();
  });
});
