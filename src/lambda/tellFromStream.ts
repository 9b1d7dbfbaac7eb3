import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { allEndpoints } from '../commands/shared/allEndpoints.ts';
import { tellEndpoints, type TellingContext } from '../commands/tellEndpoints.ts';
import { entryIn, itemIn } from '../store/dynamodb/streamRecord.ts';
import { feedPosition } from '../store/feedEntry.ts';
import { deliveryId } from '../store/paths.ts';
import type { FeedEntry } from '../store/store.ts';
import { chunks } from '../util/chunks.ts';
import type { ListedEndpoint } from '../webhooks/endpoint.ts';
import type { Wake } from './wake.ts';

export interface StreamContext extends TellingContext {
  readonly log: (line: object) => void;
  readonly wake: Wake;
}

/** Events of one batch that are told at a time. */
const AT_A_TIME = 5;

/**
 * Tells endpoints of the events that the table's stream brings, in whatever order and however often. All of a batch are
 * tried, also after one that fails: where Lambda gives up on that one, those behind it in the batch have been told.
 * What is not the item of an event is passed over, so that the deliveries written here can never lead back here.
 */
export function streamConsumer(
  context: StreamContext,
): (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse> {
  return async ({ Records: records }) => {
    const endpoints = await allEndpoints(context.store);
    const failed: DynamoDBRecord[] = [];
    for (const few of chunks(records, AT_A_TIME)) {
      const outcomes = await Promise.all(few.map((record) => tellOf(record, endpoints, context)));
      failed.push(...few.filter((_, position) => !outcomes[position]));
    }
    // The records come in the order of their numbers; Lambda goes on from the lowest that is named.
    return {
      batchItemFailures: failed
        .slice(0, 1)
        .map(({ dynamodb }) => ({ itemIdentifier: dynamodb?.SequenceNumber ?? '' })),
    };
  };
}

const OLD_MS = 48 * 60 * 60 * 1000;

function isOld({ event }: FeedEntry, now: string): boolean {
  return Date.parse(event.at) < Date.parse(now) - OLD_MS;
}

/** Whether that is done. */
async function tellOf(
  record: DynamoDBRecord,
  endpoints: readonly ListedEndpoint[],
  context: StreamContext,
): Promise<boolean> {
  try {
    const entry = entryIn(record);
    if (!entry) return true;
    // The stream holds a day: what is older was brought back by a restore, and told long ago.
    if (isOld(entry, context.now())) return true;
    const added = await tellEndpoints(entry, endpoints, context);
    const event = added[0]?.message.id;
    if (event !== undefined) {
      const of = { item: feedPosition(entry), event, deliveries: added.length };
      context.log({ level: 'info', message: 'event told', ...of });
    }
    await wakeFor(added.map(deliveryId), context);
    return true;
  } catch (error) {
    const stack = error instanceof Error ? error.stack : String(error);
    const sequence = record.dynamodb?.SequenceNumber ?? '';
    context.log({ level: 'error', message: 'event not told', item: itemIn(record), sequence, error: stack });
    return false;
  }
}

/** The deliveries are kept by then: without this they are found as due within a minute. */
async function wakeFor(ids: Parameters<Wake>[0], { wake, log }: StreamContext): Promise<void> {
  try {
    await wake(ids);
  } catch (error) {
    log({ level: 'warn', message: 'sender not woken', deliveries: ids.length, error: String(error) });
  }
}
