import { SQSClient } from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readWake, wakeOver } from '../../src/lambda/wake.ts';
import { openQueues, type Queues } from '../support/queues.ts';

const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };

describe('a wake', () => {
  let queues: Queues;
  let client: SQSClient;
  beforeEach(async () => {
    queues = await openQueues();
    const endpoint = new URL(queues.url('new')).origin;
    client = new SQSClient({ region: 'cn-north-1', credentials, endpoint });
  });
  afterEach(async () => {
    client.destroy();
    await queues.close();
  });

  it('goes to the queue in batches of ten, in order', async () => {
    const ids = Array.from({ length: 23 }, (_, nth) => ({
      endpoint: 'e1',
      at: '2026-01-20T02:00:00.000Z',
      message: `evt_${String(nth)}`,
    }));
    await wakeOver(client, queues.url('new'))(ids, 7);
    const taken = queues.taken();
    expect(taken.map(({ body }) => readWake(JSON.stringify(body)))).toEqual(ids);
    expect(new Set(taken.map(({ queue, delay }) => `${queue} ${String(delay)}`))).toEqual(new Set(['new 7']));
  });

  it('throws where not all of it was taken', async () => {
    const id = { endpoint: 'e1', at: '', message: 'refused' };
    await expect(wakeOver(client, queues.url('refusing'))([id])).rejects.toThrow('SQS refused 1');
  });

  it.each(['', '{}', 'null', '"e1"', '{"endpoint":"e1","at":"2026-01-20T02:00:00.000Z"}'])(
    'is not made of %s',
    (text) => {
      expect(() => readWake(text)).toThrow();
    },
  );
});
