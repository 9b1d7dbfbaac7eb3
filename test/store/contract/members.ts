import { describe, expect, it } from '@jest/globals';
import type { ApiKey } from '../../../src/access/apiKey.ts';
import type { Person } from '../../../src/access/person.ts';
import type { Page, PageRequest } from '../../../src/store/store.ts';
import { anApiKey, aPerson, NOW } from '../../support/builders.ts';
import { ALL, LATER, readAll, type Subject } from './subject.ts';

/** People and API keys: what an organ keeps. */
export function membersContract(subject: Subject): void {
  const { commit, done } = subject;
  const addPerson = (after: Person) => done({ person: { before: null, after } });
  const addKey = (hash: string, after: ApiKey) => done({ apiKey: { hash, before: null, after } });

  describe('person', () => {
    it('is what was added, and null for who was not', async () => {
      await addPerson(aPerson());
      expect(await subject.store.person('p1')).toEqual(aPerson());
      expect(await subject.store.person('p2')).toBeNull();
      expect(await subject.store.person('x'.repeat(3000))).toBeNull();
    });

    it('is replaced only in the version that was read', async () => {
      await addPerson(aPerson());
      const second = aPerson({ version: 2, disabledAt: LATER, updatedAt: LATER, updatedBy: 'key:2' });
      await done({ person: { before: aPerson(), after: second } });
      const current = { version: 2, by: 'key:2', at: LATER };
      const conflict = { kind: 'conflict', what: 'person', id: 'p1', current };
      expect(await commit({ person: { before: aPerson(), after: aPerson({ version: 2 }) } })).toEqual(
        conflict,
      );
      expect(await commit({ person: { before: null, after: aPerson() } })).toEqual(conflict);
      expect(await subject.store.person('p1')).toEqual(second);
    });

    it('is not replaced where there is none', async () => {
      const outcome = await commit({ person: { before: aPerson(), after: aPerson({ version: 2 }) } });
      const current = { version: 0, by: null, at: null };
      expect(outcome).toEqual({ kind: 'conflict', what: 'person', id: 'p1', current });
      expect((await subject.store.people([], ALL)).items).toEqual([]);
    });
  });

  describe('apiKey', () => {
    it('is found by the hash of its text and by its id', async () => {
      expect(await subject.store.apiKey('h1')).toBeNull();
      expect(await subject.store.apiKeyById('k1')).toBeNull();
      await addKey('h1', anApiKey());
      expect(await subject.store.apiKey('h1')).toEqual(anApiKey());
      expect(await subject.store.apiKeyById('k1')).toEqual({ hash: 'h1', key: anApiKey() });
      expect(await subject.store.apiKey('k1')).toBeNull();
      expect(await subject.store.apiKeyById('h1')).toBeNull();
    });

    it('is added once, by its hash and by its id', async () => {
      await addKey('h1', anApiKey());
      const current = { version: 1, by: null, at: null };
      for (const [hash, id] of [
        ['h1', 'k2'],
        ['h2', 'k1'],
      ] as const) {
        const apiKey = { hash, before: null, after: anApiKey({ id, name: '另一个' }) };
        expect(await commit({ apiKey })).toEqual({ kind: 'conflict', what: 'key', id, current });
        expect(await subject.store.apiKey('h2')).toBeNull();
        expect(await subject.store.apiKeyById('k2')).toBeNull();
      }
      expect((await subject.store.apiKeys([], ALL)).items).toEqual([anApiKey()]);
    });

    it('is revoked in both places and in the list at once, and only in the version that was read', async () => {
      await addKey('h1', anApiKey());
      const revoked = anApiKey({ version: 2, revokedAt: LATER, revokedBy: 'key:2' });
      await done({ apiKey: { hash: 'h1', before: anApiKey(), after: revoked } });
      expect(await subject.store.apiKey('h1')).toEqual(revoked);
      expect((await subject.store.apiKeyById('k1'))?.key).toEqual(revoked);
      expect((await subject.store.apiKeys([], ALL)).items).toEqual([revoked]);
      const again = { apiKey: { hash: 'h1', before: anApiKey(), after: anApiKey({ version: 2 }) } };
      const current = { version: 2, by: null, at: null };
      expect(await commit(again)).toEqual({ kind: 'conflict', what: 'key', id: 'k1', current });
    });
  });

  const places = [['p', 'c'], ['p'], ['p', 'c', 'd'], ['p', 'c2'], ['q']];
  const added = places.flatMap((organPath, n) => [
    { id: `b${String(n)}`, organ: organPath.at(-1)!, organPath },
    { id: `a${String(n)}`, organ: organPath.at(-1)!, organPath },
  ]);

  describe.each([
    ['people', (under: readonly string[], page: PageRequest) => subject.store.people(under, page)],
    ['apiKeys', (under: readonly string[], page: PageRequest) => subject.store.apiKeys(under, page)],
  ] as const)(
    '%s',
    (_, ask: (under: readonly string[], page: PageRequest) => Promise<Page<{ readonly id: string }>>) => {
      const ids = async (under: readonly string[]) => (await ask(under, ALL)).items.map(({ id }) => id);

      it('come by the path of their organ and then by id, and only from below the organ asked for', async () => {
        for (const own of added) {
          await addPerson(aPerson(own));
          await addKey(`hash ${own.id}`, anApiKey(own));
        }
        const city = ['a0', 'b0', 'a2', 'b2'];
        expect(await ids(['p', 'c'])).toEqual(city);
        expect(await ids(['p'])).toEqual(['a1', 'b1', ...city, 'a3', 'b3']);
        expect(await ids([])).toEqual(['a1', 'b1', ...city, 'a3', 'b3', 'a4', 'b4']);
        expect(await ids(['c'])).toEqual([]);
        const pages = await readAll((page) => ask(['p', 'c'], page), 3);
        expect(pages.map((page) => page.items.map(({ id }) => id))).toEqual([
          city.slice(0, 3),
          city.slice(3),
        ]);
      });

      it('refuse a cursor of another organ', async () => {
        for (const own of added) {
          await addPerson(aPerson(own));
          await addKey(`hash ${own.id}`, anApiKey(own));
        }
        const { cursors } = await ask(['p'], { limit: 1, after: null });
        const asked = ask(['p', 'c'], { limit: 1, after: cursors.at(0) ?? '' });
        await expect(asked).rejects.toMatchObject({ code: 'INVALID_INPUT', params: { path: 'after' } });
      });
    },
  );

  it('a person who changes organ leaves the list of the old one', async () => {
    await addPerson(aPerson());
    const moved = aPerson({ version: 2, organ: 'town', organPath: ['province', 'town'], updatedAt: NOW });
    await done({ person: { before: aPerson(), after: moved } });
    expect((await subject.store.people(['province', 'city'], ALL)).items).toEqual([]);
    expect((await subject.store.people(['province'], ALL)).items).toEqual([moved]);
  });
}
