import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Webhook as StandardWebhook } from 'standardwebhooks';
import { Webhook as SvixWebhook } from 'svix';
import { createDeliverer } from '../../src/commands/deliverDue.ts';
import { redeliver } from '../../src/commands/redeliver.ts';
import { registerOrgan } from '../../src/commands/registerOrgan.ts';
import { createTeller } from '../../src/commands/tellRecent.ts';
import { webhookMeans } from '../../src/local/webhooks.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { deliveryId } from '../../src/store/paths.ts';
import type { Store } from '../../src/store/store.ts';
import { everyItem } from '../../src/util/everyItem.ts';
import type { DeliveryId } from '../../src/webhooks/delivery.ts';
import { attemptDelays } from '../../src/webhooks/schedule.ts';
import { sealKeys } from '../../src/webhooks/sealedKeys.ts';
import { aKeptEndpoint, anEndpoint } from '../support/builders.ts';
import { secretOf } from '../support/deliveries.ts';
import { dice } from '../support/dice.ts';
import { published } from '../support/reports.ts';
import { contentWith, granted, reportOf, worldOn, type World } from '../support/world.ts';

/*
 * T6, the whole way from the events in the store to programs that receive over HTTP on this machine. The clock is ours,
 * so that three days of retries pass in seconds; the network, its answers and its broken connections are real.
 */

const deep = process.env['DEEP'] === '1';
const EVENTS = deep ? 10_000 : 1_000;
const ENDPOINTS = deep ? 20 : 5;
/** Part of the attempts that fail. */
const FAILING = 0.3;
const PUBLICATIONS = 20;

interface Request {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Status of the answer; null: the connection was broken. */
  readonly answered: number | null;
}

interface Receiver {
  readonly id: string;
  readonly url: string;
  readonly requests: Request[];
}

let servers: Server[] = [];

beforeEach(() => {
  // The clock of those who verify; ours is handed in.
  jest.useFakeTimers({
    doNotFake: [
      'nextTick',
      'queueMicrotask',
      'setImmediate',
      'setInterval',
      'setTimeout',
      'clearImmediate',
      'clearInterval',
      'clearTimeout',
      'hrtime',
      'performance',
    ],
  });
});

afterEach(() => {
  jest.useRealTimers();
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  servers = [];
});

/** What a receiver that is not well does instead of keeping what it was sent. */
const troubles: readonly (number | null)[] = [500, 502, 503, 429, 404, 302, null];

async function openReceiver(id: string, roll: () => number): Promise<Receiver> {
  const requests: Request[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (piece: string) => (body += piece));
    request.on('end', () => {
      const answered: number | null =
        roll() < FAILING ? (troubles[Math.floor(roll() * troubles.length)] ?? null) : 204;
      requests.push({ headers: request.headers, body, answered });
      if (answered === null) request.socket.destroy();
      else response.writeHead(answered, answered === 302 ? { location: '/elsewhere' } : {}).end();
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { id, url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`, requests };
}

const means = webhookMeans(null);

async function addEndpoint(store: Store, { id, url }: Receiver, at: string): Promise<void> {
  const previous = { key: secretOf(`${id} before`), until: '2099-01-01T00:00:00.000Z' };
  // Half of them are changing their key.
  const isChanging = Number(id.slice(1)) % 2 === 0;
  const keys = { current: secretOf(id), previous: isChanging ? previous : null };
  const sealedKeys = sealKeys(keys, id, means.sealingKey, new Uint8Array(12));
  const root = { organ: 'root', organPath: ['root'], verifiedAt: at };
  const previousKeyUntil = keys.previous?.until ?? null;
  const endpoint = anEndpoint({ id, url, previousKeyUntil, ...root });
  await store.commit({ at, endpoint: { before: null, after: aKeptEndpoint({ endpoint, sealedKeys }) } });
}

/** Whether any delivery is due now or later. */
async function isUnderWay(store: Store): Promise<boolean> {
  const { items } = await store.dueDeliveries('2099-01-01T00:00:00.000Z', { limit: 1, after: null });
  return items.length > 0;
}

async function exhaustedDeliveries(
  store: Store,
  receivers: readonly Receiver[],
): Promise<readonly DeliveryId[]> {
  const found: DeliveryId[] = [];
  for (const { id } of receivers) {
    for await (const each of everyItem(100, (page) => store.deliveries(id, page))) {
      if (each.state === 'EXHAUSTED') found.push(deliveryId(each));
    }
  }
  return found;
}

async function happen(world: World): Promise<void> {
  for (let number = 0; number < EVENTS - PUBLICATIONS; number += 1) {
    const organ = { id: `o${number}`, name: `机关${number}`, kind: 'DEPARTMENT', parent: 'county' } as const;
    await registerOrgan({ ...organ, from: 2015, to: null }, world.context());
  }
  for (let number = 0; number < PUBLICATIONS; number += 1) {
    const organ = `o${number}`;
    await published(world, reportOf(organ), contentWith(granted(number), { organ: `机关${number}` }));
  }
}

function verifies(secret: string, { headers, body }: Request): readonly boolean[] {
  const { 'webhook-id': id, 'webhook-timestamp': at, 'webhook-signature': signature } = headers;
  jest.setSystemTime(Number(at) * 1000);
  const given = {
    'webhook-id': String(id),
    'webhook-timestamp': String(at),
    'webhook-signature': String(signature),
  };
  return [new StandardWebhook(secret), new SvixWebhook(secret)].map((verifier) => {
    try {
      verifier.verify(body, given);
      return true;
    } catch {
      return false;
    }
  });
}

describe(`${EVENTS} events for ${ENDPOINTS} receivers, of whose answers ${FAILING * 100} % are none`, () => {
  it('reach every one of them, each with one id, signed for whoever verifies', async () => {
    const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));
    process.stderr.write(`${EVENTS} events × ${ENDPOINTS}: SEED=${seed}\n`);
    const roll = dice(seed);
    let at = Date.parse('2024-01-20T02:00:00.000Z');
    const now = () => new Date(at).toISOString();
    const world = await worldOn(memoryStore(), () => new Date((at += 100)).toISOString());
    const { store } = world;
    const receivers: Receiver[] = [];
    for (let number = 1; number <= ENDPOINTS; number += 1) {
      const receiver = await openReceiver(`e${number}`, roll);
      receivers.push(receiver);
      await addEndpoint(store, receiver, now());
    }
    const since = now();
    at += 1000;
    await happen(world);

    const logged: object[] = [];
    const log = (line: object) => void logged.push(line);
    const urlOf = () => 'https://gongkai.example/graphql';
    const told = await createTeller({ store, now, urlOf }, log).tell(since);
    const deliverer = createDeliverer(
      { store, now, random: roll, source: 'https://gongkai.example', ...means },
      log,
    );
    let looks = 0;
    const deliverAll = async () => {
      while (await isUnderWay(store)) {
        await deliverer.look();
        await deliverer.idle();
        looks += 1;
        at += looks < 10 ? 60_000 : 600_000;
      }
    };
    await deliverAll();
    // Ten failures in a row: six in a million. Then somebody has it sent again.
    const exhausted = await exhaustedDeliveries(store, receivers);
    for (const delivery of exhausted) {
      expect(await store.attempts(delivery)).toHaveLength(attemptDelays.length);
      await redeliver({ delivery }, world.context());
    }
    await deliverAll();
    expect(await exhaustedDeliveries(store, receivers)).toEqual([]);

    expect(logged).toEqual([]);
    const sets = receivers.map(({ requests }) => {
      const kept = requests.filter(({ answered }) => answered === 204);
      return kept.map(({ headers }) => String(headers['webhook-id'])).toSorted();
    });
    const [first = []] = sets;
    expect(new Set(first).size).toBe(first.length);
    // The registering and publishing, and on the way to a publication what those with a role on the root are told.
    expect(first.length * ENDPOINTS).toBe(told);
    expect(first.length).toBeGreaterThanOrEqual(EVENTS);
    for (const set of sets) expect(set).toEqual(first);

    const bodies = new Map<string, string>();
    let verified = 0;
    for (const { id, requests } of receivers) {
      for (const request of requests) {
        const message = String(request.headers['webhook-id']);
        expect(bodies.get(message) ?? request.body).toBe(request.body);
        bodies.set(message, request.body);
        const secrets =
          Number(id.slice(1)) % 2 === 0 ? [secretOf(id), secretOf(`${id} before`)] : [secretOf(id)];
        for (const secret of secrets) {
          expect(verifies(secret, request)).toEqual([true, true]);
          verified += 2;
        }
      }
    }
    const [request] = receivers[0]!.requests;
    const { headers, body } = request!;
    const refused = [
      { ...request!, body: `${body.slice(0, -1)} }` },
      {
        ...request!,
        headers: { ...headers, 'webhook-timestamp': String(Number(headers['webhook-timestamp']) + 1) },
      },
      { ...request!, headers: { ...headers, 'webhook-id': 'evt_another' } },
    ];
    for (const changed of refused) expect(verifies(secretOf('e1'), changed)).toEqual([false, false]);
    expect(verifies(secretOf('e2'), request!)).toEqual([false, false]);

    const attempts = receivers.reduce((sum, { requests }) => sum + requests.length, 0);
    const days = ((at - Date.parse(since)) / 86_400_000).toFixed(1);
    process.stderr.write(
      `${first.length} events × ${ENDPOINTS}: ${attempts} attempts, ${attempts - told} failed, ` +
        `${exhausted.length} exhausted, ${looks} looks in ${days} days, ${verified} verifications\n`,
    );
  }, 240_000);
});
