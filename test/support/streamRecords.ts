import type { DynamoDBRecord } from 'aws-lambda';
import { eventKey, organEventKey } from '../../src/store/dynamodb/keys.ts';
import type { FeedEntry } from '../../src/store/store.ts';

/** The item of an event as the table's stream brings it when it was added; `sequence`: its place in the stream. */
export function eventRecord(entry: FeedEntry, sequence: number): DynamoDBRecord {
  const { event } = entry;
  const { PK, SK } =
    event.type === 'organ.changed'
      ? organEventKey(event.organ, event.sequence)
      : eventKey(event.report, event.sequence);
  return addedRecord({ PK: { S: PK }, SK: { S: SK }, told: { S: JSON.stringify(entry) } }, sequence);
}

/** Any item, of its attributes the texts, as the stream brings it when it was added. */
export function addedRecord(
  item: Readonly<Record<string, { readonly S: string }>>,
  sequence: number,
): DynamoDBRecord {
  return {
    eventID: String(sequence),
    eventName: 'INSERT',
    eventSource: 'aws:dynamodb',
    awsRegion: 'cn-north-1',
    dynamodb: {
      Keys: { PK: { S: item['PK']?.S ?? '' }, SK: { S: item['SK']?.S ?? '' } },
      NewImage: { ...item },
      SequenceNumber: String(sequence).padStart(21, '0'),
      StreamViewType: 'NEW_AND_OLD_IMAGES',
    },
  };
}
