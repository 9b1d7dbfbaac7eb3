import { describe, expect, it } from '@jest/globals';
import { partIds } from '../../../src/report/content.ts';
import type { Change } from '../../../src/store/store.ts';
import {
  aDraftPart,
  aHead,
  aMutation,
  anEvent,
  anOrgan,
  aPart,
  aPublication,
  aPublicRevision,
  aRevision,
  aTotalsChange,
  NOW,
  reportId,
} from '../../support/builders.ts';
import { ALL, all, id, LATER, type Subject } from './subject.ts';

/** Reports being written: who was first wins, and nobody loses a part to another part. */
export function draftsContract(subject: Subject): void {
  const { commit, done } = subject;

  describe('draft', () => {
    it('is empty before the report is created', async () => {
      expect(await subject.store.draft(reportId)).toEqual({ head: null, parts: [] });
    });

    it('gives the head and the parts in the order of the report', async () => {
      const saves = partIds.toReversed().map((part) => aDraftPart(part));
      await done({ head: { before: null, after: aHead() }, parts: { report: reportId, saves } });
      expect(await subject.store.draft(reportId)).toEqual({ head: aHead(), parts: saves.toReversed() });
    });

    it('keeps blank, zero, printed values, units and every character of the text', async () => {
      const part = aPart({
        heading: null,
        text: '“引号”\n\t𠮷😀 \u2028 ',
        figures: { a: { value: null }, b: { value: '0', printed: '无' }, c: { value: '1.50', unit: null } },
        tables: [{ title: null, columns: ['一'], rows: [{ label: '', unit: '条', values: [null, '0'] }] }],
      });
      const saves = [aDraftPart('annex', { part })];
      await done({ head: { before: null, after: aHead() }, parts: { report: reportId, saves } });
      expect((await subject.store.draft(reportId)).parts).toEqual(saves);
    });
  });

  describe('commit of a head', () => {
    it('refuses to create a report twice, and says who was first', async () => {
      await done({ head: { before: null, after: aHead({ updatedBy: 'key:9' }) } });
      const current = { version: 1, by: 'key:9', at: NOW };
      expect(await commit({ head: { before: null, after: aHead() } })).toEqual({
        kind: 'conflict',
        what: 'head',
        id,
        current,
      });
    });

    it('refuses another version than the one that was read, and changes nothing at all', async () => {
      const [first, second] = [aHead(), aHead({ version: 2, state: 'PUBLISHED', updatedAt: LATER })];
      await done({ head: { before: null, after: first } }, { head: { before: first, after: second } });
      const late: Partial<Change> = {
        mutation: aMutation(),
        head: { before: first, after: aHead({ version: 2, title: '另一个' }) },
        parts: { report: reportId, saves: [aDraftPart()] },
        revision: aRevision(),
        publication: aPublication(),
        publicRevision: aPublicRevision(),
        event: anEvent(),
        totals: [aTotalsChange({ published: 1 })],
        organ: { before: null, after: anOrgan() },
      };
      const current = { version: 2, by: 'key:1', at: LATER };
      expect(await commit(late)).toEqual({ kind: 'conflict', what: 'head', id, current });
      expect(await subject.store.dossier(reportId, aMutation())).toEqual({
        head: second,
        parts: [],
        organ: null,
        publication: null,
        publicationYearBefore: null,
        earlier: null,
      });
      expect(await subject.store.revision(reportId, 1)).toBeNull();
      expect(await subject.store.publicRevision(reportId, 1)).toBeNull();
      expect((await subject.store.events(reportId, ALL)).items).toEqual([]);
      expect(await all(subject.store.everyTotals())).toEqual([]);
    });

    it('refuses to replace a report that is not there', async () => {
      const outcome = await commit({ head: { before: aHead(), after: aHead({ version: 2 }) } });
      const current = { version: 0, by: null, at: null };
      expect(outcome).toEqual({ kind: 'conflict', what: 'head', id, current });
    });

    it('refuses when a part was saved in between', async () => {
      const head = aHead();
      await done({ head: { before: null, after: head } });
      const saves = [aDraftPart('ch1', { savedBy: 'key:2' })];
      await done({ at: LATER, parts: { report: reportId, saves, openIn: ['DRAFT'] } });
      const outcome = await commit({ head: { before: head, after: aHead({ version: 2 }) } });
      const current = { version: 2, by: 'key:2', at: LATER };
      expect(outcome).toEqual({ kind: 'conflict', what: 'head', id, current });
    });
  });

  describe('commit of draft parts', () => {
    const open = { report: reportId, openIn: ['DRAFT', 'PUBLISHED'] } as const;

    it('counts the edit in the head and in the lists, and says who edited last', async () => {
      await done({ head: { before: null, after: aHead() } });
      const saves = [aDraftPart('ch1', { savedBy: 'key:2' })];
      await done({ at: LATER, parts: { ...open, saves } });
      const edited = aHead({ draftEdits: 1, updatedAt: LATER, updatedBy: 'key:2' });
      expect(await subject.store.draft(reportId)).toEqual({ head: edited, parts: saves });
      const filter = { year: 2025, scope: 'OWN', state: 'DRAFT', under: [] } as const;
      expect((await subject.store.heads(filter, ALL)).items).toEqual([edited]);
      await done({ head: { before: edited, after: { ...edited, version: 2 } } });
    });

    it('never conflicts between different parts', async () => {
      await done({ head: { before: null, after: aHead() } });
      const outcomes = await Promise.all(
        partIds.map((part) => commit({ parts: { ...open, saves: [aDraftPart(part)] } })),
      );
      expect(outcomes).toEqual(partIds.map(() => ({ kind: 'done' })));
      const { head, parts } = await subject.store.draft(reportId);
      expect(head?.draftEdits).toBe(partIds.length);
      expect(parts.map((part) => part.id)).toEqual(partIds);
    });

    it('lets exactly one of several win the same version of the same part', async () => {
      await done({ head: { before: null, after: aHead() } });
      const writers = ['key:1', 'key:2', 'key:3'];
      const saved = writers.map((savedBy) => aDraftPart('ch1', { savedBy }));
      const outcomes = await Promise.all(saved.map((save) => commit({ parts: { ...open, saves: [save] } })));
      const winner = outcomes.findIndex((outcome) => outcome.kind === 'done');
      expect(outcomes.filter((outcome) => outcome.kind === 'done')).toHaveLength(1);
      const current = { version: 1, by: writers[winner], at: NOW };
      const conflict = { kind: 'conflict', what: 'part', id: `${id}:ch1`, current };
      expect(outcomes.filter((outcome) => outcome.kind !== 'done')).toEqual([conflict, conflict]);
      const { head, parts } = await subject.store.draft(reportId);
      expect(head?.draftEdits).toBe(1);
      expect(parts).toEqual([saved[winner]]);
    });

    it('refuses a version that skips one', async () => {
      await done({ head: { before: null, after: aHead() } });
      const outcome = await commit({ parts: { ...open, saves: [aDraftPart('ch2', { version: 2 })] } });
      const current = { version: 0, by: null, at: null };
      expect(outcome).toEqual({ kind: 'conflict', what: 'part', id: `${id}:ch2`, current });
    });

    it('saves nothing in a state in which the report is closed, or without a report', async () => {
      const parts = { report: reportId, saves: [aDraftPart()], openIn: ['DRAFT'] } as const;
      const nothing = { version: 0, by: null, at: null };
      expect(await commit({ parts })).toEqual({ kind: 'conflict', what: 'head', id, current: nothing });
      await done({ head: { before: null, after: aHead({ state: 'WITHDRAWN' }) } });
      const there = { version: 1, by: 'key:1', at: NOW };
      expect(await commit({ parts })).toEqual({ kind: 'conflict', what: 'head', id, current: there });
      expect((await subject.store.draft(reportId)).parts).toEqual([]);
    });
  });

  describe('heads', () => {
    const filter = { year: 2025, scope: 'OWN', state: 'DRAFT', under: [] } as const;
    const headAt = (path: readonly string[], own = {}) =>
      aHead({ id: { ...reportId, organ: path.at(-1) ?? '' }, organPath: path, ...own });

    it('are those of a year, scope and state below a place, by path', async () => {
      const heads = [
        headAt(['p', 'city', 'b']),
        headAt(['p', 'city']),
        headAt(['p', 'city2', 'c']),
        headAt(['p', 'city', 'a']),
        headAt(['p']),
        headAt(['p', 'city', 'd'], { state: 'PUBLISHED' }),
      ];
      for (const after of heads) await done({ head: { before: null, after } });
      const other = headAt(['p', 'city'], { id: { organ: 'city', year: 2025, scope: 'AGGREGATE' } });
      await done({ head: { before: null, after: other } });
      const organs = async (under: readonly string[]) =>
        (await subject.store.heads({ ...filter, under }, ALL)).items.map((head) => head.id.organ);
      expect(await organs([])).toEqual(['p', 'city', 'a', 'b', 'c']);
      expect(await organs(['p', 'city'])).toEqual(['city', 'a', 'b']);
      expect(await organs(['p', 'cit'])).toEqual([]);
      const before = heads[0] ?? aHead();
      await done({ head: { before, after: { ...before, version: 2, state: 'PUBLISHED' } } });
      expect(await organs(['p', 'city'])).toEqual(['city', 'a']);
    });
  });
}
