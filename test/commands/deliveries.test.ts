import { once } from 'node:events';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { changeEndpoint } from '../../src/commands/changeEndpoint.ts';
import { createDeliverer, type Deliverer } from '../../src/commands/deliverDue.ts';
import { deliver, type DeliveryContext } from '../../src/commands/deliver.ts';
import { retractReport } from '../../src/commands/retractReport.ts';
import { sweepDeliveries } from '../../src/commands/sweepDeliveries.ts';
import { tellEndpoints } from '../../src/commands/tellEndpoints.ts';
import { createTeller } from '../../src/commands/tellRecent.ts';
import { publicEvents } from '../../src/queries/publicEvents.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { deliveryId } from '../../src/store/paths.ts';
import type { Store } from '../../src/store/store.ts';
import type { Attempt, Send, SendRequest } from '../../src/webhooks/attempt.ts';
import type { Delivery } from '../../src/webhooks/delivery.ts';
import type { UrlOf } from '../../src/webhooks/toldMessage.ts';
import { attemptDelays, healthy, type EndpointHealth } from '../../src/webhooks/schedule.ts';
import { addEndpoint, aDelivery, secretOf } from '../support/deliveries.ts';
import { anAttempt, webhooks } from '../support/webhooks.ts';
import { corrected, now, published } from '../support/reports.ts';
import { contentWith, granted, reportOf, worldOn } from '../support/world.ts';

const START = '2026-01-20T02:00:00.000Z';
/** When everything that the tests publish is long on its usual way. */
const LATER = '2024-01-20T12:00:00.000Z';
const ALL = { limit: 100, after: null };
const silent = () => undefined;
const urlOf: UrlOf = (subject) =>
  [
    'https://gongkai.example',
    subject.organ,
    ...('year' in subject ? [subject.year, subject.scope] : []),
  ].join('/');

/** A clock that stands still until it is moved. */
function clock(start = START) {
  let at = Date.parse(start);
  return {
    now: () => new Date(at).toISOString(),
    pass: (milliseconds: number) => void (at += milliseconds),
  };
}

function answer(status: number, own: Partial<Attempt> = {}): Attempt {
  return anAttempt({ status, ...own });
}

function contextOn(store: Store, now: () => string, send: Send): DeliveryContext {
  return {
    store,
    now,
    send,
    random: () => 0.5,
    sealingKey: webhooks.sealingKey,
    source: 'https://gongkai.example',
  };
}

/** Answers with each of these in turn, and with the last one from then on. */
function answering(...answers: readonly Attempt[]) {
  const requests: SendRequest[] = [];
  const send: Send = (request) => {
    requests.push(request);
    return Promise.resolve(answers[Math.min(requests.length, answers.length) - 1]!);
  };
  return { send, requests };
}

async function withDelivery(store: Store, own: Partial<Delivery> = {}): Promise<Delivery> {
  await addEndpoint(store, { id: 'e1', url: 'https://one.example/hook' });
  const delivery = aDelivery({ nextAt: START, createdAt: START, ...own });
  await store.addDeliveries([delivery]);
  return delivery;
}

async function setHealth(store: Store, own: Partial<EndpointHealth>): Promise<void> {
  const { healthVersion } = (await store.endpoint('e1'))!;
  expect(await store.setEndpointHealth('e1', healthVersion, { ...healthy, ...own })).toBe(true);
}

describe('deliver', () => {
  it('sends a signed body once, and keeps the attempt without its signature', async () => {
    const store = memoryStore();
    const id = deliveryId(await withDelivery(store));
    const { send, requests } = answering(answer(204, { body: '收到' }));
    const context = contextOn(store, () => START, send);
    expect((await deliver(id, context)).kind).toBe('ended');
    expect((await deliver(id, context)).kind).toBe('not mine');
    expect(requests).toHaveLength(1);
    const { url, headers, body } = requests[0]!;
    expect(url).toBe('https://one.example/hook');
    expect(headers).toMatchObject({ 'webhook-id': id.message, 'content-type': 'application/json' });
    const signature = new Webhook(secretOf('e1')).sign(id.message, new Date(START), body);
    expect(headers['webhook-signature']).toBe(signature);
    expect(await store.delivery(id)).toMatchObject({
      state: 'DELIVERED',
      attempts: 1,
      nextAt: null,
      leasedUntil: null,
      endedAt: START,
    });
    const [attempt] = await store.attempts(id);
    expect(attempt).toMatchObject({ number: 1, at: START, url, body, status: 204, answer: '收到' });
    expect(Object.keys(attempt!.headers)).not.toContain('webhook-signature');
  });

  it('comes back after the waits of the table, with one id, until no attempt is left', async () => {
    const store = memoryStore();
    const id = deliveryId(await withDelivery(store));
    const { now, pass } = clock();
    const { send, requests } = answering(answer(500));
    const context = contextOn(store, now, send);
    for (const [index, delay] of attemptDelays.entries()) {
      if (delay > 0) {
        pass(delay - 1);
        expect((await deliver(id, context)).kind).toBe('not mine');
        pass(1);
      }
      expect((await deliver(id, context)).kind).toBe('ended');
      expect(requests).toHaveLength(index + 1);
    }
    expect(await store.delivery(id)).toMatchObject({ state: 'EXHAUSTED', attempts: attemptDelays.length });
    expect(new Set(requests.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(new Set(requests.map(({ headers }) => headers['webhook-timestamp'])).size).toBe(
      attemptDelays.length,
    );
  });

  it('delivers with the second attempt what the first one did not', async () => {
    const store = memoryStore();
    const id = deliveryId(await withDelivery(store));
    const { now, pass } = clock();
    const context = contextOn(store, now, answering(answer(500), answer(200)).send);
    await deliver(id, context);
    expect((await store.endpoint('e1'))?.health.failingSince).toBe(START);
    pass(5000);
    await deliver(id, context);
    expect(await store.delivery(id)).toMatchObject({ state: 'DELIVERED', attempts: 2 });
    expect((await store.endpoint('e1'))?.health).toEqual(healthy);
    expect((await store.attempts(id)).map(({ status }) => status)).toEqual([200, 500]);
  });

  it('is taken over from a sender that died when its lease has run out, and not before', async () => {
    const store = memoryStore();
    const id = deliveryId(await withDelivery(store));
    const { now, pass } = clock();
    const dying = contextOn(store, now, () => Promise.reject(new Error('killed')));
    await expect(deliver(id, dying)).rejects.toThrow('killed');
    const { send, requests } = answering(answer(200));
    pass(59_999);
    expect((await deliver(id, contextOn(store, now, send))).kind).toBe('not mine');
    pass(1);
    expect((await deliver(id, contextOn(store, now, send))).kind).toBe('ended');
    expect(requests).toHaveLength(1);
  });

  it('leaves an endpoint alone that asked for a pause, and counts no attempt', async () => {
    const store = memoryStore();
    const id = deliveryId(await withDelivery(store));
    await setHealth(store, { notBefore: '2026-01-20T02:10:00.000Z', pauses: 1 });
    const { send, requests } = answering(answer(200));
    expect(
      await deliver(
        id,
        contextOn(store, () => START, send),
      ),
    ).toEqual({ kind: 'put off', nextAt: '2026-01-20T02:10:00.000Z' });
    expect(requests).toEqual([]);
    expect(await store.delivery(id)).toMatchObject({
      state: 'PENDING',
      attempts: 0,
      nextAt: '2026-01-20T02:10:00.000Z',
    });
  });

  it.each([
    ['disabled', (store: Store) => setHealth(store, { disabled: 'FAILING' })],
    [
      'switched off',
      async (store: Store) => {
        const before = (await store.endpoint('e1'))!;
        const endpoint = { ...before.endpoint, switchedOffAt: START, version: 2 };
        await store.commit({ at: START, endpoint: { before, after: { ...before, endpoint } } });
      },
    ],
  ])('sends nothing to an endpoint that was %s', async (_, change) => {
    const store = memoryStore();
    const id = deliveryId(await withDelivery(store));
    await change(store);
    const { send, requests } = answering(answer(200));
    expect(
      await deliver(
        id,
        contextOn(store, () => START, send),
      ),
    ).toEqual({ kind: 'stopped', nextAt: null });
    expect(requests).toEqual([]);
    expect(await store.delivery(id)).toMatchObject({ state: 'STOPPED', attempts: 0, nextAt: null });
  });

  it('disables an endpoint that answers 410, and tells the other endpoints of its owner', async () => {
    const store = memoryStore();
    const id = deliveryId(await withDelivery(store));
    await addEndpoint(store, { id: 'e2', url: 'https://two.example/hook' });
    await addEndpoint(store, { id: 'e3', organ: 'city', organPath: ['root', 'city'] });
    await deliver(
      id,
      contextOn(store, () => START, answering(answer(410)).send),
    );
    expect((await store.endpoint('e1'))?.health.disabled).toBe('GONE');
    expect(await store.delivery(id)).toMatchObject({ state: 'STOPPED', attempts: 1 });
    const told = await Promise.all(['e1', 'e2', 'e3'].map((each) => store.deliveries(each, ALL)));
    const types = told.map(({ items }) => items.map(({ message }) => message.type));
    expect(types).toEqual([['ping'], ['endpoint.disabled'], []]);
  });

  it('sends of a report that was retracted since what the feed tells of it, and no word more', async () => {
    const world = await worldOn(memoryStore());
    const { store } = world;
    const report = reportOf('bureau');
    const types = ['report.published', 'report.corrected', 'report.retracted'] as const;
    await addEndpoint(store, { id: 'e1', filter: { types, under: [], scopes: [] } });
    await published(world, report, contentWith(granted(7)));
    await corrected(world, report, 'ch3', granted(8), '误将张某的申请写入');
    const told = { store, now: () => LATER, urlOf };
    await sweepDeliveries(told, silent);
    const { send, requests } = answering(answer(500));
    const { items } = await store.deliveries('e1', ALL);
    const attempt = async (at: string) => {
      const context = contextOn(store, () => at, send);
      for (const item of items) await deliver(deliveryId(item), context);
      return requests
        .splice(0)
        .map(({ headers, body }) => [headers['webhook-id'], JSON.parse(body) as unknown]);
    };
    const first = await attempt(LATER);
    expect(first).toEqual(
      items.map(({ message: { id, type, timestamp, data } }) => [id, { type, timestamp, data }]),
    );
    expect(JSON.stringify(first)).toContain('张某');

    await retractReport({ ...(await now(world, report)), explanation: '误发' }, world.context());
    const feed = await publicEvents({ types, organ: null, within: [] }, ALL, store, LATER, urlOf);
    const shown = feed.items
      .slice(0, 2)
      .map(({ id, type, timestamp, data }) => [id, { type, timestamp, data }]);
    expect(await attempt('2024-01-20T12:01:00.000Z')).toEqual(shown.toReversed());
    await sweepDeliveries(told, silent);
    const [retracted] = (await store.deliveries('e1', ALL)).items;
    await deliver(
      deliveryId(retracted!),
      contextOn(store, () => LATER, send),
    );
    expect(JSON.parse(requests[0]!.body)).toMatchObject({ type: 'report.retracted', data: { note: '误发' } });
  });

  it('holds what an address answers against none that was put in its place meanwhile', async () => {
    const world = await worldOn(memoryStore());
    const { store } = world;
    const id = deliveryId(await withDelivery(store));
    const input = { endpoint: 'e1', expectedVersion: 1, url: 'https://other.example/' };
    const send: Send = async () => {
      await changeEndpoint(input, { ...world.context(), loopback: false });
      return answer(410);
    };
    await deliver(
      id,
      contextOn(store, () => START, send),
    );
    const { endpoint, health } = (await store.endpoint('e1'))!;
    expect([endpoint.url, health]).toEqual(['https://other.example/', healthy]);
  });

  it('loses no change of the health to another sender', async () => {
    const store = memoryStore();
    await withDelivery(store);
    const many = Array.from({ length: 8 }, (_, n) => {
      const message = { ...aDelivery().message, id: `evt_${String(n)}` };
      return aDelivery({ message, nextAt: START });
    });
    await store.addDeliveries(many);
    const { send } = answering(answer(429));
    await Promise.all(
      many.map((each) =>
        deliver(
          deliveryId(each),
          contextOn(store, () => START, send),
        ),
      ),
    );
    const { health, healthVersion } = (await store.endpoint('e1'))!;
    expect(health).toMatchObject({ failingSince: START, pauses: 1 });
    expect(healthVersion).toBeGreaterThan(0);
  });
});

describe('tellEndpoints', () => {
  async function publishedWorld(store: Store) {
    const world = await worldOn(store);
    await published(world, reportOf('bureau'), contentWith(granted(7)));
    return world;
  }

  const ofReports = {
    types: ['report.created', 'report.submitted', 'report.published'],
    under: [],
    scopes: [],
  } as const;

  async function idsTold(store: Store, endpoint: string) {
    return (await store.deliveries(endpoint, ALL)).items.map(({ message }) => [message.type, message.id]);
  }

  it('comes to the same deliveries however often it is told', async () => {
    const store = memoryStore();
    await addEndpoint(store, { id: 'inside', filter: ofReports });
    const outside = { organ: 'city2', organPath: ['root', 'province', 'city2'] };
    await addEndpoint(store, { id: 'outside', ...outside, filter: ofReports });
    await publishedWorld(store);
    const context = { store, now: () => LATER, urlOf };
    expect(await sweepDeliveries(context, silent)).toBe(4);
    const first = await idsTold(store, 'inside');
    expect(first.map(([type]) => type).sort()).toEqual([
      'report.created',
      'report.published',
      'report.submitted',
    ]);
    expect((await idsTold(store, 'outside')).map(([type]) => type)).toEqual(['report.published']);
    expect(await sweepDeliveries(context, silent)).toBe(0);
    expect(await createTeller(context, silent).tell('2020-01-01T00:00:00.000Z')).toBe(0);
    expect(await idsTold(store, 'inside')).toEqual(first);
  });

  it('tells of a report at the address that it has here', async () => {
    const store = memoryStore();
    await addEndpoint(store, { id: 'e1', filter: { types: ['report.published'], under: [], scopes: [] } });
    await publishedWorld(store);
    await sweepDeliveries({ store, now: () => LATER, urlOf }, silent);
    const [delivery] = (await store.deliveries('e1', ALL)).items;
    expect(delivery?.message).toMatchObject({
      subject: 'bureau:2023:OWN',
      data: {
        url: 'https://gongkai.example/bureau/2023/OWN',
        organPath: ['root', 'province', 'city', 'county', 'bureau'],
        sequence: 1,
      },
    });
    expect(delivery?.message.data).not.toHaveProperty('supersedes');
  });

  it('tells an endpoint of nothing that was before it was verified', async () => {
    const store = memoryStore();
    await addEndpoint(store, { id: 'late', verifiedAt: '2025-01-01T00:00:00.000Z' });
    await publishedWorld(store);
    expect(await sweepDeliveries({ store, now: () => LATER, urlOf }, silent)).toBe(0);
  });

  it('leaves to the usual way what has only just happened', async () => {
    const store = memoryStore();
    await addEndpoint(store, { id: 'e1', filter: ofReports });
    const { now } = await publishedWorld(store);
    const context = { store, now, urlOf };
    expect(await sweepDeliveries(context, silent)).toBe(0);
    expect(await createTeller(context, silent).tell('2020-01-01T00:00:00.000Z')).toBe(3);
  });

  it('goes on with the others where one event cannot be told, and tries it again', async () => {
    const store = memoryStore();
    await addEndpoint(store, { id: 'e1', filter: ofReports });
    await publishedWorld(store);
    const lines: object[] = [];
    let isBroken = true;
    const broken = {
      ...store,
      publicLives: (...asked: Parameters<Store['publicLives']>) =>
        isBroken ? Promise.reject(new Error('away')) : store.publicLives(...asked),
    };
    const context = { store: broken, now: () => LATER, urlOf };
    const teller = createTeller(context, (line) => void lines.push(line));
    expect(await teller.tell('2020-01-01T00:00:00.000Z')).toBe(2);
    expect(lines).toMatchObject([{ level: 'error', message: 'event not told' }]);
    isBroken = false;
    expect(await teller.tell('2020-01-01T00:00:00.000Z')).toBe(1);
  });

  it('asks for nothing more where nobody is to be told', async () => {
    const store = memoryStore();
    const { now } = await publishedWorld(store);
    const { items } = await store.feed({ audience: 'PUBLIC', year: 2024 }, ALL);
    const view = store.metered();
    expect(await tellEndpoints(items[0]!, [], { store: view, now, urlOf })).toEqual([]);
    expect(view.cost().requests).toBe(0);
  });
});

describe('createDeliverer', () => {
  let deliverer: Deliverer | null = null;
  afterEach(() => deliverer?.stop());

  it('brings 200 events to the healthy ones first, beside one that hangs and one that fails', async () => {
    const store = memoryStore();
    const endpoints = ['hanging', 'failing', 'a', 'b', 'c'];
    const bodies = new Map<string, Set<string>>(endpoints.map((id) => [id, new Set()]));
    const late: (() => void)[] = [];
    for (const id of endpoints) await addEndpoint(store, { id, url: `https://${id}.example/` });
    for (let n = 0; n < 200; n += 1) {
      const message = { ...aDelivery().message, id: `evt_${String(n).padStart(3, '0')}` };
      await store.addDeliveries(endpoints.map((endpoint) => aDelivery({ endpoint, message, nextAt: START })));
    }
    const send: Send = async ({ url, headers }) => {
      const name = new URL(url).hostname.split('.')[0]!;
      if (name === 'hanging') await new Promise<void>((resolve) => late.push(resolve));
      bodies.get(name)!.add(headers['webhook-id']!);
      return answer(name === 'failing' ? 500 : 200);
    };
    deliverer = createDeliverer(
      contextOn(store, () => START, send),
      silent,
    );
    await deliverer.look();
    for (let turn = 0; turn < 2000 && ['a', 'b', 'c'].some((id) => bodies.get(id)!.size < 200); turn += 1) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(endpoints.slice(2).map((id) => bodies.get(id)!.size)).toEqual([200, 200, 200]);
    expect(late).toHaveLength(4);

    // What falls due meanwhile is found by the next look, though what hangs still hangs.
    const message = { ...aDelivery().message, id: 'evt_later' };
    await store.addDeliveries([aDelivery({ endpoint: 'a', message, nextAt: START })]);
    await deliverer.look();
    for (let turn = 0; turn < 100 && bodies.get('a')!.size < 201; turn += 1) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(bodies.get('a')!.size).toBe(201);
    const stopped = deliverer.stop();
    for (const resolve of late) resolve();
    await stopped;
    expect(bodies.get('hanging')!.size).toBe(4);
  });

  it('has a share for everybody beside one with thousands before it, and comes to the end of those too', async () => {
    const store = memoryStore();
    await addEndpoint(store, { id: 'many', url: 'https://many.example/' });
    await addEndpoint(store, { id: 'few', url: 'https://few.example/' });
    const numbered = (n: number) => ({ ...aDelivery().message, id: `evt_${String(n).padStart(4, '0')}` });
    for (let n = 0; n < 6_000; n += 1) {
      await store.addDeliveries([aDelivery({ endpoint: 'many', message: numbered(n), nextAt: START })]);
    }
    const later = new Date(Date.parse(START) + 1000).toISOString();
    await store.addDeliveries([aDelivery({ endpoint: 'few', message: numbered(0), nextAt: later })]);
    const hanging: (() => void)[] = [];
    const reached: string[] = [];
    const send: Send = async ({ url }) => {
      reached.push(url);
      if (url.includes('many')) await new Promise<void>((resolve) => hanging.push(resolve));
      return answer(200);
    };
    deliverer = createDeliverer(
      contextOn(store, () => later, send),
      silent,
    );
    // The first look reads 5,000 of the list, the second what is behind them.
    for (let look = 0; look < 2; look += 1) await deliverer.look();
    for (let turn = 0; turn < 100 && !reached.includes('https://few.example/'); turn += 1) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(reached.filter((url) => url.includes('few'))).toHaveLength(1);
    expect(hanging).toHaveLength(4);
    const stopped = deliverer.stop(AbortSignal.abort());
    for (const resolve of hanging) resolve();
    await stopped;
  });

  it('has a share left where a dozen hang and have hundreds before them', async () => {
    const store = memoryStore();
    const dozen = Array.from({ length: 12 }, (_, n) => `hangs${String(n)}`);
    for (const id of [...dozen, 'few']) await addEndpoint(store, { id, url: `https://${id}.example/` });
    for (const endpoint of dozen) {
      const many = Array.from({ length: 260 }, (_, n) =>
        aDelivery({ endpoint, nextAt: START, message: { ...aDelivery().message, id: `evt_${String(n)}` } }),
      );
      await store.addDeliveries(many);
    }
    const later = new Date(Date.parse(START) + 1000).toISOString();
    await store.addDeliveries([aDelivery({ endpoint: 'few', nextAt: later })]);
    const breakOff = new AbortController();
    const reached: string[] = [];
    const send: Send = async ({ url }) => {
      reached.push(url);
      if (url.includes('hangs')) await once(breakOff.signal, 'abort');
      return answer(200);
    };
    deliverer = createDeliverer(
      contextOn(store, () => later, send),
      silent,
    );
    await deliverer.look();
    for (let turn = 0; turn < 100 && !reached.includes('https://few.example/'); turn += 1) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(reached).toContain('https://few.example/');
    const stopped = deliverer.stop();
    breakOff.abort();
    await stopped;
  });

  it('breaks off what hangs when it stops and the time is up, and leaves it to whoever comes later', async () => {
    const store = memoryStore();
    const id = deliveryId(await withDelivery(store));
    const lines: object[] = [];
    const hanging: Send = (_, breakOff) =>
      new Promise((_resolve, reject) => {
        breakOff!.addEventListener('abort', () => reject(new Error('broken off')));
      });
    deliverer = createDeliverer(
      contextOn(store, () => START, hanging),
      (line) => void lines.push(line),
    );
    await deliverer.look();
    while ((await store.delivery(id))?.leasedUntil === null) await new Promise((next) => setImmediate(next));
    const patience = new AbortController();
    let isOver = false;
    const stopped = deliverer.stop(patience.signal).then(() => (isOver = true));
    await new Promise((next) => setImmediate(next));
    expect(isOver).toBe(false);
    patience.abort();
    await stopped;
    expect(lines).toEqual([]);
    expect(await store.attempts(id)).toEqual([]);
    expect((await store.endpoint('e1'))?.health).toEqual(healthy);
    const { send, requests } = answering(answer(200));
    const again = '2026-01-20T02:01:00.000Z';
    await deliver(
      id,
      contextOn(store, () => again, send),
    );
    expect(requests).toHaveLength(1);
    expect(await store.delivery(id)).toMatchObject({ state: 'DELIVERED', attempts: 1 });
  });

  it('goes on with the others when one delivery fails, and tells the log', async () => {
    const store = memoryStore();
    for (const id of ['broken', 'sound']) {
      await addEndpoint(store, { id, url: `https://${id}.example/` });
      await store.addDeliveries([aDelivery({ endpoint: id, nextAt: START })]);
    }
    const lines: object[] = [];
    const send: Send = ({ url }) =>
      url.includes('broken') ? Promise.reject(new Error('away')) : Promise.resolve(answer(200));
    deliverer = createDeliverer(
      contextOn(store, () => START, send),
      (line) => void lines.push(line),
    );
    await deliverer.look();
    await deliverer.idle();
    expect(lines).toEqual([expect.objectContaining({ level: 'error', message: 'delivery failed' })]);
    expect((await store.deliveries('sound', ALL)).items[0]?.state).toBe('DELIVERED');
    expect((await store.deliveries('broken', ALL)).items[0]?.state).toBe('PENDING');
  });
});
