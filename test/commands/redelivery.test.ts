import { describe, expect, it } from '@jest/globals';
import { redeliver } from '../../src/commands/redeliver.ts';
import { redeliverSince } from '../../src/commands/redeliverSince.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { deliveryId } from '../../src/store/paths.ts';
import type { Store } from '../../src/store/store.ts';
import type { Delivery } from '../../src/webhooks/delivery.ts';
import { pingMessage } from '../../src/webhooks/endpointPayload.ts';
import { addEndpoint, aDelivery, endedDelivery } from '../support/deliveries.ts';
import { refusal } from '../support/refusal.ts';
import { actorWith, worldOn, type World } from '../support/world.ts';

const ALL = { limit: 100, after: null };

async function worldWithEndpoint(): Promise<World> {
  const world = await worldOn(memoryStore());
  await addEndpoint(world.store, { id: 'e1' });
  return world;
}

/** Deliveries of successive minutes, in these states. */
async function addEnded(store: Store, states: readonly Delivery['state'][]): Promise<readonly Delivery[]> {
  const all = states.map((state, minute) => {
    const at = new Date(Date.parse('2026-01-20T02:00:00.000Z') + minute * 60_000).toISOString();
    const ended = state === 'PENDING' ? { nextAt: at } : { nextAt: null, endedAt: at };
    return aDelivery({ message: pingMessage('e1', at), state, attempts: 3, createdAt: at, ...ended });
  });
  for (let n = 0; n < all.length; n += 100) await store.addDeliveries(all.slice(n, n + 100));
  return all;
}

describe('redeliver', () => {
  it('puts a delivery on its way again, with its id and its count, and says so in the log', async () => {
    const world = await worldWithEndpoint();
    const { store } = world;
    const delivery = deliveryId(await endedDelivery(store, 'e1'));
    const context = world.context();
    await redeliver({ delivery }, context);
    expect(await store.delivery(delivery)).toMatchObject({
      state: 'PENDING',
      attempts: 1,
      nextAt: context.now,
      endedAt: null,
    });
    expect(await store.dueDeliveries(context.now, ALL)).toMatchObject({ items: [delivery] });
    const [entry] = (await store.audit('root', ALL)).items;
    expect(entry).toMatchObject({ action: 'redeliver', target: 'endpoint e1', detail: delivery.message });
  });

  it('refuses while a sender is at it', async () => {
    const world = await worldWithEndpoint();
    await world.store.addDeliveries([aDelivery({ nextAt: '2020-01-01T00:00:00.000Z' })]);
    const delivery = deliveryId(aDelivery());
    const claim = () =>
      world.store.claimDelivery(delivery, '2021-01-01T00:00:00.000Z', '2030-01-01T00:00:00.000Z');
    const racing: Store = {
      ...world.store,
      delivery: async (id) => {
        const before = await world.store.delivery(id);
        await claim();
        return before;
      },
    };
    const { code, params } = await refusal(redeliver({ delivery }, world.context({ store: racing })));
    expect([code, params]).toEqual(['CONFLICT', expect.objectContaining({ what: 'delivery' })]);
  });

  it('refuses who comes after the sender, until its lease has run out', async () => {
    const world = await worldWithEndpoint();
    const { store } = world;
    await store.addDeliveries([aDelivery({ nextAt: '2020-01-01T00:00:00.000Z' })]);
    const delivery = deliveryId(aDelivery());
    const leased = await store.claimDelivery(
      delivery,
      '2024-01-20T03:00:00.000Z',
      '2024-01-20T03:01:00.000Z',
    );
    const at = (now: string) => redeliver({ delivery }, world.context({ now }));
    expect(await refusal(at('2024-01-20T03:00:59.000Z'))).toMatchObject({ code: 'CONFLICT' });
    expect(await store.delivery(delivery)).toEqual(leased);
    expect(await at('2024-01-20T03:01:00.000Z')).toMatchObject({ state: 'PENDING', leasedUntil: null });
  });

  it('refuses where the endpoint is sent nothing, and what is not there', async () => {
    const world = await worldWithEndpoint();
    const missing = { ...deliveryId(aDelivery()), message: 'evt_none' };
    expect(await refusal(redeliver({ delivery: missing }, world.context()))).toMatchObject({
      code: 'NOT_FOUND',
      params: { what: 'delivery', id: 'evt_none' },
    });
    await addEndpoint(world.store, { id: 'e2', verifiedAt: null });
    const delivery = deliveryId(await endedDelivery(world.store, 'e2'));
    expect(await refusal(redeliver({ delivery }, world.context()))).toMatchObject({
      code: 'ENDPOINT_NOT_OPEN',
    });
  });

  it('is for those who may change the endpoint', async () => {
    const world = await worldWithEndpoint();
    const delivery = deliveryId(await endedDelivery(world.store, 'e1'));
    const as = (actor: ReturnType<typeof actorWith>) => redeliver({ delivery }, world.context({ actor }));
    expect(await refusal(as(actorWith('editor', 'root')))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusal(as(actorWith('auditor', 'root')))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await as(actorWith('administrator', 'root'))).toMatchObject({ state: 'PENDING' });
  });
});

describe('redeliverSince', () => {
  it('puts on their way what failed since the instant, and nothing else', async () => {
    const world = await worldWithEndpoint();
    const all = await addEnded(world.store, ['EXHAUSTED', 'EXHAUSTED', 'DELIVERED', 'STOPPED', 'PENDING']);
    const since = all[1]!.message.timestamp;
    const input = { endpoint: 'e1', since, which: 'FAILED', after: null } as const;
    expect(await redeliverSince(input, world.context())).toEqual({ count: 2, stoppedAt: null });
    const { items } = await world.store.deliveries('e1', ALL);
    expect(items.map(({ state }) => state)).toEqual([
      'PENDING',
      'PENDING',
      'DELIVERED',
      'PENDING',
      'EXHAUSTED',
    ]);
    expect(await redeliverSince(input, world.context())).toEqual({ count: 0, stoppedAt: null });
  });

  it('puts all that ended on its way, where a receiver has lost it', async () => {
    const world = await worldWithEndpoint();
    await addEnded(world.store, ['DELIVERED', 'EXHAUSTED', 'DELIVERED', 'PENDING']);
    const input = { endpoint: 'e1', since: '2026-01-01T00:00:00.000Z', which: 'ALL', after: null } as const;
    expect(await redeliverSince(input, world.context())).toEqual({ count: 3, stoppedAt: null });
    const { items } = await world.store.deliveries('e1', ALL);
    expect(new Set(items.map(({ state }) => state))).toEqual(new Set(['PENDING']));
  });

  it('looks at a thousand at a time, and goes on where it stopped', async () => {
    const world = await worldWithEndpoint();
    await addEnded(
      world.store,
      Array.from({ length: 1100 }, () => 'EXHAUSTED' as const),
    );
    const input = { endpoint: 'e1', since: '2026-01-01T00:00:00.000Z', which: 'FAILED' } as const;
    const first = await redeliverSince({ ...input, after: null }, world.context());
    expect(first.count).toBe(1000);
    const rest = await redeliverSince({ ...input, after: first.stoppedAt }, world.context());
    expect(rest).toEqual({ count: 100, stoppedAt: null });
  });
});
