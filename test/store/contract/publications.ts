import { describe, expect, it } from '@jest/globals';
import { summaryOf } from '../../../src/store/summaryOf.ts';
import { aPublication, aPublicRevision, aRevision, NOW, reportId } from '../../support/builders.ts';
import { ALL, id, type Subject } from './subject.ts';

/** What is public, and what is hidden again. */
export function publicationsContract(subject: Subject): void {
  const { commit, done } = subject;

  describe('publication', () => {
    it('is what was made public last', async () => {
      const corrected = aPublication({ revision: 2, note: '更正', issues: [issue] });
      await done({ publication: aPublication() }, { publication: corrected });
      expect(await subject.store.publication(reportId)).toEqual(corrected);
      expect(await subject.store.publication({ ...reportId, year: 2024 })).toBeNull();
    });

    it('shows no content, in no list, when it is retracted', async () => {
      const retracted = aPublication({ state: 'RETRACTED', content: null, note: '误发' });
      await done({ publication: aPublication() }, { publication: retracted });
      expect(await subject.store.publication(reportId)).toEqual(retracted);
      for (const state of ['PUBLISHED', 'WITHDRAWN'] as const) {
        const filter = { year: 2025, scope: 'OWN', state, under: [] } as const;
        expect((await subject.store.publications(filter, ALL)).items).toEqual([]);
      }
    });
  });

  describe('publications', () => {
    it('are summaries of a year, scope and state below a place, by path', async () => {
      const at = (path: readonly string[], own = {}) =>
        aPublication({ report: { ...reportId, organ: path.at(-1) ?? '' }, organPath: path, ...own });
      const [withdrawn, a, b] = [
        at(['p', 'x'], { state: 'WITHDRAWN' }),
        at(['p', 'c', 'a']),
        at(['p', 'c', 'b']),
      ];
      for (const publication of [withdrawn, b, a, at(['p', 'd'])]) await done({ publication });
      const filter = { year: 2025, scope: 'OWN', state: 'PUBLISHED', under: ['p', 'c'] } as const;
      expect((await subject.store.publications(filter, ALL)).items).toEqual([summaryOf(a), summaryOf(b)]);
      const others = { ...filter, state: 'WITHDRAWN', under: [] } as const;
      expect((await subject.store.publications(others, ALL)).items).toEqual([summaryOf(withdrawn)]);
      expect((await subject.store.publications({ ...filter, year: 2024 }, ALL)).items).toEqual([]);
    });
  });

  describe('publicationsOf', () => {
    it('lists all reports of one organ by year and scope', async () => {
      const of = (year: number, scope: 'OWN' | 'AGGREGATE', own = {}) =>
        aPublication({ report: { organ: 'county', year, scope }, ...own });
      const reports = [
        of(2023, 'OWN', { state: 'WITHDRAWN' }),
        of(2024, 'AGGREGATE'),
        of(2024, 'OWN'),
        of(2025, 'OWN', { state: 'RETRACTED', content: null }),
      ];
      for (const publication of reports.toReversed()) {
        await done({ publication, publicRevision: aPublicRevision({ report: publication.report }) });
      }
      await done({ publication: aPublication({ report: { ...reportId, organ: 'county2' } }) });
      expect((await subject.store.publicationsOf('county', ALL)).items).toEqual(reports.map(summaryOf));
    });
  });

  describe('a public revision', () => {
    const [first, second] = [aPublicRevision(), aPublicRevision({ number: 2, note: '更正' })];

    it('keeps its own address', async () => {
      await done({ publicRevision: first }, { publicRevision: second });
      expect(await subject.store.publicRevision(reportId, 1)).toEqual(first);
      expect((await subject.store.publicRevisions(reportId, ALL)).items).toEqual([second, first]);
      expect((await subject.store.publicRevisions({ ...reportId, year: 2024 }, ALL)).items).toEqual([]);
    });

    it('is never overwritten', async () => {
      await done({ publicRevision: first });
      const outcome = await commit({ publicRevision: { ...first, note: '篡改' } });
      const current = { version: 1, by: null, at: NOW };
      expect(outcome).toEqual({ kind: 'conflict', what: 'revision', id: `${id}:1`, current });
    });

    it('is hidden when the report is retracted, while the history keeps it', async () => {
      await done({ publicRevision: first, revision: aRevision() }, { publicRevision: second });
      await done({ hiddenRevisions: { report: reportId, numbers: [1, 2, 3] } });
      expect(await subject.store.publicRevision(reportId, 1)).toBeNull();
      expect((await subject.store.publicRevisions(reportId, ALL)).items).toEqual([]);
      expect(await subject.store.revision(reportId, 1)).toEqual(aRevision());
    });
  });
}

const issue = {
  code: 'F3.1',
  severity: 'NOTES',
  figures: ['ch3.total'],
  part: 'ch3',
  expected: '3',
  actual: '2',
  params: {},
} as const;
