import { describe, expect, it } from '@jest/globals';
import { scopesDue } from '../../src/report/scopesDue.ts';
import { publishDue, type DueCounts } from '../../src/commands/publishDue.ts';
import { unscheduleReport } from '../../src/commands/unscheduleReport.ts';
import { isFailure } from '../../src/errors.ts';
import { verify, type Difference } from '../../src/queries/verify.ts';
import { reportIdText, type ReportId } from '../../src/report/report.ts';
import { dynamodbStore } from '../../src/store/dynamodb/dynamodbStore.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import type { Store } from '../../src/store/store.ts';
import { dice } from '../support/dice.ts';
import { describeWithEngine } from '../support/engine.ts';
import { faults, injectInto } from '../support/faults.ts';
import { runs } from '../support/random.ts';
import { drafted, now, scheduledFor } from '../support/reports.ts';
import { contentWith, granted, people, reportOf, worldOn, type World } from '../support/world.ts';

const organs = ['bureau', 'town', 'office', 'county', 'city', 'city2'] as const;
const start = Date.parse('2024-01-25T01:00:00.000Z');
const instant = (ms: number) => new Date(start + ms).toISOString();
const silent = () => undefined;

/** A report of each organ, to be made public so many milliseconds after `start`. */
async function scheduledWorld(store: Store, offsets: Readonly<Record<string, number>>): Promise<World> {
  const world = await worldOn(store);
  for (const [organ, offset] of Object.entries(offsets)) {
    const report = reportOf(organ);
    await drafted(world, report, contentWith(granted(7), { organ: `${organ}机关` }));
    await scheduledFor(world, report, instant(offset));
  }
  return world;
}

async function publishedAt(store: Store, report: ReportId): Promise<number | null> {
  const publication = await store.publication(report);
  return publication && Date.parse(publication.publishedAt) - start;
}

async function publicationsIn(store: Store, report: ReportId): Promise<number> {
  const { items } = await store.events(report, { limit: 100, after: null });
  return items.filter(({ type }) => type === 'report.published').length;
}

async function expectCounted(store: Store, received: number): Promise<void> {
  const differences: Difference[] = [];
  await verify(store, scopesDue, (difference) => differences.push(difference));
  expect(differences).toEqual([]);
  const totals = await store.organTotals('root', 2023, 'OWN');
  expect(totals?.totals.figures['ch3.new_received.total'] ?? '0').toBe(String(received));
}

/** Runs with a clock of its own, one every so often, from one instant to another; adds up what they did. */
async function runsBetween(
  store: Store,
  { from, to, every, atOnce = 1 }: { from: number; to: number; every: number; atOnce?: number },
): Promise<DueCounts> {
  const sum = { published: 0, refused: 0, failed: 0 };
  for (let at = from; at <= to; at += every) {
    const all = Array.from({ length: atOnce }, () => publishDue(store, () => instant(at), silent));
    for (const counts of await Promise.all(all)) {
      sum.published += counts.published;
      sum.refused += counts.refused;
      sum.failed += counts.failed;
    }
  }
  return sum;
}

describe('publishDue', () => {
  const offsets = { bureau: 0, town: 1, office: 9_999, county: 30_000, city: 59_999, city2: 123_456 };

  it.each([10_000, 60_000])(
    'makes each report public once, not before its time and within a minute, with a run every %i ms',
    async (every) => {
      const { store } = await scheduledWorld(memoryStore(), offsets);
      expect(await runsBetween(store, { from: -120_000, to: 300_000, every })).toEqual({
        published: organs.length,
        refused: 0,
        failed: 0,
      });
      for (const [organ, offset] of Object.entries(offsets)) {
        const late = (await publishedAt(store, reportOf(organ)))! - offset;
        expect(late).toBeGreaterThanOrEqual(0);
        expect(late).toBeLessThanOrEqual(60_000);
        expect(await publicationsIn(store, reportOf(organ))).toBe(1);
      }
      await expectCounted(store, 7 * organs.length);
    },
  );

  it('does at once, in its first run, what fell due while nothing ran', async () => {
    const { store } = await scheduledWorld(memoryStore(), offsets);
    await runsBetween(store, { from: -60_000, to: -1, every: 10_000 });
    expect(await publishDue(store, () => instant(3_600_000), silent)).toMatchObject({
      published: organs.length,
    });
    expect(await publishedAt(store, reportOf('bureau'))).toBe(3_600_000);
    expect(await publishDue(store, () => instant(3_610_000), silent)).toMatchObject({ published: 0 });
    await expectCounted(store, 7 * organs.length);
  });

  it('does everything once with three runs at once', async () => {
    const { store } = await scheduledWorld(memoryStore(), offsets);
    const sum = await runsBetween(store, { from: 0, to: 300_000, every: 10_000, atOnce: 3 });
    expect(sum).toEqual({ published: organs.length, refused: 0, failed: 0 });
    for (const organ of organs) expect(await publicationsIn(store, reportOf(organ))).toBe(1);
    await expectCounted(store, 7 * organs.length);
  });

  it('leaves alone what is no longer scheduled', async () => {
    const world = await scheduledWorld(memoryStore(), { bureau: 0 });
    await unscheduleReport(await now(world, reportOf('bureau')), world.context({ actor: people.editor }));
    expect(await publishDue(world.store, () => instant(0), silent)).toEqual({
      published: 0,
      refused: 0,
      failed: 0,
    });
    expect(await publishedAt(world.store, reportOf('bureau'))).toBeNull();
  });

  it('goes on after a report that fails, tells the log, and takes it again in the next run', async () => {
    const { store } = await scheduledWorld(memoryStore(), offsets);
    const broken: Store = {
      ...store,
      dossier: (id, mutation, at) =>
        id.organ === 'bureau' ? Promise.reject(new TypeError('defect')) : store.dossier(id, mutation, at),
    };
    const lines: object[] = [];
    const log = (line: object) => void lines.push(line);
    const counts = await publishDue(broken, () => instant(300_000), log);
    expect(counts).toEqual({ published: organs.length - 1, refused: 0, failed: 1 });
    expect(lines).toMatchObject([
      { level: 'error', message: 'scheduled publication failed', report: 'bureau:2023:OWN' },
    ]);
    expect(JSON.stringify(lines)).toContain('TypeError: defect');
    expect(await publishDue(store, () => instant(310_000), log)).toMatchObject({ published: 1, failed: 0 });
  });

  it('tells the log what it had to send back', async () => {
    const world = await scheduledWorld(memoryStore(), { bureau: 0, town: 0 });
    const { store } = world;
    const report = reportOf('bureau');
    const { parts } = await store.draft(report);
    const part = parts.find(({ id }) => id === 'ch3')!;
    const figures = { ...part.part.figures, 'ch3.granted.natural_person': { value: '5' } };
    const saves = [{ ...part, part: { ...part.part, figures }, version: part.version + 1 }];
    await store.commit({ at: instant(0), parts: { report, saves } });
    const lines: object[] = [];
    const counts = await publishDue(
      store,
      () => instant(0),
      (line) => void lines.push(line),
    );
    expect(counts).toEqual({ published: 1, refused: 1, failed: 0 });
    expect(lines).toMatchObject([
      {
        level: 'error',
        message: 'scheduled publication refused',
        code: 'BLOCKED_BY_ISSUES',
        report: reportIdText(report),
      },
    ]);
    expect(await publishDue(store, () => instant(60_000), silent)).toEqual({
      published: 0,
      refused: 0,
      failed: 0,
    });
  });

  it('asks the database once when nothing is due', async () => {
    const { store } = await scheduledWorld(memoryStore(), { bureau: 1 });
    const view = store.metered();
    await publishDue(view, () => instant(0), silent);
    expect(view.cost()).toMatchObject({ queries: 1, requests: 1 });
  });
});

describeWithEngine('publishDue on a real engine', (engine) => {
  const patience = { pause: () => Promise.resolve(), random: () => 0.5 };

  it('does everything once with three runs at once', async () => {
    const { client, table } = await engine().createTable();
    const { store } = await scheduledWorld(
      dynamodbStore({ client, table, cursorSecret: 'test', quality: 5 }),
      {
        bureau: 0,
        town: 0,
        office: 0,
        county: 0,
      },
    );
    const sum = await runsBetween(store, { from: 0, to: 20_000, every: 10_000, atOnce: 3 });
    expect(sum).toEqual({ published: 4, refused: 0, failed: 0 });
    await expectCounted(store, 28);
  });

  it('makes each public once, and nothing twice, over a database of which every third call fails', async () => {
    const { client, table } = await engine().createTable();
    const injection = injectInto(client);
    const store = dynamodbStore({ client, table, cursorSecret: 'test', quality: 5, patience });
    await scheduledWorld(store, { bureau: 0, town: 0, office: 10_000, county: 20_000 });
    const roll = dice(runs('calls that fail', 1, 1).seed);
    const kinds = [faults.throttled, faults.conflict, faults.broken, faults.timeout, faults.reset];
    injection.plan(() => {
      if (roll() > 0.35) return null;
      const kind = kinds[Math.floor(roll() * kinds.length)]!;
      const unseen = kind !== faults.throttled && kind !== faults.conflict && roll() < 0.5;
      return { when: unseen ? 'after' : 'before', error: kind() };
    });
    for (let at = 0; at <= 300_000; at += 10_000) {
      await publishDue(store, () => instant(at), silent).catch((error: unknown) => {
        if (!isFailure(error, 'UNAVAILABLE')) throw error;
      });
    }
    injection.plan(() => null);
    for (const [organ, offset] of Object.entries({ bureau: 0, town: 0, office: 10_000, county: 20_000 })) {
      const report = reportOf(organ);
      expect(await publicationsIn(store, report)).toBe(1);
      const late = (await publishedAt(store, report))! - offset;
      expect(late).toBeGreaterThanOrEqual(0);
      expect(late).toBeLessThanOrEqual(60_000);
    }
    await expectCounted(store, 28);
  });
});
