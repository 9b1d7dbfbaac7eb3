import { describe, expect, it } from '@jest/globals';
import { publishReport } from '../../src/commands/publishReport.ts';
import { scheduleReport } from '../../src/commands/scheduleReport.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { movedUnseen } from '../support/moved.ts';
import { refusal, refusalCode } from '../support/refusal.ts';
import { after, broughtTo, drafted, publishDraft, published, saved, typed } from '../support/reports.ts';
import { totalOf } from '../support/totals.ts';
import { actorWith, contentWith, granted, people, reportOf, worldOn } from '../support/world.ts';

const report = reportOf('bureau');

describe('publishReport', () => {
  it('makes the draft public as the revision that was imported and adds its figures up the path', async () => {
    const world = await worldOn(memoryStore());
    const { report: head } = await published(world, report, contentWith(granted(7)));
    expect(head).toMatchObject({
      ...{ state: 'PUBLISHED', publicState: 'PUBLISHED', lastRevision: 1, publicRevisions: [1] },
      // Created, submitted, reviewed, cleared, signed, published.
      ...{ lastEvent: 6, authors: ['key:everyone'], submission: null, signature: null },
    });
    for (const organ of ['bureau', 'county', 'city', 'province', 'root']) {
      expect(await totalOf(world, organ, 'ch3.total_handled.total')).toBe('7');
    }
    expect((await world.store.organTotals('city2', 2023, 'OWN'))?.totals.published).toBe(0);
  });

  it('makes public the revision that was submitted, where the draft was edited after the import', async () => {
    const world = await worldOn(memoryStore());
    await drafted(world, report, contentWith(granted(7)));
    const figures = typed({ ...granted(8), 'ch3.granted.natural_person': '８' });
    await saved(world, report, 'ch3', { figures });
    const result = await publishDraft(world, report);
    expect(result.report).toMatchObject({ lastRevision: 2, publicRevisions: [2] });
    expect(await world.store.revision(report, 2)).toMatchObject({ cause: 'SUBMITTED', by: 'key:everyone' });
    expect(await totalOf(world, 'root', 'ch3.new_received.total')).toBe('8');
  });

  it('refuses a figure that came by import and is too long for the totals, and names it', async () => {
    const world = await worldOn(memoryStore());
    const fees = 'ch2.art20_8.administrative_fees.amount_wan_yuan';
    for (const value of ['9'.repeat(21), `0.${'0'.repeat(10)}1`]) {
      const year = value.length === 21 ? 2022 : 2023;
      const refused = await refusal(
        published(world, reportOf('bureau', year), contentWith({ [fees]: value }, { year })),
      );
      expect(refused.params).toMatchObject({ path: fees, reason: 'TOO_MANY_DIGITS' });
    }
  });

  it('counts and lists the report where the organ stands now, if it moved since the draft was begun', async () => {
    const world = await worldOn(memoryStore());
    await drafted(world, report, contentWith(granted(7)));
    await movedUnseen(world, 'bureau', ['root', 'province', 'city2', 'bureau'], 2023);
    const { report: head } = await publishDraft(world, report);
    const organPath = ['root', 'province', 'city2', 'bureau'];
    expect(head.organPath).toEqual(organPath);
    expect(await world.store.publication(report)).toMatchObject({ organPath });
    expect(await totalOf(world, 'city2', 'ch3.granted.total')).toBe('7');
    expect(await totalOf(world, 'city', 'ch3.granted.total')).toBeUndefined();
  });

  it('refuses what nobody has signed', async () => {
    const world = await worldOn(memoryStore());
    const draft = await drafted(world, report, contentWith(granted(7)));
    expect(await refusalCode(publishReport(after(draft), world.context()))).toBe('ILLEGAL_STATE');
    for (const station of ['IN_REVIEW', 'SECRECY_REVIEW', 'AWAITING_SIGNATURE'] as const) {
      const organ = { IN_REVIEW: 'town', SECRECY_REVIEW: 'office', AWAITING_SIGNATURE: 'county' }[station];
      await drafted(world, reportOf(organ), contentWith(granted(7)));
      const result = await broughtTo(world, reportOf(organ), station);
      expect(await refusalCode(publishReport(after(result), world.context()))).toBe('ILLEGAL_STATE');
      expect(await world.store.publication(reportOf(organ))).toBeNull();
    }
    expect(await totalOf(world, 'root', 'ch3.granted.total')).toBeUndefined();
  });

  it('refuses a stale version with what is there now', async () => {
    const world = await worldOn(memoryStore());
    await drafted(world, report, contentWith());
    const signed = await broughtTo(world, report, 'APPROVED');
    const { expectedVersion } = after(signed);
    const publishAt = '2024-01-25T00:00:00.000Z';
    await scheduleReport({ ...after(signed), publishAt }, world.context({ actor: people.signatory }));
    const refused = await refusal(publishReport(after(signed), world.context()));
    expect(refused.code).toBe('CONFLICT');
    expect(refused.params).toMatchObject({
      current: { version: expectedVersion + 1, by: 'key:signatory-root', byName: 'signatory' },
    });
  });

  it('returns the first result for the same mutation and changes nothing again', async () => {
    const world = await worldOn(memoryStore());
    await drafted(world, report, contentWith(granted(7)));
    const input = after(await broughtTo(world, report, 'APPROVED'));
    const first = await publishReport(input, world.context({ clientMutationId: 'once' }));
    const again = await publishReport(input, world.context({ clientMutationId: 'once' }));
    expect(again).toEqual(first);
    expect(await totalOf(world, 'root', 'ch3.new_received.total')).toBe('7');
    const other = { ...input, expectedVersion: 99 };
    expect(await refusalCode(publishReport(other, world.context({ clientMutationId: 'once' })))).toBe(
      'MUTATION_ID_REUSED',
    );
  });

  it('lets exactly one of two publications at once succeed', async () => {
    const world = await worldOn(memoryStore());
    await drafted(world, report, contentWith(granted(7)));
    const input = after(await broughtTo(world, report, 'APPROVED'));
    const outcomes = await Promise.allSettled([
      publishReport(input, world.context()),
      publishReport(input, world.context()),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await totalOf(world, 'root', 'ch3.new_received.total')).toBe('7');
  });

  it('answers a missing and a hidden report alike, and refuses whoever may only read', async () => {
    const world = await worldOn(memoryStore());
    await drafted(world, report, contentWith());
    const { expectedVersion } = after(await broughtTo(world, report, 'APPROVED'));
    const as = (actor: ReturnType<typeof actorWith> | null, organ = 'bureau') =>
      refusalCode(publishReport({ report: reportOf(organ), expectedVersion }, world.context({ actor })));
    expect(await as(null)).toBe('UNAUTHENTICATED');
    expect(await as(actorWith('signatory', 'city2'))).toBe('NOT_FOUND');
    expect(await as(actorWith('signatory', 'city2'), 'nowhere')).toBe('NOT_FOUND');
    expect(await as(actorWith('reviewer', 'county'))).toBe('FORBIDDEN');
    expect(await as(actorWith('auditor', 'county'))).toBe('FORBIDDEN');
    expect(await as(actorWith('administrator', 'root'))).toBe('NOT_FOUND');
  });
});
