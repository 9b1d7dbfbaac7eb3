import { describe, expect, it } from '@jest/globals';
import { partIds } from '../../../src/report/content.ts';
import {
  aDecision,
  aDraftPart,
  aHead,
  aMutation,
  anOrgan,
  aPublication,
  reportId,
} from '../../support/builders.ts';
import { type Subject } from './subject.ts';

/** Repetitions, and what a command reads before it decides. */
export function mutationsContract(subject: Subject): void {
  const { commit, done } = subject;

  describe('commit of the same mutation', () => {
    it('answers what it did the first time and changes nothing', async () => {
      await done({ mutation: aMutation(), head: { before: null, after: aHead() } });
      const again = { mutation: aMutation({ fingerprint: 'f2' }), head: { before: null, after: aHead() } };
      const earlier = { fingerprint: 'f1', result: '{"done":true}' };
      expect(await commit(again)).toEqual({ kind: 'repeated', earlier });
      expect((await subject.store.dossier(reportId, aMutation())).earlier).toEqual(earlier);
      expect(await subject.store.recorded(aMutation(), '2026-01-21T00:00:00.000Z')).toEqual(earlier);
    });

    it('knows mutations by actor and client id', async () => {
      await done({ mutation: aMutation({ actor: 'a', clientMutationId: 'b#c' }) });
      await done({ mutation: aMutation({ actor: 'a#b', clientMutationId: 'c' }) });
      await done({ mutation: aMutation({ actor: 'a', clientMutationId: '' }) });
      const other = { actor: 'a', clientMutationId: 'c' };
      expect((await subject.store.dossier(reportId, other)).earlier).toBeNull();
    });

    it('forgets a mutation after thirty days, whether or not the record is still there', async () => {
      await done({ mutation: aMutation() });
      const [before, after] = ['2026-02-19T01:59:59.000Z', '2026-02-19T02:00:00.000Z'];
      expect((await subject.store.dossier(reportId, aMutation(), before)).earlier).not.toBeNull();
      expect((await subject.store.dossier(reportId, aMutation(), after)).earlier).toBeNull();
      expect(await subject.store.recorded(aMutation(), after)).toBeNull();
      expect(await commit({ at: before, mutation: aMutation() })).toMatchObject({ kind: 'repeated' });
      await done({ at: after, mutation: aMutation({ result: 'new' }) });
      expect((await subject.store.dossier(reportId, aMutation(), after)).earlier?.result).toBe('new');
    });
  });

  describe('dossier', () => {
    it('holds nothing for an organ whose id is longer than any key', async () => {
      const id = { ...reportId, organ: 'x'.repeat(3000) };
      expect(await subject.store.dossier(id, null)).toEqual({
        head: null,
        parts: [],
        decisions: { version: 0, decisions: [] },
        organ: null,
        publication: null,
        publicationYearBefore: null,
        earlier: null,
      });
    });

    it('brings everything a command needs in one request', async () => {
      const yearBefore = aPublication({ report: { ...reportId, year: 2024 } });
      const parts = partIds.map((part) => aDraftPart(part));
      const decided = { version: 1, decisions: [aDecision()] };
      await done({
        mutation: aMutation(),
        head: { before: null, after: aHead() },
        parts: { report: reportId, saves: parts },
        decisions: { report: reportId, ...decided },
        organ: { before: null, after: anOrgan() },
        publication: aPublication(),
      });
      await done({ publication: yearBefore });
      await done({ publication: aPublication({ report: { ...reportId, scope: 'AGGREGATE' } }) });
      const view = subject.store.metered();
      expect(await view.dossier(reportId, aMutation())).toEqual({
        head: aHead(),
        parts,
        decisions: decided,
        organ: anOrgan(),
        publication: aPublication(),
        publicationYearBefore: yearBefore,
        earlier: { fingerprint: 'f1', result: '{"done":true}' },
      });
      expect(view.cost()).toMatchObject({ batches: 1, requests: 1 });
    });
  });
}
