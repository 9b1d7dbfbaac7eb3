import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';

/*
 * What Lambda does with a stream, as its manual tells it: each shard by itself and in order, batches of any size up to
 * the largest; a batch that fails is tried again before anything behind it, split in two where it can be, which counts for
 * no try; of a batch that names its first failure, what comes before counts as done. A batch that failed too often is
 * given up and named in the failure queue. Where it stands in a shard may be forgotten, and a batch come again.
 *
 * The manual leaves open what becomes of a batch whose very first record is named. Both are played: it is split (`SPLIT`),
 * or tried and given up as it is, with all that stands behind the record (`WHOLE`).
 */

export interface PollerSettings {
  readonly batchSize: number;
  readonly maximumRetryAttempts: number;
  readonly namedFirst: 'SPLIT' | 'WHOLE';
}

export interface Polled {
  /** By place in the stream: in how many invocations a record was. */
  readonly invocations: ReadonlyMap<string, number>;
  /** The batches that were given up. */
  readonly failureQueue: readonly (readonly DynamoDBRecord[])[];
}

export type Invoke = (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>;

interface Batch {
  readonly records: readonly DynamoDBRecord[];
  readonly failed: number;
  readonly repeated: number;
}

const MOST_REPEATED = 4;

/** Plays all shards to their ends, in turns and side by side. `random`: 0 up to but not including 1. */
export async function playStream(
  shards: readonly (readonly DynamoDBRecord[])[],
  invoke: Invoke,
  { batchSize, maximumRetryAttempts, namedFirst }: PollerSettings,
  random: () => number,
): Promise<Polled> {
  const invocations = new Map<string, number>();
  const failureQueue: (readonly DynamoDBRecord[])[] = [];
  const queues = shards.map((records) => ({ left: [...records], begun: [] as Batch[] }));

  async function turn({ left, begun }: (typeof queues)[number]): Promise<void> {
    if (begun.length === 0) {
      const records = left.splice(0, 1 + Math.floor(random() * batchSize));
      begun.push({ records, failed: 0, repeated: 0 });
    }
    const batch = begun.pop()!;
    for (const record of batch.records) {
      invocations.set(placeOf(record), (invocations.get(placeOf(record)) ?? 0) + 1);
    }
    const first = await outcome(batch);
    if (first === null) {
      const again = batch.repeated < MOST_REPEATED && random() < 0.2;
      if (again) begun.push({ ...batch, repeated: batch.repeated + 1 });
      return;
    }
    const rest = batch.records.slice(first.at);
    if (first.at > 0) begun.push({ records: rest, failed: 0, repeated: 0 });
    else if (rest.length > 1 && (!first.isNamed || namedFirst === 'SPLIT')) {
      const half = Math.ceil(rest.length / 2);
      // The earlier half is the next to come.
      begun.push({ ...batch, records: rest.slice(half) }, { ...batch, records: rest.slice(0, half) });
    } else if (batch.failed < maximumRetryAttempts) begun.push({ ...batch, failed: batch.failed + 1 });
    else failureQueue.push(rest);
  }

  /** Where it is to go on; null: all of it is done. */
  async function outcome({ records }: Batch): Promise<{ at: number; isNamed: boolean } | null> {
    try {
      const { batchItemFailures } = await invoke({ Records: [...records] });
      if (batchItemFailures.length === 0) return null;
      const named = batchItemFailures.map(({ itemIdentifier }) => itemIdentifier).sort()[0];
      const at = records.findIndex((record) => placeOf(record) === named);
      return at === -1 ? { at: 0, isNamed: false } : { at, isNamed: true };
    } catch {
      return { at: 0, isNamed: false };
    }
  }

  for (;;) {
    const open = queues.filter(({ left, begun }) => left.length + begun.length > 0);
    if (open.length === 0) return { invocations, failureQueue };
    const some = open.filter(() => random() < 0.6);
    await Promise.all((some.length > 0 ? some : open.slice(0, 1)).map(turn));
  }
}

/** Of a record in its stream; texts sort as places do. */
export function placeOf(record: DynamoDBRecord): string {
  return record.dynamodb?.SequenceNumber ?? '';
}
