import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '../../src/access/actor.ts';
import type { Role } from '../../src/access/role.ts';
import { scopesDue } from '../../src/report/scopesDue.ts';
import { corrections, withdrawals } from '../../src/local/sample/oddities.ts';
import { LONGGANG, organs, ROOT, sampleOrgans } from '../../src/local/sample/organs.ts';
import { sampleReports, type SampleReport } from '../../src/local/sample/reports.ts';
import { seedSample } from '../../src/local/sample/seed.ts';
import { verify } from '../../src/queries/verify.ts';
import { checkReport } from '../../src/report/checks/checks.ts';
import { partOf } from '../../src/report/content.ts';
import type { Issue } from '../../src/report/issue.ts';
import { reportIdText, type ReportId, type Scope } from '../../src/report/report.ts';
import { countedFigures } from '../../src/statistics/counted.ts';
import { totalsDifferences } from '../../src/statistics/difference.ts';
import { noTotals } from '../../src/statistics/totals.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import type { Store } from '../../src/store/store.ts';
import { sumTotals } from '../../src/statistics/sumTotals.ts';
import { chinaDate } from '../../src/util/chinaDate.ts';

const reports = [...sampleReports()];
const byId = new Map(reports.map((sample) => [reportIdText(sample.report), sample]));
const names = new Map(organs.map(({ id, name }) => [id, name]));

describe('sampleOrgans', () => {
  it('is one tree of five levels under one root, those above before those below', () => {
    const depths = new Map<string, number>();
    for (const { id, parent } of sampleOrgans()) {
      expect(depths.has(id)).toBe(false);
      depths.set(id, parent === null ? 0 : depths.get(parent)! + 1);
    }
    expect(sampleOrgans().filter(({ parent }) => parent === null)).toMatchObject([{ id: ROOT }]);
    expect(depths.size).toBeGreaterThanOrEqual(60);
    expect(Math.max(...depths.values())).toBe(4);
  });

  it('has names that no two organs share, among them the two that older reports are imported into', () => {
    const all = sampleOrgans().map(({ name }) => name);
    expect(new Set(all).size).toBe(all.length);
    expect(all).toEqual(expect.arrayContaining(['平潭综合实验区管委会', '深圳市龙岗区建筑工务署']));
  });
});

describe('sampleReports', () => {
  it('gives the same reports every time', () => {
    expect([...sampleReports()]).toEqual(reports);
  });

  it('covers 2019 to 2025 in both editions, own reports and 汇总', () => {
    expect(new Set(reports.map(({ report }) => report.year))).toEqual(
      new Set([2019, 2020, 2021, 2022, 2023, 2024, 2025]),
    );
    expect(new Set(reports.map(({ content }) => content.form))).toEqual(new Set(['2019', '2021']));
    expect(new Set(reports.map(({ report }) => report.scope))).toEqual(new Set(['OWN', 'AGGREGATE']));
    expect(byId.size).toBe(reports.length);
  });

  it('breaks no rule that blocks, and asks for an explanation only where 规范性文件 were counted anew', () => {
    const issues = finished().flatMap((sample) =>
      issuesOf(sample)
        .filter(({ severity }) => severity !== 'NOTES')
        .map(({ code }) => `${reportIdText(sample.report)} ${code}`),
    );
    expect(issues).toEqual([
      'wanghai-zjj:2023:OWN X2',
      'lanjiang:2023:AGGREGATE X2',
      'wanghai:2023:AGGREGATE X2',
    ]);
  });

  it('is late now and then, has a high rate here and there, and notes nothing else but what 龙岗 prints', () => {
    const notes = finished().flatMap((sample) =>
      issuesOf(sample)
        .filter(({ severity }) => severity === 'NOTES')
        .map(({ code }) => ({ organ: sample.report.organ, code })),
    );
    const late = notes.filter(({ code }) => code === 'D1.LATE').length;
    expect(late / finished().length).toBeGreaterThan(0.04);
    expect(late / finished().length).toBeLessThan(0.12);
    const rates = notes.filter(({ code }) => code.startsWith('D4.'));
    expect(rates.length).toBeGreaterThan(0);
    expect(rates.length / finished().length).toBeLessThan(0.02);
    expect(notes.filter(({ code }) => !/^D1\.LATE|^D4\./.test(code))).toEqual([
      { organ: LONGGANG, code: 'N1' },
      { organ: LONGGANG, code: 'UNIT_NOT_STATED' },
    ]);
  });

  it('has drafts in every state of work, from ready to hardly begun', () => {
    const drafts = reports.filter(({ state }) => state === 'DRAFT');
    const blocked = drafts.filter((sample) => issuesOf(sample).some(({ severity }) => severity === 'BLOCKS'));
    const clean = drafts.filter((sample) => issuesOf(sample).length === 0);
    expect(drafts).toHaveLength(4);
    expect(blocked.map(({ report }) => report.organ)).toEqual(['shiqiao-guangping']);
    expect(clean.map(({ report }) => report.organ)).toEqual(['qingwan-gulou']);
  });

  it('makes every 汇总 the exact sum of the public reports below it', () => {
    for (const { report, content } of reports.filter((sample) => sample.report.scope === 'AGGREGATE')) {
      const below = organs.filter(({ id, parent }) => id === report.organ || parent === report.organ);
      const shares = below.flatMap(({ id, kind }) => {
        const scope: Scope = kind === 'GOVERNMENT' && id !== report.organ ? 'AGGREGATE' : 'OWN';
        const sample = byId.get(reportIdText({ ...report, organ: id, scope }));
        return sample?.state === 'PUBLISHED' ? [counted(sample)] : [];
      });
      expect(
        totalsDifferences({ ...noTotals, figures: countedFigures(content) }, sumTotals(...shares)),
      ).toEqual([]);
    }
  });

  it('repeats in the text what stands in chapter 3', () => {
    const spoken = finished().flatMap(({ content, report }) => {
      const said = /新收(?:政府信息公开)?申请(\d+)件/.exec(partOf(content, 'ch1').text)?.[1];
      return said ? [[reportIdText(report), said, countedFigures(content)['ch3.new_received.total']]] : [];
    });
    expect(spoken.length).toBeGreaterThan(300);
    expect(spoken.filter(([, said, inTable]) => said !== inTable)).toEqual([]);
  });

  it('prints 无 for zero, and one amount without a unit, in the report of 龙岗', () => {
    const { content } = byId.get(`${LONGGANG}:2020:OWN`)!;
    const procurement = 'ch2.art20_9.centralized_procurement';
    expect(partOf(content, 'ch2').figures).toMatchObject({
      [`${procurement}.projects`]: { value: '55' },
      [`${procurement}.total_amount`]: { value: '1734276', unit: null },
      'ch2.art20_1.regulations.newly_made': { value: '0', printed: '无' },
    });
    expect(countedFigures(content)['ch3.total_handled.total']).toBe('0');
  });

  it('is public by the autumn of 2026 at the latest, within working hours in China', () => {
    for (const { firstPublishedAt, report } of reports) {
      const hour = (Number(firstPublishedAt.slice(11, 13)) + 8) % 24;
      expect(chinaDate(firstPublishedAt).slice(0, 4)).toBe(String(report.year + 1));
      expect(firstPublishedAt < '2026-10').toBe(true);
      expect(hour).toBeGreaterThanOrEqual(9);
      expect(hour).toBeLessThan(18);
    }
  });
});

describe('seedSample', () => {
  let store: Store;
  const told: (readonly [number, number, string])[] = [];

  beforeAll(async () => {
    store = memoryStore();
    await seedSample({ store, actor, progress: (...step) => told.push(step) });
  });

  it('adds every organ and report, with totals and hash chains that verify', async () => {
    const differences: unknown[] = [];
    const verified = await verify(store, scopesDue, (difference) => differences.push(difference));
    expect(differences).toEqual([]);
    expect(verified.reports).toBe(reports.length);
    expect(verified.revisions).toBe(reports.length + corrections.length);
  });

  it('tells its progress to the last step', () => {
    expect(told.map(([done]) => done)).toEqual(told.map((_, i) => i + 1));
    expect(told.at(-1)).toEqual([told.length, told.length, '正在公布2025年年报']);
  });

  it('leaves each report as it was meant, and public since then', async () => {
    for (const { report, state, content, firstPublishedAt } of reports) {
      const { head } = await store.draft(report);
      const publication = await store.publication(report);
      expect(head?.state).toBe(state);
      if (state !== 'DRAFT') expect(publication).toMatchObject({ content, firstPublishedAt });
      else expect(publication).toBeNull();
    }
  });

  it('tells the public why a report was corrected or withdrawn', async () => {
    for (const { report, changeNote } of corrections) {
      expect(await store.publication(report)).toMatchObject({
        state: 'PUBLISHED',
        revision: 2,
        note: changeNote,
      });
    }
    for (const { report, explanation } of withdrawals) {
      expect(await store.publication(report)).toMatchObject({ state: 'WITHDRAWN', note: explanation });
    }
  });

  it('makes the totals of a subtree equal to its 汇总', async () => {
    for (const { report, content } of reports.filter((sample) => sample.report.scope === 'AGGREGATE')) {
      const found = await store.organTotals(report.organ, report.year, 'OWN');
      const totals = { ...noTotals, figures: found?.totals.figures ?? {} };
      expect(totalsDifferences(totals, { ...noTotals, figures: countedFigures(content) })).toEqual([]);
    }
  });

  it('changes nothing the second time', async () => {
    const before = await everything(store);
    const added = await seedSample({ store, actor, progress: () => undefined });
    expect(added).toEqual({ organs: 0, reports: 0 });
    expect(await everything(store)).toEqual(before);
  });

  it('leaves alone what somebody did to a report since', async () => {
    const [draft] = reports.filter(({ state }) => state === 'DRAFT');
    const { head } = await store.draft(draft!.report);
    const after = { ...head!, draftEdits: head!.draftEdits + 1, updatedBy: 'person:somebody' };
    await store.commit({ at: draft!.firstPublishedAt, head: { before: head, after } });
    await seedSample({ store, actor, progress: () => undefined });
    expect((await store.draft(draft!.report)).head).toEqual(after);
  });

  it('finishes a run that broke off', async () => {
    const broken = memoryStore();
    const stop = (done: number): void => {
      if (done === 300) throw new Error('stopped');
    };
    await expect(seedSample({ store: broken, actor, progress: stop })).rejects.toThrow('stopped');
    await seedSample({ store: broken, actor, progress: () => undefined });
    const found = await verify(broken, scopesDue, () => undefined);
    expect(found).toMatchObject({ reports: reports.length, differences: 0 });
  });
});

const roles: readonly Role[] = ['editor', 'signatory', 'collector', 'administrator'];
const actor: Actor = {
  id: 'person:sample',
  name: '示例数据',
  grants: roles.map((role) => ({ role, organ: ROOT })),
};

function finished(): readonly SampleReport[] {
  return reports.filter(({ state }) => state !== 'DRAFT');
}

function issuesOf({ report, content, state, firstPublishedAt }: SampleReport): readonly Issue[] {
  const before: ReportId = { ...report, year: report.year - 1 };
  const yearBefore = byId.get(reportIdText(before));
  return checkReport({
    report,
    organName: names.get(report.organ)!,
    content,
    yearBefore: yearBefore?.state === 'PUBLISHED' ? yearBefore.content : null,
    publishedOn: state === 'DRAFT' ? null : chinaDate(firstPublishedAt),
  }).issues;
}

function counted({ content }: SampleReport): typeof noTotals {
  return { ...noTotals, figures: countedFigures(content) };
}

/** All that is stored, as one JSON text a thing. */
async function everything(store: Store): Promise<string[]> {
  const found: string[] = [];
  for (const all of [store.everyOrgan(), store.everyHead(), store.everyPublication(), store.everyTotals()]) {
    for await (const each of all) found.push(JSON.stringify(each));
  }
  return found;
}
