import { describe, expect, it } from '@jest/globals';
import type { Organ } from '../../../src/organs/organ.ts';
import { anOrgan } from '../../support/builders.ts';
import { addOrgans, ALL, type Subject } from './subject.ts';

/** Organs, their names and their tree. */
export function organsContract(subject: Subject): void {
  const { commit, costOf, done } = subject;

  describe('organ', () => {
    const city = anOrgan(['province', 'city']);

    it('gives what was added, and null for what was not', async () => {
      await done({ organ: { before: null, after: city } });
      expect(await subject.store.organ('city')).toEqual(city);
      expect(await subject.store.organ('nowhere')).toBeNull();
      expect(await subject.store.organ('x'.repeat(3000))).toBeNull();
    });

    it('is replaced only in the version that was read', async () => {
      await done({ organ: { before: null, after: city } });
      const second = { ...city, version: 2, calledYears: [2025] };
      await done({ organ: { before: city, after: second } });
      const conflict = {
        kind: 'conflict',
        what: 'organ',
        id: 'city',
        current: { version: 2, by: null, at: null },
      };
      expect(await commit({ organ: { before: city, after: { ...city, version: 2 } } })).toEqual(conflict);
      expect(await commit({ organ: { before: null, after: city } })).toEqual(conflict);
      expect(await subject.store.organ('city')).toEqual(second);
    });

    it('is not replaced where there is none', async () => {
      const outcome = await commit({ organ: { before: city, after: { ...city, version: 2 } } });
      const current = { version: 0, by: null, at: null };
      expect(outcome).toEqual({ kind: 'conflict', what: 'organ', id: 'city', current });
    });
  });

  describe('organs', () => {
    it('come in the order asked, without unknown ones, in one request for a hundred', async () => {
      const all = await addOrgans(subject.store, 105);
      const ids = all.map((organ) => organ.id).reverse();
      const asked = [...ids.slice(0, 50), 'nowhere', ...ids.slice(0, 2)];
      expect((await subject.store.organs(asked)).map((organ) => organ.id)).toEqual(
        asked.filter((each) => each !== 'nowhere'),
      );
      expect(await costOf((view) => view.organs(ids.slice(0, 100)))).toMatchObject({
        batches: 1,
        requests: 1,
      });
      expect(await costOf((view) => view.organs(ids))).toMatchObject({ batches: 2, requests: 2 });
      expect(await costOf((view) => view.organs([]))).toMatchObject({ requests: 0 });
    });
  });

  describe('organsNamed', () => {
    it('finds organs by their exact present name', async () => {
      const [a, b] = [anOrgan(['a'], { name: '民政局' }), anOrgan(['b'], { name: '民政局' })];
      await done({ organ: { before: null, after: b } }, { organ: { before: null, after: a } });
      expect(await subject.store.organsNamed('民政局')).toEqual(['a', 'b']);
      await done({ organ: { before: a, after: { ...a, name: '民政和社会局', version: 2 } } });
      expect(await subject.store.organsNamed('民政局')).toEqual(['b']);
      expect(await subject.store.organsNamed('民政和社会局')).toEqual(['a']);
      expect(await subject.store.organsNamed('民政')).toEqual([]);
      expect(await subject.store.organsNamed('民'.repeat(1000))).toEqual([]);
    });
  });

  describe('organsBelow', () => {
    it('lists the organs directly below, by their latest place', async () => {
      const moved: Organ = {
        ...anOrgan(['b', 'x']),
        places: [
          { from: 2008, to: 2020, path: ['b', 'x'] },
          { from: 2021, to: null, path: ['a', 'x'] },
        ],
      };
      for (const after of [anOrgan(['a']), anOrgan(['b']), anOrgan(['-']), anOrgan(['b', 'y']), moved]) {
        await done({ organ: { before: null, after } });
      }
      const below = async (parent: string | null) =>
        (await subject.store.organsBelow(parent, ALL)).items.map((organ) => organ.id);
      expect(await below(null)).toEqual(['-', 'a', 'b']);
      expect(await below('a')).toEqual(['x']);
      expect(await below('b')).toEqual(['y']);
      expect(await below('-')).toEqual([]);
    });
  });
}
