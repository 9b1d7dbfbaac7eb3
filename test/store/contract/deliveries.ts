import { describe, expect, it } from '@jest/globals';
import { deliveryId } from '../../../src/store/paths.ts';
import type { Delivery } from '../../../src/webhooks/delivery.ts';
import { pingMessage } from '../../../src/webhooks/endpointPayload.ts';
import { NOW } from '../../support/builders.ts';
import { aDelivery, aLoggedAttempt } from '../../support/deliveries.ts';
import { ALL, LATER, readAll, type Subject } from './subject.ts';

/** What is on its way to endpoints. */
export function deliveriesContract(subject: Subject): void {
  const { costOf } = subject;
  const at = (time: string) => `2026-01-31T${time}Z`;
  const MINUTE_LATER = '2026-01-20T02:01:00.000Z';
  const id = deliveryId(aDelivery());
  const due = async (until: string) => (await subject.store.dueDeliveries(until, ALL)).items;
  const claimed = async (given: Delivery) => {
    await subject.store.addDeliveries([given]);
    return (await subject.store.claimDelivery(deliveryId(given), NOW, MINUTE_LATER))!;
  };
  const delivered: Delivery = aDelivery({ state: 'DELIVERED', attempts: 1, nextAt: null, endedAt: NOW });
  const end = { after: delivered, attempt: aLoggedAttempt(), at: NOW };

  describe('addDeliveries', () => {
    it('adds each once, and tells which it added', async () => {
      const { store } = subject;
      const other = aDelivery({ endpoint: 'e2' });
      expect(await store.addDeliveries([aDelivery()])).toEqual([aDelivery()]);
      const changed = aDelivery({ nextAt: LATER });
      expect(await store.addDeliveries([changed, other])).toEqual([other]);
      expect(await store.delivery(id)).toEqual(aDelivery());
      expect(await store.delivery(deliveryId(other))).toEqual(other);
      expect(await store.delivery({ ...id, message: 'evt_none' })).toBeNull();
    });

    it('adds a delivery once when many add it at the same moment', async () => {
      const all = await Promise.all(
        Array.from({ length: 10 }, () => subject.store.addDeliveries([aDelivery()])),
      );
      expect(all.flat()).toEqual([aDelivery()]);
    });

    it('is one request for each', async () => {
      const two = [aDelivery(), aDelivery({ endpoint: 'e2' })];
      expect(await costOf((view) => view.addDeliveries(two))).toMatchObject({ transactions: 2, requests: 2 });
    });
  });

  describe('deliveries', () => {
    it('are those of one endpoint, the newest message first, page by page', async () => {
      const times = ['01:00:00.000', '02:00:00.000', '03:00:00.000'].map(at);
      const added = times.map((time) => aDelivery({ message: pingMessage('e1', time) }));
      await subject.store.addDeliveries([...added, aDelivery({ endpoint: 'e2' })]);
      const pages = await readAll((page) => subject.store.deliveries('e1', page), 2);
      expect(pages.map(({ items }) => items)).toEqual([[added[2], added[1]], [added[0]]]);
      expect(await costOf((view) => view.deliveries('e1', ALL))).toMatchObject({ queries: 1, requests: 1 });
    });
  });

  describe('dueDeliveries', () => {
    it('are those whose instant has come, to the millisecond, the longest due first', async () => {
      const waiting = (endpoint: string, nextAt: string) => aDelivery({ endpoint, nextAt });
      const all = [
        waiting('late', at('01:00:00.001')),
        waiting('b', at('01:00:00.000')),
        waiting('a', at('01:00:00.000')),
        waiting('first', at('00:59:59.999')),
        aDelivery({ endpoint: 'done', state: 'DELIVERED', nextAt: null, endedAt: NOW }),
      ];
      await subject.store.addDeliveries(all);
      expect((await due(at('01:00:00.000'))).map(({ endpoint }) => endpoint)).toEqual(['first', 'a', 'b']);
      expect(await due(at('00:59:59.998'))).toEqual([]);
      const pages = await readAll((page) => subject.store.dueDeliveries(LATER, page), 2);
      expect(pages.flatMap(({ items }) => items)).toEqual([]);
      const cost = await costOf((view) => view.dueDeliveries(at('02:00:00.000'), ALL));
      expect(cost).toMatchObject({ queries: 1, requests: 1 });
    });

    it('are also those of which a lease ran out, and not before', async () => {
      await claimed(aDelivery());
      expect(await due(NOW)).toEqual([]);
      expect(await due(MINUTE_LATER)).toEqual([id]);
    });
  });

  describe('claimDelivery', () => {
    it('gives a delivery that is due to one of many who ask at once', async () => {
      await subject.store.addDeliveries([aDelivery()]);
      const asked = Array.from({ length: 10 }, () => subject.store.claimDelivery(id, NOW, MINUTE_LATER));
      const given = (await Promise.all(asked)).filter((each) => each !== null);
      expect(given).toEqual([aDelivery({ leasedUntil: MINUTE_LATER })]);
      expect(await subject.store.delivery(id)).toEqual(given[0]);
    });

    it('gives it to somebody else when the lease has run out, and not before', async () => {
      await claimed(aDelivery());
      expect(await subject.store.claimDelivery(id, '2026-01-20T02:00:59.999Z', LATER)).toBeNull();
      expect(await subject.store.claimDelivery(id, MINUTE_LATER, LATER)).toMatchObject({
        leasedUntil: LATER,
      });
    });

    it('gives none that is not there, not due, or at its end', async () => {
      const { store } = subject;
      expect(await store.claimDelivery(id, NOW, LATER)).toBeNull();
      expect(await store.delivery(id)).toBeNull();
      const ended = aDelivery({ endpoint: 'ended', state: 'EXHAUSTED', nextAt: null, endedAt: NOW });
      const later = aDelivery({ endpoint: 'later', nextAt: LATER });
      await store.addDeliveries([ended, later]);
      expect(await store.claimDelivery(deliveryId(ended), LATER, LATER)).toBeNull();
      expect(await store.claimDelivery(deliveryId(later), NOW, MINUTE_LATER)).toBeNull();
    });

    it('is one request', async () => {
      await subject.store.addDeliveries([aDelivery()]);
      const cost = await costOf((view) => view.claimDelivery(id, NOW, MINUTE_LATER));
      expect(cost).toMatchObject({ writes: 1, requests: 1 });
    });
  });

  describe('endAttempt', () => {
    it('keeps what became of the delivery, and the attempt', async () => {
      const before = await claimed(aDelivery());
      expect(await subject.store.endAttempt({ ...end, before })).toBe(true);
      expect(await subject.store.delivery(id)).toEqual(delivered);
      expect(await subject.store.attempts(id)).toEqual([aLoggedAttempt()]);
      expect(await due(LATER)).toEqual([]);
    });

    it('changes nothing for whoever has the lease no longer', async () => {
      const before = await claimed(aDelivery());
      const taken = await subject.store.claimDelivery(id, MINUTE_LATER, LATER);
      expect(await subject.store.endAttempt({ ...end, before })).toBe(false);
      expect(await subject.store.delivery(id)).toEqual(taken);
      expect(await subject.store.attempts(id)).toEqual([]);
      expect(await subject.store.endAttempt({ ...end, before: taken! })).toBe(true);
      expect(await subject.store.endAttempt({ ...end, before: taken! })).toBe(false);
    });

    it('puts a delivery off without an attempt', async () => {
      const before = await claimed(aDelivery());
      const after = aDelivery({ nextAt: LATER });
      expect(await subject.store.endAttempt({ before, after, attempt: null, at: NOW })).toBe(true);
      expect(await subject.store.attempts(id)).toEqual([]);
      expect(await due(MINUTE_LATER)).toEqual([]);
      expect(await due(LATER)).toEqual([id]);
    });

    it('is one transaction', async () => {
      const before = await claimed(aDelivery());
      const cost = await costOf((view) => view.endAttempt({ ...end, before }));
      expect(cost).toMatchObject({ transactions: 1, transactionItems: 2, requests: 1 });
    });
  });

  describe('attempts', () => {
    it('are those of one delivery, the last first', async () => {
      for (let number = 1; number <= 11; number += 1) {
        const before = await claimed(aDelivery({ attempts: number - 1 }));
        const after = aDelivery({ attempts: number });
        const attempt = aLoggedAttempt({ number });
        expect(await subject.store.endAttempt({ before, after, attempt, at: NOW })).toBe(true);
      }
      const made = await subject.store.attempts(id);
      expect(made.map(({ number }) => number)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
      expect(await subject.store.attempts({ ...id, endpoint: 'e2' })).toEqual([]);
      expect(await costOf((view) => view.attempts(id))).toMatchObject({ queries: 1, requests: 1 });
    });
  });

  describe('a delivery in a commit', () => {
    it('is replaced where nobody changed or claimed it since', async () => {
      const { store, commit, done } = subject;
      await store.addDeliveries([aDelivery()]);
      await done({ delivery: { before: aDelivery(), after: delivered } });
      expect(await store.delivery(id)).toEqual(delivered);
      const late = await commit({ delivery: { before: aDelivery(), after: aDelivery({ nextAt: LATER }) } });
      expect(late).toEqual({
        kind: 'conflict',
        what: 'delivery',
        id: id.message,
        current: { version: 1, by: null, at: null },
      });
      await done({ delivery: { before: delivered, after: aDelivery({ attempts: 1 }) } });
      expect(await due(NOW)).toEqual([id]);
      await store.claimDelivery(id, NOW, MINUTE_LATER);
      const after = aDelivery({ attempts: 1 });
      expect(await commit({ delivery: { before: after, after } })).toMatchObject({ what: 'delivery' });
      expect(await store.delivery(id)).toMatchObject({ leasedUntil: MINUTE_LATER });
    });
  });
}
