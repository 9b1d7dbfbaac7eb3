import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { chunks } from '../util/chunks.ts';
import type { DeliveryId } from '../webhooks/delivery.ts';

/**
 * Wakes the sender for deliveries, after a number of whole seconds (0 to 900; left out: 0). The table alone says what is
 * due: what is lost here `deliverDue` finds, and whoever is woken in vain finds nothing to do. Throws when not all of it
 * was taken.
 */
export type Wake = (deliveries: readonly DeliveryId[], delaySeconds?: number) => Promise<void>;

/** As long as SQS keeps a message back. */
export const LONGEST_DELAY_SECONDS = 900;

const BATCH = 10;

/** Region and credentials are those that Lambda sets; the address of a queue says where SQS is. */
export function sqsClient(): SQSClient {
  return new SQSClient({
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 1000, requestTimeout: 3000, throwOnRequestTimeout: true },
  });
}

export function wakeOver(client: SQSClient, queueUrl: string): Wake {
  return async (deliveries, delaySeconds = 0) => {
    for (const few of chunks(deliveries, BATCH)) {
      const entries = few.map((id, position) => ({
        Id: String(position),
        MessageBody: wakeText(id),
        DelaySeconds: delaySeconds,
      }));
      const { Failed: failed = [] } = await client.send(
        new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries: entries }),
      );
      if (failed.length > 0) throw new Error(`SQS refused ${failed.length}: ${failed[0]?.Code ?? ''}`);
    }
  };
}

function wakeText({ endpoint, at, message }: DeliveryId): string {
  return JSON.stringify({ endpoint, at, message });
}

/** Which delivery a message is about. Throws for what is not such a message. */
export function readWake(text: string): DeliveryId {
  const { endpoint, at, message } = JSON.parse(text) as Readonly<Record<string, unknown>>;
  if (typeof endpoint === 'string' && typeof at === 'string' && typeof message === 'string') {
    return { endpoint, at, message };
  }
  throw new TypeError('not the id of a delivery');
}
