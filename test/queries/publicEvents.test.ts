import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { callToReport } from '../../src/commands/callToReport.ts';
import { moveOrgan } from '../../src/commands/moveOrgan.ts';
import { retractReport } from '../../src/commands/retractReport.ts';
import { withdrawReport } from '../../src/commands/withdrawReport.ts';
import {
  publicEvents,
  SETTLING_MS,
  type EventPage,
  type EventsQuestion,
} from '../../src/queries/publicEvents.ts';
import { publicEventTypes, type ReportEvent } from '../../src/report/event.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import type { Store } from '../../src/store/store.ts';
import type { WebhookMessage } from '../../src/webhooks/message.ts';
import type { UrlOf } from '../../src/webhooks/toldMessage.ts';
import { anEvent } from '../support/builders.ts';
import { runs } from '../support/random.ts';
import { amended, corrected, now, publishDraft, published } from '../support/reports.ts';
import { contentWith, granted, reportOf, worldOn } from '../support/world.ts';

const everything: EventsQuestion = { types: null, organ: null, within: [] };
const urlOf: UrlOf = ({ organ }) => `https://gongkai.example/${organ}`;
const ofReports = { types: publicEventTypes };
const NEVER = '2030-01-01T00:00:00.000Z';

interface Asked extends Partial<EventsQuestion> {
  readonly limit?: number;
  readonly after?: string | null;
  readonly at?: string;
}

function ask(
  store: Store,
  { limit = 100, after = null, at = NEVER, ...own }: Asked = {},
): Promise<EventPage> {
  return publicEvents({ ...everything, ...own }, { limit, after }, store, at, urlOf);
}

/** As a consumer reads: on from what was seen, until nothing more is there. */
async function readOn(
  store: Store,
  asked: Asked,
): Promise<{ read: readonly WebhookMessage[]; seen: string | null }> {
  const read: WebhookMessage[] = [];
  for (let after = asked.after ?? null; ;) {
    const page = await ask(store, { ...asked, after });
    read.push(...page.items);
    after = page.seen;
    if (!page.hasMore) return { read, seen: after };
  }
}

function added(store: Store, own: Partial<ReportEvent>): Promise<unknown> {
  const event = anEvent({ type: 'report.published', revision: 1, publicSequence: own.sequence ?? 1, ...own });
  return store.commit({ at: event.at, event });
}

const at = (instant: string): number => Date.parse(instant);
const iso = (instant: number): string => new Date(instant).toISOString();

describe('publicEvents', () => {
  it('tells all that the public may learn of, in order, as endpoints are told of it', async () => {
    const world = await worldOn(memoryStore());
    await published(world, reportOf('bureau'), contentWith(granted(7)));
    await published(world, reportOf('town'), contentWith({}, { organ: 'town机关' }));
    await corrected(world, reportOf('bureau'), 'ch3', granted(8), '漏计一件');
    const input = { ...(await now(world, reportOf('town'))), explanation: '有误' };
    await withdrawReport(input, world.context());
    const { items, hasMore } = await ask(world.store, ofReports);
    expect(items.map(({ type, subject }) => [type, subject])).toEqual([
      ['report.published', 'bureau:2023:OWN'],
      ['report.published', 'town:2023:OWN'],
      ['report.corrected', 'bureau:2023:OWN'],
      ['report.withdrawn', 'town:2023:OWN'],
    ]);
    expect(hasMore).toBe(false);
    const organPath = ['root', 'province', 'city', 'county', 'bureau'];
    expect(items[2]!.data).toMatchObject({
      ...{ organPath, sequence: 2, supersedes: 1, note: '漏计一件', url: 'https://gongkai.example/bureau' },
      changed: expect.arrayContaining(['ch3.granted.natural_person']),
    });
    expect(items[3]!.data).toMatchObject({ note: '有误' });
    expect(JSON.stringify(items)).not.toContain('全部角色');
  });

  it('tells of every organ that was added or moved, from the beginning, among the events of reports', async () => {
    const world = await worldOn(memoryStore());
    await published(world, reportOf('bureau'), contentWith(granted(7)));
    await callToReport({ organ: 'town', years: [2023] }, world.context());
    await moveOrgan({ organ: 'town', parent: 'city2', from: 2024 }, world.context());
    const { items } = await ask(world.store);
    expect(items.map(({ type, subject }) => `${type} ${subject}`)).toEqual([
      ...['root', 'province', 'city', 'city2', 'county', 'bureau', 'town', 'office'].map(
        (organ) => `organ.changed ${organ}`,
      ),
      'report.published bureau:2023:OWN',
      // Moved at one instant.
      'organ.changed office',
      'organ.changed town',
    ]);
    const moved = ['root', 'province', 'city2', 'town'];
    const url = 'https://gongkai.example/town';
    expect(items.at(-1)!.data).toEqual({ organ: 'town', organPath: moved, sequence: 2, url });
    expect(JSON.stringify(items)).not.toContain('全部角色');
    const subjects = async (asked: Asked) =>
      (await ask(world.store, asked)).items.map(({ subject }) => subject);
    expect(await subjects({ organ: 'town' })).toEqual(['town', 'town']);
    expect(await subjects({ within: moved })).toEqual(['office', 'town']);
    expect(await subjects({ types: ['organ.changed'], organ: 'bureau' })).toEqual(['bureau']);
    const view = world.store.metered();
    await ask(view, { types: ['organ.changed'] });
    // One for each year from the first on, and nothing of reports.
    expect(view.cost()).toMatchObject({ batches: 0 });
  });

  it('tells of a report that was retracted only what happened, and goes on when it is published anew', async () => {
    const world = await worldOn(memoryStore());
    const report = reportOf('bureau');
    await published(world, report, contentWith(granted(7)));
    await corrected(world, report, 'ch3', granted(8), '密的更正');
    const before = (await ask(world.store, ofReports)).items;
    await retractReport({ ...(await now(world, report)), explanation: '误发' }, world.context());
    const after = (await ask(world.store, ofReports)).items;
    const gone = { hash: null, note: null, changed: [], changedCount: 0 };
    expect(after).toHaveLength(3);
    for (const [i, { id, type, timestamp, data }] of before.entries()) {
      expect(after[i]).toMatchObject({ id, type, timestamp });
      expect(after[i]!.data).toMatchObject({ revision: data['revision'], ...gone });
    }
    expect(after[2]).toMatchObject({ type: 'report.retracted', data: { note: '误发' } });
    expect(JSON.stringify(after)).not.toContain('密的更正');

    await amended(world, report, 'ch3', granted(9), '重发');
    await publishDraft(world, report);
    const anew = (await ask(world.store, ofReports)).items;
    expect(anew.slice(0, 3)).toEqual(after);
    expect(anew[3]).toMatchObject({ type: 'report.published', data: { revision: 3 } });
    expect(anew[3]!.data['hash']).not.toBeNull();
  });

  it('narrows by type, organ and place, and a position holds for every question', async () => {
    const world = await worldOn(memoryStore());
    for (const organ of ['bureau', 'town', 'city2']) {
      await published(world, reportOf(organ), contentWith({}, { organ: `${organ}机关` }));
    }
    await corrected(world, reportOf('town'), 'ch3', granted(8));
    const organs = async (asked: Asked) =>
      (await readOn(world.store, { ...ofReports, ...asked })).read.map(
        ({ subject }) => subject.split(':')[0],
      );
    expect(await organs({ organ: 'town' })).toEqual(['town', 'town']);
    expect(await organs({ types: ['report.corrected'] })).toEqual(['town']);
    expect(await organs({ within: ['root', 'province', 'city'] })).toEqual(['bureau', 'town', 'town']);
    expect(await organs({ within: ['province'] })).toEqual([]);
    const { cursors } = await ask(world.store, { ...ofReports, organ: 'town', limit: 1 });
    expect(await organs({ after: cursors.at(0)! })).toEqual(['city2', 'town']);
  });

  it('costs two requests a page, and no page after page for years without events', async () => {
    const store = memoryStore();
    await added(store, { at: '2009-01-20T00:00:00.000Z' });
    await added(store, { at: '2026-01-20T00:00:00.000Z', sequence: 2 });
    const first = await ask(store, { limit: 1, at: '2026-02-01T00:00:00.000Z' });
    const second = await ask(store, { limit: 1, after: first.seen, at: '2026-02-01T00:00:00.000Z' });
    expect([first.items.length, first.hasMore, second.items.length, second.hasMore]).toEqual([
      1,
      true,
      1,
      false,
    ]);
    const view = store.metered();
    await ask(view, { after: second.seen, at: '2026-02-01T00:00:00.000Z' });
    expect(view.cost()).toMatchObject({ requests: 1 });
    const one = store.metered();
    const year = await ask(store, { at: '2009-02-01T00:00:00.000Z' });
    await ask(one, { limit: 1, after: year.seen, at: '2026-02-01T00:00:00.000Z' });
    // The years 2009 to 2026, and what is public.
    expect(one.cost()).toMatchObject({ queries: 18, batches: 1 });
  });

  it('answers with a page that is not full when too much would have to be read, and goes on from there', async () => {
    const store = memoryStore();
    const start = at('2026-01-01T00:00:00.000Z');
    for (let n = 0; n < 4_100; n += 1) {
      await added(store, { at: iso(start + n * 1000), sequence: n + 1, report: reportOf('noise', 2025) });
    }
    await added(store, { at: iso(start + 4_100_000), report: reportOf('wanted', 2025) });
    const first = await ask(store, { organ: 'wanted', at: '2026-02-01T00:00:00.000Z' });
    expect([first.items, first.hasMore]).toEqual([[], true]);
    const second = await ask(store, { organ: 'wanted', after: first.seen, at: '2026-02-01T00:00:00.000Z' });
    expect([second.items.length, second.hasMore]).toEqual([1, false]);
  });

  it.each(['', '2026', '2026.', '2026.AAAA', '1999.AAAA', '9999.AAAA', 'x.y'])(
    'refuses the position %j, which was not given here',
    async (after) => {
      await expect(ask(memoryStore(), { after })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    },
  );

  it('shows an event when it has settled, and not before', async () => {
    const store = memoryStore();
    const instant = at('2026-01-20T00:00:00.000Z');
    await added(store, { at: iso(instant) });
    const shown = async (age: number) => (await ask(store, { at: iso(instant + age) })).items.length;
    expect([await shown(0), await shown(SETTLING_MS), await shown(SETTLING_MS + 1)]).toEqual([0, 0, 1]);
  });

  it('lets no consumer miss an event, whatever the order in which commits arrive within the settling time', async () => {
    const start = at('2025-12-31T23:59:30.000Z');
    const happening = fc.record({ takenAt: fc.nat(90_000), takes: fc.nat(SETTLING_MS - 1) });
    const happenings = fc.array(happening, { minLength: 1, maxLength: 25 });
    const consumer = fc.record({
      every: fc.integer({ min: 500, max: 60_000 }),
      limit: fc.integer({ min: 1, max: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(happenings, consumer, async (all, { every, limit }) => {
        const store = memoryStore();
        const arriving = all
          .map((each, n) => ({ ...each, report: reportOf(`o${String(n)}`, 2025) }))
          .sort((a, b) => a.takenAt + a.takes - b.takenAt - b.takes);
        const end = 90_000 + 3 * SETTLING_MS;
        const got: string[] = [];
        let seen: string | null = null;
        let arrived = 0;
        for (let clock = 0; clock <= end + every; clock += every) {
          for (; arrived < arriving.length; arrived += 1) {
            const { takenAt, takes, report } = arriving[arrived]!;
            if (takenAt + takes > clock) break;
            await added(store, { at: iso(start + takenAt), report });
          }
          const { read, seen: next } = await readOn(store, { limit, after: seen, at: iso(start + clock) });
          got.push(...read.map(({ subject }) => subject));
          seen = next;
        }
        const { read: whole } = await readOn(store, { at: iso(start + end) });
        expect(got).toEqual(whole.map(({ subject }) => subject));
        expect(got).toHaveLength(all.length);
      }),
      runs('consumers of the feed', 150, 5_000),
    );
  });
});
