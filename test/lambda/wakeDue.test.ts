import { describe, expect, it } from '@jest/globals';
import { wakeDue } from '../../src/lambda/wakeDue.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { deliveryId } from '../../src/store/paths.ts';
import type { DeliveryId } from '../../src/webhooks/delivery.ts';
import { aDelivery } from '../support/deliveries.ts';

const NOW = '2026-01-20T02:00:00.000Z';
const SOON = '2026-01-20T02:00:00.001Z';

describe('wakeDue', () => {
  it('wakes the sender for what is due, for one endpoint not more than it can deal with', async () => {
    const store = memoryStore();
    const made = (endpoint: string, nth: number, nextAt = NOW) =>
      aDelivery({
        endpoint,
        nextAt,
        message: { ...aDelivery().message, id: `evt_${String(nth).padStart(3, '0')}` },
      });
    await store.addDeliveries(Array.from({ length: 250 }, (_, nth) => made('a-hanging', nth)));
    await store.addDeliveries([made('well', 1), made('well', 2, SOON)]);
    const woken: DeliveryId[] = [];
    const wake = (ids: readonly DeliveryId[]) => Promise.resolve(void woken.push(...ids));
    expect(await wakeDue(store, NOW, wake)).toBe(101);
    expect(woken.filter(({ endpoint }) => endpoint === 'a-hanging')).toHaveLength(100);
    expect(woken.at(-1)).toEqual(deliveryId(made('well', 1)));
  });
});
