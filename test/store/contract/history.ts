import { describe, expect, it } from '@jest/globals';
import { anEvent, aRevision, NOW, reportId } from '../../support/builders.ts';
import { ALL, id, LATER, type Subject } from './subject.ts';

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

    it('is never overwritten', async () => {
      await done({ event: anEvent() });
      const outcome = await commit({ event: anEvent({ actor: 'key:2', at: LATER }) });
      const current = { version: 1, by: 'key:1', at: NOW };
      expect(outcome).toEqual({ kind: 'conflict', what: 'event', id: `${id}:1`, current });
      expect((await subject.store.events(reportId, ALL)).items).toEqual([anEvent()]);
    });
  });
}
