import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { Key } from './keys.ts';

/** An item as the database holds it. */
export type Item = Readonly<Record<string, AttributeValue>>;

export function text(value: string): AttributeValue {
  return { S: value };
}

/** DynamoDB takes and gives numbers as text: a decimal never passes through a float. */
export function number(value: number | string): AttributeValue {
  return { N: String(value) };
}

export function bytes(value: Uint8Array): AttributeValue {
  return { B: value };
}

export function json(value: unknown): AttributeValue {
  return { S: JSON.stringify(value) };
}

/** Keys of the table or of an index as attributes. */
export function texts<Names extends string>(values: Readonly<Record<Names, string>>): Item {
  return Object.fromEntries(Object.entries<string>(values).map(([name, value]) => [name, text(value)]));
}

export function textOf(item: Item, name: string): string {
  return present(item[name]?.S, name);
}

export function numberTextOf(item: Item, name: string): string {
  return present(item[name]?.N, name);
}

export function numberOf(item: Item, name: string): number {
  return Number(numberTextOf(item, name));
}

export function bytesOf(item: Item, name: string): Uint8Array {
  return present(item[name]?.B, name);
}

export function mapOf(item: Item, name: string): Item {
  return present(item[name]?.M, name);
}

export function jsonOf(item: Item, name: string): unknown {
  return JSON.parse(textOf(item, name));
}

export function keyOf(item: Item): Key {
  return { PK: textOf(item, 'PK'), SK: textOf(item, 'SK') };
}

function present<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new TypeError(`the item has no ${name}`);
  return value;
}
