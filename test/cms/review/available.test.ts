import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../../../src/access/actor.ts';
import { roles } from '../../../src/access/role.ts';
import { acts, availableActs } from '../../../src/cms/review/acts/available.ts';
import { offerOf } from '../../../src/cms/review/acts/offer.ts';
import { allowedStep } from '../../../src/commands/shared/step.ts';
import { isFailure, isRefusal } from '../../../src/errors.ts';
import { publicStates } from '../../../src/report/publication.ts';
import type { ReportHead } from '../../../src/report/head.ts';
import { reportStates, type ReportState } from '../../../src/report/workflow.ts';
import { memoryStore } from '../../../src/store/memory/memoryStore.ts';
import { drafted } from '../../support/reports.ts';
import { contentWith, reportOf, worldOn } from '../../support/world.ts';

/*
 * What the CMS offers against what the commands take: every role, in every state, having written the report or not,
 * having examined its secrecy or not, having forced it or not.
 */

const me = 'person:me';

async function someHead(): Promise<ReportHead> {
  const world = await worldOn(memoryStore());
  return (await drafted(world, reportOf('bureau'), contentWith())).report;
}

function situations(head: ReportHead): readonly ReportHead[] {
  const signed = { by: me, byName: '我', at: head.createdAt };
  const review = { ...signed, revision: 1, basis: '依据', conclusion: 'MAY_BE_PUBLISHED' } as const;
  return reportStates.flatMap((state) =>
    [null, ...publicStates].flatMap((publicState) =>
      [[], [me]].flatMap((authors) =>
        [null, review].flatMap((secrecyReview) =>
          [null, 'person:other', me].map((forcedBy) => ({
            ...head,
            ...{ state, publicState, authors, secrecyReview },
            forced: forcedBy === null ? null : { ...signed, by: forcedBy, reason: '急', earlier: [] },
          })),
        ),
      ),
    ),
  );
}

/** What the command says before it looks at the content: nothing against it, another person, or no. */
function answerOf(act: (typeof acts)[number], head: ReportHead, actor: Actor): string {
  if (act === 'endorse' && head.forced === null) return 'no';
  try {
    allowedStep(act, head, actor, '原因');
    return 'yes';
  } catch (error) {
    if (isFailure(error, 'SAME_PERSON')) return error.params.as;
    if (isRefusal(error)) return 'no';
    throw error;
  }
}

describe('the acts that the CMS offers', () => {
  it('are those that the commands take, for every role, state and duty', async () => {
    const head = await someHead();
    const differing: string[] = [];
    for (const situation of situations(head)) {
      for (const role of roles) {
        const actor: Actor = { id: me, name: '我', grants: [{ role, organ: 'bureau' }] };
        const offered = availableActs(actor, { ...situation, organ: { path: head.organPath.join('/') } });
        for (const act of acts) {
          const found = offered.find((each) => each.act === act);
          const shown = found ? (found.barred ?? 'yes') : 'no';
          const taken = answerOf(act, situation, actor);
          if (shown !== taken) differing.push(`${role} ${situation.state} ${act}: ${shown}, not ${taken}`);
        }
      }
    }
    expect(differing).toEqual([]);
  });

  it('are none where somebody has no role', async () => {
    const head = await someHead();
    const stranger: Actor = { id: me, name: '我', grants: [{ role: 'signatory', organ: 'town' }] };
    expect(availableActs(stranger, { ...head, organ: { path: head.organPath.join('/') } })).toEqual([]);
  });
});

describe('offerOf', () => {
  const free = (...names: readonly (typeof acts)[number][]) => names.map((act) => ({ act, barred: null }));

  it('puts first what the report waits for', () => {
    const offer = (state: ReportState, ...names: readonly (typeof acts)[number][]) =>
      offerOf(free(...names), state);
    expect(offer('IN_REVIEW', 'review', 'return').primary).toBe('review');
    expect(offer('APPROVED', 'schedule', 'publish').primary).toBe('publish');
    expect(offer('PUBLISHED', 'amend', 'endorse').primary).toBe('endorse');
  });

  it('puts nothing first where the report waits for somebody else', () => {
    expect(offerOf(free('recall'), 'IN_REVIEW')).toMatchObject({ primary: null, beside: ['recall'] });
  });

  it('keeps apart what has grave consequences, and what only somebody else may do', () => {
    const barred = { act: 'sign', barred: 'author' } as const;
    expect(offerOf([...free('return', 'force'), barred], 'AWAITING_SIGNATURE')).toEqual({
      primary: null,
      beside: ['return'],
      grave: ['force'],
      barred: [barred],
    });
  });
});
