import { expect, it } from '@jest/globals';
import type { Context, SQSEvent } from 'aws-lambda';
import { queueConsumer } from '../../src/lambda/deliverFromQueue.ts';
import { loggedCommits } from '../../src/lambda/loggedCommits.ts';
import { requestLog } from '../../src/lambda/requestLog.ts';
import { streamConsumer } from '../../src/lambda/tellFromStream.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import type { DeliveryId } from '../../src/webhooks/delivery.ts';
import { addEndpoint } from '../support/deliveries.ts';
import { published } from '../support/reports.ts';
import { eventRecord } from '../support/streamRecords.ts';
import { anAttempt, webhooks } from '../support/webhooks.ts';
import { contentWith, reportOf, worldOn } from '../support/world.ts';

interface Line {
  readonly message: string;
  readonly requestId?: string;
  readonly events?: readonly string[];
  readonly item?: string;
  readonly event?: string;
}

it('leads from an attempt back to the request, by ids that stand in the logs and in no payload', async () => {
  const lines: Line[] = [];
  const { log, logged } = requestLog((line) => lines.push(line as Line));
  const [store, now] = [memoryStore(), () => '2024-01-20T12:00:00.000Z'];
  await addEndpoint(store, { id: 'e1', filter: { types: ['report.published'], under: [], scopes: [] } });
  const answer = logged(async () => {
    const world = await worldOn(loggedCommits(store, log));
    await published(world, reportOf('bureau'), contentWith());
  });
  await answer({ requestContext: { requestId: 'the-request' } }, { awsRequestId: 'first' } as Context);

  const woken: DeliveryId[] = [];
  const wake = (ids: readonly DeliveryId[]) => Promise.resolve(void woken.push(...ids));
  const tell = streamConsumer({ store, now, log, wake, urlOf: () => 'https://gongkai.example/report' });
  const { items } = await store.feed({ audience: 'PUBLIC', year: 2024 }, { limit: 100, after: null });
  await logged(tell)({ Records: items.map(eventRecord) }, { awsRequestId: 'second' } as Context);

  const sent: string[] = [];
  const send = queueConsumer({
    ...webhooks,
    store,
    now,
    log,
    random: () => 0.5,
    source: 'https://gongkai.example',
    send: (request) => {
      sent.push(JSON.stringify(request));
      return Promise.resolve(anAttempt());
    },
    wakeAside: () => Promise.resolve(),
    asideQueue: 'arn:test:aside',
  });
  const records = woken.map((id, nth) => ({ messageId: String(nth), body: JSON.stringify(id) }));
  const batch = { Records: records as unknown as SQSEvent['Records'] };
  await logged(send)(batch, { awsRequestId: 'third' } as Context);

  const attempt = lines.find(({ message }) => message === 'attempt made')!;
  const told = lines.find(({ message, event }) => message === 'event told' && event === attempt.event)!;
  const committed = lines.find(({ events }) => events?.includes(told.item!))!;
  expect(committed).toMatchObject({ message: 'committed', requestId: 'the-request', invocation: 'first' });
  expect(sent).toHaveLength(1);
  expect(sent[0]).toContain(attempt.event);
  expect(sent[0]).not.toContain('the-request');
});
