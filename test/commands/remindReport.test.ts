import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '../../src/access/actor.ts';
import { roles } from '../../src/access/role.ts';
import { callToReport } from '../../src/commands/callToReport.ts';
import { remindReport } from '../../src/commands/remindReport.ts';
import { withdrawReport } from '../../src/commands/withdrawReport.ts';
import { board } from '../../src/queries/board.ts';
import type { ReportId } from '../../src/report/report.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { refusalCode } from '../support/refusal.ts';
import { drafted, now, published } from '../support/reports.ts';
import { actorWith, contentWith, everyone, reportOf, worldOn, type World } from '../support/world.ts';

const report = reportOf('bureau');
const collector = actorWith('collector', 'county');
const MORNING = '2024-01-22T02:00:00.000Z';
/** In China the 22nd still, and the 23rd. */
const EVENING = '2024-01-22T15:59:59.000Z';
const MIDNIGHT = '2024-01-22T16:00:00.000Z';

let world: World;

beforeEach(async () => {
  world = await worldOn(memoryStore());
  await callToReport({ organ: 'bureau', years: [2023] }, world.context());
});

const remind = (
  at = MORNING,
  {
    note = null,
    actor = collector,
    id = report,
  }: { note?: string | null; actor?: Actor | null; id?: ReportId } = {},
) => remindReport({ report: id, note }, world.context({ actor, now: at }));

async function lines() {
  const filter = { year: 2023, scope: 'OWN', under: ['root', 'province', 'city', 'county'] } as const;
  const { items } = await board(filter, { limit: 100, after: null }, everyone, world.store, MORNING);
  return items.map(({ row }) => row);
}

describe('remindReport', () => {
  it('shows on the board who asked, when and with what note, though nobody has begun', async () => {
    const note = '请于1月28日前报送';
    const reminder = { by: collector.id, byName: 'collector', at: MORNING, note };
    expect(await remind(MORNING, { note })).toEqual(reminder);
    expect(await lines()).toMatchObject([{ report, progress: null, reminded: reminder }]);
    const { items } = await world.store.audit('bureau', { limit: 1, after: null });
    expect(items).toEqual([
      {
        organ: 'bureau',
        at: MORNING,
        actor: collector.id,
        action: 'remindReport',
        target: 'report bureau:2023:OWN',
        detail: note,
      },
    ]);
  });

  it('leaves the report, its version and its history as they are', async () => {
    await drafted(world, report, contentWith());
    const look = async () => [
      await world.store.draft(report),
      (await world.store.events(report, { limit: 100, after: null })).items,
    ];
    const before = await look();
    await remind();
    expect(await look()).toEqual(before);
    expect((await lines())[0]).toMatchObject({ progress: { state: 'DRAFT' }, reminded: { at: MORNING } });
  });

  it('asks once a day in China', async () => {
    await remind();
    expect(await refusalCode(remind(EVENING))).toBe('ALREADY_EXISTS');
    await remind(MIDNIGHT);
    expect((await lines())[0]?.reminded?.at).toBe(MIDNIGHT);
  });

  it('asks once when two ask at the same instant', async () => {
    const other = actorWith('collector', 'city');
    const both = await Promise.allSettled([remind(), remind(MORNING, { actor: other })]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await world.store.audit('bureau', { limit: 100, after: null })).toMatchObject({
      items: [{ action: 'remindReport' }, { action: 'callToReport' }, { action: 'registerOrgan' }],
    });
  });

  it('refuses for what is public, and takes it for what was withdrawn', async () => {
    await published(world, report, contentWith());
    expect(await refusalCode(remind())).toBe('ILLEGAL_STATE');
    await withdrawReport({ ...(await now(world, report)), explanation: '核实' }, world.context());
    await remind();
  });

  it('refuses where nothing is called for or begun, and a note that cannot be kept', async () => {
    expect(await refusalCode(remind(MORNING, { id: reportOf('bureau', 2022) }))).toBe('NOT_FOUND');
    expect(await refusalCode(remind(MORNING, { id: reportOf('county') }))).toBe('NOT_FOUND');
    expect(await refusalCode(remind(MORNING, { id: reportOf('nowhere') }))).toBe('NOT_FOUND');
    expect(await refusalCode(remind(MORNING, { note: 'x'.repeat(2001) }))).toBe('INVALID_INPUT');
    expect((await lines())[0]?.reminded).toBeNull();
  });

  it('is for the collector, on what is at or below their organ', async () => {
    for (const role of roles.filter((each) => each !== 'collector')) {
      const expected = role === 'administrator' ? 'NOT_FOUND' : 'FORBIDDEN';
      expect(await refusalCode(remind(MORNING, { actor: actorWith(role, 'root') }))).toBe(expected);
    }
    const elsewhere = actorWith('collector', 'city2');
    expect(await refusalCode(remind(MORNING, { actor: elsewhere }))).toBe('NOT_FOUND');
    expect(await refusalCode(remind(MORNING, { actor: null }))).toBe('UNAUTHENTICATED');
  });

  it('is 2 readings and 1 transaction', async () => {
    const store = world.store.metered();
    await remindReport({ report, note: null }, world.context({ actor: collector, store }));
    expect(store.cost()).toMatchObject({ requests: 3, reads: 1, queries: 1, transactionItems: 2 });
  });
});
