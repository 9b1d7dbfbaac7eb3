import { expect, it } from '@jest/globals';
import type { Actor } from '../../src/access/actor.ts';
import { amendReport } from '../../src/commands/amendReport.ts';
import { scopesDue } from '../../src/report/scopesDue.ts';
import { concludeSecrecyReview } from '../../src/commands/concludeSecrecyReview.ts';
import type { CommandContext } from '../../src/commands/shared/context.ts';
import { createReport } from '../../src/commands/createReport.ts';
import { discardAmendment } from '../../src/commands/discardAmendment.ts';
import { endorsePublication } from '../../src/commands/endorsePublication.ts';
import { forcePublication } from '../../src/commands/forcePublication.ts';
import { publishReport } from '../../src/commands/publishReport.ts';
import { recallReport } from '../../src/commands/recallReport.ts';
import { replaceDraft } from '../../src/commands/shared/replaceDraft.ts';
import { retractReport } from '../../src/commands/retractReport.ts';
import { returnReport } from '../../src/commands/returnReport.ts';
import { reviewReport } from '../../src/commands/reviewReport.ts';
import { saveDraft } from '../../src/commands/saveDraft.ts';
import { scheduleReport } from '../../src/commands/scheduleReport.ts';
import { signReport } from '../../src/commands/signReport.ts';
import type { StepInput } from '../../src/commands/shared/step.ts';
import { submitReport } from '../../src/commands/submitReport.ts';
import { unscheduleReport } from '../../src/commands/unscheduleReport.ts';
import { withdrawReport } from '../../src/commands/withdrawReport.ts';
import { isFailure } from '../../src/errors.ts';
import { verify, type Difference } from '../../src/queries/verify.ts';
import { contentOf, saysTheSame, type ReportContent } from '../../src/report/content.ts';
import { standingContent } from '../../src/report/publication.ts';
import { reportVersion } from '../../src/report/head.ts';
import type { ReportId } from '../../src/report/report.ts';
import { dynamodbStore } from '../../src/store/dynamodb/dynamodbStore.ts';
import type { Draft } from '../../src/store/store.ts';
import { dice } from '../support/dice.ts';
import { describeWithEngine } from '../support/engine.ts';
import { faults, injectInto, type Injected } from '../support/faults.ts';
import { runs } from '../support/random.ts';
import { explained, typed } from '../support/reports.ts';
import { contentWith, everyone, granted, people, reportOf, worldOn } from '../support/world.ts';

// Calls to the database go wrong in every way they can. At one in ten nearly all commands succeed all the same; the
// others are told to come again, and at any rate what a command does is done once.

/** How many of the calls fail, how many operations are tried, and how many of these may be told to come again. */
const rates = [
  { rate: 0.01, quick: 1_000, deep: 20_000, mayFail: 0.001 },
  { rate: 0.1, quick: 1_000, deep: 20_000, mayFail: 0.01 },
  { rate: 0.5, quick: 1_000, deep: 20_000, mayFail: 1 },
] as const;

const organs = ['bureau', 'town', 'office', 'county', 'city2'] as const;
const years = [2022, 2023] as const;

const kinds: readonly (Omit<Injected, 'error'> & {
  readonly error: () => Error;
  readonly conflict?: true;
})[] = [
  { when: 'before', error: faults.throttled },
  { when: 'before', error: faults.throttledTransaction },
  { when: 'before', error: faults.overCapacity },
  { when: 'before', error: faults.conflict, conflict: true },
  { when: 'before', error: faults.inProgress, conflict: true },
  { when: 'before', error: faults.broken },
  { when: 'after', error: faults.broken },
  { when: 'after', error: faults.timeout },
  { when: 'before', error: faults.reset },
  { when: 'after', error: faults.reset },
];

/** How often one call was tried, and how many of these tries met a conflict. */
interface Tries {
  readonly command: string;
  tries: number;
  conflicts: number;
}

describeWithEngine('a faulty database', (engine) => {
  for (const { rate, quick, deep, mayFail } of rates) {
    it(`does every command once when ${rate * 100} % of the calls fail`, async () => {
      const { seed, numRuns } = runs(`operations at a fault rate of ${rate * 100} %`, quick, deep);
      const roll = dice(seed);
      const oneOf = <T>(all: readonly T[]): T => all[Math.floor(roll() * all.length)]!;
      await engine().empty();
      const { client, table } = await engine().createTable();
      const injection = injectInto(client);
      const patience = { pause: () => Promise.resolve(), random: () => 0.5 };
      const store = dynamodbStore({ client, table, cursorSecret: 'test', quality: 5, patience });
      const world = await worldOn(store);

      const calls: Tries[] = [];
      let injected = 0;
      /** Faults from now on. A call goes on as long as its tries fail; whatever comes then is another. */
      function startFaults(): void {
        let failing: Tries | null = null;
        injection.plan((_, command) => {
          if (failing?.command !== command) {
            failing = { command, tries: 0, conflicts: 0 };
            calls.push(failing);
          }
          const call: Tries = failing;
          call.tries += 1;
          if (roll() >= rate) {
            failing = null;
            return null;
          }
          injected += 1;
          const kind = oneOf(kinds);
          if (kind.conflict) call.conflicts += 1;
          return { when: kind.when, error: kind.error() };
        });
      }

      const done = new Map<string, number>();
      const durations: number[] = [];
      let unavailable = 0;
      for (let nth = 0; nth < numRuns; nth += 1) {
        const report = reportOf(oneOf(organs), oneOf(years));
        injection.plan(() => null);
        if ((await store.draft(report)).head?.state === 'DRAFT') await explained(world, report);
        const shown = standingContent(await store.publication(report));
        const [name, command] = oneOf(commandsFor(report, await store.draft(report), shown, nth));
        // Half of the clients give no id: for them the store alone must see to it that nothing is done twice.
        const clientMutationId = roll() < 0.5 ? `operation ${nth}` : null;
        const context = (): CommandContext => world.context({ clientMutationId });
        startFaults();
        const started = performance.now();
        try {
          await command(context());
        } catch (error) {
          if (!isFailure(error, 'UNAVAILABLE')) throw error;
          expect(error.params.retryAfterSeconds).toBeGreaterThan(0);
          unavailable += 1;
          injection.plan(() => null);
          if (clientMutationId === null) await command(context()).catch(expectDoneBefore);
          else await command(context());
        }
        durations.push(performance.now() - started);
        done.set(name, (done.get(name) ?? 0) + 1);
      }

      injection.plan(() => null);
      const differences: Difference[] = [];
      await verify(store, scopesDue, (difference) => differences.push(difference));
      expect(differences).toEqual([]);
      expect(await countEvents()).toEqual(
        Object.fromEntries(told.map((type) => [type, done.get(type) ?? 0])),
      );
      const most = Math.max(...calls.map(({ tries, conflicts }) => tries - conflicts));
      const p99 = durations.sort((a, b) => a - b)[Math.floor(durations.length * 0.99)]!;
      process.stdout.write(
        `${rate * 100} %: ${numRuns} operations, ${calls.length} calls, ${injected} faults: ${unavailable} unavailable, ` +
          `at most ${most} tries a call, p99 ${Math.round(p99)} ms without pauses; ` +
          `${JSON.stringify(Object.fromEntries(done))}\n`,
      );
      expect(unavailable).toBeLessThanOrEqual(numRuns * mayFail);
      expect(injected / calls.length).toBeGreaterThan(rate / 4);
      expect(most).toBeLessThanOrEqual(3);
      // A conflict is over soon, so it is waited for longer.
      expect(Math.max(...calls.map(({ conflicts }) => conflicts))).toBeLessThanOrEqual(10);

      async function countEvents(): Promise<Readonly<Record<string, number>>> {
        const count: Record<string, number> = Object.fromEntries(told.map((type) => [type, 0]));
        for await (const head of store.everyHead()) {
          let sequence = 0;
          for (let after: string | null = null; ;) {
            const page = await store.events(head.id, { limit: 100, after });
            for (const event of page.items) {
              sequence += 1;
              expect(event.sequence).toBe(sequence);
              const type = event.type.slice('report.'.length);
              if (type in count) count[type]! += 1;
            }
            if (!page.hasMore) break;
            after = page.cursors.at(-1)!;
          }
          expect(head.lastEvent).toBe(sequence);
        }
        return count;
      }
    }, 600_000);
  }
});

/** Who gave no id and asks again learns by a conflict that it was done, though nobody could say so at the time. */
function expectDoneBefore(error: unknown): void {
  if (!isFailure(error, 'CONFLICT') && !isFailure(error, 'ALREADY_EXISTS')) throw error;
}

type Command = (context: CommandContext) => Promise<unknown>;
type Named = readonly [done: string, command: Command];

/** Events of which there must be as many as commands that tell them; reports are created in two ways. */
const told = [
  ...['submitted', 'recalled', 'reviewed', 'cleared', 'signed', 'returned', 'scheduled', 'unscheduled'],
  ...['published', 'endorsed', 'amending', 'corrected', 'discarded', 'withdrawn', 'retracted'],
] as const;

/** Every step from one version of a report, by somebody who may take it. */
function stepsFrom(at: StepInput) {
  const by =
    (actor: Actor, command: Command): Command =>
    (context) =>
      command({ ...context, actor });
  const cleared = { ...at, basis: '目录', conclusion: 'MAY_BE_PUBLISHED' } as const;
  const scheduled = { ...at, publishAt: '2025-01-01T00:00:00.000Z' };
  return {
    submit: (context) => submitReport(at, context),
    recall: (context) => recallReport(at, context),
    review: by(people.reviewer, (context) => reviewReport(at, context)),
    clear: by(people.secrecyReviewer, (context) => concludeSecrecyReview(cleared, context)),
    sign: by(people.signatory, (context) => signReport(at, context)),
    sendBack: by(people.collector, (context) => returnReport({ ...at, note: '请改' }, context)),
    schedule: (context) => scheduleReport(scheduled, context),
    unschedule: (context) => unscheduleReport(at, context),
    publish: (context) => publishReport(at, context),
    force: (context) => forcePublication({ ...at, reason: '急' }, context),
    endorse: by(people.collector, (context) => endorsePublication(at, context)),
    amend: (context) => amendReport({ ...at, reason: '更正' }, context),
    discard: (context) => discardAmendment(at, context),
    withdraw: (context) => withdrawReport({ ...at, explanation: '核实' }, context),
    retract: (context) => retractReport({ ...at, explanation: '误发' }, context),
  } as const satisfies Readonly<Record<string, Command>>;
}

/** The commands that the state allows, each with an input that makes it succeed. */
function commandsFor(
  report: ReportId,
  { head, parts }: Draft,
  shown: ReportContent | null,
  nth: number,
): readonly Named[] {
  // Never the same number twice, so that every amendment changes something.
  const figures = granted(nth + 1);
  const replace: Command = (context) => {
    const content = contentWith(figures, { year: report.year });
    const imported = { cause: 'IMPORTED', source: 'random', readingIssues: [] } as const;
    const expectedVersion = head && reportVersion(head);
    return replaceDraft({ report, content, ...imported, expectedVersion }, everyone, context);
  };
  if (!head) {
    return [
      ['created', (context) => createReport({ report }, context)],
      ['imported', replace],
    ];
  }
  const { state, publicState } = head;
  const steps = stepsFrom({ report, expectedVersion: reportVersion(head) });
  const always: readonly Named[] = [
    ...named(head.forced !== null, ['endorsed', steps.endorse]),
    ...named(publicState === 'PUBLISHED', ['withdrawn', steps.withdraw]),
    ...named(publicState === 'PUBLISHED' || publicState === 'WITHDRAWN', ['retracted', steps.retract]),
  ];
  const published = publicState === 'PUBLISHED' ? 'corrected' : 'published';
  const back: Named = ['returned', steps.sendBack];
  switch (state) {
    case 'DRAFT': {
      const expectedVersion = parts.find(({ id }) => id === 'ch3')?.version ?? 0;
      const save = {
        report,
        part: 'ch3',
        expectedVersion,
        text: `第${nth}次`,
        figures: typed(figures),
      } as const;
      const whole = parts.length > 1;
      const changed = shown === null || !saysTheSame(shown, contentOf(head.form, parts));
      return [
        ...always,
        ['saved', (context) => saveDraft(save, context)],
        ['imported', replace],
        // More often than the others, so that much gets to the end of the way.
        ...named(whole && changed, ['submitted', steps.submit], ['submitted', steps.submit]),
        ...named(whole, [published, steps.force]),
        ...named(publicState !== null, ['discarded', steps.discard]),
      ];
    }
    case 'IN_REVIEW':
      return [
        ...always,
        ['reviewed', steps.review],
        ['reviewed', steps.review],
        ['recalled', steps.recall],
        back,
      ];
    case 'SECRECY_REVIEW':
      return [...always, ['cleared', steps.clear], ['cleared', steps.clear], back];
    case 'AWAITING_SIGNATURE':
      return [...always, ['signed', steps.sign], ['signed', steps.sign], back];
    case 'APPROVED':
      return [...always, [published, steps.publish], ['scheduled', steps.schedule], back];
    case 'SCHEDULED':
      return [...always, [published, steps.publish], ['unscheduled', steps.unschedule], back];
    default:
      return [...always, ['amending', steps.amend]];
  }
}

function named(open: boolean, ...commands: readonly Named[]): readonly Named[] {
  return open ? commands : [];
}
