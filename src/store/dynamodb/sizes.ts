import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { utf8Bytes } from '../../util/utf8Bytes.ts';
import { limits, refuseOver } from '../limits.ts';
import type { Write } from './actions.ts';
import type { Item } from './attributes.ts';
import type { Key } from './keys.ts';

/** Throws `TOO_LARGE` before a transaction is sent that the database would not take. */
export function refuseTooLarge(writes: readonly Write[]): void {
  refuseOver('transaction', writes.length, limits.transactionItems);
  for (const { what, action } of writes) {
    const key = action.kind === 'put' ? action.item : { PK: { S: action.key.PK }, SK: { S: action.key.SK } };
    refuseOver(what, utf8Bytes(key['PK']?.S ?? ''), limits.partitionKey);
    refuseOver(what, utf8Bytes(key['SK']?.S ?? ''), limits.sortKey);
  }
  const sizes = writes.map((write) => ({ what: write.what, bytes: writeBytes(write) }));
  for (const { what, bytes } of sizes) refuseOver(what, bytes, limits.item);
  const all = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  refuseOver('transaction', all, limits.transaction);
}

/** Whether an item may have this key; nothing is stored under one that is too long. */
export function mayBeStored({ PK, SK }: Key): boolean {
  return utf8Bytes(PK) <= limits.partitionKey && utf8Bytes(SK) <= limits.sortKey;
}

/** Bytes of an item as DynamoDB counts them: names and values. */
export function itemBytes(item: Item): number {
  return Object.entries(item).reduce((sum, [name, value]) => sum + utf8Bytes(name) + valueBytes(value), 0);
}

function writeBytes({ action }: Write): number {
  if (action.kind === 'put') return itemBytes(action.item);
  const key = utf8Bytes(action.key.PK) + utf8Bytes(action.key.SK);
  if (action.kind === 'delete') return key;
  const names = Object.values(action.update.names).reduce((sum, name) => sum + utf8Bytes(name), 0);
  return key + names + itemBytes(action.update.values);
}

const NESTED = 3;
const NUMBER = 21;

function valueBytes(value: AttributeValue): number {
  if (value.S !== undefined) return utf8Bytes(value.S);
  if (value.N !== undefined) return Math.min(NUMBER, 1 + Math.ceil(value.N.length / 2));
  if (value.B !== undefined) return value.B.length;
  if (value.M !== undefined) return NESTED + Object.keys(value.M).length + itemBytes(value.M);
  if (value.L !== undefined) {
    return NESTED + value.L.reduce((sum, each) => sum + 1 + valueBytes(each), 0);
  }
  return 1;
}
