import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { amendReport } from '../../src/commands/amendReport.ts';
import { publishDue } from '../../src/commands/publishDue.ts';
import { saveDraft } from '../../src/commands/saveDraft.ts';
import { health } from '../../src/queries/health.ts';
import { dynamodbStore } from '../../src/store/dynamodb/dynamodbStore.ts';
import { describeWithEngine } from '../support/engine.ts';
import { drafted, now, published, scheduledFor } from '../support/reports.ts';
import { contentWith, granted, reportOf, worldOn } from '../support/world.ts';

// IAM is not here to be asked; what it would be asked is: the actions and keys of a run, held against the role.

interface Statement {
  readonly Action: string | readonly string[];
  readonly Resource: { readonly 'Fn::GetAtt'?: unknown; readonly 'Fn::Sub'?: string };
  readonly Condition?: Readonly<
    Record<string, { readonly 'dynamodb:LeadingKeys': string | readonly string[] }>
  >;
}

interface Asked {
  readonly action: string;
  readonly index: string | null;
  readonly partition: string;
}

const roles = parse(readFileSync(join(import.meta.dirname, '../../infra/roles.yml'), 'utf8'), {
  merge: true,
}) as Readonly<
  Record<
    string,
    { Properties: { Policies: readonly { PolicyDocument: { Statement: readonly Statement[] } }[] } }
  >
>;

/** Action, index and start of the partition key that the role allows. */
const allowed = roles['PublishDueRole']!.Properties.Policies.flatMap(
  ({ PolicyDocument }) => PolicyDocument.Statement,
)
  .filter(({ Action }) => JSON.stringify(Action).includes('dynamodb:'))
  .flatMap(({ Action, Resource, Condition = {} }) => {
    const index = /\/index\/(\w+)$/.exec(Resource['Fn::Sub'] ?? '')?.[1] ?? null;
    const keys = Condition['ForAllValues:StringLike'] ?? Condition['ForAllValues:StringEquals'];
    return [keys!['dynamodb:LeadingKeys']]
      .flat()
      .flatMap((key) =>
        [Action].flat().map((action) => ({ action, index, partition: key.replace(/\*$/, '') })),
      );
  });

interface ActionInput {
  readonly Item?: Readonly<Record<string, { readonly S?: string }>>;
  readonly Key?: Readonly<Record<string, { readonly S?: string }>>;
}

interface RequestInput {
  readonly IndexName?: string;
  readonly ExpressionAttributeValues?: Readonly<Record<string, { readonly S?: string }>>;
  readonly TransactItems?: readonly Readonly<Record<string, ActionInput>>[];
}

/** Writes down what each request asks of the table, as IAM names it. */
function listenTo(client: DynamoDBClient): readonly Asked[] {
  const asked: Asked[] = [];
  client.middlewareStack.add(
    (next, context) => (args) => {
      const input = args.input as RequestInput;
      const { TransactItems: items = [], ExpressionAttributeValues: values = {} } = input;
      for (const [kind, { Item, Key }] of items.flatMap((item) => Object.entries(item))) {
        const partition = (Item ?? Key)?.['PK']?.S ?? '';
        asked.push({ action: `dynamodb:${kind}Item`, index: null, partition });
      }
      if (items.length === 0) {
        const action = `dynamodb:${String(context['commandName']).replace('Command', '')}`;
        asked.push({ action, index: input.IndexName ?? null, partition: values[':partition']?.S ?? '' });
      }
      return next(args);
    },
    { step: 'initialize', name: 'listening' },
  );
  return asked;
}

describeWithEngine('the role of the function that publishes what is due', (engine) => {
  it('allows what a run asks of the database, and nothing that no run asks', async () => {
    const { client, table } = await engine().createTable();
    const store = dynamodbStore({ client, table, cursorSecret: 'test', quality: 5 });
    const world = await worldOn(store);
    const publishAt = '2024-01-25T01:00:00.000Z';
    const [corrected, spoilt] = [reportOf('town'), reportOf('office')];
    await published(world, corrected, contentWith(granted(7), { organ: 'town机关' }));
    await amendReport({ ...(await now(world, corrected)), reason: '更正' }, world.context());
    const changes = Object.entries(granted(8)).map(([key, value]) => ({ key, value }));
    await saveDraft(
      { report: corrected, part: 'ch3', expectedVersion: 1, figures: changes },
      world.context(),
    );
    for (const report of [reportOf('bureau'), reportOf('county', 2023, 'AGGREGATE'), spoilt]) {
      await drafted(world, report, contentWith(granted(7), { organ: `${report.organ}机关` }));
    }
    for (const report of [reportOf('bureau'), reportOf('county', 2023, 'AGGREGATE'), spoilt, corrected]) {
      await scheduledFor(world, report, publishAt);
    }
    const { parts } = await store.draft(spoilt);
    const part = parts.find(({ id }) => id === 'ch3')!;
    const figures = { ...part.part.figures, 'ch3.granted.natural_person': { value: '5' } };
    const saves = [{ ...part, part: { ...part.part, figures }, version: part.version + 1 }];
    await store.commit({ at: publishAt, parts: { report: spoilt, saves } });

    const asked = listenTo(client);
    const counts = await publishDue(
      store,
      () => publishAt,
      () => undefined,
    );
    expect(counts).toEqual({ published: 3, refused: 1, failed: 0 });
    await health(store, publishAt);

    const covers = (rule: Asked, one: Asked) =>
      rule.action === one.action && rule.index === one.index && one.partition.startsWith(rule.partition);
    expect(asked.filter((one) => !allowed.some((rule) => covers(rule, one)))).toEqual([]);
    expect(allowed.filter((rule) => !asked.some((one) => covers(rule, one)))).toEqual([]);
  });
});
