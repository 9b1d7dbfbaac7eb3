import { describe, expect, it } from '@jest/globals';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { retractReport } from '../../src/commands/retractReport.ts';
import { createTeller } from '../../src/commands/tellRecent.ts';
import { sweepDeliveries } from '../../src/commands/sweepDeliveries.ts';
import { withdrawReport } from '../../src/commands/withdrawReport.ts';
import { streamConsumer } from '../../src/lambda/tellFromStream.ts';
import { reportIdText } from '../../src/report/report.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { feedPosition } from '../../src/store/feedEntry.ts';
import type { FeedEntry, Store } from '../../src/store/store.ts';
import { canonicalJson } from '../../src/util/canonicalJson.ts';
import { everyItem } from '../../src/util/everyItem.ts';
import { sha256 } from '../../src/util/sha256.ts';
import type { Endpoint } from '../../src/webhooks/endpoint.ts';
import { addEndpoint } from '../support/deliveries.ts';
import { dice } from '../support/dice.ts';
import { mortalStore, type Fate } from '../support/mortalStore.ts';
import { runs } from '../support/random.ts';
import { corrected, drafted, now, published } from '../support/reports.ts';
import { placeOf, playStream } from '../support/streamPoller.ts';
import { addedRecord, eventRecord } from '../support/streamRecords.ts';
import { contentWith, granted, reportOf, worldOn, type World } from '../support/world.ts';

/*
 * The consumer of the table's stream under everything that Lambda may do to it. A history is made by the commands; then
 * its events come as the stream brings them: in several shards, side by side, in batches of any size, up to five times,
 * to a consumer that is killed at any of its requests. In the end the deliveries are those of one telling, in order, of
 * the whole feed: byte for byte in endpoint, message, state and attempts. Not compared are the instants at which a
 * delivery was put on its way (`createdAt`, `nextAt`): these are when it was told.
 *
 * What a message says follows from the event and from what is public of its report when it is told. So the history is
 * whole before the first event is told, as after a consumer that was away.
 */

const SETTINGS = { batchSize: 25, maximumRetryAttempts: 5 } as const;
/** Fewer than it takes to give up a batch, so that nothing but what cannot be told is ever given up. */
const MOST_FATES = 4;
/** Being given up: the first try, the halves of the largest batch, and the tries of one record alone. */
const CHAIN = 1 + Math.ceil(Math.log2(SETTINGS.batchSize)) + 1 + SETTINGS.maximumRetryAttempts;
/** More than a day after every event of a history: whatever was still in the stream is gone by then. */
const A_DAY_LATER = '2024-01-21T12:00:00.000Z';
const BEGINNING = '2000-01-01T00:00:00.000Z';

const urlOf = (subject: object) => `https://gongkai.example/${sha256(canonicalJson(subject))}`;

interface History {
  readonly store: Store;
  readonly entries: readonly FeedEntry[];
}

/** Reports that were published, some of them corrected, withdrawn or retracted, or begun only. */
async function aHistory(random: () => number): Promise<History> {
  const store = memoryStore();
  const world = await worldOn(store);
  for (const organ of ['bureau', 'town', 'office', 'county']) {
    for (const year of [2022, 2023]) await aLife(world, organ, year, random);
  }
  const entries: FeedEntry[] = [];
  for (const audience of ['PUBLIC', 'INTERNAL'] as const) {
    const pages = everyItem(100, (page) => store.feed({ audience, year: 2024 }, page));
    for await (const entry of pages) entries.push(entry);
  }
  return { store, entries: entries.toSorted((a, b) => (feedPosition(a) < feedPosition(b) ? -1 : 1)) };
}

async function aLife(world: World, organ: string, year: number, random: () => number): Promise<void> {
  const report = reportOf(organ, year);
  const content = contentWith(granted(7), { organ: `${organ}机关`, year });
  const fate = random();
  await (fate < 0.2 ? drafted(world, report, content) : published(world, report, content));
  if (fate > 0.5) await corrected(world, report, 'ch3', granted(8));
  const end = { ...(await now(world, report)), explanation: '误发' };
  if (fate > 0.7 && fate < 0.8) await withdrawReport(end, world.context());
  if (fate > 0.8 && fate < 0.9) await retractReport(end, world.context());
}

/** Some that are told of everything, of little, of what came late, or of nothing. */
function someEndpoints(random: () => number): readonly (Partial<Endpoint> & Pick<Endpoint, 'id'>)[] {
  const all = { types: [], under: [], scopes: [] } as const;
  const kinds: readonly Partial<Endpoint>[] = [
    {},
    { filter: { ...all, types: ['report.published', 'report.corrected'] } },
    { filter: { ...all, under: ['root', 'province', 'city', 'county', 'town'] } },
    { organ: 'county', organPath: ['root', 'province', 'city', 'county'] },
    { organ: 'city2', organPath: ['root', 'province', 'city2'] },
    { filter: { ...all, scopes: ['AGGREGATE'] } },
    { verifiedAt: '2024-01-20T02:02:00.000Z' },
    { switchedOffAt: '2024-01-19T00:00:00.000Z' },
  ];
  return kinds.filter(() => random() < 0.6).map((kind, index) => ({ id: `e${String(index)}`, ...kind }));
}

/** Deliveries and endpoints of its own, over the history's reports and feed. */
async function withOwnDeliveries(
  history: History,
  endpoints: ReturnType<typeof someEndpoints>,
): Promise<Store> {
  const own = memoryStore();
  for (const endpoint of endpoints) await addEndpoint(own, endpoint);
  const { feed, publicLives } = history.store;
  return { ...own, feed, publicLives };
}

/** All deliveries as texts; what they were told to be is not when they were told. */
async function deliveriesIn(store: Store): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const { endpoint } of store.everyEndpoint()) {
    for await (const each of everyItem(100, (page) => store.deliveries(endpoint.id, page))) {
      const { message, state, attempts, leasedUntil, endedAt } = each;
      found.push(canonicalJson({ endpoint: each.endpoint, message, state, attempts, leasedUntil, endedAt }));
    }
  }
  return found.toSorted();
}

/** What one telling of the whole feed comes to. */
async function rebuilt(
  history: History,
  endpoints: ReturnType<typeof someEndpoints>,
): Promise<readonly string[]> {
  const store = await withOwnDeliveries(history, endpoints);
  await createTeller({ store, now: () => A_DAY_LATER, urlOf }, fail).tell(BEGINNING);
  return deliveriesIn(store);
}

function fail(line: object): never {
  throw new Error(JSON.stringify(line));
}

/** The events in shards by report, as DynamoDB keeps those of one key together, and between them other items. */
function inShards(entries: readonly FeedEntry[], count: number, random: () => number) {
  const records = entries.flatMap((entry, index) => {
    const other = {
      PK: { S: 'DELIVERIES#e0' },
      SK: { S: `${entry.event.at}#evt_0` },
      state: { S: 'PENDING' },
    };
    const noise = random() < 0.1 ? [addedRecord(other, 2 * index)] : [];
    return [...noise, eventRecord(entry, 2 * index + 1)];
  });
  const shardOf = (key: string) => Number.parseInt(sha256(key).slice(0, 8), 16) % count;
  return Array.from({ length: count }, (_, shard) =>
    records.filter(({ dynamodb }) => shardOf(dynamodb?.Keys?.['PK']?.S ?? '') === shard),
  );
}

/** The publication of a report, where somebody is told of it, of which the public knows nothing else. */
function aLonePublication(
  entries: readonly FeedEntry[],
  told: readonly string[],
  random: () => number,
): FeedEntry | null {
  const lone = entries.filter((entry) => {
    const known = entries.filter((other) => isPublicOf(other, entry));
    return known.length === 1 && known[0] === entry && told.some((text) => isAbout(text, entry));
  });
  return lone[Math.floor(random() * lone.length)] ?? null;
}

/** Whether the public knows of it, and it is of the same report. */
function isPublicOf({ event }: FeedEntry, { event: other }: FeedEntry): boolean {
  return (
    event.type !== 'organ.changed' &&
    other.type !== 'organ.changed' &&
    event.publicSequence !== null &&
    reportIdText(event.report) === reportIdText(other.report)
  );
}

describe('the consumer of the stream', () => {
  it('comes to the same deliveries, whatever Lambda does to it', async () => {
    const { seed, numRuns } = runs('streams', 200, 5_000);
    const histories = await Promise.all([1, 2, 3, 4].map((nth) => aHistory(dice(seed + nth))));
    const seen = { poisoned: 0, gaps: 0, killed: 0, invocations: 0, longest: 0 };
    for (let run = 0; run < numRuns; run += 1) {
      try {
        await schedule(histories[run % histories.length]!, dice(seed + 1000 * run), seen);
      } catch (error) {
        throw new Error(`run ${String(run)} of SEED=${String(seed)}`, { cause: error });
      }
    }
    process.stdout.write(`streams: ${JSON.stringify(seen)}, chain of at most ${String(CHAIN)}\n`);
    expect(seen.poisoned).toBeGreaterThan(numRuns / 40);
    expect(seen.gaps).toBeGreaterThan(numRuns / 10);
    expect(seen.killed).toBeGreaterThan(numRuns / 4);
  }, 600_000);
});

async function schedule(
  history: History,
  random: () => number,
  seen: { poisoned: number; gaps: number; killed: number; invocations: number; longest: number },
): Promise<void> {
  const endpoints = someEndpoints(random);
  const whole = await rebuilt(history, endpoints);
  const isGap = random() < 0.3;
  const poison = !isGap && random() < 0.5 ? aLonePublication(history.entries, whole, random) : null;
  // After a day without a consumer the stream has lost what is older.
  const kept = isGap ? history.entries.slice(Math.floor(random() * history.entries.length)) : history.entries;
  const shards = inShards(kept, 1 + Math.floor(random() * 4), random);
  const base = await withOwnDeliveries(history, endpoints);
  const poisoned = poison && poison.event.type !== 'organ.changed' ? reportIdText(poison.event.report) : null;
  let isPoisoned = true;
  const store: Store = {
    ...base,
    publicLives: (ids) =>
      isPoisoned && ids.some((id) => reportIdText(id) === poisoned)
        ? Promise.reject(new Error('cannot be read'))
        : base.publicLives(ids),
  };

  let fatesLeft = MOST_FATES;
  const lines: object[] = [];
  const invoke = async (event: DynamoDBStreamEvent) => {
    seen.invocations += 1;
    const fate = fatesLeft > 0 && random() < 0.3 ? aFate(random) : null;
    if (fate) fatesLeft -= 1;
    const mortal = mortalStore(store, fate);
    const log = (line: object) => void lines.push(line);
    const wake = () => (random() < 0.1 ? Promise.reject(new Error('no queue')) : Promise.resolve());
    const consumer = streamConsumer({ store: mortal.store, now: () => A_DAY_LATER, urlOf, log, wake });
    const response = await consumer(event);
    if (!mortal.hasEnded()) return response;
    seen.killed += 1;
    throw new Error('killed');
  };
  const namedFirst = random() < 0.5 ? 'SPLIT' : 'WHOLE';
  const { invocations, failureQueue } = await playStream(shards, invoke, { ...SETTINGS, namedFirst }, random);

  const told = await deliveriesIn(base);
  expect(new Set(told).size).toBe(told.length);
  if (poison) {
    seen.poisoned += 1;
    const record = shards
      .flat()
      .find(({ dynamodb }) => dynamodb?.NewImage?.['told']?.S === JSON.stringify(poison))!;
    // Given up once and after its tries. Who stood behind it waited for one chain; who was given up with it had been told.
    expect(failureQueue.filter((batch) => batch.includes(record))).toHaveLength(1);
    const tries = invocations.get(placeOf(record))!;
    seen.longest = Math.max(seen.longest, tries);
    expect(tries).toBeGreaterThan(SETTINGS.maximumRetryAttempts);
    expect(tries).toBeLessThanOrEqual(CHAIN + MOST_FATES);
    const { PK, SK } = record.dynamodb!.Keys!;
    expect(lines).toContainEqual(
      expect.objectContaining({
        message: 'event not told',
        item: `${PK!.S!} ${SK!.S!}`,
        sequence: placeOf(record),
      }),
    );
    const others = whole.filter((text) => !isAbout(text, poison));
    expect(told).toEqual(others);
  } else if (!isGap) {
    expect(failureQueue).toEqual([]);
    expect(told).toEqual(whole);
  }
  if (isGap) seen.gaps += 1;
  isPoisoned = false;
  const repaired = await sweepDeliveries({ store, now: () => A_DAY_LATER, urlOf }, fail);
  expect(repaired).toBe(whole.length - told.length);
  expect(await deliveriesIn(base)).toEqual(whole);
}

function isAbout(text: string, { event }: FeedEntry): boolean {
  const { message } = JSON.parse(text) as { message: { type: string; subject: string; timestamp: string } };
  const subject = event.type === 'organ.changed' ? event.organ : reportIdText(event.report);
  return message.subject === subject && message.timestamp === event.at && message.type === event.type;
}

function aFate(random: () => number): Fate {
  const kinds = ['FAULT', 'BEFORE', 'HALFWAY', 'AFTER'] as const;
  return { request: 1 + Math.floor(random() * 12), kind: kinds[Math.floor(random() * kinds.length)]! };
}
