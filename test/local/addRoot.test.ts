import { expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addRoot } from '../../src/local/cli/addRoot.ts';
import { createKey } from '../../src/local/cli/createKey.ts';
import { exportHistory } from '../../src/local/cli/exportHistory.ts';
import { seed } from '../../src/local/cli/seed.ts';
import type { Terminal } from '../../src/local/cli/terminal.ts';
import { openStore } from '../../src/local/openStore.ts';
import { readSettings } from '../../src/local/settings.ts';
import { describeWithEngine } from '../support/engine.ts';

const NOW = '2024-01-20T02:00:00.000Z';

describeWithEngine('the command line on an empty table', (engine) => {
  it('adds the organ at the top, and makes the first key of an administrator', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gongkai-root-'));
    const environment = { GONGKAI_DATA: folder, DYNAMODB_ENDPOINT: engine().endpoint };
    const lines: string[] = [];
    const terminal: Terminal = {
      settings: readSettings(environment, folder),
      now: () => NOW,
      print: (line) => void lines.push(line),
      say: () => undefined,
    };
    const key = ['create', '--role', 'administrator', '--organ', 'root'];
    expect(await createKey(key, terminal)).toBe(1);
    const root = ['add-root', '--id', 'root', '--name', '某省人民政府', '--level', 'PROVINCE'];
    expect(await addRoot(root, terminal)).toBe(0);
    expect(await addRoot(root, terminal)).toBe(1);
    expect(await createKey(key, terminal)).toBe(0);
    expect(lines).toEqual(['root\t某省人民政府', expect.stringMatching(/^\S{20,}$/)]);
    const { store, close } = await openStore(terminal.settings, () => undefined);
    expect(await store.organ('root')).toMatchObject({ rootLevel: 'PROVINCE', places: [{ path: ['root'] }] });
    await close();
    await expect(addRoot([...root.slice(0, -1), 'VILLAGE'], terminal)).rejects.toThrow('PREFECTURE');
    rmSync(folder, { recursive: true, force: true });
  });
});

it('does not write sample data into a table on AWS, nor export what is only in memory', async () => {
  const terminal = (store: string): Terminal => ({
    settings: readSettings({ GONGKAI_STORE: store }, tmpdir()),
    now: () => NOW,
    print: () => undefined,
    say: () => undefined,
  });
  await expect(seed([], terminal('aws'))).rejects.toThrow('sample data');
  await expect(exportHistory(['--everything'], terminal('memory'))).rejects.toThrow('in memory only');
});
