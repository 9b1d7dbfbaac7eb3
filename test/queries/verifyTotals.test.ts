import { describe, expect, it } from '@jest/globals';
import { callToReport } from '../../src/commands/callToReport.ts';
import { lastingDifferences, verifyTotals } from '../../src/queries/verifyTotals.ts';
import { scopesDue } from '../../src/report/scopesDue.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import type { Store } from '../../src/store/store.ts';
import { corrected, published } from '../support/reports.ts';
import { contentWith, granted, reportOf, worldOn } from '../support/world.ts';

async function counted(): Promise<Store> {
  const world = await worldOn(memoryStore());
  await callToReport({ organ: 'bureau', years: [2023] }, world.context());
  await published(world, reportOf('bureau'), contentWith(granted(7)));
  await corrected(world, reportOf('bureau'), 'ch3', granted(8));
  return world.store;
}

/** The store while the first `times` readings of it miss the publication of the bureau. */
function lagging(store: Store, times: number): Store {
  let left = times;
  return {
    ...store,
    async *everyPublication() {
      left -= 1;
      for await (const one of store.everyPublication()) {
        if (left < 0 || one.report.organ !== 'bureau') yield one;
      }
    },
  };
}

describe('verifyTotals', () => {
  it('finds nothing wrong in what the commands counted', async () => {
    expect(await verifyTotals(await counted(), scopesDue)).toEqual({ totals: 5, differences: [] });
  });

  it('tells each figure that the published reports do not add up to', async () => {
    const { differences } = await verifyTotals(lagging(await counted(), 1), scopesDue);
    expect(differences).toContainEqual({
      where: 'totals 2023 OWN root',
      what: 'ch3.granted.total: 8 ≠ 0',
    });
  });
});

describe('lastingDifferences', () => {
  it('takes what is gone at a second look for a publication that was on its way', async () => {
    expect((await lastingDifferences(lagging(await counted(), 1), scopesDue)).differences).toEqual([]);
  });

  it('tells what is there at both', async () => {
    const { differences } = await lastingDifferences(lagging(await counted(), 2), scopesDue);
    expect(differences.map(({ where }) => where)).toContain('totals 2023 OWN bureau');
  });
});
