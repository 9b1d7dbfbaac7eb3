import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as after } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { manageHandler } from '../../src/api/manageHandler.ts';
import { publicHandler } from '../../src/api/publicHandler.ts';
import { roles } from '../../src/access/role.ts';
import { createApiKey } from '../../src/commands/createApiKey.ts';
import { publishDue } from '../../src/commands/publishDue.ts';
import { startHttpServer, type HttpServer } from '../../src/local/httpServer.ts';
import { startTicker, TICK_MS, type Ticker } from '../../src/local/ticker.ts';
import { health } from '../../src/queries/health.ts';
import { reportVersion } from '../../src/report/head.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import type { Store } from '../../src/store/store.ts';
import type { Json } from '../support/api.ts';
import { broughtTo, drafted, scheduledFor } from '../support/reports.ts';
import { webhooks } from '../support/webhooks.ts';
import { contentWith, everyone, granted, reportOf, worldOn } from '../support/world.ts';

// By the clock of this machine, put together as `start.ts` does.

const report = reportOf('bureau');
const realNow = () => new Date().toISOString();

let server: HttpServer | null = null;
let ticker: Ticker | null = null;

afterEach(async () => {
  await Promise.all([server?.close(), ticker?.stop()]);
  [server, ticker] = [null, null];
});

interface Local {
  readonly ask: (path: '/graphql' | '/manage/graphql', query: string) => Promise<Json>;
  readonly health: () => Promise<{ readonly status: number; readonly body: unknown }>;
}

async function startLocal(store: Store, now: () => string): Promise<Local> {
  const newSecret = () => randomBytes(32).toString('hex');
  const log = () => undefined;
  const dependencies = { store, now, log, newId: randomUUID, newSecret };
  const { url, ...rest } = (server = await startHttpServer({
    port: 0,
    log,
    health: () => health(store, now()),
    routes: [
      { prefix: '/graphql', handler: publicHandler(dependencies) },
      { prefix: '/manage/graphql', handler: manageHandler({ ...dependencies, webhooks }) },
    ],
  }));
  expect(rest.port).toBeGreaterThan(0);
  const { text } = await createApiKey(
    { name: '测试', organ: 'root', grants: everyone.grants },
    {
      store,
      actor: everyone,
      now: now(),
      clientMutationId: null,
      id: 'k',
      secret: newSecret(),
      givable: roles,
    },
  );
  return {
    ask: async (path, query) => {
      const response = await fetch(url + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${text!}` },
        body: JSON.stringify({ query }),
      });
      const { data, errors } = (await response.json()) as { data: Json; errors?: readonly unknown[] };
      expect(errors).toBeUndefined();
      return data;
    },
    health: async () => {
      const response = await fetch(`${url}/healthz`);
      return { status: response.status, body: await response.json() };
    },
  };
}

describe('the schedule of the local server', () => {
  it('makes public within seconds what is scheduled three seconds ahead', async () => {
    const world = await worldOn(memoryStore(), realNow);
    await drafted(world, report, contentWith(granted(7)));
    const { report: head } = await broughtTo(world, report, 'APPROVED');
    const local = await startLocal(world.store, realNow);
    ticker = startTicker(
      TICK_MS,
      () => publishDue(world.store, realNow, () => undefined),
      () => undefined,
    );
    const publishAt = new Date(Date.now() + 3000).toISOString();
    const scheduled = await local.ask(
      '/manage/graphql',
      `mutation { scheduleReport(input: { report: "bureau:2023:OWN", expectedVersion: ${String(reportVersion(head))},
        publishAt: "${publishAt}" }) { report { state schedule { publishAt } } } }`,
    );
    expect(scheduled['scheduleReport']?.['report']).toEqual({ state: 'SCHEDULED', schedule: { publishAt } });
    const publishedAt = async (): Promise<string | null> => {
      const ask = '{ report(organ: "bureau", year: 2023, scope: OWN) { publishedAt } }';
      const data = (await local.ask('/graphql', ask)) as unknown as {
        report: { publishedAt: string } | null;
      };
      return data.report?.publishedAt ?? null;
    };
    let found = await publishedAt();
    expect(found).toBeNull();
    while (found === null && Date.now() < Date.parse(publishAt) + TICK_MS + 1000) {
      await after(200);
      found = await publishedAt();
    }
    const late = Date.parse(found ?? '') - Date.parse(publishAt);
    expect(late).toBeGreaterThanOrEqual(0);
    expect(late).toBeLessThanOrEqual(TICK_MS + 500);
    expect(await local.health()).toMatchObject({ status: 200, body: { status: 'ok' } });
  }, 20_000);

  it('makes public at once, when it starts, what fell due before', async () => {
    const world = await worldOn(memoryStore());
    await drafted(world, report, contentWith(granted(7)));
    await scheduledFor(world, report, '2024-01-25T01:00:00.000Z');
    ticker = startTicker(
      TICK_MS,
      () => publishDue(world.store, realNow, () => undefined),
      () => undefined,
    );
    await ticker.stop();
    expect(await world.store.publication(report)).toMatchObject({ state: 'PUBLISHED' });
  });
});

describe('/healthz', () => {
  const publishAt = '2024-01-25T01:00:00.000Z';

  it('answers 503 with the number and the oldest time of missed schedules, and names no report', async () => {
    const world = await worldOn(memoryStore());
    await drafted(world, report, contentWith(granted(7)));
    await scheduledFor(world, report, publishAt);
    let at = '2024-01-25T01:01:00.000Z';
    const local = await startLocal(world.store, () => at);
    const well = { status: 'ok', missedSchedules: 0, oldestMissedAt: null };
    expect(await local.health()).toEqual({ status: 200, body: well });
    const field = '{ health { missedSchedules oldestMissedAt } }';
    expect(await local.ask('/manage/graphql', field)).toEqual({
      health: { missedSchedules: 0, oldestMissedAt: null },
    });
    at = '2024-01-25T01:01:00.001Z';
    const missed = { missedSchedules: 1, oldestMissedAt: publishAt };
    expect(await local.health()).toEqual({ status: 503, body: { status: 'schedules missed', ...missed } });
    expect(await local.ask('/manage/graphql', field)).toEqual({ health: missed });
    await publishDue(
      world.store,
      () => at,
      () => undefined,
    );
    expect(await local.health()).toEqual({ status: 200, body: well });
  });

  it('answers 503 when the database does not answer', async () => {
    const world = await worldOn(memoryStore());
    const away: Store = { ...world.store, scheduled: () => Promise.reject(new Error('away')) };
    const local = await startLocal(away, realNow);
    expect(await local.health()).toEqual({ status: 503, body: { status: 'unavailable' } });
  });
});
