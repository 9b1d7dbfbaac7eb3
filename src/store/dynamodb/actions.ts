import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { CommitOutcome } from '../store.ts';
import { texts, type Item } from './attributes.ts';
import type { Key } from './keys.ts';

/** An expression with placeholders only, `#name` and `:value`, and what they stand for. */
export interface Expression {
  readonly text: string;
  readonly names: Readonly<Record<string, string>>;
  readonly values: Item;
}

export interface Update {
  readonly kind: 'update';
  readonly key: Key;
  readonly update: Expression;
  readonly condition?: Expression;
}

export type Action =
  | { readonly kind: 'put'; readonly item: Item; readonly condition?: Expression }
  | Update
  | { readonly kind: 'delete'; readonly key: Key; readonly condition?: Expression };

/** One item of a commit. */
export interface Write {
  /** What it is, for `TOO_LARGE`. */
  readonly what: string;
  readonly action: Action;
  /** What to answer when the condition fails on the item that is there. */
  readonly refused?: (there: Item | null) => Exclude<CommitOutcome, { readonly kind: 'done' }>;
}

export const absent: Expression = {
  text: 'attribute_not_exists(#key)',
  names: { '#key': 'PK' },
  values: {},
};

export const present: Expression = {
  text: 'attribute_exists(#key)',
  names: { '#key': 'PK' },
  values: {},
};

/** Exactly the version before the one that is written; for the first version, nothing. */
export function hasVersion(version: number): Expression {
  if (version === 0) return absent;
  return {
    text: '#version = :version',
    names: { '#version': 'version' },
    values: { ':version': { N: String(version) } },
  };
}

/** All of them at once. Equal placeholders must mean the same. */
export function allOf(...expressions: readonly Expression[]): Expression {
  return {
    text: expressions.map(({ text }) => text).join(' AND '),
    names: Object.assign({}, ...expressions.map(({ names }) => names)) as Expression['names'],
    values: Object.assign({}, ...expressions.map(({ values }) => values)) as Item,
  };
}

export function transactItem(table: string, action: Action): TransactWriteItem {
  const { kind, condition } = action;
  const guard = condition
    ? { ConditionExpression: condition.text, ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const }
    : {};
  if (kind !== 'update') {
    const used = condition ? substitutions(condition) : {};
    if (kind === 'put') return { Put: { TableName: table, Item: action.item, ...guard, ...used } };
    return { Delete: { TableName: table, Key: texts({ ...action.key }), ...guard, ...used } };
  }
  return { Update: { ...updateInput(table, action), ...guard } };
}

/** The same for an update alone and for one in a transaction. */
export function updateInput(table: string, { key, update, condition }: Update) {
  return {
    TableName: table,
    Key: texts({ ...key }),
    UpdateExpression: update.text,
    ...(condition ? { ConditionExpression: condition.text } : {}),
    ...substitutions(update, condition),
  };
}

/** DynamoDB refuses an empty map of placeholders. */
function substitutions(...expressions: readonly (Expression | undefined)[]) {
  const names = Object.assign({}, ...expressions.map((each) => each?.names)) as Record<string, string>;
  const values = Object.assign({}, ...expressions.map((each) => each?.values)) as Item;
  return {
    ExpressionAttributeNames: names,
    ...(Object.keys(values).length > 0 ? { ExpressionAttributeValues: values } : {}),
  };
}
