import { describe, expect, it } from '@jest/globals';
import type { Organ } from '../../../src/organs/organ.ts';
import { aHead, anEvent, anOrgan, reportId } from '../../support/builders.ts';
import { ALL, readAll, type Subject } from './subject.ts';

/** What is called for and late. */
export function deadlinesContract(subject: Subject): void {
  const { commit, costOf, done } = subject;
  const own = '2026-01-31T16:00:00.000Z';
  const aggregate = '2026-03-31T16:00:00.000Z';
  const path = ['province', 'city', 'county'];
  const overdue = async (until: string) => (await subject.store.overdue(until, ALL)).items;
  const call = (after: Organ = anOrgan(path, { calledYears: [2025] })) =>
    done({ organ: { before: null, after } });
  const line = { report: reportId, organPath: path };

  describe('overdue', () => {
    it('lists what was called for from the end of its last day in China on, the longest overdue first', async () => {
      await call();
      await call(anOrgan([...path, 'bureau'], { kind: 'DEPARTMENT', calledYears: [2024, 2025] }));
      expect(await overdue('2026-01-31T15:59:59.999Z')).toMatchObject([
        { report: { organ: 'bureau', year: 2024 } },
      ]);
      expect(await overdue(own)).toEqual([
        {
          report: { organ: 'bureau', year: 2024, scope: 'OWN' },
          organPath: [...path, 'bureau'],
        },
        { report: { ...reportId, organ: 'bureau' }, organPath: [...path, 'bureau'] },
        line,
      ]);
      expect((await overdue(aggregate)).at(-1)).toEqual({
        report: { ...reportId, scope: 'AGGREGATE' },
        organPath: path,
      });
    });

    it('lists a report that is begun, and none of which something is or was public', async () => {
      await call();
      const head = aHead({ organPath: path });
      await done({ head: { before: null, after: head } });
      expect(await overdue(own)).toEqual([line]);
      const shown = { ...head, version: 2, publicState: 'PUBLISHED', firstPublishedAt: own } as const;
      await done({ head: { before: head, after: shown } });
      expect(await overdue(own)).toEqual([]);
      await done({ head: { before: shown, after: { ...shown, version: 3, publicState: 'WITHDRAWN' } } });
      expect(await overdue(own)).toEqual([]);
    });

    it('is left by a report once, with its event, to one of two who try', async () => {
      await call();
      const event = anEvent({ type: 'report.overdue', at: own });
      await done({ deadline: line, event });
      expect(await overdue(own)).toEqual([]);
      const { items } = await subject.store.feed({ audience: 'INTERNAL', year: 2026 }, ALL);
      expect(items).toMatchObject([{ event: { type: 'report.overdue' }, organPath: path }]);
      const current = { version: 0, by: null, at: null };
      const conflict = { kind: 'conflict', what: 'deadline', id: 'county:2025:OWN', current };
      expect(await commit({ deadline: line })).toEqual(conflict);
      expect(await commit({ deadline: line, event: { ...event, sequence: 2 } })).toEqual(conflict);
      const nowhere = { report: { ...reportId, organ: 'other' }, organPath: ['other'] };
      expect(await commit({ deadline: nowhere })).toMatchObject({ kind: 'conflict', what: 'deadline' });
      expect((await subject.store.board({ year: 2025, scope: 'OWN', under: [] }, ALL)).items).toMatchObject([
        { report: reportId, called: true, progress: null },
      ]);
    });

    it('is left together with a step of the report', async () => {
      await call();
      const before = aHead({ organPath: path });
      await done({ head: { before: null, after: before } });
      await done({ deadline: line, head: { before, after: { ...before, version: 2, lastEvent: 1 } } });
      expect(await overdue(own)).toEqual([]);
      expect(await subject.store.head(reportId)).toMatchObject({ version: 2, lastEvent: 1 });
    });

    it('is not entered again by another call or another name', async () => {
      await call();
      await done({ deadline: line });
      const before = anOrgan(path, { calledYears: [2025] });
      const renamed = { ...before, name: '新名', calledYears: [2024, 2025], version: 2 };
      await done({ organ: { before, after: renamed } });
      expect((await overdue(own)).map(({ report }) => report.year)).toEqual([2024, 2024]);
    });

    it('goes on page by page', async () => {
      const organs = Array.from({ length: 5 }, (_, n) => `o${String(n)}`);
      for (const organ of organs) await call(anOrgan([organ], { kind: 'DEPARTMENT', calledYears: [2025] }));
      const pages = await readAll((page) => subject.store.overdue(own, page), 2);
      expect(pages.map(({ items }) => items.map(({ report }) => report.organ))).toEqual([
        organs.slice(0, 2),
        organs.slice(2, 4),
        organs.slice(4),
      ]);
    });

    it('is one query, and its end part of the one transaction', async () => {
      await call();
      expect(await costOf((view) => view.overdue(own, ALL))).toMatchObject({ queries: 1, requests: 1 });
      const cost = await costOf((view) => view.commit({ at: own, deadline: line, event: anEvent() }));
      expect(cost).toMatchObject({ transactions: 1, transactionItems: 2, requests: 1 });
    });
  });
}
