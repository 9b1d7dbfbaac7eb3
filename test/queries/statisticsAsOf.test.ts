import { describe, expect, it } from '@jest/globals';
import { callToReport } from '../../src/commands/callToReport.ts';
import { retractReport } from '../../src/commands/retractReport.ts';
import { withdrawReport } from '../../src/commands/withdrawReport.ts';
import { statisticsAsOf } from '../../src/queries/statisticsAsOf.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import type { Store } from '../../src/store/store.ts';
import { refusal } from '../support/refusal.ts';
import { amended, corrected, now, publishDraft, published, saved } from '../support/reports.ts';
import { contentWith, granted, reportOf, worldOn } from '../support/world.ts';

const report = reportOf('bureau');
const FAR = '2030-01-01T00:00:00.000Z';
const fees = 'ch2.art20_8.administrative_fees.amount_wan_yuan';

async function asOf(store: Store, instant: string, organ = 'root') {
  const found = await statisticsAsOf(organ, 2023, 'OWN', instant, store, FAR);
  const { figures, ...counts } = found!.totals;
  return { ...counts, granted: figures['ch3.granted.total'] ?? '0', fees: figures[fees] ?? '0' };
}

/** The instants of the report's public steps. */
async function instants(store: Store): Promise<readonly string[]> {
  return (await store.publication(report))!.steps.map(({ at }) => at);
}

function justBefore(instant: string): string {
  return new Date(Date.parse(instant) - 1).toISOString();
}

describe('statisticsAsOf', () => {
  it('counts a step from its very instant on, to the last decimal', async () => {
    const world = await worldOn(memoryStore());
    await published(world, report, contentWith({ ...granted(7), [fees]: '24252.311082' }));
    await corrected(world, report, 'ch2', { [fees]: '0.1' });
    await withdrawReport({ ...(await now(world, report)), explanation: '核实' }, world.context());
    const [first = '', second = '', third = ''] = await instants(world.store);
    const nothing = { due: 0, published: 0, late: 0, granted: '0', fees: '0' };
    const one = { ...nothing, published: 1, granted: '7' };
    expect(await asOf(world.store, justBefore(first))).toEqual(nothing);
    expect(await asOf(world.store, first)).toEqual({ ...one, fees: '24252.311082' });
    expect(await asOf(world.store, justBefore(second))).toEqual({ ...one, fees: '24252.311082' });
    expect(await asOf(world.store, second)).toEqual({ ...one, fees: '0.1' });
    expect(await asOf(world.store, justBefore(third), 'bureau')).toEqual({ ...one, fees: '0.1' });
    expect(await asOf(world.store, third)).toEqual(nothing);
    expect(await asOf(world.store, first, 'town')).toEqual(nothing);
  });

  it('counts organs as due from the instant of the call', async () => {
    const world = await worldOn(memoryStore());
    const called = world.now();
    await callToReport({ organ: 'county', years: [2023] }, world.context({ now: called }));
    expect(await asOf(world.store, justBefore(called))).toMatchObject({ due: 0 });
    expect(await asOf(world.store, called)).toMatchObject({ due: 1 });
    const aggregate = await statisticsAsOf('city', 2023, 'AGGREGATE', called, world.store, FAR);
    expect(aggregate?.totals.due).toBe(1);
  });

  it('shows nothing of a report that was retracted, at no instant, and counts it anew when it is back', async () => {
    const world = await worldOn(memoryStore());
    await published(world, report, contentWith(granted(7)));
    await published(world, reportOf('town'), contentWith(granted(2)));
    const [first = ''] = await instants(world.store);
    const after = world.now();
    expect(await asOf(world.store, after)).toMatchObject({ published: 2, granted: '9' });
    await retractReport({ ...(await now(world, report)), explanation: '误发' }, world.context());
    expect(await asOf(world.store, first)).toMatchObject({ published: 0, granted: '0' });
    expect(await asOf(world.store, after)).toMatchObject({ published: 1, granted: '2' });
    await corrected(world, report, 'ch3', granted(5));
    expect(await asOf(world.store, after)).toMatchObject({ published: 1, granted: '2' });
    expect(await asOf(world.store, world.now())).toMatchObject({ published: 2, granted: '7' });
  });

  it('keeps a report where it was counted first, though its organ was moved at the same time', async () => {
    const world = await worldOn(memoryStore());
    await published(world, report, contentWith(granted(7)));
    const before = (await world.store.organ('bureau'))!;
    const path = ['root', 'province', 'city2', 'bureau'];
    const after = { ...before, places: [{ from: 2015, to: null, path }], version: before.version + 1 };
    await world.store.commit({ at: world.now(), organ: { before, after } });
    await corrected(world, report, 'ch3', granted(8));
    expect((await world.store.publication(report))?.organPath).toEqual(before.places[0]?.path);
    const at = world.now();
    expect(await asOf(world.store, at, 'county')).toMatchObject({ published: 1, granted: '8' });
    expect(await asOf(world.store, at, 'city2')).toMatchObject({ published: 0, granted: '0' });
  });

  it('writes nothing for a correction of the prose alone', async () => {
    const world = await worldOn(memoryStore());
    await published(world, report, contentWith(granted(7)));
    await amended(world, report, 'ch3', {});
    const text =
      '总体情况。主动公开、依申请公开、政府信息管理、平台建设、监督保障各项工作有序开展，成效明显。';
    await saved(world, report, 'ch1', { text });
    await publishDraft(world, report);
    expect((await world.store.publication(report))?.steps).toHaveLength(2);
    const { entries } = await world.store.ledger({ year: 2023, basis: 'OWN', organPath: ['root'] }, null);
    expect(entries.map(({ steps }) => steps.length)).toEqual([1]);
  });

  it('is null for an unknown organ, and nothing for one that was not there in the year', async () => {
    const world = await worldOn(memoryStore());
    const at = world.now();
    expect(await statisticsAsOf('nowhere', 2023, 'OWN', at, world.store, FAR)).toBeNull();
    const before = await statisticsAsOf('bureau', 2010, 'OWN', at, world.store, FAR);
    expect(before?.totals).toEqual({ figures: {}, due: 0, published: 0, late: 0 });
  });

  it('refuses an instant whose answer could still change, and one before there was anything', async () => {
    const world = await worldOn(memoryStore());
    const present = world.now();
    const ask = (instant: string) => statisticsAsOf('root', 2023, 'OWN', instant, world.store, present);
    expect(await ask(present)).not.toBeNull();
    for (const instant of [new Date(Date.parse(present) + 1).toISOString(), '2008-04-30T23:59:59.999Z']) {
      const refused = await refusal(ask(instant));
      expect(refused.code).toBe('INVALID_INPUT');
      expect(refused.params).toMatchObject({ path: 'asOf', reason: 'OUT_OF_RANGE' });
    }
  });

  it('is two requests for a county, and gives up where there is no end', async () => {
    const world = await worldOn(memoryStore());
    await published(world, report, contentWith(granted(7)));
    const view = world.store.metered();
    await statisticsAsOf('county', 2023, 'OWN', world.now(), view, FAR);
    expect(view.cost()).toMatchObject({ requests: 2, reads: 1, queries: 1 });
    let asked = 0;
    const endless: Store = {
      ...world.store,
      ledger: () => {
        asked += 1;
        return Promise.resolve({ entries: [], stoppedAt: 'on' });
      },
    };
    const refused = await refusal(statisticsAsOf('root', 2023, 'OWN', world.now(), endless, FAR));
    expect(refused.code).toBe('TOO_LARGE');
    expect(asked).toBe(24);
  });
});
