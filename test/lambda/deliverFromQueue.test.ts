import { afterEach, describe, expect, it } from '@jest/globals';
import type { SQSEvent } from 'aws-lambda';
import { queueConsumer } from '../../src/lambda/deliverFromQueue.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { deliveryId } from '../../src/store/paths.ts';
import type { Store } from '../../src/store/store.ts';
import type { Send } from '../../src/webhooks/attempt.ts';
import type { DeliveryId } from '../../src/webhooks/delivery.ts';
import { isPublicOrLoopback } from '../../src/webhooks/address.ts';
import { realNetwork } from '../../src/webhooks/https/network.ts';
import { send } from '../../src/webhooks/https/send.ts';
import { healthy } from '../../src/webhooks/schedule.ts';
import { addEndpoint, aDelivery } from '../support/deliveries.ts';
import { answering, closeReceivers, openReceiver } from '../support/receiver.ts';
import { anAttempt, webhooks } from '../support/webhooks.ts';

const START = '2026-01-20T02:00:00.000Z';
const NEW = 'arn:test:new';
const ASIDE = 'arn:test:aside';

interface Put {
  readonly ids: readonly DeliveryId[];
  readonly delay: number;
}

function consumerOn(store: Store, send: Send, own: { queueIsAway?: boolean; now?: () => string } = {}) {
  const aside: Put[] = [];
  const lines: object[] = [];
  const consume = queueConsumer({
    ...webhooks,
    store,
    send,
    now: own.now ?? (() => START),
    random: () => 0.5,
    source: 'https://gongkai.example',
    log: (line) => void lines.push(line),
    asideQueue: ASIDE,
    wakeAside: (ids, delay = 0) => {
      aside.push({ ids, delay });
      return own.queueIsAway ? Promise.reject(new Error('away')) : Promise.resolve();
    },
  });
  return { consume, aside, lines };
}

/** An endpoint and as many deliveries to it. */
async function due(store: Store, endpoint: string, count = 1): Promise<readonly DeliveryId[]> {
  await addEndpoint(store, { id: endpoint, url: `https://${endpoint}.example/` });
  const made = Array.from({ length: count }, (_, nth) =>
    aDelivery({ endpoint, nextAt: START, message: { ...aDelivery().message, id: `evt_${String(nth)}` } }),
  );
  await store.addDeliveries(made);
  return made.map(deliveryId);
}

function messages(ids: readonly unknown[], queue = NEW): SQSEvent {
  const records = ids.map((id, nth) => ({
    messageId: `m${String(nth)}`,
    body: JSON.stringify(id),
    eventSourceARN: queue,
  }));
  return { Records: records as unknown as SQSEvent['Records'] };
}

const done = { batchItemFailures: [] };
const answers =
  (status: number): Send =>
  () =>
    Promise.resolve(anAttempt({ status }));

describe('the sender', () => {
  afterEach(closeReceivers);

  it('delivers what it is woken for, and nothing twice where it is woken twice', async () => {
    const store = memoryStore();
    const [id] = await due(store, 'e1');
    let sent = 0;
    const { consume } = consumerOn(store, () => {
      sent += 1;
      return Promise.resolve(anAttempt());
    });
    expect(await consume(messages([id, id]))).toEqual(done);
    expect(await consume(messages([id]))).toEqual(done);
    expect(sent).toBe(1);
    expect(await store.delivery(id!)).toMatchObject({ state: 'DELIVERED' });
  });

  it('posts to a receiver what a message names', async () => {
    const receiver = await openReceiver(answering(204));
    const store = memoryStore();
    await addEndpoint(store, { id: 'e1', url: `http://127.0.0.1:${String(receiver.port)}/hook` });
    const made = aDelivery({ nextAt: START });
    await store.addDeliveries([made]);
    const network = { ...realNetwork, mayReach: isPublicOrLoopback };
    const { consume } = consumerOn(store, (request) => send(request, network));
    expect(await consume(messages([deliveryId(made)]))).toEqual(done);
    expect(receiver.received()).toContain(`webhook-id: ${made.message.id}`);
    expect(await store.delivery(deliveryId(made))).toMatchObject({ state: 'DELIVERED', attempts: 1 });
  });

  it('comes back for a retry of seconds by a message that waits, and leaves one of hours to the table', async () => {
    const store = memoryStore();
    const [id] = await due(store, 'e1');
    const { consume, aside } = consumerOn(store, answers(500));
    await consume(messages([id]));
    expect(aside).toEqual([{ ids: [id], delay: 6 }]);

    const [later] = await due(store, 'e2');
    const before = (await store.claimDelivery(later!, START, '2026-01-20T02:01:00.000Z'))!;
    await store.endAttempt({
      before,
      after: { ...before, attempts: 4, leasedUntil: null },
      attempt: null,
      at: START,
    });
    await consume(messages([later]));
    expect(await store.delivery(later!)).toMatchObject({ attempts: 5, state: 'PENDING' });
    expect(aside).toHaveLength(1);
  });

  it('puts the messages for an endpoint that fails aside, and tries them from there', async () => {
    const store = memoryStore();
    const [sick, well] = [await due(store, 'sick', 3), await due(store, 'well', 3)];
    const health = { ...healthy, failingSince: START, lastFailureAt: START };
    await store.setEndpointHealth('sick', (await store.endpoint('sick'))!.healthVersion, health);
    const sent: string[] = [];
    const { consume, aside } = consumerOn(store, ({ url }) => {
      sent.push(new URL(url).hostname);
      return Promise.resolve(anAttempt());
    });
    expect(await consume(messages([...sick, ...well]))).toEqual(done);
    expect(sent).toEqual(['well.example', 'well.example', 'well.example']);
    expect(aside.map(({ ids, delay }) => [ids[0], delay])).toEqual(sick.map((id) => [id, 0]));

    expect(await consume(messages(sick, ASIDE))).toEqual(done);
    expect(sent.filter((host) => host === 'sick.example')).toHaveLength(3);
    expect(aside).toHaveLength(3);
  });

  it('lets an endpoint that begins to hang have four attempts, and puts the rest of its messages aside', async () => {
    const store = memoryStore();
    const ids = await due(store, 'hanging', 10);
    const hanging: (() => void)[] = [];
    const { consume, aside } = consumerOn(
      store,
      () =>
        new Promise((resolve) => {
          hanging.push(() => resolve(anAttempt({ failure: 'TIMEOUT', status: null })));
        }),
    );
    const consumed = consume(messages(ids));
    while (hanging.length < 4) await new Promise((resolve) => setImmediate(resolve));
    for (const giveUp of hanging) giveUp();
    expect(await consumed).toEqual(done);
    expect(hanging).toHaveLength(4);
    expect(aside.filter(({ delay }) => delay === 0)).toHaveLength(6);
  });

  it('puts aside for a minute what is for an endpoint that answers well and late', async () => {
    const store = memoryStore();
    const [slow, well] = [await due(store, 'slow', 10), await due(store, 'well', 2)];
    const sent: string[] = [];
    let at = Date.parse(START);
    const late: Send = async ({ url }) => {
      sent.push(new URL(url).hostname);
      await new Promise((resolve) => setImmediate(resolve));
      if (url.includes('slow')) at += 14_000;
      return anAttempt();
    };
    const { consume, aside } = consumerOn(store, late, { now: () => new Date(at).toISOString() });
    expect(await consume(messages(slow.slice(0, 8)))).toEqual(done);
    expect(sent).toHaveLength(4);
    expect(aside.map(({ ids, delay }) => [ids[0], delay])).toEqual(slow.slice(4, 8).map((id) => [id, 0]));

    expect(await consume(messages([slow[8]!, ...well]))).toEqual(done);
    expect(sent.slice(4)).toEqual(['well.example', 'well.example']);
    expect(await consume(messages([slow[8]!], ASIDE))).toEqual(done);
    at += 60_000;
    expect(await consume(messages([slow[9]!]))).toEqual(done);
    expect(sent.slice(6)).toEqual(['slow.example', 'slow.example']);
  });

  it('gives back the messages that it could not deal with, and these alone', async () => {
    const store = memoryStore();
    const [id] = await due(store, 'e1');
    const { consume, lines } = consumerOn(store, answers(200));
    expect(await consume(messages(['no delivery', id, null]))).toEqual({
      batchItemFailures: [{ itemIdentifier: 'm0' }, { itemIdentifier: 'm2' }],
    });
    expect(lines).toHaveLength(3);
    expect(lines).toMatchObject([
      { message: 'delivery failed' },
      { message: 'delivery failed' },
      { message: 'attempt made', event: id!.message, endpoint: 'e1', outcome: 'ended', nextAt: null },
    ]);
    expect(await store.delivery(id!)).toMatchObject({ state: 'DELIVERED' });
  });

  it('needs no queue for a retry, and one to put something aside', async () => {
    const store = memoryStore();
    const [first, second] = await due(store, 'e1', 2);
    const { consume, lines } = consumerOn(store, answers(500), { queueIsAway: true });
    expect(await consume(messages([first]))).toEqual(done);
    expect(lines).toMatchObject([
      { message: 'attempt made' },
      { level: 'warn', message: 'sender not woken' },
    ]);
    expect(await consume(messages([second]))).toEqual({ batchItemFailures: [{ itemIdentifier: 'm0' }] });
    expect(await store.delivery(second!)).toMatchObject({ attempts: 0, leasedUntil: null });
  });
});
