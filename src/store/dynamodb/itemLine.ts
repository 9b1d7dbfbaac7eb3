import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { canonicalJson } from '../../util/canonicalJson.ts';
import type { Item } from './attributes.ts';

/**
 * An item as a line of text, the same for the same item: `{"Item":{…}}` as DynamoDB's own export to S3 writes it, bytes
 * in base64, but for the order of the attributes and within a set, which is fixed here.
 */
export function itemLine(item: Item): string {
  return canonicalJson({ Item: written(item) });
}

/** The item of a line, in whatever order its attributes are. Throws for what is no such line. */
export function itemOfLine(line: string): Item {
  const { Item: item, ...more } = JSON.parse(line) as { readonly Item?: Written };
  if (!item || Object.keys(more).length > 0) throw new TypeError('not an exported item');
  return read(item);
}

type WrittenValue =
  | { readonly S: string }
  | { readonly N: string }
  | { readonly B: string }
  | { readonly BOOL: boolean }
  | { readonly NULL: boolean }
  | { readonly SS: readonly string[] }
  | { readonly M: Written }
  | { readonly L: readonly WrittenValue[] };

type Written = Readonly<Record<string, WrittenValue>>;

function written(item: Item): Written {
  return Object.fromEntries(Object.entries(item).map(([name, value]) => [name, writtenValue(value)]));
}

function writtenValue(value: AttributeValue): WrittenValue {
  if (value.S !== undefined) return { S: value.S };
  if (value.N !== undefined) return { N: value.N };
  if (value.B !== undefined) return { B: Buffer.from(value.B).toString('base64') };
  if (value.BOOL !== undefined) return { BOOL: value.BOOL };
  if (value.NULL !== undefined) return { NULL: value.NULL };
  if (value.SS !== undefined) return { SS: value.SS.toSorted() };
  if (value.M !== undefined) return { M: written(value.M) };
  if (value.L !== undefined) return { L: value.L.map(writtenValue) };
  // Sets of numbers and of bytes: nothing here writes any.
  throw new TypeError(`an attribute of a kind that is not exported: ${Object.keys(value).join()}`);
}

function read(item: Written): Item {
  return Object.fromEntries(Object.entries(item).map(([name, value]) => [name, readValue(value)]));
}

function readValue(value: WrittenValue): AttributeValue {
  if ('B' in value) return { B: Buffer.from(value.B, 'base64') };
  if ('SS' in value) return { SS: [...value.SS] };
  if ('M' in value) return { M: read(value.M) };
  if ('L' in value) return { L: value.L.map(readValue) };
  if ('S' in value || 'N' in value || 'BOOL' in value || 'NULL' in value) return value;
  throw new TypeError(`an attribute of a kind that is not exported: ${Object.keys(value).join()}`);
}
