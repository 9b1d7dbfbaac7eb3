import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '../../src/access/actor.ts';
import { concludeSecrecyReview } from '../../src/commands/concludeSecrecyReview.ts';
import { endorsePublication } from '../../src/commands/endorsePublication.ts';
import { forcePublication } from '../../src/commands/forcePublication.ts';
import { recordPublication } from '../../src/commands/recordPublication.ts';
import { returnReport } from '../../src/commands/returnReport.ts';
import { reviewReport } from '../../src/commands/reviewReport.ts';
import { saveDraft } from '../../src/commands/saveDraft.ts';
import { signReport } from '../../src/commands/signReport.ts';
import { submitReport } from '../../src/commands/submitReport.ts';
import { roles } from '../../src/access/role.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { refusal } from '../support/refusal.ts';
import { broughtTo, drafted, now } from '../support/reports.ts';
import { contentWith, everyone, granted, people, reportOf, worldOn, type World } from '../support/world.ts';

const report = reportOf('bureau');
const clear = { basis: '不涉密', conclusion: 'MAY_BE_PUBLISHED' } as const;

let world: World;
const as = (actor: Actor) => world.context({ actor });

/** Somebody else with every role. */
const another: Actor = {
  ...everyone,
  id: 'key:another',
  grants: roles.map((role) => ({ role, organ: 'root' })),
};

beforeEach(async () => {
  world = await worldOn(memoryStore());
  await drafted(world, report, contentWith(granted(7)));
});

describe('one person with every role', () => {
  it('cannot review, examine or sign what they wrote', async () => {
    await submitReport(await now(world, report), as(everyone));
    const reviewed = await refusal(reviewReport(await now(world, report), as(everyone)));
    expect([reviewed.code, reviewed.params]).toEqual([
      'SAME_PERSON',
      { action: 'report.review', as: 'author' },
    ]);
    await reviewReport(await now(world, report), as(another));
    const cleared = await refusal(
      concludeSecrecyReview({ ...(await now(world, report)), ...clear }, as(everyone)),
    );
    expect(cleared.params).toEqual({ action: 'report.clear', as: 'author' });
    await concludeSecrecyReview({ ...(await now(world, report)), ...clear }, as(another));
    const signed = await refusal(signReport(await now(world, report), as(everyone)));
    expect(signed.params).toEqual({ action: 'report.sign', as: 'author' });
  });

  it('cannot sign what they examined for secrecy', async () => {
    await broughtTo(world, report, 'SECRECY_REVIEW');
    await concludeSecrecyReview({ ...(await now(world, report)), ...clear }, as(another));
    const signed = await refusal(signReport(await now(world, report), as(another)));
    expect(signed.params).toEqual({ action: 'report.sign', as: 'secrecy_reviewer' });
    await signReport(await now(world, report), as(people.signatory));
  });

  it('is an author by one saved cell, whoever saved after them', async () => {
    const save = async (actor: Actor, text: string) => {
      const { parts } = await world.store.draft(report);
      const expectedVersion = parts.find(({ id }) => id === 'ch6')!.version;
      await saveDraft({ report, part: 'ch6', expectedVersion, text }, as(actor));
    };
    await save(another, '本年度未收取信息处理费。其他无。');
    await save(everyone, '本年度未收取信息处理费。');
    await broughtTo(world, report, 'AWAITING_SIGNATURE');
    const signed = await refusal(signReport(await now(world, report), as(another)));
    expect(signed.code).toBe('SAME_PERSON');
    expect((await world.store.draft(report)).head?.authors).toEqual(['key:another', 'key:everyone']);
  });

  it('stays an author after the report was sent back', async () => {
    await broughtTo(world, report, 'AWAITING_SIGNATURE');
    await returnReport({ ...(await now(world, report)), note: '请核对' }, as(people.signatory));
    await broughtTo(world, report, 'AWAITING_SIGNATURE');
    expect((await refusal(signReport(await now(world, report), as(everyone)))).code).toBe('SAME_PERSON');
  });

  it('cannot take over their own writing as something public elsewhere', async () => {
    const input = { firstPublishedAt: '2024-01-10T00:00:00.000Z', source: '门户网站' };
    const own = recordPublication({ ...(await now(world, report)), ...input }, as(everyone));
    expect((await refusal(own)).params).toEqual({ action: 'report.record', as: 'author' });
    await recordPublication({ ...(await now(world, report)), ...input }, as(another));
  });
});

describe('a forced publication', () => {
  it('stays marked, through amendments too, until somebody else answers for it', async () => {
    const force = { ...(await now(world, report)), reason: '舆情应对，须当日公布' };
    const { report: head } = await forcePublication(force, as(everyone));
    expect(head).toMatchObject({ state: 'PUBLISHED', forced: { by: 'key:everyone', reason: force.reason } });
    const own = await refusal(endorsePublication(await now(world, report), as(everyone)));
    expect(own.params).toEqual({ action: 'report.endorse', as: 'author' });
    const { report: endorsed } = await endorsePublication(await now(world, report), as(another));
    expect(endorsed.forced).toBeNull();
    const events = (await world.store.events(report, { limit: 100, after: null })).items;
    expect(events.map(({ type, details }) => [type, details])).toEqual([
      ['report.created', {}],
      ['report.published', { forced: force.reason }],
      ['report.endorsed', { forced: force.reason }],
    ]);
  });

  it('needs a reason, and does not pass over issues that block', async () => {
    const without = forcePublication({ ...(await now(world, report)), reason: '' }, as(everyone));
    expect((await refusal(without)).code).toBe('REASON_REQUIRED');
    const { parts } = await world.store.draft(report);
    const expectedVersion = parts.find(({ id }) => id === 'ch3')!.version;
    const figures = [{ key: 'ch3.granted.natural_person', value: '6' }];
    await saveDraft({ report, part: 'ch3', expectedVersion, figures }, as(everyone));
    const forced = forcePublication({ ...(await now(world, report)), reason: '紧急' }, as(everyone));
    expect((await refusal(forced)).code).toBe('BLOCKED_BY_ISSUES');
  });
});

describe('a secrecy review that ends otherwise than in publication', () => {
  it.each(['MUST_NOT_BE_PUBLISHED', 'TO_BE_REFERRED'] as const)(
    '%s sends the report back',
    async (conclusion) => {
      await broughtTo(world, report, 'SECRECY_REVIEW');
      const input = { ...(await now(world, report)), basis: '第五章涉及未公开案情', conclusion };
      const { report: head } = await concludeSecrecyReview(input, as(people.secrecyReviewer));
      expect(head).toMatchObject({
        state: 'DRAFT',
        secrecyReview: null,
        sentBack: { from: 'SECRECY_REVIEW', note: input.basis, byName: 'secrecy_reviewer' },
      });
      const last = (await world.store.events(report, { limit: 100, after: null })).items.at(-1);
      expect(last).toMatchObject({
        type: 'report.returned',
        details: { from: 'SECRECY_REVIEW', basis: input.basis, conclusion },
      });
    },
  );

  it('needs a basis', async () => {
    await broughtTo(world, report, 'SECRECY_REVIEW');
    const input = { ...(await now(world, report)), basis: ' ', conclusion: 'MAY_BE_PUBLISHED' } as const;
    const refused = await refusal(concludeSecrecyReview(input, as(people.secrecyReviewer)));
    expect(refused.params).toMatchObject({ path: 'basis', reason: 'REQUIRED' });
  });
});
