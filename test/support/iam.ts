import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

// IAM is not here to be asked; what it would be asked is: the actions and keys of a run, held against a role.

/** One action on the table or one of its indexes, and the start of the partition key that it is about. */
export interface Asked {
  readonly action: string;
  readonly index: string | null;
  readonly partition: string;
}

interface Statement {
  readonly Action: string | readonly string[];
  readonly Resource: { readonly 'Fn::GetAtt'?: readonly string[]; readonly 'Fn::Sub'?: string };
  readonly Condition?: Readonly<
    Record<string, { readonly 'dynamodb:LeadingKeys': string | readonly string[] }>
  >;
}

interface Role {
  readonly Properties: {
    readonly Policies: readonly { readonly PolicyDocument: { readonly Statement: readonly Statement[] } }[];
  };
}

const roles = parse(readFileSync(join(import.meta.dirname, '../../infra/roles.yml'), 'utf8'), {
  merge: true,
}) as Readonly<Record<string, Role>>;

/** What the role allows on the table, all of it bound to keys; the stream aside. */
export function allowedTo(role: string): readonly Asked[] {
  return roles[role]!.Properties.Policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement)
    .filter(({ Action }) => JSON.stringify(Action).includes('dynamodb:'))
    .filter(({ Resource }) => !Resource['Fn::GetAtt']?.includes('StreamArn'))
    .flatMap(({ Action, Resource, Condition = {} }) => {
      const index = /\/index\/(\w+)$/.exec(Resource['Fn::Sub'] ?? '')?.[1] ?? null;
      const keys = Condition['ForAllValues:StringLike'] ?? Condition['ForAllValues:StringEquals'];
      return [keys!['dynamodb:LeadingKeys']]
        .flat()
        .flatMap((key) =>
          [Action].flat().map((action) => ({ action, index, partition: key.replace(/\*$/, '') })),
        );
    });
}

interface ActionInput {
  readonly Item?: Readonly<Record<string, { readonly S?: string }>>;
  readonly Key?: Readonly<Record<string, { readonly S?: string }>>;
}

interface RequestInput extends ActionInput {
  readonly IndexName?: string;
  readonly ExpressionAttributeValues?: Readonly<Record<string, { readonly S?: string }>>;
  readonly TransactItems?: readonly Readonly<Record<string, ActionInput>>[];
  readonly RequestItems?: Readonly<Record<string, { readonly Keys: readonly ActionInput['Key'][] }>>;
}

/** Writes down what each request asks of the table, as IAM names it. */
export function listenTo(client: DynamoDBClient): readonly Asked[] {
  const asked: Asked[] = [];
  client.middlewareStack.add(
    (next, context) => (args) => {
      asked.push(...askedBy(args.input as RequestInput, String(context['commandName'])));
      return next(args);
    },
    { step: 'initialize', name: 'listening' },
  );
  return asked;
}

function askedBy(input: RequestInput, command: string): readonly Asked[] {
  const { TransactItems: items, RequestItems: batches, IndexName: index = null } = input;
  if (items) {
    return items.flatMap((item) =>
      Object.entries(item).map(([kind, { Item, Key }]) => ({
        action: `dynamodb:${kind}Item`,
        index: null,
        partition: (Item ?? Key)?.['PK']?.S ?? '',
      })),
    );
  }
  const action = `dynamodb:${command.replace('Command', '')}`;
  if (batches) {
    const keys = Object.values(batches).flatMap(({ Keys }) => Keys);
    return keys.map((key) => ({ action, index, partition: key?.['PK']?.S ?? '' }));
  }
  const partition = (input.Key ?? input.Item)?.['PK']?.S;
  return [
    { action, index, partition: partition ?? input.ExpressionAttributeValues?.[':partition']?.S ?? '' },
  ];
}

/** What was asked and is not allowed, and what is allowed and was not asked for. */
export function difference(
  allowed: readonly Asked[],
  asked: readonly Asked[],
): { readonly refused: readonly Asked[]; readonly unused: readonly Asked[] } {
  const covers = (rule: Asked, one: Asked) =>
    rule.action === one.action && rule.index === one.index && one.partition.startsWith(rule.partition);
  return {
    refused: asked.filter((one) => !allowed.some((rule) => covers(rule, one))),
    unused: allowed.filter((rule) => !asked.some((one) => covers(rule, one))),
  };
}
