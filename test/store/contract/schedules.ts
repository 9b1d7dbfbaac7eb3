import { describe, expect, it } from '@jest/globals';
import type { ReportHead } from '../../../src/report/head.ts';
import type { ReportState } from '../../../src/report/workflow.ts';
import { aHead, NOW, reportId } from '../../support/builders.ts';
import { ALL, readAll, type Subject } from './subject.ts';

/** What falls due. */
export function schedulesContract(subject: Subject): void {
  const { done } = subject;
  const at = (time: string) => `2026-01-31T${time}Z`;
  const due = async (until: string) => (await subject.store.scheduled(until, ALL)).items;

  function scheduledHead(organ: string, publishAt: string, own: Partial<ReportHead> = {}): ReportHead {
    const schedule = { publishAt, by: 'key:1', byName: '一号', at: NOW };
    return aHead({ id: { ...reportId, organ }, organPath: [organ], state: 'SCHEDULED', schedule, ...own });
  }

  async function add(after: ReportHead): Promise<ReportHead> {
    await done({ head: { before: null, after } });
    return after;
  }

  describe('scheduled', () => {
    it('lists what is due at that instant or before, to the millisecond, the longest due first', async () => {
      await add(scheduledHead('late', at('01:00:00.001')));
      await add(scheduledHead('b', at('01:00:00.000')));
      await add(scheduledHead('a', at('01:00:00.000')));
      await add(
        scheduledHead('first', '2025-12-31T23:00:00.000Z', { id: { ...reportId, scope: 'AGGREGATE' } }),
      );
      await add(aHead({ id: { ...reportId, organ: 'draft' } }));
      expect(await due(at('01:00:00.000'))).toEqual([
        { report: { ...reportId, scope: 'AGGREGATE' }, publishAt: '2025-12-31T23:00:00.000Z' },
        { report: { ...reportId, organ: 'a' }, publishAt: at('01:00:00.000') },
        { report: { ...reportId, organ: 'b' }, publishAt: at('01:00:00.000') },
      ]);
      expect(await due(at('00:59:59.999'))).toHaveLength(1);
      expect(await due('2025-12-31T22:59:59.999Z')).toEqual([]);
    });

    it.each(['APPROVED', 'DRAFT', 'PUBLISHED'] satisfies ReportState[])(
      'does not list a report any more that has become %s, whatever else its head says',
      async (state) => {
        const before = await add(scheduledHead('county', NOW));
        await done({ head: { before, after: { ...before, version: 2, state } } });
        expect(await due(NOW)).toEqual([]);
      },
    );

    it('lists a report once, at its new time, when that was moved', async () => {
      const before = await add(scheduledHead('county', at('01:00:00.000')));
      const moved = scheduledHead('county', at('02:00:00.000'), { version: 2 });
      await done({ head: { before, after: moved } });
      expect(await due(at('01:59:59.999'))).toEqual([]);
      expect(await due(at('03:00:00.000'))).toEqual([{ report: moved.id, publishAt: at('02:00:00.000') }]);
    });

    it('still lists a report on which somebody commented', async () => {
      await add(scheduledHead('county', NOW));
      const edit = { report: reportId, by: 'key:2', byName: '二号', authors: [], openComments: 1 };
      await done({ edit: { ...edit, openIn: ['SCHEDULED'] } });
      expect(await due(NOW)).toHaveLength(1);
    });

    it('goes on page by page, each report once, also when those before are gone', async () => {
      const organs = Array.from({ length: 7 }, (_, n) => `o${String(n)}`);
      for (const organ of organs.toReversed()) await add(scheduledHead(organ, NOW));
      const pages = await readAll((page) => subject.store.scheduled(NOW, page), 3);
      expect(pages.map(({ items }) => items.map(({ report }) => report.organ))).toEqual([
        organs.slice(0, 3),
        organs.slice(3, 6),
        organs.slice(6),
      ]);
      const before = scheduledHead('o2', NOW);
      await done({ head: { before, after: { ...before, version: 2, state: 'PUBLISHED' } } });
      const after = pages[0]!.cursors.at(-1)!;
      const { items } = await subject.store.scheduled(NOW, { limit: 100, after });
      expect(items.map(({ report }) => report.organ)).toEqual(organs.slice(3));
    });

    it('is one query', async () => {
      await add(scheduledHead('county', NOW));
      const cost = await subject.costOf((view) => view.scheduled(NOW, ALL));
      expect(cost).toMatchObject({ queries: 1, requests: 1 });
    });
  });
}
