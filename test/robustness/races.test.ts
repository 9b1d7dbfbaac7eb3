import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { amendReport } from '../../src/commands/amendReport.ts';
import { scopesDue } from '../../src/report/scopesDue.ts';
import { discardAmendment } from '../../src/commands/discardAmendment.ts';
import { endorsePublication } from '../../src/commands/endorsePublication.ts';
import { explainIssues } from '../../src/commands/explainIssues.ts';
import { forcePublication } from '../../src/commands/forcePublication.ts';
import { knownDrafts } from '../../src/commands/shared/knownDrafts.ts';
import { publishReport } from '../../src/commands/publishReport.ts';
import { recallReport } from '../../src/commands/recallReport.ts';
import type { ReportResult } from '../../src/commands/shared/result.ts';
import { returnReport } from '../../src/commands/returnReport.ts';
import { reviewReport } from '../../src/commands/reviewReport.ts';
import { saveDraft } from '../../src/commands/saveDraft.ts';
import { scheduleReport } from '../../src/commands/scheduleReport.ts';
import { signReport } from '../../src/commands/signReport.ts';
import { submitReport } from '../../src/commands/submitReport.ts';
import { withdrawReport } from '../../src/commands/withdrawReport.ts';
import { isRefusal, type DomainError } from '../../src/errors.ts';
import { verify, type Difference } from '../../src/queries/verify.ts';
import type { EventType } from '../../src/report/event.ts';
import { reportVersion } from '../../src/report/head.ts';
import { contentOf, partOf } from '../../src/report/content.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import type { CommandContext } from '../../src/commands/shared/context.ts';
import { issueIds } from '../support/issueIds.ts';
import { runs } from '../support/random.ts';
import { after, amended, broughtTo, drafted, published, type Station } from '../support/reports.ts';
import { scheduledStore } from '../support/scheduledStore.ts';
import { contentWith, everyone, granted, reportOf, worldOn, type World } from '../support/world.ts';
import { unexplained } from './mutations.ts';

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
  readonly prepare: (world: World) => Promise<Pick<ReportResult, 'report'>>;
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
const asUnexplained = (world: World) => drafted(world, report, unexplained);
/** A process that saw the draft and saves without reading it again. */
let typing = knownDrafts();
const asTyped = async (world: World) => {
  const result = await asDraft(world);
  const { head, parts } = await world.store.draft(report);
  typing = knownDrafts();
  typing.saw({ head: head!, parts });
  return result;
};
const brought = (station: Station) => async (world: World) => {
  await asDraft(world);
  return broughtTo(world, report, station);
};
const asAmendment = async (world: World) => {
  await asPublished(world);
  await amended(world, report, 'ch3', granted(8));
  return { report: (await world.store.draft(report)).head! };
};
const asForced = async (world: World) =>
  forcePublication({ ...after(await asDraft(world)), reason: '急' }, world.context());

/** The report as it is after so many changes; each step and each save is one. */
const at = (expectedVersion: number) => ({ report, expectedVersion });
const seen = {
  ...{ draft: at(1), inReview: at(2), awaitingSignature: at(4), approved: at(5) },
  ...{ published: at(6), amendment: at(8), forced: at(2) },
};

const publish: Command = (context) => publishReport(seen.approved, context);
const save: Command = (context) =>
  saveDraft({ report, part: 'ch1', expectedVersion: 1, text: NEW_TEXT }, context);
const withdraw: Command = (context) => withdrawReport({ ...seen.published, explanation: '核实' }, context);
const amend: Command = (context) => amendReport({ ...seen.published, reason: '更正' }, context);
const force =
  (input: typeof seen.draft): Command =>
  (context) =>
    forcePublication({ ...input, reason: '急' }, context);
const endorse: Command = (context) => endorsePublication(seen.forced, context);

const toApproval = [
  ...(['report.created', 'report.submitted', 'report.reviewed'] as const),
  ...(['report.cleared', 'report.signed'] as const),
];
const toPublication = [...toApproval, 'report.published'] as const;
const toAmendment = [...toPublication, 'report.amending'] as const;

/** The event of the one that came through. */
const either =
  (before: readonly EventType[], ofFirst: EventType, ofSecond: EventType) =>
  ({ first }: End): readonly EventType[] => [...before, first === 'ok' ? ofFirst : ofSecond];

const oneWins = ['ok CONFLICT', 'CONFLICT ok'] as const;
/** Whoever saves after the report was closed is refused for its state, or, closed while it wrote, for the version. */
const closes = ['ok ILLEGAL_STATE', 'ok CONFLICT', 'CONFLICT ok'] as const;

const races: readonly Race[] = [
  {
    name: 'publishing and saving',
    prepare: asDraft,
    first: force(seen.draft),
    second: save,
    ends: closes,
    events: ({ first }) => ['report.created', ...(first === 'ok' ? (['report.published'] as const) : [])],
    received: ({ first }) => (first === 'ok' ? '7' : '0'),
    check: async ({ world, first }) => {
      // A publication shows what its signatory had seen, never what was saved meanwhile.
      const publication = await world.store.publication(report);
      const shown = publication?.content && partOf(publication.content, 'ch1').text;
      expect(shown).toBe(first === 'ok' ? content.parts.ch1?.text : undefined);
      const { parts } = await world.store.draft(report);
      const kept = first === 'ok' ? { version: 1 } : { version: 2, part: { text: NEW_TEXT } };
      expect(parts.find(({ id }) => id === 'ch1')).toMatchObject(kept);
    },
  },
  {
    name: 'submitting and saving',
    prepare: asDraft,
    first: (context) => submitReport(seen.draft, context),
    second: save,
    ends: closes,
    events: ({ first }) => ['report.created', ...(first === 'ok' ? (['report.submitted'] as const) : [])],
    received: () => '0',
    check: async ({ world, first }) => {
      const { head, parts } = await world.store.draft(report);
      const submitted = await world.store.revision(report, head!.submission?.revision ?? 0);
      expect(submitted?.content.parts.ch1?.text).toBe(first === 'ok' ? content.parts.ch1?.text : undefined);
      expect(parts.find(({ id }) => id === 'ch1')?.version).toBe(first === 'ok' ? 1 : 2);
    },
  },
  {
    name: 'submitting and saving what is known',
    prepare: asTyped,
    first: (context) => submitReport(seen.draft, context),
    second: (context) => save({ ...context, knownDrafts: typing }),
    // Who is refused what it wrote without reading reads then, and learns the state.
    ends: ['ok ILLEGAL_STATE', 'CONFLICT ok'],
    events: ({ first }) => ['report.created', ...(first === 'ok' ? (['report.submitted'] as const) : [])],
    received: () => '0',
  },
  {
    name: 'submitting and explaining',
    prepare: asUnexplained,
    first: (context) => submitReport(seen.draft, context),
    second: (context) => {
      const issues = issueIds(report, unexplained, 'MUST_BE_EXPLAINED');
      return explainIssues({ report, issues, reason: '口径调整' }, context);
    },
    ends: ['EXPLANATION_REQUIRED ok', 'CONFLICT ok'],
    events: () => ['report.created'],
    received: () => '0',
  },
  {
    name: 'publishing and publishing',
    prepare: brought('APPROVED'),
    first: publish,
    second: publish,
    ends: oneWins,
    events: () => toPublication,
    received: () => '7',
  },
  {
    name: 'publishing and the same publishing sent again',
    prepare: brought('APPROVED'),
    first: publish,
    second: publish,
    sameMutation: true,
    ends: ['ok ok'],
    events: () => toPublication,
    received: () => '7',
  },
  {
    name: 'publishing and withdrawing what will be published',
    prepare: brought('APPROVED'),
    first: publish,
    second: withdraw,
    ends: ['ok ok', 'ok CONFLICT'],
    events: ({ second }) => [...toPublication, ...(second === 'ok' ? (['report.withdrawn'] as const) : [])],
    received: ({ second }) => (second === 'ok' ? '0' : '7'),
  },
  {
    name: 'publishing and scheduling',
    prepare: brought('APPROVED'),
    first: publish,
    second: (context) => scheduleReport({ ...seen.approved, publishAt: '2024-03-01T00:00:00.000Z' }, context),
    ends: oneWins,
    events: either(toApproval, 'report.published', 'report.scheduled'),
    received: ({ first }) => (first === 'ok' ? '7' : '0'),
  },
  {
    name: 'signing and sending back',
    prepare: brought('AWAITING_SIGNATURE'),
    first: (context) => signReport(seen.awaitingSignature, context),
    second: (context) => returnReport({ ...seen.awaitingSignature, note: '请改' }, context),
    ends: oneWins,
    events: either(toApproval.slice(0, -1), 'report.signed', 'report.returned'),
    received: () => '0',
    check: async ({ world, first }) => {
      const { head } = await world.store.draft(report);
      const signed = { state: 'APPROVED', sentBack: null, signature: { revision: 1, by: 'key:first' } };
      const back = { state: 'DRAFT', sentBack: { note: '请改', by: 'key:second' }, signature: null };
      expect(head).toMatchObject(first === 'ok' ? signed : back);
    },
  },
  {
    name: 'recalling and reviewing',
    prepare: brought('IN_REVIEW'),
    first: (context) => recallReport(seen.inReview, context),
    second: (context) => reviewReport(seen.inReview, context),
    ends: oneWins,
    events: either(toApproval.slice(0, 2), 'report.recalled', 'report.reviewed'),
    received: () => '0',
    check: async ({ world, first }) => {
      const { head } = await world.store.draft(report);
      const recalled = { state: 'DRAFT', submission: null, review: null };
      expect(head).toMatchObject(first === 'ok' ? recalled : { state: 'SECRECY_REVIEW' });
    },
  },
  {
    name: 'discarding an amendment and publishing it',
    prepare: asAmendment,
    first: (context) => discardAmendment(seen.amendment, context),
    second: force(seen.amendment),
    ends: oneWins,
    events: either(toAmendment, 'report.discarded', 'report.corrected'),
    received: ({ first }) => (first === 'ok' ? '7' : '8'),
    check: async ({ world }) => {
      // Whichever came first: the draft is what is public.
      const { head, parts } = await world.store.draft(report);
      const publication = await world.store.publication(report);
      expect(head).toMatchObject({ state: 'PUBLISHED', amendment: null });
      expect(contentOf('2021', parts)).toEqual(publication?.content);
    },
  },
  {
    name: 'discarding an amendment and saving it',
    prepare: asAmendment,
    first: (context) => discardAmendment(seen.amendment, context),
    second: save,
    ends: closes,
    events: ({ first }) => [...toAmendment, ...(first === 'ok' ? (['report.discarded'] as const) : [])],
    received: () => '7',
    check: async ({ world, first }) => {
      const { parts } = await world.store.draft(report);
      const { text } = parts.find(({ id }) => id === 'ch1')!.part;
      expect(text).toBe(first === 'ok' ? content.parts.ch1?.text : NEW_TEXT);
    },
  },
  {
    name: 'endorsing and endorsing',
    prepare: asForced,
    first: endorse,
    second: endorse,
    ends: oneWins,
    events: () => ['report.created', 'report.published', 'report.endorsed'],
    received: () => '7',
  },
  {
    name: 'amending and withdrawing',
    prepare: asPublished,
    first: amend,
    second: withdraw,
    ends: oneWins,
    events: either(toPublication, 'report.amending', 'report.withdrawn'),
    received: ({ first }) => (first === 'ok' ? '7' : '0'),
  },
  {
    name: 'amending and amending',
    prepare: asPublished,
    first: amend,
    second: amend,
    ends: oneWins,
    events: () => toAmendment,
    received: () => '7',
    check: async ({ world, first }) => {
      const { head } = await world.store.draft(report);
      expect(head?.amendment?.by).toBe(first === 'ok' ? 'key:first' : 'key:second');
    },
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
  for (const { params } of end.errors.filter(({ code }) => code === 'CONFLICT')) {
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
        runs(race.name, 200, 5000),
      );
      process.stdout.write(`${race.name}: ${JSON.stringify(Object.fromEntries(ends))}\n`);
      expect(Math.min(...ends.values())).toBeGreaterThan(0);
    }, 600_000);
  }
});
