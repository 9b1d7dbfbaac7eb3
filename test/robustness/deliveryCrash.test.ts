import { afterAll, afterEach, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDeliverer } from '../../src/commands/deliverDue.ts';
import { sweepDeliveries } from '../../src/commands/sweepDeliveries.ts';
import { isPublicOrLoopback } from '../../src/webhooks/address.ts';
import { realNetwork } from '../../src/webhooks/https/network.ts';
import { send } from '../../src/webhooks/https/send.ts';
import type { Store } from '../../src/store/store.ts';
import { dynamodbStore } from '../../src/store/dynamodb/dynamodbStore.ts';
import { addEndpoint } from '../support/deliveries.ts';
import { describeWithEngine } from '../support/engine.ts';
import { published } from '../support/reports.ts';
import { webhooks } from '../support/webhooks.ts';
import { contentWith, granted, reportOf, worldOn } from '../support/world.ts';
import type { DeliveryOrder } from './deliveryCrashChild.ts';

// A process is killed before and after every step that it takes between the commit of a publication and the end of its
// delivery. The next process finds what it left, and the endpoint is told at least once, with one id.

const FIRST = '2024-01-20T03:00:00.000Z';
/** When the lease of a killed sender has run out. */
const AGAIN = '2024-01-20T03:01:00.000Z';
const CHILD = join(import.meta.dirname, 'deliveryCrashChild.ts');

const compiled = mkdtempSync(join(tmpdir(), 'gongkai-crash-'));
afterAll(() => rmSync(compiled, { recursive: true, force: true }));

let servers: Server[] = [];
afterEach(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  servers = [];
});

async function receiver(status = 204) {
  const ids: string[] = [];
  const server = createServer((request, response) => {
    ids.push(String(request.headers['webhook-id']));
    request.resume().on('end', () => response.writeHead(status).end());
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`, ids };
}

describeWithEngine('a sender killed between a publication and the end of its delivery', (engine) => {
  /** Whether the step exists and the process was killed there, and how often the endpoint was told. */
  async function killAt(step: number, moment: DeliveryOrder['moment']) {
    const { client, table } = await engine().createTable();
    const store = dynamodbStore({ client, table, cursorSecret: 'test', quality: 5 });
    const world = await worldOn(store);
    const { url, ids } = await receiver();
    const filter = { types: ['report.published'], under: [], scopes: [] } as const;
    await addEndpoint(store, { id: 'e1', url, filter });
    await published(world, reportOf('bureau'), contentWith(granted(7)));

    const sealingKey = Buffer.from(webhooks.sealingKey).toString('hex');
    const { endpoint } = engine();
    const killed = await runChild({ endpoint, table, now: FIRST, sealingKey, step, moment });

    await takeOver(store);

    const { items } = await store.deliveries('e1', { limit: 10, after: null });
    expect(items).toMatchObject([{ state: 'DELIVERED' }]);
    expect(new Set(ids)).toEqual(new Set([items[0]!.message.id]));
    return { killed, told: ids.length };
  }

  it('leaves nothing untold, whatever the step', async () => {
    const told: number[] = [];
    for (let step = 1; ; step += 1) {
      const both = await Promise.all([killAt(step, 'before'), killAt(step, 'after')]);
      told.push(...both.map((each) => each.told));
      if (both.some(({ killed }) => !killed)) break;
    }
    process.stdout.write(`${String(told.length)} kill points, ${String(Math.max(...told))} times at most\n`);
    expect(told.length).toBeGreaterThanOrEqual(20);
    // Killed between the POST and the note of it: told twice, with one id.
    expect(told.filter((times) => times === 2).length).toBeGreaterThanOrEqual(2);
    expect(Math.max(...told)).toBe(2);
  }, 120_000);
});

describeWithEngine('a sender killed between a 410 and the end of telling of it', (engine) => {
  /** Whether the step exists and the process was killed there. */
  async function killAt(step: number, moment: DeliveryOrder['moment']): Promise<boolean> {
    const { client, table } = await engine().createTable();
    const store = dynamodbStore({ client, table, cursorSecret: 'test', quality: 5 });
    const world = await worldOn(store);
    const [gone, other] = [await receiver(410), await receiver()];
    const only = (type: 'report.published' | 'endpoint.disabled') => ({
      types: [type],
      under: [],
      scopes: [],
    });
    await addEndpoint(store, { id: 'e1', url: gone.url, filter: only('report.published') });
    await addEndpoint(store, { id: 'e2', url: other.url, filter: only('endpoint.disabled') });
    await published(world, reportOf('bureau'), contentWith(granted(7)));

    const sealingKey = Buffer.from(webhooks.sealingKey).toString('hex');
    const { endpoint } = engine();
    const killed = await runChild({ endpoint, table, now: FIRST, sealingKey, step, moment });
    // What the first of these disables, the second tells.
    await takeOver(store);
    await takeOver(store);

    expect((await store.endpoint('e1'))?.health.disabled).toBe('GONE');
    const { items } = await store.deliveries('e2', { limit: 10, after: null });
    expect(items).toMatchObject([{ state: 'DELIVERED', message: { type: 'endpoint.disabled' } }]);
    expect(new Set(other.ids)).toEqual(new Set([items[0]!.message.id]));
    return killed;
  }

  it('leaves the owner told, whatever the step', async () => {
    let points = 0;
    for (let step = 1; ; step += 1) {
      const both = await Promise.all([killAt(step, 'before'), killAt(step, 'after')]);
      if (both.some((killed) => !killed)) break;
      points += 2;
    }
    process.stdout.write(`${String(points)} kill points\n`);
    expect(points).toBeGreaterThanOrEqual(20);
  }, 120_000);
});

/** What the next process does, a minute later. */
async function takeOver(store: Store): Promise<void> {
  const network = { ...realNetwork, mayReach: isPublicOrLoopback };
  const context = {
    ...webhooks,
    store,
    now: () => AGAIN,
    random: () => 0.5,
    source: 'https://gongkai.example',
    urlOf: () => 'https://gongkai.example/report',
    send: (request: Parameters<typeof send>[0]) => send(request, network),
  };
  const complain = (line: object) => {
    throw new Error(JSON.stringify(line));
  };
  await sweepDeliveries(context, complain);
  const deliverer = createDeliverer(context, complain);
  await deliverer.look();
  await deliverer.idle();
}

async function runChild(order: DeliveryOrder): Promise<boolean> {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => name !== 'NODE_OPTIONS'),
  );
  const child = spawn(process.execPath, [CHILD, JSON.stringify(order)], {
    env: { ...inherited, NODE_COMPILE_CACHE: compiled },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const complaints: Buffer[] = [];
  child.stderr.on('data', (piece: Buffer) => complaints.push(piece));
  const [code, signal] = await new Promise<readonly [number | null, NodeJS.Signals | null]>(
    (resolve, reject) => {
      child.on('error', reject);
      child.on('close', (...end) => resolve(end));
    },
  );
  if (signal !== 'SIGKILL' && code !== 0) throw new Error(Buffer.concat(complaints).toString('utf8'));
  return signal === 'SIGKILL';
}
