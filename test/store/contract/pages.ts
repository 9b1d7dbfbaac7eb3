import { describe, expect, it } from '@jest/globals';
import type { Page, PageRequest } from '../../../src/store/store.ts';
import {
  aHead,
  anEvent,
  aPublication,
  aPublicRevision,
  aRevision,
  reportId,
} from '../../support/builders.ts';
import { addOrgans, ALL, publish, readAll, type Subject } from './subject.ts';

/** Pages and cursors. */
export function pagesContract(subject: Subject): void {
  const { done } = subject;

  describe('a page', () => {
    const filter = { year: 2025, scope: 'OWN', state: 'PUBLISHED', under: [] } as const;

    it('of 50 leads on to the next, over 120 items, each item once and in order', async () => {
      const expected = await publish(subject.store, 120);
      const pages = await readAll((page) => subject.store.publications(filter, page), 50);
      expect(pages.map((page) => page.items.length)).toEqual([50, 50, 20]);
      expect(pages.map((page) => page.hasMore)).toEqual([true, true, false]);
      expect(pages.flatMap((page) => page.items.map((item) => item.report.organ))).toEqual(expected);
      for (const { items, cursors } of pages) {
        expect(cursors.at(items.length - 1)).toBeDefined();
        expect(cursors.at(items.length)).toBeUndefined();
      }
    });

    it('says rightly that there is no more when it ends with the last item', async () => {
      await publish(subject.store, 4);
      const { hasMore, cursors } = await subject.store.publications(filter, { limit: 4, after: null });
      expect(hasMore).toBe(false);
      const rest = await subject.store.publications(filter, { limit: 4, after: cursors.at(-1) ?? null });
      expect(rest).toMatchObject({ items: [], hasMore: false });
      expect(rest.cursors.at(-1)).toBeUndefined();
    });

    it('can start after any item, whatever the size of the page it came from', async () => {
      const expected = await publish(subject.store, 7);
      const { cursors } = await subject.store.publications(filter, ALL);
      const { items } = await subject.store.publications(filter, { limit: 2, after: cursors.at(3) ?? null });
      expect(items.map((item) => item.report.organ)).toEqual(expected.slice(4, 6));
    });

    it('goes on at its place when items before and after it come and go', async () => {
      const expected = await publish(subject.store, 6);
      const { cursors } = await subject.store.publications(filter, { limit: 3, after: null });
      const gone = expected[2] ?? '';
      const report = { ...reportId, organ: gone };
      await done({ publication: aPublication({ report, state: 'RETRACTED', content: null }) });
      const { items } = await subject.store.publications(filter, { limit: 3, after: cursors.at(2) ?? null });
      expect(items.map((item) => item.report.organ)).toEqual(expected.slice(3));
    });

    it('works for every listing, forwards and newest first', async () => {
      await addOrgans(subject.store, 5);
      for (let number = 1; number <= 12; number += 1) {
        await done({
          revision: aRevision({ number }),
          publicRevision: aPublicRevision({ number }),
          event: anEvent({ sequence: number }),
          publication: aPublication({ report: { ...reportId, year: 2008 + number } }),
        });
        const organ = `o${String(number).padStart(2, '0')}`;
        await done({
          head: { before: null, after: aHead({ id: { ...reportId, organ }, organPath: [organ] }) },
        });
      }
      const up = Array.from({ length: 12 }, (_, n) => n + 1);
      const heads = { year: 2025, scope: 'OWN', state: 'DRAFT', under: [] } as const;
      const numbers = async <T>(ask: (page: PageRequest) => Promise<Page<T>>, of: (item: T) => number) =>
        (await readAll(ask, 5)).flatMap((page) => page.items.map(of));
      expect(
        await numbers(
          (page) => subject.store.revisions(reportId, page),
          (item) => item.number,
        ),
      ).toEqual(up.toReversed());
      expect(
        await numbers(
          (page) => subject.store.publicRevisions(reportId, page),
          (item) => item.number,
        ),
      ).toEqual(up.toReversed());
      expect(
        await numbers(
          (page) => subject.store.events(reportId, page),
          (item) => item.sequence,
        ),
      ).toEqual(up);
      expect(
        await numbers(
          (page) => subject.store.publicationsOf('county', page),
          (item) => item.report.year - 2008,
        ),
      ).toEqual(up);
      expect(
        await numbers(
          (page) => subject.store.heads(heads, page),
          (item) => Number(item.id.organ.slice(1)),
        ),
      ).toEqual(up);
      const below = await readAll((page) => subject.store.organsBelow(null, page), 2);
      expect(below.flatMap((page) => page.items.map((organ) => organ.id))).toHaveLength(5);
    });

    it('refuses a cursor that is forged or from another question', async () => {
      await publish(subject.store, 3);
      const { cursors } = await subject.store.publications(filter, { limit: 2, after: null });
      const cursor = cursors.at(0) ?? '';
      const flipped = (cursor.startsWith('A') ? 'B' : 'A') + cursor.slice(1);
      const refusal = { code: 'INVALID_INPUT', params: { path: 'after' } };
      for (const after of [
        '',
        'x',
        flipped,
        `${cursor}A`,
        `${cursor} `,
        cursor.slice(0, -1),
        'A'.repeat(9999),
      ]) {
        await expect(subject.store.publications(filter, { limit: 2, after })).rejects.toMatchObject(refusal);
      }
      for (const other of [
        { year: 2024 },
        { scope: 'AGGREGATE' },
        { state: 'WITHDRAWN' },
        { under: ['p'] },
      ] as const) {
        const asked = subject.store.publications({ ...filter, ...other }, { limit: 2, after: cursor });
        await expect(asked).rejects.toMatchObject(refusal);
      }
      await expect(subject.store.publicationsOf('county', { limit: 2, after: cursor })).rejects.toMatchObject(
        refusal,
      );
      await expect(subject.store.heads(filter, { limit: 2, after: cursor })).rejects.toMatchObject(refusal);
    });

    it('holds 1 to 100 items', async () => {
      for (const limit of [0, -1, 101, 1.5, Number.NaN]) {
        const asked = subject.store.publications(filter, { limit, after: null });
        await expect(asked).rejects.toMatchObject({ code: 'INVALID_INPUT', params: { path: 'first' } });
      }
    });
  });
}
