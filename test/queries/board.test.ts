import { beforeEach, describe, expect, it } from '@jest/globals';
import { callToReport } from '../../src/commands/callToReport.ts';
import { forcePublication } from '../../src/commands/forcePublication.ts';
import { registerOrgan } from '../../src/commands/registerOrgan.ts';
import { returnReport } from '../../src/commands/returnReport.ts';
import { withdrawReport } from '../../src/commands/withdrawReport.ts';
import { board, type Board } from '../../src/queries/board.ts';
import { draftDeadline } from '../../src/queries/draftDeadline.ts';
import { roles } from '../../src/access/role.ts';
import type { Scope } from '../../src/report/report.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { refusalCode } from '../support/refusal.ts';
import { after, broughtTo, drafted, now, published } from '../support/reports.ts';
import {
  actorWith,
  contentWith,
  everyone,
  reportOf,
  ticking,
  worldOn,
  type World,
} from '../support/world.ts';

const county = ['root', 'province', 'city', 'county'];
const first = { limit: 100, after: null };

let world: World;

beforeEach(async () => {
  world = await worldOn(memoryStore());
});

function ask(
  under: readonly string[] = county,
  { scope = 'OWN', at = '2024-01-25T00:00:00.000Z' }: { scope?: Scope; at?: string } = {},
): Promise<Board> {
  return board({ year: 2023, scope, under }, first, everyone, world.store, at);
}

async function call(...organs: readonly string[]): Promise<void> {
  for (const organ of organs) await callToReport({ organ, years: [2023] }, world.context());
}

describe('board', () => {
  it('shows who is missing, who was sent back by whom and why, and who has published', async () => {
    await call('county', 'bureau', 'town');
    await published(world, reportOf('bureau'), contentWith());
    await drafted(world, reportOf('town'), contentWith());
    const submitted = await broughtTo(world, reportOf('town'), 'IN_REVIEW');
    const note = '请补充第五章';
    await returnReport(
      { ...after(submitted), note },
      world.context({ actor: actorWith('reviewer', 'county') }),
    );
    await drafted(world, reportOf('office'), contentWith());
    const found = await ask();
    const lines = found.items.map(({ row, deadline }) => [
      row.report.organ,
      row.called,
      row.progress?.state ?? null,
      deadline.state,
    ]);
    expect(lines).toEqual([
      ['county', true, null, 'DUE_SOON'],
      ['bureau', true, 'PUBLISHED', 'IN_TIME'],
      ['town', true, 'DRAFT', 'DUE_SOON'],
      ['office', false, 'DRAFT', 'DUE_SOON'],
    ]);
    const sentBack = { byName: 'reviewer', note, from: 'IN_REVIEW' };
    expect(found.items[2]?.row.progress?.sentBack).toMatchObject(sentBack);
    expect(found).toMatchObject({ complete: true, hasMore: false });
    expect(found.summary).toMatchObject({
      lines: 4,
      called: 3,
      notBegun: 1,
      missing: 2,
      sentBack: 1,
      forced: 0,
    });
    expect(found.summary.states).toMatchObject({ DRAFT: 2, PUBLISHED: 1, IN_REVIEW: 0 });
    expect(found.summary.deadlines).toMatchObject({ DUE_SOON: 3, IN_TIME: 1, OVERDUE: 0 });
  });

  it('marks what was forced and what was published late, and counts a withdrawn report as missing', async () => {
    world = await worldOn(memoryStore(), ticking('2024-02-01T00:00:00.000Z'));
    await call('bureau', 'town');
    await drafted(world, reportOf('bureau'), contentWith());
    const forced = { ...(await now(world, reportOf('bureau'))), reason: '时限已过' };
    await forcePublication(forced, world.context());
    await published(world, reportOf('town'), contentWith());
    const explained = { ...(await now(world, reportOf('town'))), explanation: '核实' };
    await withdrawReport(explained, world.context());
    const { items, summary } = await ask(county, { at: '2024-03-01T00:00:00.000Z' });
    expect(items.map(({ deadline }) => deadline.state)).toEqual(['LATE', 'LATE']);
    expect(items[0]?.row.progress?.forced).toMatchObject({ reason: '时限已过' });
    expect(summary).toMatchObject({
      forced: 1,
      missing: 1,
      deadlines: { LATE: 2 },
      states: { WITHDRAWN: 1 },
    });
  });

  it('sets the date of a 汇总 by the level of its government, in two requests', async () => {
    await call('province', 'city', 'county');
    await drafted(world, reportOf('city2', 2023, 'AGGREGATE'), contentWith());
    const store = world.store.metered();
    const filter = { year: 2023, scope: 'AGGREGATE', under: ['root'] } as const;
    const { items } = await board(filter, first, everyone, store, '2024-02-21T00:00:00.000Z');
    expect(items.map(({ row, deadline }) => [row.report.organ, deadline.on, deadline.state])).toEqual([
      ['province', '2024-03-31', 'NOT_DUE_YET'],
      ['city', '2024-03-10', 'NOT_DUE_YET'],
      ['county', '2024-02-20', 'OVERDUE'],
      ['city2', '2024-03-31', 'NOT_DUE_YET'],
    ]);
    expect(store.cost().requests).toBe(2);
    for (const { row, deadline } of items) {
      const { head } = await world.store.draft(row.report);
      const same = head && (await draftDeadline(head, world.store.organ, '2024-02-21T00:00:00.000Z'));
      expect(same ?? deadline).toEqual(deadline);
    }
  });

  it('knows from its root where a tree begins', async () => {
    const organ = { name: '岚江省', kind: 'GOVERNMENT', from: 2015, to: null } as const;
    const root = { ...organ, id: 'lanjiang', parent: null, rootLevel: 'PROVINCE' } as const;
    const elsewhere = { actor: actorWith('administrator', 'lanjiang') };
    await registerOrgan(root, world.context(elsewhere));
    await registerOrgan({ ...organ, id: 'chengzhou', parent: 'lanjiang' }, world.context(elsewhere));
    await callToReport({ organ: 'chengzhou', years: [2023] }, world.context(elsewhere));
    const filter = { year: 2023, scope: 'AGGREGATE', under: ['lanjiang'] } as const;
    const actor = actorWith('collector', 'lanjiang');
    const { items } = await board(filter, first, actor, world.store, '2024-02-21T00:00:00.000Z');
    expect(items[0]?.deadline).toMatchObject({ on: '2024-03-10' });
  });

  it('shows a page of a larger subtree, and sums up all of it in one request', async () => {
    for (let n = 0; n < 120; n += 1) {
      const organ = { id: `unit${n}`, name: `单位${n}`, kind: 'DEPARTMENT', parent: 'county' } as const;
      await registerOrgan({ ...organ, from: 2015, to: null }, world.context());
      await call(organ.id);
    }
    const store = world.store.metered();
    const filter = { year: 2023, scope: 'OWN', under: county } as const;
    const at = '2024-01-25T00:00:00.000Z';
    const page = await board(filter, { limit: 50, after: null }, everyone, store, at);
    expect(page.items).toHaveLength(50);
    expect(page).toMatchObject({ hasMore: true, complete: true, summary: { lines: 120, missing: 120 } });
    expect(store.cost().requests).toBe(1);
    const rest = await board(filter, { limit: 100, after: page.cursors.at(-1)! }, everyone, store, at);
    expect(rest).toMatchObject({ hasMore: false, complete: false, summary: { lines: 70 } });
    expect(new Set([...page.items, ...rest.items].map(({ row }) => row.report.organ)).size).toBe(120);
  });

  it('is for those who work on the reports, the collector and the auditor, on their subtree', async () => {
    await call('county');
    const as = (actor: typeof everyone | null, under = county) =>
      Promise.resolve().then(() =>
        board({ year: 2023, scope: 'OWN', under }, first, actor, world.store, world.now()),
      );
    for (const role of roles.filter((each) => each !== 'administrator')) {
      expect((await as(actorWith(role, 'city'))).items).toHaveLength(1);
      expect(await refusalCode(as(actorWith(role, 'bureau')))).toBe('NOT_FOUND');
    }
    expect(await refusalCode(as(actorWith('administrator', 'root')))).toBe('NOT_FOUND');
    expect(await refusalCode(as(null))).toBe('UNAUTHENTICATED');
    expect(await refusalCode(as(everyone, []))).toBe('NOT_FOUND');
    expect((await as(actorWith('collector', 'city'), ['city', 'root', 'province'])).items).toEqual([]);
  });
});
