import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { deliver, type DeliveryContext } from '../commands/deliver.ts';
import type { DeliveryId } from '../webhooks/delivery.ts';
import { createGate } from '../webhooks/gate.ts';
import { LONGEST_DELAY_SECONDS, readWake, type Wake } from './wake.ts';

export interface QueueContext extends DeliveryContext {
  readonly log: (line: object) => void;
  /** Puts a delivery where endpoints wait that fail; see `docs/adr/0015-a-stream-and-two-queues.md`. */
  readonly wakeAside: Wake;
  /** ARN of the queue that this fills. */
  readonly asideQueue: string;
}

/** As many as a batch has messages; of these, for one endpoint. */
const BOUNDS = { overall: 10, perHost: 4 } as const;

/** Who answers later than this is slow, also where it answers well; for how long this process takes it for slow. */
const SLOW_MS = 5_000;
const SLOW_FOR_MS = 60_000;

/** Until when an endpoint is taken for slow, in milliseconds since 1970. */
type SlowEndpoints = Map<string, number>;

/**
 * Makes the attempts that a batch of messages asks for. An endpoint whose last attempt failed, or that was slow a moment
 * ago, is not waited for here: its messages go aside, into a queue with a concurrency of its own. What fails is told by
 * message, and comes again.
 */
export function queueConsumer(context: QueueContext): (event: SQSEvent) => Promise<SQSBatchResponse> {
  // Not in the table: it holds for a minute, and each process finds out at the cost of four attempts.
  const slow: SlowEndpoints = new Map();
  return async ({ Records: records }) => {
    const gate = createGate(BOUNDS);
    const attempt = async (record: SQSRecord) => {
      try {
        const id = readWake(record.body);
        const isAside = record.eventSourceARN === context.asideQueue;
        await gate.run(id.endpoint, () => answer(id, isAside, slow, context));
        return [];
      } catch (error) {
        const stack = error instanceof Error ? error.stack : String(error);
        context.log({ level: 'error', message: 'delivery failed', delivery: record.body, error: stack });
        return [{ itemIdentifier: record.messageId }];
      }
    };
    return { batchItemFailures: (await Promise.all(records.map(attempt))).flat() };
  };
}

async function answer(
  id: DeliveryId,
  isAside: boolean,
  slow: SlowEndpoints,
  context: QueueContext,
): Promise<void> {
  const begunAt = Date.parse(context.now());
  const isSlow = begunAt < (slow.get(id.endpoint) ?? 0);
  if (!isAside && (isSlow || (await fails(id.endpoint, context)))) return context.wakeAside([id]);
  const { kind, nextAt } = await deliver(id, context);
  const endedAt = Date.parse(context.now());
  if (endedAt - begunAt > SLOW_MS) slow.set(id.endpoint, endedAt + SLOW_FOR_MS);
  if (kind !== 'not mine') {
    const { message: event, endpoint } = id;
    context.log({ level: 'info', message: 'attempt made', event, endpoint, outcome: kind, nextAt });
  }
  if (nextAt !== null) await wakeAt(nextAt, id, context);
}

async function fails(endpoint: string, { store }: QueueContext): Promise<boolean> {
  const kept = await store.endpoint(endpoint);
  return kept !== null && kept.health.failingSince !== null;
}

/** One second late rather than early: then nothing would be due yet. What is too far off is left to `deliverDue`. */
async function wakeAt(instant: string, id: DeliveryId, { now, wakeAside, log }: QueueContext): Promise<void> {
  const seconds = Math.max(0, Math.ceil((Date.parse(instant) - Date.parse(now())) / 1000)) + 1;
  if (seconds > LONGEST_DELAY_SECONDS) return;
  try {
    await wakeAside([id], seconds);
  } catch (error) {
    log({ level: 'warn', message: 'sender not woken', deliveries: 1, error: String(error) });
  }
}
