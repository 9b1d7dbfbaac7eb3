import type { DynamoDBRecord } from 'aws-lambda';
import type { FeedEntry } from '../store.ts';

/**
 * The event that a record of the table's stream brings: of an item that was added, and that the feed holds. Null for any
 * other record. Throws where the item cannot be read.
 */
export function entryIn({ eventName, dynamodb }: DynamoDBRecord): FeedEntry | null {
  const told = eventName === 'INSERT' ? dynamodb?.NewImage?.['told']?.S : undefined;
  return told === undefined ? null : (JSON.parse(told) as FeedEntry);
}

/** Which item it is about, for logs: `HISTORY#organ#year#scope EVENT#00000001`. */
export function itemIn({ dynamodb }: DynamoDBRecord): string {
  return `${dynamodb?.Keys?.['PK']?.S ?? ''} ${dynamodb?.Keys?.['SK']?.S ?? ''}`;
}
