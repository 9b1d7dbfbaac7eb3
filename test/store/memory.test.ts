import { describe, expect, it } from '@jest/globals';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { aHead, NOW, reportId } from '../support/builders.ts';
import { storeContract } from './contract.ts';

describe('memoryStore', () => {
  storeContract(() => Promise.resolve(memoryStore()));

  it('gives frozen answers, so that nobody changes what is stored', async () => {
    const store = memoryStore();
    await store.commit({ at: NOW, head: { before: null, after: aHead() } });
    const { head } = await store.draft(reportId);
    expect(Object.isFrozen(head)).toBe(true);
    expect(Object.isFrozen(head?.organPath)).toBe(true);
  });
});
