import { ScanCommand, type AttributeValue } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from '@jest/globals';
import type { DynamoDBRecord } from 'aws-lambda';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { streamConsumer } from '../../src/lambda/tellFromStream.ts';
import { dynamodbStore } from '../../src/store/dynamodb/dynamodbStore.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { feedPosition } from '../../src/store/feedEntry.ts';
import type { FeedEntry, Store } from '../../src/store/store.ts';
import type { DeliveryId } from '../../src/webhooks/delivery.ts';
import { addEndpoint } from '../support/deliveries.ts';
import { describeWithEngine } from '../support/engine.ts';
import { published } from '../support/reports.ts';
import { addedRecord, eventRecord } from '../support/streamRecords.ts';
import { contentWith, reportOf, worldOn } from '../support/world.ts';

const NOW = '2024-01-20T12:00:00.000Z';
const urlOf = () => 'https://gongkai.example/report';

function consumerOn(store: Store, now = NOW) {
  const woken: DeliveryId[] = [];
  const lines: object[] = [];
  const consume = streamConsumer({
    store,
    now: () => now,
    urlOf,
    log: (line) => void lines.push(line),
    wake: (ids) => Promise.resolve(void woken.push(...ids)),
  });
  return { consume, woken, lines };
}

async function publicEntry(store: Store): Promise<FeedEntry> {
  await published(await worldOn(store), reportOf('bureau'), contentWith());
  const { items } = await store.feed({ audience: 'PUBLIC', year: 2024 }, { limit: 100, after: null });
  return items.find(({ event }) => event.type === 'report.published')!;
}

describe('the consumer of the stream', () => {
  it('puts an event on its way and wakes the sender for what it added', async () => {
    const store = memoryStore();
    const entry = await publicEntry(store);
    await addEndpoint(store, { id: 'e1' });
    const { consume, woken } = consumerOn(store);
    const batch = { Records: [eventRecord(entry, 1)] };
    expect(await consume(batch)).toEqual({ batchItemFailures: [] });
    expect(await consume(batch)).toEqual({ batchItemFailures: [] });
    expect(woken).toMatchObject([{ endpoint: 'e1', at: entry.event.at }]);
  });

  it('logs where in the feed an event stands and under which id it is delivered', async () => {
    const store = memoryStore();
    const entry = await publicEntry(store);
    await addEndpoint(store, { id: 'e1' });
    const { consume, woken, lines } = consumerOn(store);
    await consume({ Records: [eventRecord(entry, 1)] });
    const item = feedPosition(entry);
    expect(lines).toEqual([
      { level: 'info', message: 'event told', item, event: woken[0]!.message, deliveries: 1 },
    ]);
  });

  it('passes over what is too old to come from a stream, for it comes from a restore', async () => {
    const store = memoryStore();
    const entry = await publicEntry(store);
    await addEndpoint(store, { id: 'e1' });
    const { consume, woken } = consumerOn(store, '2024-01-23T12:00:00.000Z');
    expect(await consume({ Records: [eventRecord(entry, 1)] })).toEqual({ batchItemFailures: [] });
    expect(woken).toEqual([]);
  });

  it('names the first record that it cannot tell, and has told those behind it', async () => {
    const store = memoryStore();
    const entry = await publicEntry(store);
    await addEndpoint(store, { id: 'e1' });
    const { consume, woken, lines } = consumerOn(store);
    const item = { PK: { S: 'HISTORY#town#2023#OWN' }, SK: { S: 'EVENT#00000001' }, told: { S: '{' } };
    const records = [addedRecord(item, 1), addedRecord(item, 2), eventRecord(entry, 3)];
    expect(await consume({ Records: records })).toEqual({
      batchItemFailures: [{ itemIdentifier: records[0]!.dynamodb!.SequenceNumber }],
    });
    expect(woken).toHaveLength(1);
    expect(lines.filter((line) => 'item' in line && !('event' in line))).toMatchObject([
      { message: 'event not told', item: 'HISTORY#town#2023#OWN EVENT#00000001' },
      { message: 'event not told' },
    ]);
  });

  it.each([
    ['changed', 'MODIFY'],
    ['removed', 'REMOVE'],
  ] as const)('passes over an event that was %s, which nobody may do', async (_, eventName) => {
    const store = memoryStore();
    const entry = await publicEntry(store);
    await addEndpoint(store, { id: 'e1' });
    const { consume, woken } = consumerOn(store);
    expect(await consume({ Records: [{ ...eventRecord(entry, 1), eventName }] })).toEqual({
      batchItemFailures: [],
    });
    expect(woken).toEqual([]);
  });
});

describeWithEngine('the filter of the stream', (engine) => {
  it('lets through the items of events and of nothing else, so that no delivery comes back', async () => {
    const { client, table } = await engine().createTable();
    const store = dynamodbStore({ client, table, cursorSecret: 'test', quality: 5 });
    await addEndpoint(store, { id: 'e1' });
    await publicEntry(store);
    const itemsNow = async () => (await client.send(new ScanCommand({ TableName: table }))).Items ?? [];
    const events = (await itemsNow()).map(recordOf).filter(passes);
    expect(events.length).toBeGreaterThan(5);
    expect(events.every(({ dynamodb }) => dynamodb!.Keys!['SK']!.S!.startsWith('EVENT#'))).toBe(true);

    const { consume, woken } = consumerOn(store);
    expect(await consume({ Records: events })).toEqual({ batchItemFailures: [] });
    expect(woken.length).toBeGreaterThan(0);
    const after = await itemsNow();
    expect(after.filter((item) => item['PK']!.S!.startsWith('DELIVERIES#'))).toHaveLength(woken.length);
    // Round once: what the consumer wrote is not let through.
    expect(after.map(recordOf).filter(passes)).toHaveLength(events.length);
    // And where it were, nothing would follow from it.
    const others = after.map(recordOf).filter((record) => !passes(record));
    expect(await consume({ Records: others })).toEqual({ batchItemFailures: [] });
    expect(await itemsNow()).toHaveLength(after.length);
  });
});

/** An item of the table as the stream brings it when it was added. */
function recordOf(item: Readonly<Record<string, AttributeValue>>, place: number): DynamoDBRecord {
  const texts = Object.entries(item).flatMap(([name, { S }]) => (S === undefined ? [] : [[name, { S }]]));
  return addedRecord(Object.fromEntries(texts) as Readonly<Record<string, { S: string }>>, place);
}

const { functions } = parse(readFileSync(join(import.meta.dirname, '../../serverless.yml'), 'utf8'), {
  merge: true,
}) as {
  readonly functions: {
    readonly tellEndpoints: {
      readonly events: readonly [{ readonly stream: { readonly filterPatterns: readonly unknown[] } }];
    };
  };
};
const patterns = functions.tellEndpoints.events[0].stream.filterPatterns;

/** As Lambda filters: every member of a pattern, and of a list one that fits. */
function passes(record: DynamoDBRecord): boolean {
  return patterns.some((pattern) => fits(pattern, record));
}

function fits(pattern: unknown, value: unknown): boolean {
  if (Array.isArray(pattern)) return pattern.some((one) => fitsOne(one, value));
  const members = isObject(value) ? value : {};
  return Object.entries(pattern as object).every(([name, inner]) => fits(inner, members[name]));
}

function fitsOne(rule: unknown, value: unknown): boolean {
  if (isObject(rule) && 'exists' in rule) return (value !== undefined) === rule['exists'];
  return rule === value;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
