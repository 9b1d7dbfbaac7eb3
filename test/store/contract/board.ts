import { describe, expect, it } from '@jest/globals';
import type { Aggregation } from '../../../src/report/aggregation.ts';
import { progressOf, type BoardRow, type ReportLine } from '../../../src/report/board.ts';
import type { ReportHead } from '../../../src/report/head.ts';
import type { ReportId, Scope } from '../../../src/report/report.ts';
import { aHead, anOrgan, aPublication, NOW, reportId } from '../../support/builders.ts';
import { ALL, id, LATER, readAll, type Subject } from './subject.ts';

/** The board follows from heads, organs and reminders; nobody writes it. */
export function boardContract(subject: Subject): void {
  const { commit, costOf, done } = subject;
  const path = ['province', 'city', 'county'];
  const board = async (under: readonly string[] = [], scope: Scope = 'OWN', year = 2025) =>
    (await subject.store.board({ year, scope, under }, ALL)).items;

  const begun = (head: ReportHead, called = false): BoardRow => {
    const { id: report, organName, organPath } = head;
    return { report, organName, organPath, called, progress: progressOf(head), reminded: null };
  };

  const calledFor = (organPath: readonly string[], scope: Scope = 'OWN', year = 2025): BoardRow => {
    const organ = organPath.at(-1) ?? '';
    const organName = anOrgan(organPath).name;
    const line = { report: { organ, year, scope }, organName, organPath, called: true };
    return { ...line, progress: null, reminded: null };
  };

  /** As what a 汇总 is added up from is told of. */
  const withoutReminder = (row: BoardRow): ReportLine => {
    const { report, organName, organPath, called, progress } = row;
    return { report, organName, organPath, called, progress };
  };

  const headAt = (organPath: readonly string[], own: Partial<ReportHead> = {}): ReportHead =>
    aHead({ id: { ...reportId, organ: organPath.at(-1) ?? '' }, organPath, ...own });

  describe('board', () => {
    it('shows who is called, in both scopes a government and in one a department', async () => {
      const department = anOrgan([...path, 'bureau'], { kind: 'DEPARTMENT', calledYears: [2025] });
      await done(
        { organ: { before: null, after: anOrgan(path, { calledYears: [2024, 2025] }) } },
        { organ: { before: null, after: department } },
      );
      expect(await board()).toEqual([calledFor(path), calledFor([...path, 'bureau'])]);
      expect(await board([], 'AGGREGATE')).toEqual([calledFor(path, 'AGGREGATE')]);
      expect(await board([], 'OWN', 2024)).toEqual([calledFor(path, 'OWN', 2024)]);
      expect(await board([], 'OWN', 2023)).toEqual([]);
    });

    it('shows what is begun, called or not, and what is called afterwards', async () => {
      const [head, organ] = [aHead(), anOrgan()];
      await done({ organ: { before: null, after: organ } }, { head: { before: null, after: head } });
      expect(await board()).toEqual([begun(head)]);
      const called = { ...organ, calledYears: [2025], version: 2 };
      await done({ organ: { before: organ, after: called } });
      expect(await board()).toEqual([begun(head, true)]);
    });

    it('shows a report that is begun and called for in one change', async () => {
      const organ = anOrgan(path, { calledYears: [2025] });
      await done({ organ: { before: null, after: organ }, head: { before: null, after: aHead() } });
      expect(await board()).toEqual([begun(aHead(), true)]);
    });

    it('tells how far the report has come after every step, and what stands in public', async () => {
      const signed = { by: 'key:2', byName: '二号', at: LATER };
      const sent = aHead({
        version: 2,
        sentBack: { ...signed, from: 'IN_REVIEW', note: '请补充第五章' },
        forced: { ...signed, reason: '时限将至', earlier: [] },
        updatedAt: LATER,
        updatedByName: '二号',
      });
      const shown = aHead({
        version: 3,
        state: 'PUBLISHED',
        publicState: 'PUBLISHED',
        publicRevisions: [1, 4],
        firstPublishedAt: LATER,
      });
      await done({ head: { before: null, after: aHead() } }, { head: { before: aHead(), after: sent } });
      expect((await board())[0]?.progress).toMatchObject({ sentBack: sent.sentBack, forced: sent.forced });
      await done({ head: { before: sent, after: shown } });
      expect((await board())[0]?.progress).toMatchObject({ publicRevision: 4, firstPublishedAt: LATER });
      const withdrawn = { ...shown, version: 4, publicState: 'WITHDRAWN' as const };
      await done({ head: { before: shown, after: withdrawn } });
      expect((await board())[0]?.progress).toMatchObject({ publicState: 'WITHDRAWN', publicRevision: null });
    });

    it('does not move while somebody types', async () => {
      await done({ head: { before: null, after: aHead() } });
      const edit = {
        report: reportId,
        by: 'key:2',
        byName: '二号',
        openIn: ['DRAFT'],
        authors: ['key:1'],
      } as const;
      await done({ at: LATER, edit });
      expect(await board()).toEqual([begun(aHead())]);
    });

    it('shows the last reminder, and takes one only over the one that was there', async () => {
      const [head, organ] = [aHead(), anOrgan(path, { calledYears: [2025] })];
      const first = { by: 'key:2', byName: '二号', at: NOW, note: '请于月底前报送' };
      const second = { ...first, at: LATER, note: null };
      const line = { report: reportId, organPath: path };
      await done({ organ: { before: null, after: organ } });
      await done({ reminder: { ...line, before: null, after: first } });
      expect(await board()).toEqual([{ ...calledFor(path), reminded: first }]);
      const { by, byName, at } = first;
      const current = { version: 1, by, byName, at };
      const conflict = { kind: 'conflict', what: 'reminder', id, current } as const;
      expect(await commit({ reminder: { ...line, before: null, after: second } })).toEqual(conflict);
      const stale = { ...second, at: '2026-01-19T00:00:00.000Z' };
      expect(await commit({ reminder: { ...line, before: stale, after: second } })).toEqual(conflict);
      await done({ head: { before: null, after: head } });
      await done({ reminder: { ...line, before: first, after: second } });
      expect(await board()).toEqual([{ ...begun(head, true), reminded: second }]);
      const nobody = { ...line, organPath: ['province', 'city', 'zone'] };
      expect(await commit({ reminder: { ...nobody, before: first, after: second } })).toEqual({
        ...conflict,
        current: { version: 0, by: null, byName: null, at: null },
      });
    });

    it('does not show a reminder where there is no line', async () => {
      const after = { by: 'key:2', byName: '二号', at: NOW, note: null };
      await done({ reminder: { report: reportId, organPath: path, before: null, after } });
      expect(await board()).toEqual([]);
    });

    it('shows nothing of a change that was refused', async () => {
      await done({ head: { before: null, after: aHead() } });
      const other = aHead({ title: '另一个' });
      expect(await commit({ head: { before: null, after: other } })).toMatchObject({ kind: 'conflict' });
      expect(await board()).toEqual([begun(aHead())]);
    });

    it('shows an organ that is called by its new name, and a report by its own', async () => {
      const organ = anOrgan(path, { calledYears: [2024, 2025] });
      await done({ organ: { before: null, after: organ } }, { head: { before: null, after: aHead() } });
      await done({ organ: { before: organ, after: { ...organ, name: '新名', version: 2 } } });
      expect((await board([], 'OWN', 2024))[0]?.organName).toBe('新名');
      expect((await board([], 'AGGREGATE'))[0]?.organName).toBe('新名');
      expect((await board())[0]?.organName).toBe(aHead().organName);
    });

    it('shows a report in one place only when its organ has moved', async () => {
      const moved = aHead({ version: 2, organPath: ['province', 'city2', 'county'] });
      await done({ head: { before: null, after: aHead() } }, { head: { before: aHead(), after: moved } });
      expect(await board()).toEqual([begun(moved)]);
      expect(await board(['province', 'city'])).toEqual([]);
      expect((await subject.store.aggregation(inCity('city'), ['province', 'city'])).below).toEqual([]);
      expect((await subject.store.aggregation(inCity('city2'), ['province', 'city2'])).below).toEqual([
        withoutReminder(begun(moved)),
      ]);
    });

    it('is of a subtree, the organ itself included, in the order of the tree', async () => {
      const [city, town, other] = [
        ['p', 'c'],
        ['p', 'c', 'a', 't'],
        ['p', 'cc', 'x'],
      ];
      for (const each of [other, town, city]) await done({ head: { before: null, after: headAt(each) } });
      expect(await board(['p', 'c'])).toEqual([begun(headAt(city)), begun(headAt(town))]);
      expect(await board(['p'])).toHaveLength(3);
      expect(await board(['x'])).toEqual([]);
    });

    it('comes in pages of up to 1,000 lines, by cursor', async () => {
      const organs = Array.from({ length: 105 }, (_, n) => `o${String(n).padStart(3, '0')}`);
      for (const organ of organs.toReversed())
        await done({ head: { before: null, after: headAt(['p', organ]) } });
      const filter = { year: 2025, scope: 'OWN', under: ['p'] } as const;
      const pages = await readAll((page) => subject.store.board(filter, page), 50);
      expect(pages.flatMap(({ items }) => items.map(({ report }) => report.organ))).toEqual(organs);
      expect(pages.map(({ hasMore }) => hasMore)).toEqual([true, true, false]);
      const whole = await subject.store.board(filter, { limit: 1000, after: null });
      expect(whole).toMatchObject({ hasMore: false });
      expect(whole.items).toHaveLength(105);
      const refusal = { code: 'INVALID_INPUT', params: { path: 'first' } };
      await expect(subject.store.board(filter, { limit: 1001, after: null })).rejects.toMatchObject(refusal);
      const foreign = subject.store.board(
        { ...filter, under: [] },
        { limit: 2, after: whole.cursors.at(0) ?? '' },
      );
      await expect(foreign).rejects.toMatchObject({ code: 'INVALID_INPUT', params: { path: 'after' } });
    });
  });

  describe('aggregation', () => {
    const made: Aggregation = {
      report: { ...reportId, scope: 'AGGREGATE' },
      revision: 1,
      by: 'key:1',
      byName: '一号',
      at: NOW,
      added: [
        { report: reportId, organName: 'county', revision: 1, hash: 'h', figures: { n: '24252.311082' } },
      ],
      otherForm: [],
    };

    it('is what was added up last, beside the lines of the office and of those directly below', async () => {
      const [bureau, deep] = [
        [...path, 'bureau'],
        [...path, 'town', 'desk'],
      ];
      const head = aHead({ id: made.report });
      await done(
        { organ: { before: null, after: anOrgan(path, { calledYears: [2025] }) } },
        { organ: { before: null, after: anOrgan([...path, 'zone'], { calledYears: [2025] }) } },
        { head: { before: null, after: headAt(bureau) } },
        { head: { before: null, after: headAt(deep) } },
        { head: { before: null, after: head }, aggregation: { ...made, added: [] } },
      );
      await done({ head: { before: head, after: { ...head, version: 2 } }, aggregation: made });
      const { last, own, below } = await subject.store.aggregation(made.report, path);
      expect(last).toEqual(made);
      expect(own).toEqual(withoutReminder(calledFor(path)));
      const text = ({ report }: { readonly report: ReportId }) => `${report.organ}:${report.scope}`;
      expect(below.map(text).sort()).toEqual(['bureau:OWN', 'zone:AGGREGATE', 'zone:OWN']);
      expect(below.find(({ report }) => report.organ === 'bureau')).toEqual(
        withoutReminder(begun(headAt(bureau))),
      );
      const none = { last: null, own: null, below: [] };
      expect(await subject.store.aggregation({ ...made.report, year: 2024 }, path)).toEqual(none);
    });

    it('is three requests at once', async () => {
      const cost = await costOf((view) => view.aggregation(made.report, path));
      expect(cost).toMatchObject({ requests: 3, batches: 1, queries: 2 });
    });
  });

  describe('wholePublications', () => {
    it('gives what is there, in the order asked', async () => {
      const ids = Array.from({ length: 102 }, (_, n) => ({ ...reportId, organ: `o${n}` }));
      for (const report of ids.slice(0, 3)) await done({ publication: aPublication({ report }) });
      const asked = [ids[2]!, ids[50]!, ids[0]!];
      const found = await subject.store.wholePublications(asked);
      expect(found).toEqual([aPublication({ report: ids[2]! }), aPublication({ report: ids[0]! })]);
      expect(await costOf((view) => view.wholePublications(ids))).toMatchObject({ batches: 2, requests: 2 });
      expect(await subject.store.wholePublications([])).toEqual([]);
    });
  });
}

function inCity(organ: string): ReportId {
  return { organ, year: 2025, scope: 'AGGREGATE' };
}
