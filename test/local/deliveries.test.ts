import { setTimeout as after } from 'node:timers/promises';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { reportUrl } from '../../src/api/reportUrl.ts';
import { subjectUrl } from '../../src/api/subjectUrl.ts';
import { startDeliveries } from '../../src/local/deliveries.ts';
import type { Ticker } from '../../src/local/ticker.ts';
import { webhookMeans } from '../../src/local/webhooks.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import type { Store } from '../../src/store/store.ts';
import { sealKeys } from '../../src/webhooks/sealedKeys.ts';
import { aKeptEndpoint, anEndpoint } from '../support/builders.ts';
import { secretOf } from '../support/deliveries.ts';
import { after as next, broughtTo, drafted } from '../support/reports.ts';
import { contentWith, granted, reportOf, worldOn } from '../support/world.ts';
import { publishReport } from '../../src/commands/publishReport.ts';

// By the clock and over the network of this machine, put together as `start.ts` does.

const realNow = () => new Date().toISOString();
const silent = () => undefined;
const ORIGIN = 'http://127.0.0.1:4000';

let servers: Server[] = [];
let tickers: Ticker[] = [];

afterEach(async () => {
  const running = servers;
  servers = [];
  for (const server of running) {
    server.closeAllConnections();
    server.close();
  }
  await Promise.all(tickers.map((ticker) => ticker.stop()));
  tickers = [];
});

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly at: number;
}

/** A program that receives, and answers with these statuses in turn; with the last one from then on. */
async function receiver(...statuses: readonly number[]) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (piece: Buffer) => (body += piece.toString('utf8')));
    request.on('end', () => {
      received.push({ headers: request.headers, body, at: Date.now() });
      response.writeHead(statuses[Math.min(received.length, statuses.length) - 1]!).end();
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`, received };
}

const means = webhookMeans(null);

async function tell(store: Store, id: string, url: string): Promise<void> {
  const filter = { types: ['report.published'], under: [], scopes: [] } as const;
  const root = { organ: 'root', organPath: ['root'], verifiedAt: '2020-01-01T00:00:00.000Z' };
  const keys = { current: secretOf(id), previous: null };
  const sealedKeys = sealKeys(keys, id, means.sealingKey, new Uint8Array(12));
  const kept = aKeptEndpoint({ endpoint: anEndpoint({ id, url, filter, ...root }), sealedKeys });
  await store.commit({ at: realNow(), endpoint: { before: null, after: kept } });
}

function started(store: Store): void {
  const told = {
    store,
    now: realNow,
    urlOf: (subject: Parameters<typeof subjectUrl>[1]) => subjectUrl(ORIGIN, subject),
  };
  tickers.push(startDeliveries({ ...told, ...means, random: Math.random, source: ORIGIN }, silent));
}

async function until(done: () => boolean, patienceMs: number): Promise<void> {
  const end = Date.now() + patienceMs;
  while (!done() && Date.now() < end) await after(20);
}

describe('the deliveries of the local server', () => {
  it('bring a publication to its endpoint within two seconds, signed', async () => {
    const world = await worldOn(memoryStore(), realNow);
    const { url, received } = await receiver(200);
    await tell(world.store, 'e1', url);
    const report = reportOf('bureau');
    await drafted(world, report, contentWith(granted(7)));
    const approved = await broughtTo(world, report, 'APPROVED');
    started(world.store);
    await after(50);
    const publishedAt = Date.now();
    await publishReport(next(approved), world.context());
    await until(() => received.length > 0, 5000);
    const { headers, body, at } = received[0]!;
    expect(at - publishedAt).toBeLessThan(2000);
    const verified = new Webhook(secretOf('e1')).verify(body, headers as Record<string, string>);
    expect(verified).toMatchObject({
      type: 'report.published',
      data: { report: 'bureau:2023:OWN', sequence: 1, url: reportUrl(ORIGIN, report) },
    });
    await after(1200);
    expect(received).toHaveLength(1);
  }, 15_000);

  it('come again after five seconds where the first answer was 500, with the same id', async () => {
    const world = await worldOn(memoryStore(), realNow);
    const { url, received } = await receiver(500, 200);
    await tell(world.store, 'e1', url);
    const report = reportOf('bureau');
    await drafted(world, report, contentWith(granted(7)));
    await publishReport(next(await broughtTo(world, report, 'APPROVED')), world.context());
    started(world.store);
    await until(() => received.length > 1, 10_000);
    const ids = received.map(({ headers }) => headers['webhook-id']);
    expect(ids).toEqual([ids[0], ids[0]]);
    expect(received[1]!.at - received[0]!.at).toBeGreaterThanOrEqual(3900);
    await until(() => false, 300);
    const { items } = await world.store.deliveries('e1', { limit: 10, after: null });
    expect(items).toMatchObject([{ state: 'DELIVERED', attempts: 2 }]);
  }, 20_000);

  it('bring at once what was committed three minutes before the start, and had been told to nobody', async () => {
    const world = await worldOn(memoryStore(), () => new Date(Date.now() - 180_000).toISOString());
    const { url, received } = await receiver(200);
    await tell(world.store, 'e1', url);
    const report = reportOf('bureau');
    await drafted(world, report, contentWith(granted(7)));
    await publishReport(next(await broughtTo(world, report, 'APPROVED')), world.context());
    started(world.store);
    await until(() => received.length > 0, 2000);
    expect(received).toHaveLength(1);
  }, 15_000);

  it('stop within three seconds though a receiver hangs, and leave the attempt to the next start', async () => {
    const world = await worldOn(memoryStore(), realNow);
    const reached: unknown[] = [];
    const server = createServer((request) => void reached.push(request));
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    await tell(world.store, 'e1', `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`);
    const report = reportOf('bureau');
    await drafted(world, report, contentWith(granted(7)));
    await publishReport(next(await broughtTo(world, report, 'APPROVED')), world.context());
    started(world.store);
    await until(() => reached.length > 0, 5000);
    const stoppedAt = Date.now();
    await Promise.all(tickers.map((ticker) => ticker.stop()));
    const tookMs = Date.now() - stoppedAt;
    expect(tookMs).toBeGreaterThanOrEqual(1900);
    expect(tookMs).toBeLessThan(3000);
    const { items } = await world.store.deliveries('e1', { limit: 10, after: null });
    expect(items).toMatchObject([{ state: 'PENDING', attempts: 0, leasedUntil: expect.any(String) }]);
    expect((await world.store.endpoint('e1'))?.health.failingSince).toBeNull();
  }, 15_000);
});
