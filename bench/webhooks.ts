/**
 * `node bench/webhooks.ts`: what a receiver that hangs and one that answers 500 cost the other three, the whole way from
 * the events in the store (in memory, by the teller and the deliverer that `npm start` runs) to receivers on this
 * machine. 1,000 events, all at once and then 100 a second; how long each took to the three that are well: with nobody
 * else, with two more that are well, with two that are sick. Then what an answer without end costs in memory.
 */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { registerOrgan } from '../src/commands/registerOrgan.ts';
import { startDeliveries } from '../src/local/deliveries.ts';
import { sampleAdministrator } from '../src/local/sampleAdministrator.ts';
import { ROOT } from '../src/local/sample/organs.ts';
import { memoryStore } from '../src/store/memory/memoryStore.ts';
import type { Store } from '../src/store/store.ts';
import { isLoopbackAddress } from '../src/webhooks/address.ts';
import type { Attempt } from '../src/webhooks/attempt.ts';
import { realNetwork, type Network } from '../src/webhooks/https/network.ts';
import { send } from '../src/webhooks/https/send.ts';
import { healthy } from '../src/webhooks/schedule.ts';
import { sealKeys, sealingKey } from '../src/webhooks/sealedKeys.ts';
import { hmacSecret } from '../src/webhooks/signingKey.ts';

const EVENTS = 1_000;
/** What the sick may cost the healthy, at the 99th percentile. */
const BUDGET_MS = 1_000;

/** This machine only; with the patience of the real thing. */
const network: Network = {
  ...realNetwork,
  resolve: () => Promise.resolve(['127.0.0.1']),
  mayReach: isLoopbackAddress,
};

const well: RequestListener = (request, response) => {
  request.resume().on('end', () => response.end('ok'));
};
const failing: RequestListener = (request, response) => {
  request.resume().on('end', () => response.writeHead(500).end('no'));
};
const hanging: RequestListener = (request) => void request.resume();
const endless: RequestListener = (_request, response) => {
  const piece = Buffer.alloc(65_536, 'x');
  const goOn = () => {
    while (!response.destroyed && response.write(piece));
  };
  response.on('drain', goOn);
  goOn();
};

const key = sealingKey('bench'.repeat(10));
const now = () => new Date().toISOString();

async function addEndpoint(store: Store, id: string, port: number): Promise<void> {
  const at = '2020-01-01T00:00:00.000Z';
  const keys = { current: hmacSecret(Buffer.alloc(32, 7)), previous: null };
  const sealedKeys = sealKeys(keys, id, key, new Uint8Array(12));
  const by = sampleAdministrator.id;
  const endpoint = {
    id,
    name: id,
    organ: ROOT,
    organPath: [ROOT],
    url: `http://${id}.example:${port}/`,
    format: 'STANDARD',
    filter: { types: [], under: [], scopes: [] },
    publicKey: null,
    previousKeyUntil: null,
    verifiedAt: at,
    switchedOffAt: null,
    createdAt: at,
    createdBy: by,
    updatedAt: at,
    updatedBy: by,
    version: 1,
  } as const;
  const after = { endpoint, health: healthy, healthVersion: 0, sealedKeys };
  await store.commit({ at, endpoint: { before: null, after } });
}

/** Milliseconds from the commit of the event to its arrival, at the first three receivers. */
async function delaysOf(manners: readonly RequestListener[], everyMs: number): Promise<readonly number[]> {
  const store = memoryStore();
  const register = (id: string, parent: string | null) =>
    registerOrgan(
      { id, name: id, kind: 'GOVERNMENT', parent, from: 2015, to: null },
      { store, actor: sampleAdministrator, now: now(), clientMutationId: null },
    );
  await register(ROOT, null);
  const begunAt = new Map<string, number>();
  const delays: number[] = [];
  const servers = await Promise.all(
    manners.map(async (manner, index) => {
      const noting: RequestListener = (request, response) => {
        if (index < 3) {
          let body = '';
          request.setEncoding('utf8').on('data', (piece: string) => (body += piece));
          request.on('end', () => {
            const { organ } = (JSON.parse(body) as { data: { organ: string } }).data;
            const begun = begunAt.get(organ);
            if (begun !== undefined) delays.push(performance.now() - begun);
          });
        }
        manner(request, response);
      };
      const server = createServer(noting);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      await addEndpoint(store, `e${index}`, (server.address() as AddressInfo).port);
      return server;
    }),
  );
  const sending = { random: Math.random, source: 'http://bench.example', sealingKey: key };
  const deliveries = startDeliveries(
    {
      store,
      now,
      urlOf: () => 'http://bench.example/',
      ...sending,
      send: (request) => send(request, network),
    },
    () => undefined,
  );
  const startedAt = performance.now();
  for (let event = 0; event < EVENTS; event += 1) {
    const behind = startedAt + event * everyMs - performance.now();
    if (behind > 0) await after(behind);
    const organ = `o${event}`;
    await register(organ, ROOT);
    begunAt.set(organ, performance.now());
  }
  while (delays.length < 3 * EVENTS && performance.now() - startedAt < 120_000) await after(50);
  await deliveries.stop();
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  if (delays.length < 3 * EVENTS)
    throw new Error(`${delays.length} of ${3 * EVENTS} arrived in two minutes.`);
  return delays.sort((a, b) => a - b);
}

const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function percentile(sorted: readonly number[], part: number): number {
  return sorted[Math.ceil(sorted.length * part) - 1] ?? Number.NaN;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Whether what the sick cost is within the budget. */
async function compare(name: string, everyMs: number): Promise<boolean> {
  const healthyOnes = [well, well, well];
  const columns = {
    'three alone': await delaysOf(healthyOnes, everyMs),
    'and two well': await delaysOf([...healthyOnes, well, well], everyMs),
    'and two sick': await delaysOf([...healthyOnes, failing, hanging], everyMs),
  };
  print(`${name}: milliseconds from the commit to arrival, at the three that are well`);
  for (const [label, delays] of Object.entries(columns)) {
    const [p50, p99, most] = [0.5, 0.99, 1].map((part) => percentile(delays, part).toFixed(0));
    print(`  ${label}: p50 ${p50}, p99 ${p99}, most ${most} (${delays.length} deliveries)`);
  }
  const cost = percentile(columns['and two sick'], 0.99) - percentile(columns['and two well'], 0.99);
  const isWithin = cost < BUDGET_MS;
  print(
    `  what the sick cost at p99: ${cost.toFixed(0)} ms (budget ${BUDGET_MS}): ${isWithin ? 'ok' : 'TOO MUCH'}`,
  );
  return isWithin;
}

async function memoryOfEndless(atOnce: number): Promise<void> {
  const server = createServer(endless);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const attempt = (): Promise<Attempt> =>
    send({ url: `http://endless.example:${port}/`, headers: { 'webhook-id': 'evt_1' }, body: '{}' }, network);
  await attempt();
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 5);
  const attempts = await Promise.all(Array.from({ length: atOnce }, attempt));
  clearInterval(watch);
  const slowest = Math.max(...attempts.map(({ tookMs }) => tookMs));
  const failures = [...new Set(attempts.map(({ failure }) => failure))].join(', ');
  const grown = (Math.max(most, process.memoryUsage().rss) - before) / 2 ** 20;
  print(
    `an answer without end, ${atOnce} at once: ${failures}, slowest ${slowest} ms, ` +
      `memory up by ${grown.toFixed(1)} MB, receiver included`,
  );
}

print(`${EVENTS} events`);
const within = [await compare('all at once', 0), await compare('100 a second', 10)];
await memoryOfEndless(1);
await memoryOfEndless(50);
process.exit(within.every(Boolean) ? 0 : 1);
