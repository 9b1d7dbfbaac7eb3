import { describe, expect, it } from '@jest/globals';
import { callToReport } from '../../src/commands/callToReport.ts';
import { createReport } from '../../src/commands/createReport.ts';
import { noteOverdue, type OverdueCounts } from '../../src/commands/noteOverdue.ts';
import { createTeller } from '../../src/commands/tellRecent.ts';
import { verify } from '../../src/queries/verify.ts';
import { scopesDue } from '../../src/report/scopesDue.ts';
import type { ReportId } from '../../src/report/report.ts';
import { dynamodbStore } from '../../src/store/dynamodb/dynamodbStore.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import type { Store } from '../../src/store/store.ts';
import { addEndpoint } from '../support/deliveries.ts';
import { dice } from '../support/dice.ts';
import { describeWithEngine } from '../support/engine.ts';
import { faults, injectInto } from '../support/faults.ts';
import { runs } from '../support/random.ts';
import { broughtTo, corrected, drafted, published } from '../support/reports.ts';
import { contentWith, granted, reportOf, worldOn, type World } from '../support/world.ts';

const ALL = { limit: 100, after: null };
const silent = () => undefined;
/** The first instant after the last day of own reports of 2023, in China, and after that of a 汇总. */
const OWN = '2024-01-31T16:00:00.000Z';
const AGGREGATE = '2024-03-31T16:00:00.000Z';
const NOTHING = { noted: 0, failed: 0 };

function run(store: Store, at: string): Promise<OverdueCounts> {
  return noteOverdue(store, () => at, silent);
}

async function called(world: World, ...organs: readonly string[]): Promise<void> {
  for (const organ of organs) await callToReport({ organ, years: [2023] }, world.context());
}

async function typesOf(store: Store, report: ReportId): Promise<readonly string[]> {
  const { items } = await store.events(report, ALL);
  expect(items.map(({ sequence }) => sequence)).toEqual(items.map((_, n) => n + 1));
  return items.map(({ type }) => type);
}

describe('noteOverdue', () => {
  it('notes each report once that was called for and is not public, not before the last day is over', async () => {
    const world = await worldOn(memoryStore());
    await called(world, 'county', 'bureau', 'town', 'office');
    await published(world, reportOf('town'), contentWith(granted(7), { organ: 'town机关' }));
    await drafted(world, reportOf('office'), contentWith(granted(7), { organ: 'office机关' }));
    const { store } = world;
    expect(await run(store, '2024-01-31T15:59:59.999Z')).toEqual(NOTHING);
    expect(await run(store, OWN)).toEqual({ noted: 3, failed: 0 });
    expect(await run(store, OWN)).toEqual(NOTHING);
    for (const organ of ['county', 'bureau']) {
      expect(await typesOf(store, reportOf(organ))).toEqual(['report.overdue']);
    }
    expect((await typesOf(store, reportOf('office'))).at(-1)).toBe('report.overdue');
    expect(await typesOf(store, reportOf('town'))).not.toContain('report.overdue');
    expect(await run(store, AGGREGATE)).toEqual({ noted: 1, failed: 0 });
    expect(await typesOf(store, reportOf('county', 2023, 'AGGREGATE'))).toEqual(['report.overdue']);
    expect(await run(store, '2030-01-01T00:00:00.000Z')).toEqual(NOTHING);
  });

  it('says which day was the last, and that nobody did it, and leaves to the head who edited it', async () => {
    const world = await worldOn(memoryStore());
    await called(world, 'bureau');
    const { report: before } = await drafted(world, reportOf('bureau'), contentWith(granted(7)));
    await run(world.store, OWN);
    const after = (await world.store.head(reportOf('bureau')))!;
    const { items } = await world.store.events(reportOf('bureau'), ALL, 'NEWEST_FIRST');
    expect(items[0]).toMatchObject({
      type: 'report.overdue',
      at: OWN,
      actor: 'clock',
      publicSequence: null,
      details: { deadline: '2024-01-31' },
    });
    expect(after.lastEvent).toBe(items[0]!.sequence);
    expect([after.updatedAt, after.updatedBy]).toEqual([before.updatedAt, before.updatedBy]);
  });

  it.each([
    ['created', (world: World) => createReport({ report: reportOf('bureau') }, world.context())],
    ['imported', (world: World) => drafted(world, reportOf('bureau'), contentWith(granted(7)))],
  ])('begins the history of a report that is %s only later', async (_, begin) => {
    const world = await worldOn(memoryStore());
    await called(world, 'bureau');
    await run(world.store, OWN);
    await begin(world);
    expect(await typesOf(world.store, reportOf('bureau'))).toEqual(['report.overdue', 'report.created']);
    expect(await world.store.head(reportOf('bureau'))).toMatchObject({ lastEvent: 2, version: 1 });
  });

  it('is followed by the whole way of a report that comes too late', async () => {
    const world = await worldOn(memoryStore());
    await called(world, 'bureau');
    await run(world.store, OWN);
    await published(world, reportOf('bureau'), contentWith(granted(7)));
    await corrected(world, reportOf('bureau'), 'ch3', granted(8));
    const types = await typesOf(world.store, reportOf('bureau'));
    expect([types[0], types.at(-1)]).toEqual(['report.overdue', 'report.corrected']);
    const differences: object[] = [];
    await verify(world.store, scopesDue, (difference) => differences.push(difference));
    expect(differences).toEqual([]);
  });

  it('says nothing of a report that was public before its organ was called', async () => {
    const world = await worldOn(memoryStore());
    await published(world, reportOf('bureau'), contentWith(granted(7)));
    await called(world, 'bureau');
    expect(await run(world.store, OWN)).toEqual(NOTHING);
    expect((await world.store.overdue(OWN, ALL)).items).toEqual([]);
    expect(await typesOf(world.store, reportOf('bureau'))).not.toContain('report.overdue');
  });

  it('tells those who may read the reports of the organ, whether it is begun or not', async () => {
    const world = await worldOn(memoryStore());
    const filter = { types: ['report.overdue'], under: [], scopes: [] } as const;
    await addEndpoint(world.store, { id: 'e1', organ: 'county', organPath: ['root', 'county'], filter });
    await addEndpoint(world.store, { id: 'e2', organ: 'city2', organPath: ['root', 'city2'], filter });
    await called(world, 'bureau', 'town');
    await drafted(world, reportOf('town'), contentWith(granted(7), { organ: 'town机关' }));
    await run(world.store, OWN);
    const context = { store: world.store, now: () => OWN, urlOf: () => 'https://gongkai.example' };
    expect(await createTeller(context, silent).tell('2024-01-31T00:00:00.000Z')).toBe(2);
    const { items } = await world.store.deliveries('e1', ALL);
    expect(items.map(({ message }) => [message.subject, message.data['deadline']]).sort()).toEqual([
      ['bureau:2023:OWN', '2024-01-31'],
      ['town:2023:OWN', '2024-01-31'],
    ]);
    expect(items[0]!.message.data['organPath']).toContain('county');
  });

  it('costs one query where nothing is overdue', async () => {
    const world = await worldOn(memoryStore());
    await called(world, 'bureau');
    const view = world.store.metered();
    await run(view, '2024-01-20T00:00:00.000Z');
    expect(view.cost()).toMatchObject({ queries: 1, requests: 1 });
  });

  it('ends, and goes on in the next run, where very many are overdue', async () => {
    const world = await worldOn(memoryStore());
    for (let n = 0; n < 2_100; n += 1) {
      const organ = {
        id: `o${String(n)}`,
        name: '局',
        kind: 'DEPARTMENT',
        places: [{ from: 2015, to: null, path: ['root', `o${String(n)}`] }],
        calledYears: [2023],
        version: 1,
      } as const;
      await world.store.commit({ at: OWN, organ: { before: null, after: organ } });
    }
    expect(await run(world.store, OWN)).toEqual({ noted: 2_000, failed: 0 });
    expect(await run(world.store, OWN)).toEqual({ noted: 100, failed: 0 });
    expect(await run(world.store, OWN)).toEqual(NOTHING);
  });
});

describeWithEngine('noteOverdue, on the engine', (engine) => {
  it('notes each report once in runs at the same moment, also while it is being begun and sent on its way', async () => {
    const { client, table } = await engine().createTable();
    const tree = await worldOn(dynamodbStore({ client, table, cursorSecret: 'test', quality: 5 }));
    const organs = ['county', 'bureau', 'town', 'office', 'city', 'city2'];
    await called(tree, ...organs);
    const content = contentWith(granted(7), { organ: 'office机关' });
    await drafted(tree, reportOf('office'), content);
    const begin = (organ: string) =>
      createReport({ report: reportOf(organ) }, tree.context()).catch((error: unknown) =>
        expect(error).toMatchObject({ code: 'CONFLICT' }),
      );
    await Promise.all([
      ...Array.from({ length: 4 }, () => run(tree.store, OWN)),
      begin('bureau'),
      begin('town'),
      broughtTo(tree, reportOf('office'), 'IN_REVIEW').catch((error: unknown) =>
        expect(error).toMatchObject({ code: 'CONFLICT' }),
      ),
    ]);
    await run(tree.store, OWN);
    for (const organ of organs) {
      const types = await typesOf(tree.store, reportOf(organ));
      expect(types.filter((type) => type === 'report.overdue')).toHaveLength(1);
    }
    expect((await tree.store.overdue(OWN, ALL)).items).toEqual([]);
  });

  it('notes each report once though the database is busy and loses answers', async () => {
    const { client, table } = await engine().createTable();
    const injection = injectInto(client);
    const patience = { pause: () => Promise.resolve(), random: () => 0.5 };
    const store = dynamodbStore({ client, table, cursorSecret: 'test', quality: 5, patience });
    const tree = await worldOn(store);
    const organs = ['county', 'bureau', 'town', 'office'];
    await called(tree, ...organs);
    await drafted(tree, reportOf('office'), contentWith(granted(7), { organ: 'office机关' }));
    const roll = dice(runs('calls that fail', 1, 1).seed);
    const kinds = [faults.throttled, faults.conflict, faults.broken, faults.timeout, faults.reset];
    injection.plan(() => {
      if (roll() > 0.35) return null;
      const kind = kinds[Math.floor(roll() * kinds.length)]!;
      const unseen = kind !== faults.throttled && kind !== faults.conflict && roll() < 0.5;
      return { when: unseen ? 'after' : 'before', error: kind() };
    });
    for (let n = 0; n < 30; n += 1) {
      await run(store, OWN).catch((error: unknown) => expect(error).toMatchObject({ code: 'UNAVAILABLE' }));
    }
    injection.plan(() => null);
    await run(store, OWN);
    for (const organ of organs) {
      const types = await typesOf(store, reportOf(organ));
      expect(types.filter((type) => type === 'report.overdue')).toHaveLength(1);
    }
  });
});
