import { describe, expect, it } from '@jest/globals';
import { healthy, type EndpointHealth } from '../../../src/webhooks/schedule.ts';
import type { KeptEndpoint } from '../../../src/webhooks/endpoint.ts';
import { aKeptEndpoint, anEndpoint, NOW } from '../../support/builders.ts';
import { all, ALL, LATER, readAll, type Subject } from './subject.ts';

const failing: EndpointHealth = { ...healthy, failingSince: NOW, lastFailureAt: NOW };
const gone: EndpointHealth = { ...failing, disabled: 'GONE', told: true };

/** What is listed: without the keys. */
function listed({ endpoint, health, healthVersion }: KeptEndpoint): object {
  return { endpoint, health, healthVersion };
}

/** Endpoints, how it goes with them, and when they were last pinged. */
export function endpointsContract(subject: Subject): void {
  const { commit, done } = subject;
  const first = aKeptEndpoint();
  const add = (after = first) => done({ endpoint: { before: null, after } });
  const secondOf = (kept: KeptEndpoint, own: Partial<KeptEndpoint> = {}): KeptEndpoint => {
    const endpoint = { ...kept.endpoint, name: '新名', version: 2, updatedAt: LATER, updatedBy: 'key:2' };
    return { ...kept, endpoint, ...own };
  };

  describe('endpoint', () => {
    it('is what was added, and null for one that was not', async () => {
      await add();
      expect(await subject.store.endpoint('e1')).toEqual(first);
      expect(await subject.store.endpoint('e2')).toBeNull();
      expect(await subject.store.endpoint('x'.repeat(3000))).toBeNull();
    });

    it('is replaced only in the version that was read, with its keys', async () => {
      await add();
      const second = secondOf(first, { sealedKeys: 'sealed anew' });
      await done({ endpoint: { before: first, after: second } });
      expect(await subject.store.endpoint('e1')).toEqual(second);
      const current = { version: 2, by: 'key:2', at: LATER };
      const conflict = { kind: 'conflict', what: 'endpoint', id: 'e1', current };
      expect(await commit({ endpoint: { before: first, after: second } })).toEqual(conflict);
      expect(await commit({ endpoint: { before: null, after: first } })).toEqual(conflict);
      expect(await subject.store.endpoint('e1')).toEqual(second);
    });

    it('is not replaced where there is none', async () => {
      const outcome = await commit({ endpoint: { before: first, after: secondOf(first) } });
      const current = { version: 0, by: null, at: null };
      expect(outcome).toEqual({ kind: 'conflict', what: 'endpoint', id: 'e1', current });
      expect(await subject.store.endpoint('e1')).toBeNull();
      expect((await subject.store.endpoints([], ALL)).items).toEqual([]);
    });

    it('keeps the health that a sender wrote while somebody changed the rest', async () => {
      await add();
      expect(await subject.store.setEndpointHealth('e1', 0, failing)).toBe(true);
      await done({ endpoint: { before: first, after: secondOf(first) } });
      const there = { ...secondOf(first), health: failing, healthVersion: 1 };
      expect(await subject.store.endpoint('e1')).toEqual(there);
      expect((await subject.store.endpoints([], ALL)).items).toEqual([listed(there)]);
    });

    it('gets another health with a change only where that is as it was read', async () => {
      await add();
      await subject.store.setEndpointHealth('e1', 0, gone);
      const healed = secondOf(first, { health: failing, healthVersion: 1 });
      const outcome = await commit({ endpoint: { before: first, after: healed } });
      expect(outcome).toMatchObject({ kind: 'conflict', what: 'endpoint', id: 'e1' });
      const read = (await subject.store.endpoint('e1'))!;
      const again = secondOf(read, { health: healthy, healthVersion: 2 });
      await done({ endpoint: { before: read, after: again } });
      expect(await subject.store.endpoint('e1')).toEqual(again);
    });
  });

  describe('a removed endpoint', () => {
    it('is nowhere any more, and nothing brings it back under its id', async () => {
      await add();
      await subject.store.beginPing('e1', NOW, NOW);
      await done({ removedEndpoint: first });
      expect(await subject.store.endpoint('e1')).toBeNull();
      expect((await subject.store.endpoints([], ALL)).items).toEqual([]);
      expect(await all(subject.store.everyEndpoint())).toEqual([]);
      expect(await subject.store.setEndpointHealth('e1', 0, gone)).toBe(false);
      expect(await subject.store.beginPing('e1', LATER, LATER)).toBe(false);
      const current = { version: 2, by: null, at: null };
      const conflict = { kind: 'conflict', what: 'endpoint', id: 'e1', current };
      expect(await commit({ endpoint: { before: null, after: first } })).toEqual(conflict);
      expect(await commit({ endpoint: { before: first, after: secondOf(first) } })).toEqual(conflict);
      expect(await commit({ removedEndpoint: first })).toEqual(conflict);
      expect(await subject.store.endpoint('e1')).toBeNull();
    });

    it('is removed only in the version that was read, whatever its health is by now', async () => {
      await add();
      await subject.store.setEndpointHealth('e1', 0, failing);
      const second = secondOf(first);
      await done({ endpoint: { before: first, after: second } });
      expect(await commit({ removedEndpoint: first })).toMatchObject({ kind: 'conflict', what: 'endpoint' });
      await done({ removedEndpoint: second });
      expect(await subject.store.endpoint('e1')).toBeNull();
      const none = { version: 0, by: null, at: null };
      const other = aKeptEndpoint({ endpoint: anEndpoint({ id: 'e2' }) });
      expect(await commit({ removedEndpoint: other })).toMatchObject({ kind: 'conflict', current: none });
    });
  });

  describe('setEndpointHealth', () => {
    it('is done by one of two who read the same, and changes nothing else', async () => {
      await add();
      expect(await subject.store.setEndpointHealth('e1', 0, failing)).toBe(true);
      expect(await subject.store.setEndpointHealth('e1', 0, gone)).toBe(false);
      expect(await subject.store.endpoint('e1')).toEqual({ ...first, health: failing, healthVersion: 1 });
      expect(await subject.store.setEndpointHealth('e1', 1, gone)).toBe(true);
    });

    it('makes no endpoint', async () => {
      expect(await subject.store.setEndpointHealth('e1', 0, gone)).toBe(false);
      expect(await subject.store.endpoint('e1')).toBeNull();
    });
  });

  describe('beginPing', () => {
    it('lets one begin, and another when the first is long enough ago', async () => {
      await add();
      expect(await subject.store.beginPing('e1', NOW, '2000-01-01T00:00:00.000Z')).toBe(true);
      expect(await subject.store.beginPing('e1', LATER, '2000-01-01T00:00:00.000Z')).toBe(false);
      expect(await subject.store.beginPing('e1', LATER, NOW)).toBe(true);
      expect(await subject.store.endpoint('e1')).toEqual(first);
    });

    it('begins none where there is no endpoint', async () => {
      expect(await subject.store.beginPing('e1', NOW, NOW)).toBe(false);
      expect(await subject.store.endpoint('e1')).toBeNull();
    });
  });

  describe('endpoints', () => {
    const places = [['p', 'c'], ['p'], ['p', 'c', 'd'], ['p', 'c2'], ['q']];
    const added = places.flatMap((organPath, n) =>
      ['b', 'a'].map((letter) => {
        const place = { id: `${letter}${String(n)}`, organ: organPath.at(-1)!, organPath };
        return aKeptEndpoint({ endpoint: anEndpoint(place) });
      }),
    );
    const idsOf = (items: readonly Pick<KeptEndpoint, 'endpoint'>[]) => items.map((item) => item.endpoint.id);

    it('come by the path of their organ and then by id, only from below the organ, and without keys', async () => {
      for (const each of added) await add(each);
      const ids = async (under: readonly string[]) =>
        idsOf((await subject.store.endpoints(under, ALL)).items);
      const city = ['a0', 'b0', 'a2', 'b2'];
      expect(await ids(['p', 'c'])).toEqual(city);
      expect(await ids(['p'])).toEqual(['a1', 'b1', ...city, 'a3', 'b3']);
      expect(await ids(['c'])).toEqual([]);
      const pages = await readAll((page) => subject.store.endpoints(['p', 'c'], page), 3);
      expect(pages.map(({ items }) => idsOf(items))).toEqual([city.slice(0, 3), city.slice(3)]);
      const every = await all(subject.store.everyEndpoint());
      expect(idsOf(every)).toEqual(['a1', 'b1', ...city, 'a3', 'b3', 'a4', 'b4']);
      expect(every[2]).toEqual(listed(added[1]!));
    });

    it('leave the list of the organ from which they were moved', async () => {
      await add();
      const endpoint = anEndpoint({ organPath: ['province', 'county'], version: 2 });
      await done({ endpoint: { before: first, after: { ...first, endpoint } } });
      expect((await subject.store.endpoints(['province', 'city'], ALL)).items).toEqual([]);
      expect(idsOf((await subject.store.endpoints(['province', 'county'], ALL)).items)).toEqual(['e1']);
    });
  });

  it('costs one request for each question', async () => {
    await add();
    expect(await subject.costOf((view) => view.endpoint('e1'))).toMatchObject({ reads: 1, requests: 1 });
    const list = await subject.costOf((view) => view.endpoints([], ALL));
    expect(list).toMatchObject({ queries: 1, requests: 1 });
    const every = await subject.costOf((view) => all(view.everyEndpoint()));
    expect(every).toMatchObject({ queries: 1, requests: 1 });
    const health = await subject.costOf((view) => view.setEndpointHealth('e1', 0, failing));
    expect(health).toMatchObject({ transactions: 1, transactionItems: 1, requests: 1 });
    const ping = await subject.costOf((view) => view.beginPing('e1', LATER, NOW));
    expect(ping).toMatchObject({ transactions: 1, transactionItems: 1, requests: 1 });
    const before = (await subject.store.endpoint('e1'))!;
    const changed = await subject.costOf((view) =>
      view.commit({ at: NOW, endpoint: { before, after: secondOf(before) } }),
    );
    expect(changed).toMatchObject({ transactions: 1, transactionItems: 1, requests: 1 });
  });
}
