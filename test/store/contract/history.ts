import { describe, expect, it } from '@jest/globals';
import { anEvent, aRevision, NOW, reportId } from '../../support/builders.ts';
import type { PageRequest } from '../../../src/store/store.ts';
import { ALL, id, LATER, readAll, type Subject } from './subject.ts';

/** Revisions and events: written once. */
export function historyContract(subject: Subject): void {
  const { commit, done } = subject;

  describe('a revision', () => {
    it('is given back whole, newest first in the list', async () => {
      const first = aRevision();
      const second = aRevision({ number: 2, previousHash: first.hash, reason: '更正', cause: 'CORRECTED' });
      await done({ revision: first }, { revision: second });
      expect(await subject.store.revision(reportId, 1)).toEqual(first);
      expect(await subject.store.revision(reportId, 3)).toBeNull();
      expect((await subject.store.revisions(reportId, ALL)).items).toEqual([second, first]);
      expect((await subject.store.revisions({ ...reportId, scope: 'AGGREGATE' }, ALL)).items).toEqual([]);
    });

    it('can be asked for with those before it', async () => {
      const chain = [1, 2, 3, 4].map((number) => aRevision({ number, reason: `第${number}版` }));
      for (const revision of chain) await done({ revision });
      const upTo = async (number: number, limit: number) =>
        (await subject.store.revisionsUpTo(reportId, number, limit)).map((each) => each.number);
      expect(await upTo(3, 2)).toEqual([3, 2]);
      expect(await upTo(3, 10)).toEqual([3, 2, 1]);
      expect(await upTo(9, 2)).toEqual([4, 3]);
      expect(await upTo(0, 2)).toEqual([]);
      expect(await subject.store.revisionsUpTo(reportId, 1, 1)).toEqual([chain[0]]);
      expect(await subject.store.revisionsUpTo({ ...reportId, year: 2024 }, 4, 4)).toEqual([]);
    });

    it('is never overwritten', async () => {
      await done({ revision: aRevision({ by: 'key:2' }) });
      const outcome = await commit({ revision: aRevision({ reason: '篡改' }) });
      const current = { version: 1, by: 'key:2', at: NOW };
      expect(outcome).toEqual({ kind: 'conflict', what: 'revision', id: `${id}:1`, current });
      expect(await subject.store.revision(reportId, 1)).toEqual(aRevision({ by: 'key:2' }));
    });
  });

  describe('an event', () => {
    it('is given back oldest first', async () => {
      const second = anEvent({
        sequence: 2,
        type: 'report.published',
        revision: 1,
        changed: ['a'],
        note: '',
      });
      await done({ event: second }, { event: anEvent() });
      expect((await subject.store.events(reportId, ALL)).items).toEqual([anEvent(), second]);
    });

    it('is given back newest first where that is asked, page by page', async () => {
      const events = [1, 2, 3, 4, 5].map((sequence) => anEvent({ sequence }));
      for (const event of events) await done({ event });
      const newest = (page: PageRequest) => subject.store.events(reportId, page, 'NEWEST_FIRST');
      const pages = await readAll(newest, 2);
      expect(pages.map(({ items }) => items.map(({ sequence }) => sequence))).toEqual([[5, 4], [3, 2], [1]]);
      const { cursors } = await newest({ limit: 2, after: null });
      const other = subject.store.events(reportId, { limit: 2, after: cursors.at(0)! });
      await expect(other).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    });

    it('is never overwritten', async () => {
      await done({ event: anEvent() });
      const outcome = await commit({ event: anEvent({ actor: 'key:2', at: LATER }) });
      const current = { version: 1, by: 'key:1', at: NOW };
      expect(outcome).toEqual({ kind: 'conflict', what: 'event', id: `${id}:1`, current });
      expect((await subject.store.events(reportId, ALL)).items).toEqual([anEvent()]);
    });
  });
}
