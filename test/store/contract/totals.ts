import { describe, expect, it } from '@jest/globals';
import { noTotals } from '../../../src/statistics/totals.ts';
import { anOrgan, aPublication, aTotalsChange, reportId } from '../../support/builders.ts';
import { type Subject } from './subject.ts';

/** Sums, exact at every instant. */
export function totalsContract(subject: Subject): void {
  const { commit, done } = subject;

  describe('organTotals', () => {
    const change = (figures: Record<string, string>, own = {}) => ({
      totals: [aTotalsChange({ figures, ...own })],
    });
    const totals = async () => (await subject.store.organTotals('county', 2025, 'OWN'))?.totals;

    it('are null for an unknown organ, and nothing before anything counts', async () => {
      expect(await subject.store.organTotals('county', 2025, 'OWN')).toBeNull();
      await done({ organ: { before: null, after: anOrgan() } });
      expect(await subject.store.organTotals('county', 2025, 'OWN')).toEqual({
        organ: anOrgan(),
        totals: noTotals,
      });
    });

    it('add and subtract exactly', async () => {
      await done({ organ: { before: null, after: anOrgan() } });
      await done(change({ 'f@万元': '24252.311082', n: '3', z: '0' }, { due: 1, published: 1, late: 1 }));
      await done(change({ 'f@万元': '0.1', n: '-5' }), change({ 'f@万元': '0.2' }));
      expect(await totals()).toEqual({
        figures: { 'f@万元': '24252.611082', n: '-2', z: '0' },
        due: 1,
        published: 1,
        late: 1,
      });
      await done(change({ 'f@万元': '-24252.611082', n: '2' }, { due: -1, published: -1, late: -1 }));
      expect(await totals()).toEqual({ ...noTotals, figures: { 'f@万元': '0', n: '0', z: '0' } });
    });

    it('keep 38 digits, and refuse more', async () => {
      await done({ organ: { before: null, after: anOrgan() } });
      const long = '12345678901234567890123456789.123456789';
      await done(change({ n: long }));
      expect((await totals())?.figures).toEqual({ n: long });
      await expect(commit(change({ n: `${long}1` }))).rejects.toMatchObject({ code: 'TOO_LARGE' });
    });

    it('of the two top levels are the sum of all that was added for any organ, in one request', async () => {
      const [province, city] = [anOrgan(['province']), anOrgan(['province', 'city'])];
      await done({ organ: { before: null, after: province } }, { organ: { before: null, after: city } });
      for (let each = 0; each < 30; each += 1) {
        const report = { ...reportId, organ: `organ${each}` };
        const share = { figures: { n: '0.1' }, published: 1 };
        const above = { year: 2025, basis: 'OWN' } as const;
        await done({
          publication: aPublication({ report }),
          totals: [
            aTotalsChange({ ...share, id: { ...above, organ: 'province', depth: 0 } }),
            aTotalsChange({ ...share, id: { ...above, organ: 'city', depth: 1 } }),
          ],
        });
      }
      for (const organ of [province, city]) {
        const view = subject.store.metered();
        const expected = { figures: { n: '3' }, due: 0, published: 30, late: 0 };
        expect(await view.organTotals(organ.id, 2025, 'OWN')).toEqual({ organ, totals: expected });
        expect(view.cost()).toMatchObject({ batches: 1, requests: 1 });
      }
      expect((await subject.store.organTotals('city', 2025, 'AGGREGATE'))?.totals).toEqual(noTotals);
    });

    it('take several changes of the same totals in one commit', async () => {
      await done({ organ: { before: null, after: anOrgan() } });
      const twice = [
        aTotalsChange({ figures: { n: '2' } }),
        aTotalsChange({ figures: { n: '-1', m: '1' }, due: 1 }),
      ];
      await done({ totals: twice });
      expect(await totals()).toEqual({ figures: { n: '1', m: '1' }, due: 1, published: 0, late: 0 });
    });

    it('hold all figures of a form', async () => {
      await done({ organ: { before: null, after: anOrgan() } });
      const figures = Object.fromEntries(
        Array.from({ length: 290 }, (_, n) => [`ch3.denied.state_secret_${n}.natural_person`, String(n)]),
      );
      await done(change(figures));
      expect((await totals())?.figures).toEqual(figures);
      await expect(commit(change({ ...figures, more: '1' }))).rejects.toMatchObject({ code: 'TOO_LARGE' });
    });
  });
}
