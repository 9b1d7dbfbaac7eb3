import { describe, expect, it } from '@jest/globals';
import { retractReport } from '../../src/commands/retractReport.ts';
import { reportsOfOrgan } from '../../src/queries/reportsOfOrgan.ts';
import { reportVersion } from '../../src/report/head.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { now, published } from '../support/reports.ts';
import { contentWith, reportOf, worldOn } from '../support/world.ts';

describe('reportsOfOrgan', () => {
  it('fills its pages where reports were retracted, so that every page leads on to the next', async () => {
    const world = await worldOn(memoryStore());
    for (const year of [2021, 2022, 2023, 2024]) {
      const { report } = await published(world, reportOf('bureau', year), contentWith({}, { year }));
      if (year === 2022 || year === 2024) continue;
      const input = { report: report.id, expectedVersion: reportVersion(report), explanation: '误发' };
      await retractReport(input, world.context());
    }
    const first = await reportsOfOrgan('bureau', { limit: 1, after: null }, world.store);
    expect(first.items.map(({ report }) => report.year)).toEqual([2022]);
    const second = await reportsOfOrgan('bureau', { limit: 1, after: first.cursors.at(0)! }, world.store);
    expect(second.items.map(({ report }) => report.year)).toEqual([2024]);
    expect(second.hasMore).toBe(false);
  });

  it('says that no page follows where only retracted ones do', async () => {
    const world = await worldOn(memoryStore());
    for (const year of [2022, 2023]) {
      await published(world, reportOf('bureau', year), contentWith({}, { year }));
    }
    const input = { ...(await now(world, reportOf('bureau', 2023))), explanation: '误发' };
    await retractReport(input, world.context());
    const page = await reportsOfOrgan('bureau', { limit: 1, after: null }, world.store);
    expect(page).toMatchObject({ items: [{ report: reportOf('bureau', 2022) }], hasMore: false });
    expect(page.cursors).toHaveLength(1);
  });

  it('brings as many as a page may hold', async () => {
    const world = await worldOn(memoryStore());
    await published(world, reportOf('bureau'), contentWith());
    const page = await reportsOfOrgan('bureau', { limit: 100, after: null }, world.store);
    expect(page).toMatchObject({ items: [{ report: reportOf('bureau') }], hasMore: false });
  });

  it('asks once where nothing was retracted', async () => {
    const world = await worldOn(memoryStore());
    await published(world, reportOf('bureau'), contentWith());
    const view = world.store.metered();
    await reportsOfOrgan('bureau', { limit: 50, after: null }, view);
    expect(view.cost().requests).toBe(1);
  });
});
