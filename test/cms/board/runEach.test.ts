import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { runEach } from '../../../src/cms/board/runEach.ts';

describe('runEach', () => {
  it('does each once, keeps no one from the others, and is never at more than so many', async () => {
    const cases = fc.asyncProperty(
      fc.array(fc.boolean(), { maxLength: 20 }),
      fc.integer({ min: 1, max: 5 }),
      async (fates, atOnce) => {
        const items = fates.map((isDone, index) => ({ isDone, index }));
        const told: number[] = [];
        const begun: number[] = [];
        let present = 0;
        const outcomes = await runEach(
          items,
          async ({ isDone, index }) => {
            begun.push(index);
            present += 1;
            expect(present).toBeLessThanOrEqual(atOnce);
            await Promise.resolve();
            present -= 1;
            if (!isDone) throw new Error(String(index));
          },
          ({ item }) => told.push(item.index),
          atOnce,
        );
        expect(begun).toEqual(items.map(({ index }) => index));
        expect(told.toSorted((a, b) => a - b)).toEqual(begun);
        expect(outcomes.map(({ trouble }) => trouble === null)).toEqual(fates);
        expect(outcomes.map(({ item }) => item)).toEqual(items);
      },
    );
    await fc.assert(cases);
  });
});
