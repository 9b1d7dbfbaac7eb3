import { afterEach, expect, it } from '@jest/globals';
import { smoke } from '../../infra/smoke.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { closeApis, startApi } from '../support/api.ts';
import { worldOn } from '../support/world.ts';

afterEach(closeApis);

it('tells what of a site is not as it must be, and asks all the same for the rest', async () => {
  const { store } = await worldOn(memoryStore());
  const api = await startApi(store);
  const lines: string[] = [];
  // This one has no pages: neither those for editors nor GraphiQL, and nobody can sign in.
  expect(
    await smoke(api.url, await api.key([{ role: 'auditor', organ: 'root' }]), (line) => lines.push(line)),
  ).toBe(false);
  expect(lines.filter((line) => line.startsWith('FAILED')).map((line) => line.split(':')[0])).toEqual([
    'FAILED  the public API shows GraphiQL',
    'FAILED  the pages for editors are there',
    'FAILED  who is signed in can be asked',
  ]);
  expect(lines.filter((line) => line.startsWith('ok'))).toHaveLength(9);
});

it('tells when nothing answers', async () => {
  const lines: string[] = [];
  expect(await smoke('http://127.0.0.1:1', undefined, (line) => lines.push(line))).toBe(false);
  expect(lines.every((line) => line.startsWith('FAILED'))).toBe(true);
});
