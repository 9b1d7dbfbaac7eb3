import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { expect, it } from '@jest/globals';
import type { SQSEvent } from 'aws-lambda';
import { sweepDeliveries } from '../../src/commands/sweepDeliveries.ts';
import { queueConsumer } from '../../src/lambda/deliverFromQueue.ts';
import { streamConsumer } from '../../src/lambda/tellFromStream.ts';
import { wakeDue } from '../../src/lambda/wakeDue.ts';
import { dynamodbStore } from '../../src/store/dynamodb/dynamodbStore.ts';
import type { DeliveryId } from '../../src/webhooks/delivery.ts';
import { addEndpoint } from '../support/deliveries.ts';
import { describeWithEngine } from '../support/engine.ts';
import { allowedTo, difference, listenTo, type Asked } from '../support/iam.ts';
import { published } from '../support/reports.ts';
import { addedRecord } from '../support/streamRecords.ts';
import { anAttempt, webhooks } from '../support/webhooks.ts';
import { contentWith, reportOf, worldOn } from '../support/world.ts';

const NOW = '2024-01-20T12:00:00.000Z';
const urlOf = () => 'https://gongkai.example/report';
const now = () => NOW;

function fail(line: object): void {
  if (!('level' in line) || line.level !== 'info') throw new Error(JSON.stringify(line));
}

describeWithEngine('the roles of the functions for webhooks', (engine) => {
  it('allow what these ask of the database, and nothing that they never ask', async () => {
    const { client, table } = await engine().createTable();
    const store = dynamodbStore({ client, table, cursorSecret: 'test', quality: 5 });
    await addEndpoint(store, { id: 'well', url: 'https://well.example/' });
    // It is gone, which the other one of its organ is told.
    await addEndpoint(store, { id: 'gone', url: 'https://gone.example/' });
    await published(await worldOn(store), reportOf('bureau'), contentWith());
    const { Items: items = [] } = await client.send(new ScanCommand({ TableName: table }));
    const events = items.flatMap(({ PK, SK, told }) =>
      told === undefined ? [] : [{ PK: { S: PK!.S! }, SK: { S: SK!.S! }, told: { S: told.S! } }],
    );
    const asked = listenTo(client);
    let seen = 0;
    const askedSince = (): readonly Asked[] => {
      const since = asked.slice(seen);
      seen = asked.length;
      return since;
    };
    const exactly = { refused: [], unused: [] };

    const woken: DeliveryId[] = [];
    const wake = (ids: readonly DeliveryId[]) => Promise.resolve(void woken.push(...ids));
    const tell = streamConsumer({ store, now, urlOf, log: fail, wake });
    await tell({ Records: events.map(addedRecord) });
    expect(difference(allowedTo('TellEndpointsRole'), askedSince())).toEqual(exactly);

    expect(await wakeDue(store, NOW, () => Promise.resolve())).toBe(woken.length);
    expect(difference(allowedTo('DeliverDueRole'), askedSince())).toEqual(exactly);

    const consume = queueConsumer({
      ...webhooks,
      store,
      now,
      log: fail,
      random: () => 0.5,
      source: 'https://gongkai.example',
      send: ({ url }) => Promise.resolve(anAttempt({ status: url.includes('gone') ? 410 : 200 })),
      wakeAside: () => Promise.resolve(),
      asideQueue: 'arn:test:aside',
    });
    const records = woken.map((id, nth) => ({ messageId: String(nth), body: JSON.stringify(id) }));
    const response = await consume({ Records: records as unknown as SQSEvent['Records'] });
    expect(response).toEqual({ batchItemFailures: [] });
    expect((await store.endpoint('gone'))?.health.disabled).toBe('GONE');
    expect(difference(allowedTo('DeliverRole'), askedSince())).toEqual(exactly);

    await addEndpoint(store, { id: 'late' });
    askedSince();
    expect(await sweepDeliveries({ store, now, urlOf }, fail)).toBeGreaterThan(0);
    expect(difference(allowedTo('SweepDeliveriesRole'), askedSince())).toEqual(exactly);
  });
});
