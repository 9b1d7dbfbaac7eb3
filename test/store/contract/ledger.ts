import { describe, expect, it } from '@jest/globals';
import type { LedgerEntry } from '../../../src/statistics/ledger.ts';
import { noTotals } from '../../../src/statistics/totals.ts';
import type { LedgerQuestion, Store } from '../../../src/store/store.ts';
import { aLedgerChange, aLedgerId, NOW } from '../../support/builders.ts';
import { noiseText } from '../../support/noise.ts';
import { all, LATER, type Subject } from './subject.ts';

/** What totals gained, and when. */
export function ledgerContract(subject: Subject): void {
  const { costOf, done } = subject;
  const county = ['province', 'city', 'county'];
  const question = (organPath: readonly string[], own: Partial<LedgerQuestion> = {}): LedgerQuestion => ({
    year: 2025,
    basis: 'OWN',
    organPath,
    ...own,
  });
  const counted = async (asked: LedgerQuestion) =>
    (await whole(subject.store, asked)).map(({ id }) => `${id.organPath.join('/')} ${id.kind}`).sort();

  describe('the ledger', () => {
    it('keeps every step in the order of the commits, exactly', async () => {
      const steps = [
        { ...noTotals, at: NOW, figures: { 'f@万元': '24252.311082', n: '3' }, published: 1, late: 1 },
        { ...noTotals, at: LATER, figures: { 'f@万元': '-0.000001' } },
        { ...noTotals, at: NOW, figures: { n: '-3' }, published: -1, late: -1 },
      ];
      for (const step of steps) await done({ ledger: [{ id: aLedgerId(), step }] });
      expect(await whole(subject.store, question(county))).toEqual([{ id: aLedgerId(), steps }]);
    });

    it('forgets an account whole, which may begin anew', async () => {
      await done({ ledger: [aLedgerChange()] }, { ledger: [aLedgerChange({}, { published: -1 })] });
      await done({ ledger: [{ id: aLedgerId(), step: null }] });
      expect(await whole(subject.store, question(county))).toEqual([]);
      expect(await all(subject.store.everyLedgerEntry())).toEqual([]);
      await done({ ledger: [{ id: aLedgerId(), step: null }] }, { ledger: [aLedgerChange({}, { late: 1 })] });
      expect((await whole(subject.store, question(county)))[0]?.steps).toHaveLength(1);
    });

    it('gives of own reports those at and below an organ', async () => {
      const paths = [county, [...county, 'a'], ['province', 'city', 'county2'], ['province', 'city']];
      await done({ ledger: paths.map((organPath) => aLedgerChange({ organPath })) });
      await done({ ledger: [aLedgerChange({ organPath: county, kind: 'CALL' })] });
      await done({ ledger: [aLedgerChange({ organPath: county, year: 2024 })] });
      await done({ ledger: [aLedgerChange({ organPath: county, basis: 'AGGREGATE' })] });
      expect(await counted(question(county))).toEqual([
        'province/city/county CALL',
        'province/city/county REPORT',
        'province/city/county/a REPORT',
      ]);
      expect(await counted(question(['province', 'city']))).toHaveLength(5);
      expect(await counted(question(['province', 'city', 'coun']))).toEqual([]);
    });

    it('gives of 汇总 reports those directly below an organ', async () => {
      const basis = 'AGGREGATE' as const;
      const paths = [['province', 'city'], county, [...county, 'a'], ['province', 'city', 'county2']];
      await done({ ledger: paths.map((organPath) => aLedgerChange({ organPath, basis })) });
      await done({ ledger: [aLedgerChange({ organPath: county, basis, kind: 'CALL' })] });
      await done({ ledger: [aLedgerChange({ organPath: county })] });
      expect(await counted(question(['province', 'city'], { basis }))).toEqual([
        'province/city/county CALL',
        'province/city/county REPORT',
        'province/city/county2 REPORT',
      ]);
      expect(await counted(question(['province'], { basis }))).toEqual(['province/city REPORT']);
      expect(await counted(question([...county, 'a'], { basis }))).toEqual([]);
    });

    it('can be gone through whole', async () => {
      const changes = [
        aLedgerChange(),
        aLedgerChange({ kind: 'CALL' }, { due: 1, published: 0 }),
        aLedgerChange({ basis: 'AGGREGATE' }),
        aLedgerChange({ basis: 'AGGREGATE', kind: 'CALL' }),
        aLedgerChange({ year: 2024, organPath: ['province'] }),
      ];
      await done({ ledger: changes });
      const found = await all(subject.store.everyLedgerEntry());
      expect(found).toHaveLength(changes.length);
      for (const { id, step } of changes) expect(found).toContainEqual({ id, steps: [step] });
    });

    it('of more than the database reads at once is given in several answers', async () => {
      const figures = { n: '1', [noiseText(30_000)]: '0' };
      const organs = Array.from({ length: 60 }, (_, n) => `bureau${n}`);
      for (const organ of organs)
        await done({ ledger: [aLedgerChange({ organPath: [...county, organ] }, { figures })] });
      expect(await whole(subject.store, question(county))).toHaveLength(organs.length);
    });

    it('of sixty organs is one request', async () => {
      const organs = Array.from({ length: 60 }, (_, n) => [...county, `bureau${n}`]);
      for (const organPath of organs) await done({ ledger: [aLedgerChange({ organPath })] });
      const cost = await costOf((view) => whole(view, question(county)));
      expect(cost).toMatchObject({ queries: 1, requests: 1 });
    });
  });
}

async function whole(store: Store, question: LedgerQuestion): Promise<readonly LedgerEntry[]> {
  const found: LedgerEntry[] = [];
  for (let from: string | null | undefined = null; from !== undefined;) {
    const { entries, stoppedAt } = await store.ledger(question, from);
    found.push(...entries);
    from = stoppedAt ?? undefined;
  }
  return found;
}
