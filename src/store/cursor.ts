import { createHmac, timingSafeEqual } from 'node:crypto';
import { DomainError } from '../errors.ts';
import type { Cursors } from './store.ts';

const MAC_BYTES = 16;
const MAX_LENGTH = 4096;

/** Which listing a cursor belongs to: the question and all that narrows it, but not the size of the page. */
export type Listing = readonly (string | number)[];

/** Seals a place in a listing. Who holds the text can neither change it nor use it for another listing. */
export function sealCursor(secret: string, listing: Listing, place: readonly string[]): string {
  const text = JSON.stringify(place);
  return Buffer.concat([macOf(secret, listing, text), Buffer.from(text, 'utf8')]).toString('base64url');
}

/** The cursors after the items of a page, in their order, each sealed when it is asked for. */
export function sealedCursors<Item>(
  secret: string,
  listing: Listing,
  items: readonly Item[],
  placeOf: (item: Item) => readonly string[],
): Cursors {
  return {
    at: (index) => {
      const item = items.at(index);
      return item === undefined ? undefined : sealCursor(secret, listing, placeOf(item));
    },
  };
}

/** The place that was sealed. Throws `INVALID_INPUT` for a cursor not made here for this listing. */
export function openCursor(secret: string, listing: Listing, cursor: string): readonly string[] {
  if (cursor.length > MAX_LENGTH) throw refusal();
  const bytes = Buffer.from(cursor, 'base64url');
  const [mac, text] = [bytes.subarray(0, MAC_BYTES), bytes.subarray(MAC_BYTES).toString('utf8')];
  // Node skips what is not base64url, so several texts have the same bytes: only one of them was sealed here.
  if (mac.length < MAC_BYTES || bytes.toString('base64url') !== cursor) throw refusal();
  if (!timingSafeEqual(mac, macOf(secret, listing, text))) throw refusal();
  return JSON.parse(text) as readonly string[];
}

function macOf(secret: string, listing: Listing, text: string): Buffer {
  const mac = createHmac('sha256', secret)
    .update(JSON.stringify([listing, text]), 'utf8')
    .digest();
  return mac.subarray(0, MAC_BYTES);
}

function refusal(): DomainError {
  return new DomainError('INVALID_INPUT', { path: 'after', reason: 'UNKNOWN_VALUE', detail: '' });
}
