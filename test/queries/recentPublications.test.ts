import { describe, expect, it } from '@jest/globals';
import { recentPublications } from '../../src/queries/recentPublications.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { anOrganEvent } from '../support/builders.ts';
import { published } from '../support/reports.ts';
import { contentWith, granted, reportOf, worldOn } from '../support/world.ts';

describe('recentPublications', () => {
  it('finds what was published before a whole tree of organs was added, in one reading more', async () => {
    const world = await worldOn(memoryStore());
    await published(world, reportOf('bureau'), contentWith(granted(7)));
    const at = '2024-02-01T00:00:00.000Z';
    const found = async () => {
      const store = world.store.metered();
      const recent = await recentPublications({ within: [] }, store, '2024-03-01T00:00:00.000Z');
      return [recent?.items.map(({ life }) => life.report.organ), store.cost().queries];
    };
    const [, queries] = await found();
    for (let n = 0; n < 300; n += 1) {
      await world.store.commit({ at, organEvent: anOrganEvent({ organ: `o${String(n)}`, at }) });
    }
    expect(await found()).toEqual([['bureau'], Number(queries) + 1]);
  });
});
