import { describe, expect, it } from '@jest/globals';
import {
  aDraftPart,
  aHead,
  anEvent,
  anOrgan,
  aPart,
  aPublication,
  aPublicRevision,
  aRevision,
  aTotalsChange,
  reportId,
} from '../../support/builders.ts';
import { all, type Subject } from './subject.ts';

/** Going through everything, and keeping what was handed in. */
export function everythingContract(subject: Subject): void {
  const { done } = subject;

  describe('every', () => {
    it('organ, head, publication and totals can be gone through', async () => {
      const [city, county] = [anOrgan(['province', 'city']), anOrgan()];
      const retracted = aPublication({
        report: { ...reportId, year: 2024 },
        state: 'RETRACTED',
        content: null,
      });
      const root = { year: 2025, basis: 'OWN', organ: 'province' } as const;
      await done(
        { organ: { before: null, after: city } },
        { organ: { before: null, after: county }, head: { before: null, after: aHead() }, event: anEvent() },
        {
          publication: aPublication(),
          publicRevision: aPublicRevision(),
          revision: aRevision(),
          totals: [
            aTotalsChange({ figures: { n: '1.5' }, published: 1 }),
            aTotalsChange({ id: { ...root, depth: 0 }, figures: { n: '1.5' } }),
          ],
        },
        { publication: retracted },
        {
          publication: aPublication({ report: { ...reportId, organ: 'elsewhere' } }),
          totals: [aTotalsChange({ id: { ...root, depth: 0 }, figures: { n: '1.5' }, published: 2 })],
        },
      );
      const byText = <T>(items: readonly T[]) => items.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
      const key = (item: unknown) => JSON.stringify(item);
      expect(byText(await all(subject.store.everyOrgan()))).toEqual(byText([city, county]));
      expect(await all(subject.store.everyHead())).toEqual([aHead()]);
      expect(
        (await all(subject.store.everyPublication())).filter(({ report }) => report.organ === 'county'),
      ).toHaveLength(2);
      expect(await all(subject.store.everyPublication())).toContainEqual(retracted);
      const found = await all(subject.store.everyTotals());
      expect(found).toHaveLength(2);
      expect(found).toContainEqual({
        id: { year: 2025, basis: 'OWN', organ: 'county' },
        totals: { figures: { n: '1.5' }, due: 0, published: 1, late: 0 },
      });
      expect(found).toContainEqual({
        id: root,
        totals: { figures: { n: '3' }, due: 0, published: 2, late: 0 },
      });
    });
  });

  describe('what was stored', () => {
    it('is not changed when the caller changes what it handed in', async () => {
      const part = { ...aPart(), text: '原文' };
      const saves = [aDraftPart('ch1', { part })];
      await done({ head: { before: null, after: aHead() }, parts: { report: reportId, saves } });
      part.text = '改了';
      expect((await subject.store.draft(reportId)).parts[0]?.part.text).toBe('原文');
    });
  });
}
