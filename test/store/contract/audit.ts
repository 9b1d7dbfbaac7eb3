import { describe, expect, it } from '@jest/globals';
import { anAuditEntry, anOrgan, aPerson, NOW } from '../../support/builders.ts';
import { noiseText } from '../../support/noise.ts';
import { ALL, LATER, readAll, type Subject } from './subject.ts';

/** The audit log. */
export function auditContract(subject: Subject): void {
  const { commit, done } = subject;
  const log = async (organ = 'county') => (await subject.store.audit(organ, ALL)).items;

  describe('audit', () => {
    it('gives what was done to one organ, newest first, in pages', async () => {
      const days = ['01', '02', '03', '04', '05'].map((day) => `2026-01-${day}T02:00:00.000Z`);
      for (const at of days) await subject.store.addAuditEntry(anAuditEntry({ at }));
      await subject.store.addAuditEntry(anAuditEntry({ organ: 'county2' }));
      expect((await log()).map(({ at }) => at)).toEqual(days.toReversed());
      const pages = await readAll((page) => subject.store.audit('county', page), 2);
      expect(pages.flatMap(({ items }) => items.map(({ at }) => at))).toEqual(days.toReversed());
      expect(await log('county2')).toHaveLength(1);
      expect(await log('nowhere')).toEqual([]);
    });

    it('holds an entry once, however often it is added, and different ones of one instant side by side', async () => {
      await subject.store.addAuditEntry(anAuditEntry());
      await subject.store.addAuditEntry(anAuditEntry());
      await done({ audit: anAuditEntry() });
      expect(await log()).toEqual([anAuditEntry()]);
      await done({ audit: anAuditEntry({ detail: null }) });
      expect(await log()).toHaveLength(2);
      expect(await log()).toContainEqual(anAuditEntry({ detail: null }));
    });

    it('gets the entry of a change with the change or not at all', async () => {
      const person = { before: null, after: aPerson() };
      await done({ person, audit: anAuditEntry() });
      expect(await commit({ person, audit: anAuditEntry({ at: LATER }) })).toMatchObject({ what: 'person' });
      expect(await log()).toEqual([anAuditEntry()]);
    });

    it('refuses an entry that is larger than an item may be, and the change with it', async () => {
      const audit = anAuditEntry({ detail: noiseText(500_000) });
      const organ = { before: null, after: anOrgan(['province']) };
      const refusal = { code: 'TOO_LARGE', params: { what: 'audit' } };
      await expect(subject.store.commit({ at: NOW, organ, audit })).rejects.toMatchObject(refusal);
      expect(await subject.store.organ('province')).toBeNull();
    });
  });
}
