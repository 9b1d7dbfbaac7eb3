import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ensureSample } from '../../src/local/ensureSample.ts';
import { keptSecret } from '../../src/local/keptSecret.ts';
import { readyKey } from '../../src/local/readyKey.ts';
import { ROOT } from '../../src/local/sample/organs.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-first-start-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the first start', () => {
  it('writes the sample into an empty database, also when the folder remembers another one, and then no more', async () => {
    writeFileSync(join(folder, 'sample.done'), '');
    const store = memoryStore();
    const said: string[] = [];
    await ensureSample(store, folder, (sentence) => said.push(sentence));
    expect(await store.organ(ROOT)).not.toBeNull();
    const sentences = said.length;
    await ensureSample(store, folder, (sentence) => said.push(sentence));
    expect(said).toHaveLength(sentences);
    const key = await readyKey(store, folder, '2024-01-01T00:00:00.000Z');
    expect(await readyKey(store, folder, '2024-01-02T00:00:00.000Z')).toBe(key);
    rmSync(join(folder, 'ready.key'));
    expect(await readyKey(store, null, '2024-01-03T00:00:00.000Z')).not.toBe(key);
    expect(existsSync(join(folder, 'ready.key'))).toBe(false);
  });

  it('says what to do when a secret cannot be kept in the data folder', () => {
    const file = join(folder, 'a file');
    writeFileSync(file, '');
    expect(() => keptSecret(file, 'cursor.key')).toThrow(/数据目录.*请检查权限或换一个目录/);
  });
});
