import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../../src/access/actor.ts';
import { roles, type Role } from '../../src/access/role.ts';
import { amendReport } from '../../src/commands/amendReport.ts';
import { concludeSecrecyReview } from '../../src/commands/concludeSecrecyReview.ts';
import type { CommandContext } from '../../src/commands/shared/context.ts';
import { discardAmendment } from '../../src/commands/discardAmendment.ts';
import { endorsePublication } from '../../src/commands/endorsePublication.ts';
import { explainIssues } from '../../src/commands/explainIssues.ts';
import { forcePublication } from '../../src/commands/forcePublication.ts';
import { publishReport } from '../../src/commands/publishReport.ts';
import { recallReport } from '../../src/commands/recallReport.ts';
import { recordPublication } from '../../src/commands/recordPublication.ts';
import { replaceDraft } from '../../src/commands/shared/replaceDraft.ts';
import { restoreRevision } from '../../src/commands/restoreRevision.ts';
import { retractReport } from '../../src/commands/retractReport.ts';
import { returnReport } from '../../src/commands/returnReport.ts';
import { reviewReport } from '../../src/commands/reviewReport.ts';
import { saveDraft } from '../../src/commands/saveDraft.ts';
import { scheduleReport } from '../../src/commands/scheduleReport.ts';
import { signReport } from '../../src/commands/signReport.ts';
import { submitReport } from '../../src/commands/submitReport.ts';
import { unscheduleReport } from '../../src/commands/unscheduleReport.ts';
import { waiveIssues } from '../../src/commands/waiveIssues.ts';
import { withdrawReport } from '../../src/commands/withdrawReport.ts';
import { isRefusal } from '../../src/errors.ts';
import type { PublicState } from '../../src/report/publication.ts';
import { workflowActions, type ReportState, type WorkflowAction } from '../../src/report/workflow.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { dumpOf } from '../support/everything.ts';
import { broughtTo, now, published, drafted, type Station } from '../support/reports.ts';
import { actorWith, contentWith, granted, people, reportOf, worldOn, type World } from '../support/world.ts';

/*
 * Every command on a report, in every state it can be in, by every role: what is legal is written here once more by
 * hand, and everything else must be refused with its own code and change nothing.
 */

const report = reportOf('bureau');
const UNDER_WAY = [
  'DRAFT',
  'IN_REVIEW',
  'SECRECY_REVIEW',
  'AWAITING_SIGNATURE',
  'APPROVED',
  'SCHEDULED',
] as const;
const FROZEN: readonly ReportState[] = UNDER_WAY.slice(1);
const PUBLIC = ['PUBLISHED', 'WITHDRAWN', 'RETRACTED'] as const;

interface Place {
  readonly state: ReportState;
  readonly shown: PublicState | null;
}

/** All states that a report can be in, each with all that the public can see of it meanwhile. */
const places: readonly Place[] = [
  ...UNDER_WAY.flatMap((state) => [null, ...PUBLIC].map((shown) => ({ state, shown }))),
  ...PUBLIC.map((state) => ({ state, shown: state })),
];

type Run = (
  at: { readonly report: typeof report; readonly expectedVersion: number },
  context: CommandContext,
  world: World,
) => Promise<unknown>;

interface Legal {
  readonly by: readonly Role[] | ((state: ReportState) => readonly Role[]);
  readonly in: (place: Place) => boolean;
  /** The command gets as far as this refusal, because the report of this test has no such thing. */
  readonly reaches?: 'NOT_FOUND';
  readonly run: Run;
}

const inState =
  (...states: readonly ReportState[]) =>
  ({ state }: Place): boolean =>
    states.includes(state);

const legal: Readonly<Record<Exclude<WorkflowAction, 'comment'>, Legal>> = {
  save: {
    by: ['editor'],
    in: inState('DRAFT'),
    run: async (at, context, world) => {
      const { parts } = await world.store.draft(report);
      const expectedVersion = parts.find(({ id }) => id === 'ch5')?.version ?? 0;
      return saveDraft({ ...at, part: 'ch5', expectedVersion, text: ch5Text() }, context);
    },
  },
  import: {
    by: ['editor'],
    in: inState('DRAFT'),
    run: (at, context) => {
      const draft = { content: contentWith(granted(4)), cause: 'IMPORTED', source: 'a.html' } as const;
      return replaceDraft({ ...at, ...draft, readingIssues: [] }, context.actor!, context);
    },
  },
  restore: {
    by: ['editor'],
    in: inState('DRAFT'),
    run: (at, context) => restoreRevision({ ...at, number: 1, reason: '恢复' }, context),
  },
  explain: {
    by: ['editor'],
    in: inState('DRAFT'),
    reaches: 'NOT_FOUND',
    run: ({ report: id }, context) =>
      explainIssues({ report: id, issues: ['none'], reason: '说明' }, context),
  },
  waive: {
    by: ['collector'],
    in: inState('DRAFT'),
    reaches: 'NOT_FOUND',
    run: ({ report: id }, context) => waiveIssues({ report: id, issues: ['none'], reason: '放行' }, context),
  },
  submit: { by: ['editor'], in: inState('DRAFT'), run: submitReport },
  recall: { by: ['editor'], in: inState('IN_REVIEW'), run: recallReport },
  review: { by: ['reviewer'], in: inState('IN_REVIEW'), run: reviewReport },
  clear: {
    by: ['secrecy_reviewer'],
    in: inState('SECRECY_REVIEW'),
    run: (at, context) =>
      concludeSecrecyReview({ ...at, basis: '不涉密', conclusion: 'MAY_BE_PUBLISHED' }, context),
  },
  sign: { by: ['signatory'], in: inState('AWAITING_SIGNATURE'), run: signReport },
  return: {
    by: (state) => [
      'collector',
      ...(state === 'IN_REVIEW' ? (['reviewer'] as const) : []),
      ...(state === 'SECRECY_REVIEW' ? (['secrecy_reviewer'] as const) : []),
      ...(['AWAITING_SIGNATURE', 'APPROVED', 'SCHEDULED'].includes(state) ? (['signatory'] as const) : []),
    ],
    in: inState(...FROZEN),
    run: (at, context) => returnReport({ ...at, note: '请核对' }, context),
  },
  schedule: {
    by: ['editor', 'signatory'],
    in: inState('APPROVED', 'SCHEDULED'),
    run: (at, context) => scheduleReport({ ...at, publishAt: '2024-12-01T00:00:00.000Z' }, context),
  },
  unschedule: { by: ['editor', 'signatory'], in: inState('SCHEDULED'), run: unscheduleReport },
  publish: { by: ['editor', 'signatory'], in: inState('APPROVED', 'SCHEDULED'), run: publishReport },
  force: {
    by: ['signatory'],
    in: inState(...UNDER_WAY),
    run: (at, context) => forcePublication({ ...at, reason: '舆情紧急' }, context),
  },
  endorse: {
    by: ['signatory', 'collector'],
    in: () => true,
    reaches: 'NOT_FOUND',
    run: endorsePublication,
  },
  record: {
    by: ['collector'],
    in: ({ state, shown }) => state === 'DRAFT' && shown === null,
    run: (at, context) =>
      recordPublication({ ...at, firstPublishedAt: '2024-01-10T00:00:00.000Z', source: '门户网站' }, context),
  },
  amend: {
    by: ['editor'],
    in: inState(...PUBLIC),
    run: (at, context) => amendReport({ ...at, reason: '更正' }, context),
  },
  discard: {
    by: ['editor'],
    in: ({ state, shown }) => state === 'DRAFT' && shown !== null,
    run: discardAmendment,
  },
  withdraw: {
    by: ['signatory', 'collector'],
    in: ({ shown }) => shown === 'PUBLISHED',
    run: (at, context) => withdrawReport({ ...at, explanation: '核实' }, context),
  },
  retract: {
    by: ['signatory', 'collector'],
    in: ({ shown }) => shown === 'PUBLISHED' || shown === 'WITHDRAWN',
    run: (at, context) => retractReport({ ...at, explanation: '误发' }, context),
  },
};

const actions = Object.keys(legal) as (keyof typeof legal)[];

/** A report brought there by people who take no further part. */
async function worldAt({ state, shown }: Place): Promise<World> {
  const world = await worldOn(memoryStore());
  await (shown ? published : drafted)(world, report, contentWith(granted(7)));
  const { signatory, editor } = people;
  if (shown === 'WITHDRAWN' || shown === 'RETRACTED') {
    const takeBack = shown === 'WITHDRAWN' ? withdrawReport : retractReport;
    await takeBack(
      { ...(await now(world, report)), explanation: '核实' },
      world.context({ actor: signatory }),
    );
  }
  if (shown && state !== shown) {
    await amendReport({ ...(await now(world, report)), reason: '更正' }, world.context({ actor: editor }));
    const text = ch5Text();
    await saveDraft({ report, part: 'ch5', expectedVersion: 1, text }, world.context({ actor: editor }));
  }
  if (state === 'SCHEDULED') await broughtTo(world, report, 'APPROVED');
  else if (FROZEN.includes(state)) await broughtTo(world, report, state as Station);
  if (state === 'SCHEDULED') {
    const publishAt = '2024-06-01T00:00:00.000Z';
    await scheduleReport({ ...(await now(world, report)), publishAt }, world.context({ actor: signatory }));
  }
  const { head } = await world.store.draft(report);
  expect(head).toMatchObject({ state, publicState: shown });
  return world;
}

/** Long enough to say something, and another one than the report had. */
function ch5Text(): string {
  return `改过的内容。${contentWith().parts.ch5?.text ?? ''}`;
}

/** Somebody who has had nothing to do with the report. */
function newcomer(role: Role, organ = 'bureau'): Actor {
  return { ...actorWith(role, organ), id: `key:new-${role}` };
}

async function outcome(action: keyof typeof legal, actor: Actor | null, world: World): Promise<string> {
  try {
    await legal[action].run(await now(world, report), world.context({ actor }), world);
    return 'done';
  } catch (error) {
    if (isRefusal(error)) return error.code;
    throw error;
  }
}

function expectedOutcome(action: keyof typeof legal, role: Role, place: Place): string {
  const rule = legal[action];
  const rolesIn = (state: ReportState) => (typeof rule.by === 'function' ? rule.by(state) : rule.by);
  if (role === 'administrator') return 'NOT_FOUND';
  if (!rolesIn(place.state).includes(role) && !FROZEN.some((state) => rolesIn(state).includes(role))) {
    return 'FORBIDDEN';
  }
  if (!rule.in(place)) return 'ILLEGAL_STATE';
  if (!rolesIn(place.state).includes(role)) return 'FORBIDDEN';
  return rule.reaches ?? 'done';
}

const counted = { legal: 0, refused: 0 };

describe('a command on a report', () => {
  it('is each in this table, comments aside, which are legal in every state', () => {
    expect([...actions, 'comment'].sort()).toEqual([...workflowActions].sort());
  });

  it.each(places)('in $state, with $shown shown, is done or refused as the table says', async (place) => {
    let world = await worldAt(place);
    let before = await dumpOf(world.store);
    for (const action of actions) {
      for (const role of roles) {
        const expected = expectedOutcome(action, role, place);
        const label = `${action} by ${role}`;
        expect([label, await outcome(action, newcomer(role), world)]).toEqual([label, expected]);
        if (expected === 'done') {
          counted.legal += 1;
          world = await worldAt(place);
          before = await dumpOf(world.store);
        } else {
          counted.refused += 1;
          expect([label, await dumpOf(world.store)]).toEqual([label, before]);
        }
        // The same role elsewhere may not even know of it.
        expect([label, await outcome(action, newcomer(role, 'town'), world)]).toEqual([label, 'NOT_FOUND']);
      }
      expect([action, await outcome(action, null, world)]).toEqual([action, 'UNAUTHENTICATED']);
    }
    expect(await dumpOf(world.store)).toBe(before);
  });

  it('has been tried in every pair, legal and illegal', () => {
    expect(counted.legal + counted.refused).toBe(places.length * actions.length * roles.length);
    expect(counted.legal).toBeGreaterThan(100);
  });
});
