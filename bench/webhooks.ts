/**
 * `node bench/webhooks.ts`: what a receiver that hangs and one that answers 500 cost the other three. Sends 1,000 events
 * to receivers on this machine through the gate, at once and then 100 a second, and prints how long they took on their
 * way to three that are well: with nobody else, with two more that are well, with two that are sick. Then measures what
 * an answer without end costs in memory.
 */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isLoopbackAddress } from '../src/webhooks/address.ts';
import type { Attempt } from '../src/webhooks/attempt.ts';
import { createGate, type GateBounds } from '../src/webhooks/gate.ts';
import { realNetwork, type Network } from '../src/webhooks/https/network.ts';
import { send } from '../src/webhooks/https/send.ts';

const EVENTS = 1_000;
const BOUNDS: GateBounds = { overall: 32, perHost: 4 };
const body = JSON.stringify({ type: 'report.published', data: 'x'.repeat(2_000) });

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

async function listen(manner: RequestListener): Promise<number> {
  const server = createServer(manner);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const attempt = (port: number): Promise<Attempt> =>
  send({ url: `http://r${port}.example:${port}/`, headers: { 'webhook-id': 'evt_1' }, body }, network);

/** Milliseconds from the event to the end of its delivery, for the first three receivers. */
async function delaysOf(manners: readonly RequestListener[], everyMs: number): Promise<readonly number[]> {
  const ports = await Promise.all(manners.map(listen));
  const gate = createGate(BOUNDS);
  const delays: number[] = [];
  const deliveries: Promise<void>[] = [];
  const startedAt = performance.now();
  for (let event = 0; event < EVENTS; event += 1) {
    const behind = startedAt + event * everyMs - performance.now();
    if (behind > 0) await after(behind);
    const at = performance.now();
    // The sick first: whoever comes after them is to feel it.
    for (const [i, port] of [...ports.entries()].reverse()) {
      const delivery = gate.run(String(port), () => attempt(port));
      if (i > 2) continue;
      deliveries.push(
        delivery.then(({ status, failure }) => {
          if (status !== 200) throw new Error(`A receiver that is well answered ${failure ?? status}.`);
          delays.push(performance.now() - at);
        }),
      );
    }
  }
  await Promise.all(deliveries);
  return delays.sort((a, b) => a - b);
}

function percentile(sorted: readonly number[], part: number): number {
  return sorted[Math.ceil(sorted.length * part) - 1] ?? Number.NaN;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function compare(name: string, everyMs: number): Promise<void> {
  const healthy = [well, well, well];
  const columns = {
    'three alone': await delaysOf(healthy, everyMs),
    'and two well': await delaysOf([...healthy, well, well], everyMs),
    'and two sick': await delaysOf([...healthy, failing, hanging], everyMs),
  };
  print(`${name}: milliseconds from event to delivery, at the three that are well`);
  for (const [label, delays] of Object.entries(columns)) {
    const [p50, p99, most] = [0.5, 0.99, 1].map((part) => percentile(delays, part).toFixed(0));
    print(`  ${label}: p50 ${p50}, p99 ${p99}, most ${most} (${delays.length} deliveries)`);
  }
}

async function memoryOfEndless(atOnce: number): Promise<void> {
  const port = await listen(endless);
  await attempt(port);
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 5);
  const attempts = await Promise.all(Array.from({ length: atOnce }, () => attempt(port)));
  clearInterval(watch);
  const slowest = Math.max(...attempts.map(({ tookMs }) => tookMs));
  const failures = [...new Set(attempts.map(({ failure }) => failure))].join(', ');
  const grown = (Math.max(most, process.memoryUsage().rss) - before) / 2 ** 20;
  print(
    `an answer without end, ${atOnce} at once: ${failures}, slowest ${slowest} ms, ` +
      `memory up by ${grown.toFixed(1)} MB, receiver included`,
  );
}

print(`${EVENTS} events, ${BOUNDS.overall} attempts at a time, ${BOUNDS.perHost} a host`);
await compare('all at once', 0);
await compare('100 a second', 10);
await memoryOfEndless(1);
await memoryOfEndless(50);
// Hundreds of attempts to the one that hangs are still to come.
process.exit();
