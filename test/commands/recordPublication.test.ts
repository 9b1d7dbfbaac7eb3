import { describe, expect, it } from '@jest/globals';
import { recordPublication } from '../../src/commands/recordPublication.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { movedUnseen } from '../support/moved.ts';
import { refusal, refusalCode } from '../support/refusal.ts';
import { after, drafted, now, published, saved } from '../support/reports.ts';
import { totalOf } from '../support/totals.ts';
import { contentWith, everyone, granted, people, reportOf, worldOn } from '../support/world.ts';

const report = reportOf('bureau');
const source = '原载机关网站';
const recordedAt = '2024-03-20T00:00:00.000Z';

describe('recordPublication', () => {
  it('marks a report late by the deadline of its scope, from when it was public elsewhere', async () => {
    const world = await worldOn(memoryStore());
    const context = () => world.context({ actor: people.collector, now: recordedAt });
    const draft = after(await drafted(world, report, contentWith()));
    const record = (firstPublishedAt: string, at = draft) =>
      recordPublication({ ...at, source, firstPublishedAt }, context());
    for (const impossible of ['2024-03-20T00:00:01.000Z', '2023-12-31T15:59:59.000Z', 'once']) {
      const refused = await refusal(record(impossible));
      expect(refused.params).toMatchObject({ path: 'firstPublishedAt', reason: 'OUT_OF_RANGE' });
    }
    await record('2024-01-31T15:59:00.000Z');
    expect(await world.store.publication(report)).toMatchObject({
      late: false,
      firstPublishedAt: '2024-01-31T15:59:00.000Z',
      publishedAt: recordedAt,
    });
    const second = after(await drafted(world, reportOf('town'), contentWith()));
    await record('2024-01-31T16:00:00.000Z', second);
    expect((await world.store.publication(reportOf('town')))?.late).toBe(true);
    expect((await world.store.organTotals('county', 2023, 'OWN'))?.totals).toMatchObject({
      published: 2,
      late: 1,
    });
  });

  it('says where the report was public before, to those inside only', async () => {
    const world = await worldOn(memoryStore());
    const input = { ...after(await drafted(world, report, contentWith())), source };
    const firstPublishedAt = '2024-01-10T00:00:00.000Z';
    await recordPublication({ ...input, firstPublishedAt }, world.context({ actor: people.collector }));
    const events = await world.store.events(report, { limit: 10, after: null });
    expect(events.items.at(-1)).toMatchObject({
      type: 'report.published',
      actor: people.collector.id,
      note: null,
      details: { recorded: source },
    });
    expect(JSON.stringify(await world.store.publication(report))).not.toContain(source);
  });

  it('writes into the revision where the organ stands now, if it moved since the draft was begun', async () => {
    const world = await worldOn(memoryStore());
    await drafted(world, report, contentWith(granted(7)));
    await movedUnseen(world, 'bureau', ['root', 'province', 'city2', 'bureau'], 2023);
    await saved(world, report, 'ch6', { text: '本年度未收取信息处理费' });
    const input = { ...(await now(world, report)), source, firstPublishedAt: '2024-01-10T00:00:00.000Z' };
    await recordPublication(input, world.context({ actor: people.collector }));
    expect(await world.store.revision(report, 2)).toMatchObject({
      organPath: ['root', 'province', 'city2', 'bureau'],
      reason: source,
    });
    expect(await totalOf(world, 'city2', 'ch3.granted.total')).toBe('7');
  });

  it('refuses an author, a source that says nothing, and a report that was public here before', async () => {
    const world = await worldOn(memoryStore());
    const input = after(await drafted(world, report, contentWith()));
    const firstPublishedAt = '2024-01-10T00:00:00.000Z';
    const record = (actor = people.collector, from = source, at = input) =>
      recordPublication({ ...at, firstPublishedAt, source: from }, world.context({ actor }));
    expect((await refusal(record(everyone))).params).toMatchObject({ as: 'author' });
    expect(await refusalCode(record(people.collector, ' '))).toBe('REASON_REQUIRED');
    expect(await world.store.publication(report)).toBeNull();
    const shown = after(await published(world, reportOf('town'), contentWith()));
    expect(await refusalCode(record(people.collector, source, shown))).toBe('ILLEGAL_STATE');
  });
});
