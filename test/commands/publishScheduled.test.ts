import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { scopesDue } from '../../src/report/scopesDue.ts';
import { amendReport } from '../../src/commands/amendReport.ts';
import type { CommandContext } from '../../src/commands/shared/context.ts';
import { forcePublication } from '../../src/commands/forcePublication.ts';
import { publishReport } from '../../src/commands/publishReport.ts';
import { publishScheduled, type ScheduledOutcome } from '../../src/commands/publishScheduled.ts';
import { returnReport } from '../../src/commands/returnReport.ts';
import { saveDraft } from '../../src/commands/saveDraft.ts';
import { scheduleReport } from '../../src/commands/scheduleReport.ts';
import type { StepInput } from '../../src/commands/shared/step.ts';
import { unscheduleReport } from '../../src/commands/unscheduleReport.ts';
import { isFailure } from '../../src/errors.ts';
import { verify, type Difference } from '../../src/queries/verify.ts';
import type { ReportEvent } from '../../src/report/event.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import type { Store } from '../../src/store/store.ts';
import { runs } from '../support/random.ts';
import { broughtTo, drafted, now, published, scheduledFor } from '../support/reports.ts';
import { scheduledStore } from '../support/scheduledStore.ts';
import { contentWith, granted, people, reportOf, worldOn, type World } from '../support/world.ts';

const report = reportOf('bureau');
const publishAt = '2024-01-25T01:00:00.000Z';
const justBefore = '2024-01-25T00:59:59.999Z';

async function scheduledWorld(): Promise<World> {
  const world = await worldOn(memoryStore());
  await drafted(world, report, contentWith(granted(7)));
  await scheduledFor(world, report, publishAt);
  return world;
}

async function eventsOf(store: Store): Promise<readonly ReportEvent[]> {
  return (await store.events(report, { limit: 100, after: null })).items;
}

async function expectNoDifference(store: Store): Promise<void> {
  const differences: Difference[] = [];
  await verify(store, scopesDue, (difference) => differences.push(difference));
  expect(differences).toEqual([]);
}

/** Figures that do not add up, put into the stored draft past every command: stands for a rule that has become stricter. */
async function spoil({ store }: World): Promise<void> {
  const { parts } = await store.draft(report);
  const part = parts.find(({ id }) => id === 'ch3')!;
  const figures = { ...part.part.figures, 'ch3.granted.natural_person': { value: '5' } };
  const spoilt = { ...part, part: { ...part.part, figures }, version: part.version + 1 };
  const outcome = await store.commit({ at: publishAt, parts: { report, saves: [spoilt] } });
  expect(outcome).toEqual({ kind: 'done' });
}

describe('publishScheduled', () => {
  it('makes the report public at its instant, in the name of who set the schedule', async () => {
    const { store } = await scheduledWorld();
    expect(await publishScheduled(report, { store, now: publishAt })).toEqual({ kind: 'published' });
    expect(await store.publication(report)).toMatchObject({
      state: 'PUBLISHED',
      publishedAt: publishAt,
      firstPublishedAt: publishAt,
      revision: 1,
    });
    const { head } = await store.draft(report);
    expect(head).toMatchObject({ state: 'PUBLISHED', schedule: null, updatedBy: people.signatory.id });
    expect((await eventsOf(store)).at(-1)).toMatchObject({
      type: 'report.published',
      at: publishAt,
      actor: people.signatory.id,
      actorName: people.signatory.name,
      revision: 1,
      details: { scheduled: publishAt },
    });
    await expectNoDifference(store);
  });

  it('does nothing one millisecond before', async () => {
    const { store } = await scheduledWorld();
    expect(await publishScheduled(report, { store, now: justBefore })).toEqual({ kind: 'nothing due' });
    expect(await store.publication(report)).toBeNull();
    expect((await store.draft(report)).head?.state).toBe('SCHEDULED');
  });

  it('does nothing twice, nor to a report that is not scheduled or not there', async () => {
    const world = await scheduledWorld();
    const context = { store: world.store, now: publishAt };
    await publishScheduled(report, context);
    const events = await eventsOf(world.store);
    expect(await publishScheduled(report, context)).toEqual({ kind: 'nothing due' });
    expect(await eventsOf(world.store)).toEqual(events);
    await drafted(world, reportOf('town'), contentWith({}, { organ: 'town机关' }));
    await broughtTo(world, reportOf('town'), 'APPROVED');
    for (const other of [reportOf('town'), reportOf('office')]) {
      expect(await publishScheduled(other, context)).toEqual({ kind: 'nothing due' });
    }
  });

  it('takes one read and one transaction', async () => {
    const { store } = await scheduledWorld();
    const view = store.metered();
    await publishScheduled(report, { store: view, now: publishAt });
    expect(view.cost()).toMatchObject({ batches: 1, transactions: 1, requests: 2 });
  });

  it('corrects a report that is public, with the reason of the amendment as the public note', async () => {
    const world = await worldOn(memoryStore());
    await published(world, report, contentWith(granted(7)));
    await amendReport({ ...(await now(world, report)), reason: '漏计一件' }, world.context());
    const figures = Object.entries(granted(8)).map(([key, value]) => ({ key, value }));
    await saveDraft({ report, part: 'ch3', expectedVersion: 1, figures }, world.context());
    await scheduledFor(world, report, publishAt);
    await publishScheduled(report, { store: world.store, now: justBefore });
    expect(await world.store.publication(report)).toMatchObject({ revision: 1, note: null });
    await publishScheduled(report, { store: world.store, now: publishAt });
    expect(await world.store.publication(report)).toMatchObject({ revision: 2, note: '漏计一件' });
    expect((await eventsOf(world.store)).at(-1)).toMatchObject({
      type: 'report.corrected',
      note: '漏计一件',
      details: { scheduled: publishAt },
    });
    await expectNoDifference(world.store);
  });

  it('sends back to APPROVED, and says why, what may not be made public any more', async () => {
    const world = await scheduledWorld();
    await spoil(world);
    const outcome = await publishScheduled(report, { store: world.store, now: publishAt });
    expect(outcome).toMatchObject({ kind: 'refused', refusal: { code: 'BLOCKED_BY_ISSUES' } });
    const { head } = await world.store.draft(report);
    expect(head).toMatchObject({ state: 'APPROVED', schedule: null, publicState: null });
    expect(head?.signature).not.toBeNull();
    expect((await eventsOf(world.store)).at(-1)).toMatchObject({
      type: 'report.unscheduled',
      actor: people.signatory.id,
      details: { scheduled: publishAt, refused: 'BLOCKED_BY_ISSUES' },
    });
    expect(await world.store.publication(report)).toBeNull();
    expect((await world.store.scheduled(publishAt, { limit: 1, after: null })).items).toEqual([]);
  });

  it('gives up for now, and leaves it scheduled, when somebody else is first each time', async () => {
    const { store } = await scheduledWorld();
    const behind: Store = {
      ...store,
      commit: (change) => store.commit({ ...change, head: { before: null, after: change.head!.after } }),
    };
    const outcome = publishScheduled(report, { store: behind, now: publishAt });
    await expect(outcome).rejects.toMatchObject({ code: 'CONFLICT' });
    expect((await store.draft(report)).head?.state).toBe('SCHEDULED');
  });
});

interface Rival {
  readonly name: string;
  readonly act: (input: StepInput, context: CommandContext) => Promise<unknown>;
  /** What there is to see afterwards when the rival came first; when the schedule did it is always one publication. */
  readonly types: readonly ReportEvent['type'][];
  /** Whether both can be done, one after the other. */
  readonly both?: true;
}

const rivals: readonly Rival[] = [
  { name: 'publishing', act: publishReport, types: ['report.published'] },
  { name: 'unscheduling', act: unscheduleReport, types: ['report.unscheduled'] },
  {
    name: 'returning',
    act: (input, context) => returnReport({ ...input, note: '再核' }, context),
    types: ['report.returned'],
  },
  {
    name: 'forcing',
    act: (input, context) => forcePublication({ ...input, reason: '急' }, context),
    types: ['report.published'],
  },
  {
    name: 'moving the time',
    act: (input, context) => scheduleReport({ ...input, publishAt: '2024-03-01T00:00:00.000Z' }, context),
    types: ['report.scheduled'],
  },
  {
    name: 'commenting',
    act: async ({ report: id }, { store, now: at }) => {
      const edit = { report: id, by: 'key:2', byName: '二号', authors: [], openComments: 1 };
      await store.commit({ at, edit: { ...edit, openIn: ['SCHEDULED', 'PUBLISHED'] } });
    },
    types: ['report.published'],
    both: true,
  },
];

describe('publishScheduled at the same moment as something else', () => {
  it.each(rivals)(
    '$name: ends as one after the other would, and is no error',
    async ({ name, act, types, both }) => {
      const seen = { schedule: 0, rival: 0 };
      await fc.assert(
        fc.asyncProperty(fc.scheduler(), async (scheduler) => {
          const world = await scheduledWorld();
          const before = (await eventsOf(world.store)).length;
          const slow = scheduledStore(world.store, scheduler);
          const input = await now(world, report);
          const settled = await scheduler.waitFor(
            Promise.allSettled([
              publishScheduled(report, { store: slow, now: publishAt }),
              act(input, world.context({ store: slow, now: publishAt, actor: people.signatory })),
            ]),
          );
          const [ours, theirs] = settled;
          if (ours.status === 'rejected') throw ours.reason;
          const done = ours.value.kind === 'published';
          if (theirs.status === 'rejected') {
            const late = isFailure(theirs.reason, 'CONFLICT') || isFailure(theirs.reason, 'ILLEGAL_STATE');
            expect([late, done]).toEqual([true, true]);
          }
          if (!both) expect(done).toBe(theirs.status === 'rejected');
          const happened = (await eventsOf(world.store)).slice(before).map(({ type }) => type);
          expect(happened).toEqual(done ? ['report.published'] : types);
          await expectNoDifference(world.store);
          seen[done ? 'schedule' : 'rival'] += 1;
        }),
        runs(`schedule and ${name}`, 60, 2000),
      );
      expect(seen.schedule).toBeGreaterThan(0);
      if (!both) expect(seen.rival).toBeGreaterThan(0);
    },
  );

  it('fires once when several do it at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const { store } = await scheduledWorld();
        const slow = scheduledStore(store, scheduler);
        const all = [1, 2, 3].map(() => publishScheduled(report, { store: slow, now: publishAt }));
        const outcomes = await scheduler.waitFor(Promise.all(all));
        const kinds: readonly ScheduledOutcome['kind'][] = outcomes.map(({ kind }) => kind).sort();
        expect(kinds).toEqual(['nothing due', 'nothing due', 'published']);
        const types = (await eventsOf(store)).map(({ type }) => type);
        expect(types.filter((type) => type === 'report.published')).toHaveLength(1);
        await expectNoDifference(store);
      }),
      runs('three schedules', 60, 2000),
    );
  });
});
