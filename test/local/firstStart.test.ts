import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { registerOrgan } from '../../src/commands/registerOrgan.ts';
import { ensureSample } from '../../src/local/ensureSample.ts';
import { keptSecret } from '../../src/local/keptSecret.ts';
import { readyKey } from '../../src/local/readyKey.ts';
import { ROOT } from '../../src/local/sample/organs.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { dumpOf } from '../support/everything.ts';
import { everyone } from '../support/world.ts';

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

  it.each(['root', 'province'])('writes nothing among data of somebody’s own below %s', async (id) => {
    const store = memoryStore();
    const actor = { ...everyone, grants: [{ role: 'administrator', organ: id }] } as const;
    const context = { store, actor, now: '2024-01-01T00:00:00.000Z', clientMutationId: null };
    const organ = {
      id,
      name: '某省人民政府',
      kind: 'GOVERNMENT',
      parent: null,
      from: 2015,
      to: null,
    } as const;
    await registerOrgan(organ, context);
    const before = await dumpOf(store);
    expect(await ensureSample(store, folder, () => undefined)).toBe(false);
    expect(await dumpOf(store)).toBe(before);
    expect(existsSync(join(folder, 'sample.done'))).toBe(false);
  });

  it('says what to do when a secret cannot be kept in the data folder', () => {
    const file = join(folder, 'a file');
    writeFileSync(file, '');
    expect(() => keptSecret(file, 'cursor.key')).toThrow(/数据目录.*请检查权限或换一个目录/);
  });
});
