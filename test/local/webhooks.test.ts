import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from '@jest/globals';
import { webhookMeans } from '../../src/local/webhooks.ts';
import { answering, closeReceivers, openReceiver } from '../support/receiver.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongkai-webhooks-'));

afterEach(async () => {
  await closeReceivers();
  rmSync(folder, { recursive: true, force: true });
});

it('sends to this machine', async () => {
  const receiver = await openReceiver(answering(204));
  const { send, loopback } = webhookMeans(null);
  const url = `http://127.0.0.1:${String(receiver.port)}/hooks`;
  const { failure, status } = await send({ url, headers: { 'webhook-id': 'evt_1' }, body: '{}' });
  expect([loopback, failure, status]).toEqual([true, null, 204]);
  expect(receiver.received()).toContain('webhook-id: evt_1');
});

it('seals the keys of endpoints with what is kept with the data, for its owner only', () => {
  const first = webhookMeans(folder).sealingKey;
  expect(webhookMeans(folder).sealingKey).toEqual(first);
  expect(statSync(join(folder, 'webhook.key')).mode & 0o777).toBe(0o600);
  expect(webhookMeans(null).sealingKey).not.toEqual(first);
  expect(first).toHaveLength(32);
});
