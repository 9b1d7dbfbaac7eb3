import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { scopesDue } from '../../src/commands/callToReport.ts';
import { correctReport } from '../../src/commands/correctReport.ts';
import { publishReport } from '../../src/commands/publishReport.ts';
import type { ReportResult } from '../../src/commands/result.ts';
import { saveDraft } from '../../src/commands/saveDraft.ts';
import { withdrawReport } from '../../src/commands/withdrawReport.ts';
import { isRefusal, type DomainError } from '../../src/errors.ts';
import { verify, type Difference } from '../../src/queries/verify.ts';
import type { EventType } from '../../src/report/event.ts';
import { reportVersion } from '../../src/report/head.ts';
import { partOf } from '../../src/report/content.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import type { CommandContext } from '../../src/commands/context.ts';
import { runs } from '../support/random.ts';
import { drafted, published } from '../support/reports.ts';
import { scheduledStore } from '../support/scheduledStore.ts';
import { contentWith, everyone, granted, reportOf, worldOn, type World } from '../support/world.ts';

// Two commands on one report at once, in random interleavings of everything they ask of the database: the end is
// always one of those that the commands could have reached one after the other.

const report = reportOf('bureau');
const NEW_TEXT = '改后的第一章。';
const content = contentWith(granted(7));

type Command = (context: CommandContext) => Promise<unknown>;

/** What a race left: `ok` or the code of each of the two, and the state it ended in. */
interface End {
  readonly first: string;
  readonly second: string;
  readonly errors: readonly DomainError[];
  readonly startVersion: number;
  readonly world: World;
}

interface Race {
  readonly name: string;
  readonly prepare: (world: World) => Promise<ReportResult>;
  readonly first: Command;
  readonly second: Command;
  /** Both with the same id of the mutation, as one that a client sends twice. */
  readonly sameMutation?: boolean;
  /** How it may end, as `first second`; each must be reached in some interleaving. */
  readonly ends: readonly string[];
  readonly events: (end: End) => readonly EventType[];
  readonly received: (end: End) => string;
  readonly check?: (end: End) => Promise<void>;
}

const asDraft = (world: World) => drafted(world, report, content);
const asPublished = (world: World) => published(world, report, content);

const publish: Command = (context) => publishReport({ report, expectedVersion: 1 }, context);
const save: Command = (context) =>
  saveDraft({ report, part: 'ch1', expectedVersion: 1, text: NEW_TEXT }, context);
const withdraw: Command = (context) =>
  withdrawReport({ report, expectedVersion: 2, explanation: '核实' }, context);
const correct =
  (count: number): Command =>
  (context) => {
    const figures = Object.entries(granted(count)).map(([key, value]) => ({ key, value }));
    const changes = [{ part: 'ch3' as const, figures }];
    return correctReport({ report, expectedVersion: 2, changeNote: '更正', changes }, context);
  };

const races: readonly Race[] = [
  {
    name: 'publishing and saving',
    prepare: asDraft,
    first: publish,
    second: save,
    ends: ['ok ok', 'CONFLICT ok'],
    events: ({ first }) => ['report.created', ...(first === 'ok' ? (['report.published'] as const) : [])],
    received: ({ first }) => (first === 'ok' ? '7' : '0'),
    check: async ({ world, first }) => {
      // A publication shows what its signatory had seen, never what was saved meanwhile.
      const publication = await world.store.publication(report);
      const shown = publication?.content && partOf(publication.content, 'ch1').text;
      expect(shown).toBe(first === 'ok' ? content.parts.ch1?.text : undefined);
      const { parts } = await world.store.draft(report);
      expect(parts.find(({ id }) => id === 'ch1')).toMatchObject({ version: 2, part: { text: NEW_TEXT } });
    },
  },
  {
    name: 'publishing and publishing',
    prepare: asDraft,
    first: publish,
    second: publish,
    ends: ['ok CONFLICT', 'CONFLICT ok'],
    events: () => ['report.created', 'report.published'],
    received: () => '7',
  },
  {
    name: 'publishing and the same publishing sent again',
    prepare: asDraft,
    first: publish,
    second: publish,
    sameMutation: true,
    ends: ['ok ok'],
    events: () => ['report.created', 'report.published'],
    received: () => '7',
  },
  {
    name: 'publishing and withdrawing what will be published',
    prepare: asDraft,
    first: publish,
    second: withdraw,
    ends: ['ok ok', 'ok CONFLICT'],
    events: ({ second }) => [
      'report.created',
      'report.published',
      ...(second === 'ok' ? (['report.withdrawn'] as const) : []),
    ],
    received: ({ second }) => (second === 'ok' ? '0' : '7'),
  },
  {
    name: 'correcting and withdrawing',
    prepare: asPublished,
    first: correct(8),
    second: withdraw,
    ends: ['ok CONFLICT', 'CONFLICT ok'],
    events: ({ first }) => [
      'report.created',
      'report.published',
      first === 'ok' ? 'report.corrected' : 'report.withdrawn',
    ],
    received: ({ first }) => (first === 'ok' ? '8' : '0'),
  },
  {
    name: 'correcting and correcting',
    prepare: asPublished,
    first: correct(8),
    second: correct(9),
    ends: ['ok CONFLICT', 'CONFLICT ok'],
    events: () => ['report.created', 'report.published', 'report.corrected'],
    received: ({ first }) => (first === 'ok' ? '8' : '9'),
  },
];

/** Both at once, in the order that the scheduler gives to the requests of both and to their answers. */
async function run(race: Race, scheduler: fc.Scheduler): Promise<End> {
  const store = memoryStore();
  const world = await worldOn(store);
  const prepared = await race.prepare(world);
  const slow = scheduledStore(store, scheduler);
  const contextOf = (name: string): CommandContext =>
    world.context({
      store: slow,
      ...(race.sameMutation ? { clientMutationId: 'once' } : { actor: { ...everyone, id: `key:${name}` } }),
    });
  const settled = await scheduler.waitFor(
    Promise.allSettled([race.first(contextOf('first')), race.second(contextOf('second'))]),
  );
  const errors: DomainError[] = [];
  const [first, second] = settled.map((outcome) => {
    if (outcome.status === 'fulfilled') return 'ok';
    const reason: unknown = outcome.reason;
    if (!isRefusal(reason)) throw reason;
    errors.push(reason);
    return reason.code;
  });
  if (race.sameMutation) {
    const results = settled.map((outcome) => outcome.status === 'fulfilled' && outcome.value);
    expect(results[0]).toEqual(results[1]);
  }
  return { first: first!, second: second!, errors, startVersion: reportVersion(prepared.report), world };
}

async function expectLegal(race: Race, end: End): Promise<void> {
  const { store } = end.world;
  expect(race.ends).toContain(`${end.first} ${end.second}`);
  const differences: Difference[] = [];
  await verify(store, scopesDue, (difference) => differences.push(difference));
  expect(differences).toEqual([]);
  const events = await store.events(report, { limit: 100, after: null });
  expect(events.items.map(({ type }) => type)).toEqual(race.events(end));
  const totals = await store.organTotals('root', report.year, 'OWN');
  expect(totals?.totals.figures['ch3.new_received.total'] ?? '0').toBe(race.received(end));
  const { head } = await store.draft(report);
  // Everything that was done is counted in the version, once.
  const done = race.sameMutation ? 1 : [end.first, end.second].filter((each) => each === 'ok').length;
  expect(reportVersion(head!)).toBe(end.startVersion + done);
  for (const { params } of end.errors) {
    // Whoever is refused learns of a state that was there: whose it is, and since when.
    const { current } = params as { current: { version: number; by: string; at: string } };
    expect(current.version).toBeLessThanOrEqual(reportVersion(head!));
    expect(current.by).toMatch(/^key:/);
    expect(Date.parse(current.at)).toBeLessThanOrEqual(Date.parse(head!.updatedAt));
  }
  await race.check?.(end);
}

describe('two commands at once, in every order', () => {
  for (const race of races) {
    it(`ends ${race.name} as one after the other would`, async () => {
      const ends = new Map<string, number>(race.ends.map((end) => [end, 0]));
      await fc.assert(
        fc.asyncProperty(fc.scheduler(), async (scheduler) => {
          const end = await run(race, scheduler);
          await expectLegal(race, end);
          const key = `${end.first} ${end.second}`;
          ends.set(key, ends.get(key)! + 1);
        }),
        runs(race.name, 100, 5000),
      );
      process.stdout.write(`${race.name}: ${JSON.stringify(Object.fromEntries(ends))}\n`);
      expect(Math.min(...ends.values())).toBeGreaterThan(0);
    }, 600_000);
  }
});
