import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { createTableInput } from '../infra/createTable.ts';
import { keyOf, type Item } from '../src/store/dynamodb/attributes.ts';
import type { Key } from '../src/store/dynamodb/keys.ts';
import { itemBytes } from '../src/store/dynamodb/sizes.ts';
import { table } from './openTable.ts';

/** Write units that fall into one partition of the table, or of an index: `lists HEADS#2023#OWN#PUBLISHED`. */
export interface Load {
  readonly partition: string;
  readonly units: number;
}

/** An item before and after a transaction; null: it is not there. */
export interface Written {
  readonly key: Key;
  readonly before: Item | null;
  readonly after: Item | null;
}

const UNIT_BYTES = 1024;
/** In a transaction an item is written twice, to prepare and to commit; its places in indexes once. */
const WRITINGS = 2;

const indexes = (createTableInput(table).GlobalSecondaryIndexes ?? []).map((index) => {
  const [partition = '', sort = ''] = (index.KeySchema ?? []).map(({ AttributeName = '' }) => AttributeName);
  const projected = ['PK', 'SK', partition, sort, ...(index.Projection?.NonKeyAttributes ?? [])];
  return { name: index.IndexName ?? '', partition, sort, projected };
});

/** What writing an item costs, as DynamoDB counts: by the larger of the two items, and each index by what it holds. */
export function loadOf({ key, before, after }: Written): readonly Load[] {
  return [
    { partition: key.PK, units: WRITINGS * larger(before, after) },
    ...indexes.flatMap((index) => {
      const [left, entered] = [entryOf(before, index), entryOf(after, index)];
      const load = (entry: Item, units: number): Load => ({
        partition: `${index.name} ${entry[index.partition]?.S ?? ''}`,
        units,
      });
      if (left && entered && isSamePlace(left, entered, index)) {
        return JSON.stringify(left) === JSON.stringify(entered) ? [] : [load(entered, larger(left, entered))];
      }
      return [left, entered].flatMap((entry) => (entry ? [load(entry, larger(entry, null))] : []));
    }),
  ];
}

/** Key of what an action of a transaction writes. */
export function keyOfAction({ Put, Update, Delete }: TransactWriteItem): Key {
  const key = Update?.Key ?? Delete?.Key ?? Put?.Item;
  if (!key) throw new TypeError('an action without an item');
  return keyOf(key);
}

type Index = (typeof indexes)[number];

function entryOf(item: Item | null, { partition, projected }: Index): Item | null {
  if (!item?.[partition]) return null;
  return Object.fromEntries(projected.flatMap((name) => (item[name] ? [[name, item[name]]] : [])));
}

function isSamePlace(one: Item, other: Item, { partition, sort }: Index): boolean {
  return one[partition]?.S === other[partition]?.S && one[sort]?.S === other[sort]?.S;
}

function larger(one: Item | null, other: Item | null): number {
  const units = (item: Item | null) => (item ? Math.ceil(itemBytes(item) / UNIT_BYTES) : 0);
  return Math.max(units(one), units(other));
}
