import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import {
  CreateTableCommand,
  DescribeTableCommand,
  ListTablesCommand,
  ScanCommand,
  type AttributeValue,
} from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { createTableInput } from '../../infra/createTable.ts';
import { at, pdfOf } from '../documents/support/pdfWriter.ts';
import { openEngine } from '../../src/local/engine.ts';
import type { Engine } from '../../src/local/engine.ts';
import { dynamodbClient } from '../../src/store/dynamodb/client.ts';
import { dynamodbStore } from '../../src/store/dynamodb/dynamodbStore.ts';
import { sealingKey } from '../../src/webhooks/sealedKeys.ts';
import { addEndpoint } from '../support/deliveries.ts';
import { openQueues } from '../support/queues.ts';
import { drafted, published, scheduledFor } from '../support/reports.ts';
import { addedRecord } from '../support/streamRecords.ts';
import { contentWith, reportOf, ticking, worldOn } from '../support/world.ts';
import { explainedFindings, guardFindings, guardProgram } from './guard.ts';
import { installed, itWith, withEmulator } from './tools.ts';
import { unzip } from './unzip.ts';

/*
 * What would be deployed: the template and the bundles, made by the same command as for a deployment, without
 * a network or an account.
 */

interface Resource {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
}

interface Statement {
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Condition?: unknown;
}

interface Role {
  readonly Policies: readonly { readonly PolicyDocument: { readonly Statement: readonly Statement[] } }[];
  readonly ManagedPolicyArns?: unknown;
}

const functions = [
  'public',
  'manage',
  'signIn',
  'cms',
  'publishDue',
  'tellEndpoints',
  'deliver',
  'deliverDue',
  'sweepDeliveries',
  'verify',
] as const;

/** Its name in the template. */
const logicalName = (bundle: string) => bundle.replace(/^./, (first) => first.toUpperCase());

const root = join(import.meta.dirname, '../..');
const run = promisify(execFile);

let folder = '';
let template = '';
let resources: Readonly<Record<string, Resource>> = {};

/** No credentials but those given, no configuration of this machine. */
async function serverless(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  const program = join(root, 'node_modules/serverless/bin/serverless.js');
  const env = { PATH: process.env['PATH'], HOME: folder, ...environment };
  const { stdout, stderr } = await run(process.execPath, [program, ...args], { cwd: root, env });
  return stdout + stderr;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-package-'));
  await serverless(['package', '--region', 'cn-north-1', '--package', join(folder, 'packed')]);
  template = readFileSync(join(folder, 'packed/cloudformation-template-update-stack.json'), 'utf8');
  resources = (JSON.parse(template) as { Resources: Record<string, Resource> }).Resources;
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function properties(name: string): Resource['Properties'] {
  const resource = resources[name];
  if (resource === undefined) throw new Error(`The template has no ${name}.`);
  return resource.Properties;
}

function statements(role: string): readonly Statement[] {
  const { Policies, ManagedPolicyArns } = properties(role) as unknown as Role;
  expect(ManagedPolicyArns).toBeUndefined();
  return Policies.flatMap((policy) => policy.PolicyDocument.Statement);
}

function actions(all: readonly Statement[], effect: Statement['Effect']): readonly string[] {
  return all.filter(({ Effect }) => Effect === effect).flatMap(({ Action }) => Action);
}

describe('the template', () => {
  it('has the table with its three indexes, its stream and point-in-time recovery, and keeps it', () => {
    expect(resources['GongkaiTable']).toMatchObject({
      Type: 'AWS::DynamoDB::Table',
      DeletionPolicy: 'Retain',
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        GlobalSecondaryIndexes: [{ IndexName: 'lists' }, { IndexName: 'due' }, { IndexName: 'feed' }],
        StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        SSESpecification: { SSEEnabled: true },
        DeletionProtectionEnabled: true,
        TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
      },
    });
  });

  it('has the ten functions, each with a role and a log of its own', () => {
    for (const bundle of functions) {
      const name = logicalName(bundle);
      expect(properties(`${name}LambdaFunction`)).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        Handler: `dist/${bundle}.handler`,
        Role: { 'Fn::GetAtt': [`${name}Role`, 'Arn'] },
      });
      expect(properties(`${name}LogGroup`)).toHaveProperty('RetentionInDays', 365);
      const log = statements(`${name}Role`).filter(({ Action }) => JSON.stringify(Action).includes('logs:'));
      expect(JSON.stringify(log)).toContain(`log-group:/aws/lambda/gongkai-dev-${bundle}:*`);
    }
    const made = Object.values(resources).filter(({ Type }) => Type === 'AWS::Lambda::Function');
    const roles = Object.values(resources).filter(({ Type }) => Type === 'AWS::IAM::Role');
    expect([made.length, roles.length]).toEqual([10, 11]);
  });

  it('sends each path to its function', () => {
    const routes = Object.values(resources)
      .filter(({ Type }) => Type === 'AWS::ApiGatewayV2::Route')
      .map(({ Properties }) => `${String(Properties['RouteKey'])} → ${JSON.stringify(Properties['Target'])}`)
      .map((route) => route.replace(/ → .*HttpApiIntegration(\w+).*/, ' → $1'));
    expect(routes.sort()).toEqual([
      '$default → Cms',
      'GET /auth/callback → SignIn',
      'GET /auth/session → SignIn',
      'GET /auth/sign-in → SignIn',
      'GET /cms → Cms',
      'GET /cms/{proxy+} → Cms',
      'GET /feed.atom → Public',
      'GET /feed.json → Public',
      'GET /feed.rss → Public',
      'GET /graphql → Public',
      'GET /graphql/assets/{file} → Public',
      'GET /manage/graphql → Manage',
      'HEAD /cms → Cms',
      'HEAD /cms/{proxy+} → Cms',
      'HEAD /feed.atom → Public',
      'HEAD /feed.json → Public',
      'HEAD /feed.rss → Public',
      'HEAD /graphql → Public',
      'HEAD /graphql/assets/{file} → Public',
      'OPTIONS /feed.atom → Public',
      'OPTIONS /feed.json → Public',
      'OPTIONS /feed.rss → Public',
      'OPTIONS /graphql → Public',
      'POST /auth/sign-out → SignIn',
      'POST /graphql → Public',
      'POST /manage/graphql → Manage',
    ]);
  });

  it('takes so many requests and no more, fewer of those that sign in, and notes each without its query', () => {
    const stage = resources['HttpApiStage'] as Resource & { readonly DependsOn: readonly string[] };
    expect(stage.Properties['DefaultRouteSettings']).toMatchObject({
      ThrottlingRateLimit: 200,
      ThrottlingBurstLimit: 400,
    });
    const limited = Object.keys(stage.Properties['RouteSettings'] as object);
    const routes = stage.DependsOn.map((name) => properties(name)['RouteKey']);
    expect([limited, routes]).toEqual([limited, limited]);
    expect(limited).toEqual(['GET /auth/sign-in', 'GET /auth/callback']);
    const { Format: format } = stage.Properties['AccessLogSettings'] as { readonly Format: string };
    expect(JSON.parse(format)).toMatchObject({ requestId: '$context.requestId', status: '$context.status' });
    expect(format).not.toMatch(/querystring|authorizer|header/i);
    expect(properties('HttpApiLogGroup')).toHaveProperty('RetentionInDays', 365);
  });

  it('tells whom each resource belongs to', () => {
    const state = readFileSync(join(folder, 'packed/serverless-state.json'), 'utf8');
    expect(JSON.parse(state)).toMatchObject({
      service: { provider: { stackTags: { application: 'gongkai', stage: 'dev' } } },
    });
  });

  it('exports the table each night into a bucket that is for nobody else', () => {
    const target = properties('NightlyExport')['Target'] as {
      readonly Arn: unknown;
      readonly Input: unknown;
    };
    expect(target.Arn).toEqual({
      'Fn::Sub': 'arn:${AWS::Partition}:scheduler:::aws-sdk:dynamodb:exportTableToPointInTime',
    });
    const input = (target.Input as { readonly 'Fn::Sub': string })['Fn::Sub'];
    expect(JSON.parse(input)).toMatchObject({ TableArn: '${GongkaiTable.Arn}', S3Bucket: '${ExportBucket}' });
    expect(statements('NightlyExportRole').map(({ Action, Resource }) => [Action, Resource])).toEqual([
      ['dynamodb:ExportTableToPointInTime', { 'Fn::GetAtt': ['GongkaiTable', 'Arn'] }],
      [['s3:PutObject', 's3:AbortMultipartUpload'], { 'Fn::Sub': '${ExportBucket.Arn}/*' }],
    ]);
    expect(resources['ExportBucket']).toMatchObject({
      DeletionPolicy: 'Retain',
      Properties: {
        VersioningConfiguration: { Status: 'Enabled' },
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
      },
    });
  });

  it('lets the function that gives out pages log, and the one that checks the statistics read', () => {
    expect(actions(statements('CmsRole'), 'Allow')).toEqual(['logs:CreateLogStream', 'logs:PutLogEvents']);
    expect(properties('CmsLambdaFunction')).not.toHaveProperty('Environment');
    expect(actions(statements('VerifyRole'), 'Allow')).toEqual([
      'dynamodb:Scan',
      'logs:CreateLogStream',
      'logs:PutLogEvents',
    ]);
  });

  it('lets the public function read what is public, and write nothing', () => {
    const all = statements('PublicRole');
    expect(actions(all, 'Allow').toSorted()).toEqual([
      'dynamodb:BatchGetItem',
      'dynamodb:GetItem',
      'dynamodb:Query',
      'logs:CreateLogStream',
      'logs:PutLogEvents',
    ]);
    expect(actions(all, 'Deny')).toEqual(
      expect.arrayContaining(['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem']),
    );
    const reading = all.filter(
      ({ Effect, Action }) => Effect === 'Allow' && Action.includes('dynamodb:Query'),
    );
    expect(reading).toHaveLength(1);
    expect(reading[0]?.Resource).toEqual([
      { 'Fn::GetAtt': ['GongkaiTable', 'Arn'] },
      { 'Fn::Sub': '${GongkaiTable.Arn}/index/lists' },
      { 'Fn::Sub': '${GongkaiTable.Arn}/index/feed' },
    ]);
    expect(reading[0]?.Condition).toEqual({
      'ForAllValues:StringLike': {
        'dynamodb:LeadingKeys': ['PUBLIC#*', 'STAT#*', 'LEDGER#*', 'ORGAN#*', 'BELOW#*', 'EVENTS#*'],
      },
      Null: { 'dynamodb:LeadingKeys': 'false' },
    });
  });

  it('lets the manage function write by key, scan nothing, and leave history and the audit log alone', () => {
    const all = statements('ManageRole');
    expect(actions(all, 'Allow').filter((action) => /Scan|PartiQL|\*/.test(action))).toEqual([]);
    expect(all.filter(({ Effect }) => Effect === 'Deny')).toMatchObject([
      {
        Action: ['dynamodb:UpdateItem', 'dynamodb:DeleteItem'],
        Condition: { 'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': ['HISTORY#*', 'AUDIT#*'] } },
      },
      {
        Action: ['dynamodb:DeleteItem'],
        Condition: {
          'ForAnyValue:StringLike': {
            'dynamodb:LeadingKeys': ['COMMENTS#*', 'PREVIEWS#*', 'ENDPOINT#*', 'DELIVERIES#*', 'ATTEMPTS#*'],
          },
        },
      },
      {
        Action: ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'],
        Condition: { 'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': ['SESSION#*', 'SIGNIN#*'] } },
      },
      {
        Action: ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'],
        Condition: { 'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': ['SIGNIN#*'] } },
      },
    ]);
  });

  it('lets the function that signs people in touch sessions, and look people up, and nothing else', () => {
    const all = statements('SignInRole');
    const onTable = { 'Fn::GetAtt': ['GongkaiTable', 'Arn'] };
    const keys = (...prefixes: readonly string[]) => ({
      'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': prefixes },
      Null: { 'dynamodb:LeadingKeys': 'false' },
    });
    const ofTable = all.filter(({ Action }) => JSON.stringify(Action).includes('dynamodb:'));
    expect(
      ofTable.map(({ Effect, Action, Resource, Condition }) => [Effect, Action, Resource, Condition]),
    ).toEqual([
      ['Allow', ['dynamodb:GetItem'], onTable, keys('PERSON#*', 'SESSION#*')],
      ['Allow', ['dynamodb:PutItem', 'dynamodb:DeleteItem'], onTable, keys('SESSION#*', 'SIGNIN#*')],
    ]);
    expect(all).toHaveLength(3);
  });

  it('runs what is due every minute, the sweep every hour, the check every night, and none that failed again', () => {
    const rules = Object.values(resources).filter(({ Type }) => Type === 'AWS::Events::Rule');
    const scheduled = (rate: string, name: string) => ({
      ScheduleExpression: rate,
      State: 'ENABLED',
      Targets: [{ Arn: { 'Fn::GetAtt': [`${name}LambdaFunction`, 'Arn'] } }],
    });
    expect(rules.map(({ Properties }) => Properties)).toMatchObject([
      scheduled('rate(1 minute)', 'PublishDue'),
      scheduled('rate(1 minute)', 'DeliverDue'),
      scheduled('rate(1 hour)', 'SweepDeliveries'),
      scheduled('cron(10 19 * * ? *)', 'Verify'),
    ]);
    for (const name of ['PublishDue', 'DeliverDue', 'SweepDeliveries', 'Verify']) {
      expect(properties(`${name}LambdaEvConf`)).toMatchObject({ MaximumRetryAttempts: 0 });
    }
    expect(properties('PublishDueLambdaFunction')).not.toHaveProperty('ReservedConcurrentExecutions');
  });

  it('lets each function for webhooks do its part, and none delete or read a draft', () => {
    for (const role of ['TellEndpointsRole', 'DeliverRole', 'DeliverDueRole', 'SweepDeliveriesRole']) {
      const all = statements(role);
      expect(
        actions(all, 'Allow').filter((action) => /Delete(?!Message)|Scan|PartiQL|\*/.test(action)),
      ).toEqual([]);
      for (const { Action, Resource, Condition } of all) {
        if (!JSON.stringify(Action).includes('dynamodb:') || JSON.stringify(Resource).includes('StreamArn'))
          continue;
        expect(JSON.stringify(Condition)).toContain('dynamodb:LeadingKeys');
        expect(JSON.stringify(Condition)).not.toMatch(/REPORT#|HISTORY#|"\*/);
      }
    }
    const queues = (role: string, action: string) =>
      statements(role)
        .filter(({ Action }) => [Action].flat().includes(action))
        .flatMap(({ Resource }) => Resource);
    const queue = (name: string) => ({ 'Fn::GetAtt': [name, 'Arn'] });
    expect(queues('TellEndpointsRole', 'sqs:SendMessage')).toEqual([
      queue('NewDeliveriesQueue'),
      queue('UntoldEventsQueue'),
    ]);
    expect(queues('DeliverRole', 'sqs:ReceiveMessage')).toEqual([
      queue('NewDeliveriesQueue'),
      queue('AsideQueue'),
    ]);
    expect(queues('DeliverRole', 'sqs:SendMessage')).toEqual([queue('AsideQueue')]);
    expect(queues('DeliverDueRole', 'sqs:SendMessage')).toEqual([queue('NewDeliveriesQueue')]);
    expect(queues('SweepDeliveriesRole', 'sqs:SendMessage')).toEqual([]);
  });

  it('brings events to the function that tells of them, gives up what cannot be told, and keeps it', () => {
    const source = properties('TellEndpointsEventSourceMappingDynamodbGongkaiTable');
    expect(source).toMatchObject({
      EventSourceArn: { 'Fn::GetAtt': ['GongkaiTable', 'StreamArn'] },
      StartingPosition: 'TRIM_HORIZON',
      BatchSize: 25,
      ParallelizationFactor: 2,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 5,
      MaximumRecordAgeInSeconds: 3600,
      DestinationConfig: { OnFailure: { Destination: { 'Fn::GetAtt': ['UntoldEventsQueue', 'Arn'] } } },
    });
    expect(source).not.toHaveProperty('MaximumBatchingWindowInSeconds');
    // Nothing but the item of an event has this attribute: see the test of the filter in test/lambda.
    expect(source['FilterCriteria']).toEqual({
      Filters: [
        { Pattern: '{"eventName":["INSERT"],"dynamodb":{"NewImage":{"told":{"S":[{"exists":true}]}}}}' },
      ],
    });
  });

  it('wakes the sender by two queues, each with a concurrency of its own', () => {
    const timeout = Number(properties('DeliverLambdaFunction')['Timeout']);
    for (const [name, most] of [
      ['NewDeliveriesQueue', 20],
      ['AsideQueue', 5],
    ] as const) {
      expect(properties(`DeliverEventSourceMappingSQS${name}`)).toMatchObject({
        EventSourceArn: { 'Fn::GetAtt': [name, 'Arn'] },
        BatchSize: 10,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        ScalingConfig: { MaximumConcurrency: most },
      });
      const queue = properties(name);
      expect(queue['RedrivePolicy']).toEqual({
        deadLetterTargetArn: { 'Fn::GetAtt': ['DeadDeliveriesQueue', 'Arn'] },
        maxReceiveCount: 5,
      });
      expect(queue['VisibilityTimeout']).toBe(6 * timeout);
      // Else a message would expire before it is found to be dead.
      expect(Number(queue['MessageRetentionPeriod'])).toBeGreaterThan(5 * 6 * timeout);
    }
  });

  it('tells integrators of the address that the API shows', () => {
    const variables = (name: string) =>
      (properties(`${name}LambdaFunction`)['Environment'] as { Variables: Record<string, unknown> })
        .Variables;
    for (const name of ['TellEndpoints', 'Deliver', 'SweepDeliveries']) {
      expect(variables(name)).toMatchObject({
        PUBLIC_ORIGIN: '',
        API_ORIGIN: { 'Fn::Sub': 'https://${HttpApi}.execute-api.${AWS::Region}.${AWS::URLSuffix}' },
      });
    }
    for (const name of ['Public', 'Manage']) expect(variables(name)).toMatchObject({ PUBLIC_ORIGIN: '' });
  });

  it('has alarms for schedules that are missed, that fail, and that nobody looks for any more', () => {
    expect(properties('SchedulesMissedFilter')).toMatchObject({
      LogGroupName: { Ref: 'PublishDueLogGroup' },
      FilterPattern: '{ $.message = "schedules missed" }',
      MetricTransformations: [{ MetricNamespace: 'gongkai/dev', MetricName: 'MissedSchedules' }],
    });
    const lambda = [{ Name: 'FunctionName', Value: { Ref: 'PublishDueLambdaFunction' } }];
    expect([
      properties('SchedulesMissedAlarm'),
      properties('ScheduleStoppedAlarm'),
      properties('ScheduleFailsAlarm'),
    ]).toMatchObject([
      { Namespace: 'gongkai/dev', MetricName: 'MissedSchedules', TreatMissingData: 'notBreaching' },
      { MetricName: 'Invocations', TreatMissingData: 'breaching', Dimensions: lambda },
      { MetricName: 'Errors', TreatMissingData: 'notBreaching', Dimensions: lambda },
    ]);
  });

  it('has an alarm for errors and one for throttling of every function, and for those that must run', () => {
    const alarms = Object.values(resources).filter(({ Type }) => Type === 'AWS::CloudWatch::Alarm');
    const watched = (metric: string) =>
      alarms
        .filter(({ Properties }) => Properties['MetricName'] === metric)
        .map(({ Properties }) => JSON.stringify(Properties['Dimensions']))
        .sort();
    const of = (names: readonly string[]) =>
      names
        .map((name) => [{ Name: 'FunctionName', Value: { Ref: `${logicalName(name)}LambdaFunction` } }])
        .map((dimensions) => JSON.stringify(dimensions))
        .sort();
    expect(watched('Errors')).toEqual(of(functions));
    expect(watched('Throttles')).toEqual(of(functions));
    expect(watched('Invocations')).toEqual(of(['publishDue', 'deliverDue', 'sweepDeliveries', 'verify']));
  });

  it('tells a topic of every alarm, when it is raised and when it is over', () => {
    const alarms = Object.entries(resources).filter(([, { Type }]) => Type === 'AWS::CloudWatch::Alarm');
    const told = [{ Ref: 'AlarmTopic' }];
    for (const [name, { Properties }] of alarms) {
      expect([name, Properties]).toMatchObject([name, { AlarmActions: told, OKActions: told }]);
      const isHigh = Properties['ComparisonOperator'] !== 'LessThanThreshold';
      expect([name, Properties['TreatMissingData']]).toEqual([name, isHigh ? 'notBreaching' : 'breaching']);
    }
  });

  it('explains every alarm to whoever has to act, and no other', () => {
    const alarms = Object.keys(resources).filter(
      (name) => resources[name]?.Type === 'AWS::CloudWatch::Alarm',
    );
    const page = readFileSync(join(root, 'docs/operations.md'), 'utf8');
    const explained = [...page.matchAll(/`(\w+Alarm)`/g)].map(([, name]) => name);
    expect([...new Set(explained)].sort()).toEqual(alarms.sort());
  });

  it('counts what the functions log, by the words that they log', () => {
    const filters = Object.values(resources).filter(({ Type }) => Type === 'AWS::Logs::MetricFilter');
    const patterns = filters.map(({ Properties }) => String(Properties['FilterPattern']));
    const messages = patterns.flatMap((pattern) => /message = ("[^"]+")/.exec(pattern)?.[1] ?? []);
    expect(messages).toEqual(['"schedules missed"', '"deliveries were lost"', '"statistics differ"']);
    const logging = ['publishDue', 'sweepDeliveries', 'verify'].map((name) =>
      readFileSync(join(root, 'src/lambda', `${name}.ts`), 'utf8').replaceAll("'", '"'),
    );
    messages.forEach((message, nth) => expect(logging[nth]).toContain(`message: ${message}`));
  });

  it('has a dashboard that is JSON', () => {
    const body = properties('Dashboard')['DashboardBody'] as { readonly 'Fn::Sub': string };
    const { widgets } = JSON.parse(body['Fn::Sub']) as { readonly widgets: readonly unknown[] };
    expect(widgets).toHaveLength(9);
    const named = [...body['Fn::Sub'].matchAll(/\$\{(\w+)(?:\.\w+)?\}/g)].map(([, name]) => name!);
    expect(named.filter((name) => resources[name] === undefined)).toEqual([]);
  });

  it('has alarms for events and deliveries that wait, fail, die or get lost', () => {
    expect(properties('DeliveriesLostFilter')).toMatchObject({
      LogGroupName: { Ref: 'SweepDeliveriesLogGroup' },
      FilterPattern: '{ $.message = "deliveries were lost" }',
      MetricTransformations: [{ MetricNamespace: 'gongkai/dev', MetricName: 'LostDeliveries' }],
    });
    const about = (alarm: string) =>
      properties(alarm)['Dimensions'] as readonly { readonly Value: unknown }[];
    const queue = (name: string) => [{ Name: 'QueueName', Value: { 'Fn::GetAtt': [name, 'QueueName'] } }];
    const lambda = (name: string) => [{ Name: 'FunctionName', Value: { Ref: `${name}LambdaFunction` } }];
    expect(about('TellingLagsAlarm')).toEqual(lambda('TellEndpoints'));
    expect(about('UntoldEventsAlarm')).toEqual(queue('UntoldEventsQueue'));
    expect(about('DeadDeliveriesAlarm')).toEqual(queue('DeadDeliveriesQueue'));
    expect(about('DeliveriesWaitAlarm')).toEqual(queue('NewDeliveriesQueue'));
    expect(about('SenderFailsAlarm')).toEqual(lambda('Deliver'));
    expect(about('DueStoppedAlarm')).toEqual(lambda('DeliverDue'));
    expect(about('SweepStoppedAlarm')).toEqual(lambda('SweepDeliveries'));
  });

  it('gives no role an action or a resource by wildcard', () => {
    const roles = Object.keys(resources).filter((name) => resources[name]?.Type === 'AWS::IAM::Role');
    for (const role of roles) {
      for (const statement of statements(role)) {
        if (statement.Effect === 'Deny') continue;
        expect(statement.Action).not.toContain('*');
        expect(JSON.stringify(statement.Resource)).not.toBe('"*"');
      }
    }
  });

  it('names no partition and no address suffix, so that it works in the China regions', () => {
    expect(template).not.toContain('arn:aws:');
    // These four services are called so in every partition; IAM in the China regions refuses them with `.cn`.
    const principals = /"(lambda|apigateway|events|scheduler)\.amazonaws\.com"/g;
    expect(template.replace(principals, '')).not.toContain('amazonaws.com');
  });

  it('holds no secret, and hands the functions one that CloudFormation makes', () => {
    expect(properties('CursorSecret')).toHaveProperty('GenerateSecretString');
    for (const name of ['PublicLambdaFunction', 'ManageLambdaFunction', 'SignInLambdaFunction']) {
      expect(properties(name)).toMatchObject({
        Environment: {
          Variables: { CURSOR_SECRET: { 'Fn::Sub': '{{resolve:secretsmanager:${CursorSecret}::}}' } },
        },
      });
    }
  });

  it('tells who signs people in where it must be known, empty unless it is given, and the secret only there', () => {
    expect(properties('OidcClientSecret')).toHaveProperty('GenerateSecretString');
    const variables = (name: string) =>
      (properties(name)['Environment'] as { Variables: Record<string, unknown> }).Variables;
    const oidc = { OIDC_ISSUER: '', OIDC_CLIENT_ID: '', OIDC_AUDIENCE: '', PUBLIC_ORIGIN: '' };
    const secret = { 'Fn::Sub': '{{resolve:secretsmanager:${OidcClientSecret}::}}' };
    expect(variables('SignInLambdaFunction')).toMatchObject({ ...oidc, OIDC_CLIENT_SECRET: secret });
    expect(variables('ManageLambdaFunction')).toMatchObject(oidc);
    expect(variables('ManageLambdaFunction')).not.toHaveProperty('OIDC_CLIENT_SECRET');
    expect(Object.keys(variables('PublicLambdaFunction')).sort()).toEqual([
      'BEHIND_PROXY',
      'CURSOR_SECRET',
      'GONGKAI_TABLE',
      'PUBLIC_ORIGIN',
    ]);
  });
});

it('keeps what the keys of endpoints are sealed with, and hands it to none that need not open them', () => {
  expect(properties('WebhookKey')).toHaveProperty('GenerateSecretString');
  expect(resources['WebhookKey']).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  const variables = (name: string) =>
    (properties(name)['Environment'] as { Variables: Record<string, unknown> }).Variables;
  const opening = ['ManageLambdaFunction', 'DeliverLambdaFunction'];
  for (const name of opening) {
    expect(variables(name)).toMatchObject({
      WEBHOOK_KEY: { 'Fn::Sub': '{{resolve:secretsmanager:${WebhookKey}::}}' },
    });
  }
  const others = Object.keys(resources).filter(
    (name) =>
      resources[name]?.Type === 'AWS::Lambda::Function' && 'Environment' in resources[name].Properties,
  );
  for (const name of others.filter((each) => !opening.includes(each))) {
    expect(variables(name)).not.toHaveProperty('WEBHOOK_KEY');
  }
});

describe('the checks of others', () => {
  const templateIn = (packed: string) => join(folder, packed, 'cloudformation-template-update-stack.json');

  itWith(
    guardProgram(),
    'cfn-guard',
    'finds nothing by the rules of AWS that is not explained',
    async (guard) => {
      const findings = await guardFindings(guard, templateIn('packed'));
      const explained = explainedFindings();
      const unexplained = [...findings].flatMap(([rule, names]) =>
        names
          .filter((name) => !explained.get(rule)?.some((pattern) => pattern.test(name)))
          .map((name) => [rule, name]),
      );
      const unneeded = [...explained].flatMap(([rule, patterns]) =>
        patterns
          .filter((pattern) => !findings.get(rule)?.some((name) => pattern.test(name)))
          .map((each) => [rule, each]),
      );
      expect({ unexplained, unneeded }).toEqual({ unexplained: [], unneeded: [] });
    },
  );

  itWith(
    installed('cfn-lint'),
    'cfn-lint',
    'is a template that CloudFormation takes, by cfn-lint',
    async (lint) => {
      const args = ['--regions', 'cn-north-1', '--template', templateIn('packed')];
      // It ends with more than 0 where it has found something.
      const found = await run(lint, args).catch((failed: unknown) => failed as { readonly stdout: string });
      expect(found.stdout).toBe('');
    },
  );

  it('is packaged alike for both partitions', async () => {
    await serverless(['package', '--region', 'us-east-1', '--package', join(folder, 'packed-us')]);
    const without = (text: string) => text.replaceAll(/serverless\/gongkai\/dev\/[^/"]+/g, '');
    expect(without(readFileSync(templateIn('packed-us'), 'utf8'))).toBe(without(template));
  }, 240_000);

  itWith(
    installed('moto_server'),
    'emulator of AWS (moto_server)',
    'deploys to an emulator of AWS, with the table as it is in the template',
    (emulator) =>
      withEmulator(emulator, async (endpoint) => {
        const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
        const args = ['deploy', '--region', 'us-east-1', '--package', join(folder, 'packed-us')];
        const output = await serverless(args, {
          AWS_ENDPOINT_URL: endpoint,
          AWS_ACCESS_KEY_ID: credentials.accessKeyId,
          AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
        });
        expect(output).toContain('Service deployed to stack gongkai-dev');
        const client = dynamodbClient({ endpoint, region: 'us-east-1', credentials });
        const { TableNames: names = [] } = await client.send(new ListTablesCommand());
        const described = await client.send(new DescribeTableCommand({ TableName: names[0]! }));
        expect(described.Table).toMatchObject({
          DeletionProtectionEnabled: true,
          GlobalSecondaryIndexes: [{ IndexName: 'lists' }, { IndexName: 'due' }, { IndexName: 'feed' }],
        });
        client.destroy();
      }),
    240_000,
  );
});

describe('the packaged bundles', () => {
  let engine: Engine | null = null;
  let environment: Record<string, string> = {};

  beforeAll(async () => {
    for (const name of functions) {
      unzip(join(folder, 'packed', `${name}.zip`), join(folder, name));
    }
    engine = await openEngine({ dataDir: join(folder, 'data') });
    environment = {
      GONGKAI_TABLE: 'gongkai',
      CURSOR_SECRET: 'a secret of this test',
      WEBHOOK_KEY: 'another secret of this test',
      DYNAMODB_ENDPOINT: engine.endpoint,
      AWS_REGION: 'cn-north-1',
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      AWS_SESSION_TOKEN: 'test',
    };
    const client = dynamodbClient({
      endpoint: engine.endpoint,
      region: 'cn-north-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    });
    await client.send(new CreateTableCommand(createTableInput('gongkai')));
    client.destroy();
  });

  afterAll(() => engine?.stop());

  /** Calls a bundle in a process of its own that sees no source and no node_modules of the project. */
  async function invoke(
    name: (typeof functions)[number],
    event: object,
    env = environment,
  ): Promise<unknown> {
    const bundle = pathToFileURL(join(folder, name, 'dist', `${name}.mjs`)).href;
    const script = `
      const { handler } = await import(${JSON.stringify(bundle)});
      const result = await handler(${JSON.stringify(event)}, {});
      process.stdout.write('\\u0000' + JSON.stringify(result), () => process.exit());
    `;
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], {
      cwd: folder,
      env,
      maxBuffer: 10_000_000,
    });
    return JSON.parse(stdout.slice(stdout.lastIndexOf('\0') + 1));
  }

  async function call(
    name: 'public' | 'manage' | 'signIn' | 'cms',
    request: { path: string; method?: string; headers?: Record<string, string>; body?: string },
    env = environment,
  ): Promise<APIGatewayProxyStructuredResultV2> {
    return (await invoke(name, httpEvent(request), env)) as APIGatewayProxyStructuredResultV2;
  }

  function httpEvent({
    path,
    method = 'POST',
    headers = { 'content-type': 'application/json' },
    body = '',
  }: Parameters<typeof call>[1]): object {
    return {
      version: '2.0',
      rawPath: path,
      rawQueryString: '',
      headers,
      isBase64Encoded: false,
      ...(body === '' ? {} : { body }),
      requestContext: {
        http: { method, path },
        domainName: 'api.example',
        requestId: 'request',
        stage: '$default',
      },
    };
  }

  it.each([
    ['public', '/graphql'],
    ['manage', '/manage/graphql'],
  ] as const)('answers a query: %s', async (name, path) => {
    const result = await call(name, { path, body: JSON.stringify({ query: '{ __typename }' }) });
    expect(result.statusCode).toBe(200);
    expect(JSON.parse(result.body ?? '')).toMatchObject({ data: { __typename: 'Query' } });
  });

  it('shows GraphiQL to a browser, with its files', async () => {
    const headers = { accept: 'text/html', 'accept-encoding': 'gzip, br' };
    const page = await call('public', { path: '/graphql', method: 'GET', headers });
    expect(page.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8' });
    const script = /src="(graphql\/assets\/[^"]+)"/.exec(page.body ?? '')?.[1] ?? '';
    const asset = await call('public', { path: `/${script}`, method: 'GET', headers });
    expect(asset).toMatchObject({ statusCode: 200, headers: { 'content-encoding': 'br' } });
    const manage = await call('manage', { path: '/manage/graphql', method: 'GET', headers });
    expect(manage.body).toContain(`src="../${script}"`);
  });

  it('shows the pages for editors, with their files', async () => {
    const headers = { 'accept-encoding': 'br' };
    const page = await call('cms', { path: '/cms/', method: 'GET', headers }, {});
    expect(page.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8' });
    const script = /src="(\/cms\/assets\/[^"]+\.js)"/.exec(page.body ?? '')?.[1] ?? '';
    const asset = await call('cms', { path: script, method: 'GET', headers }, {});
    expect(asset).toMatchObject({ statusCode: 200, headers: { 'content-encoding': 'br' } });
  });

  it('says that there is nothing where no route leads', async () => {
    const nothing = await call('cms', { path: '/wp-login.php', method: 'GET', headers: {} }, {});
    expect(nothing).toMatchObject({ statusCode: 404, headers: { 'x-content-type-options': 'nosniff' } });
    expect(nothing.body).toContain('"NOT_FOUND"');
    const wrong = await call('cms', { path: '/graphql', method: 'DELETE', headers: {} }, {});
    expect(wrong).toMatchObject({ statusCode: 405, headers: { allow: 'GET, HEAD, OPTIONS, POST' } });
  });

  it('shows the address at which the site is found, and else that at which it was asked', async () => {
    const request = { path: '/feed.json', method: 'GET', headers: { 'x-forwarded-proto': 'https' } };
    const links = async (own: Record<string, string>) =>
      (await call('public', request, { ...environment, ...own })).body ?? '';
    expect(await links({ PUBLIC_ORIGIN: 'https://reports.example' })).toContain(
      'https://reports.example/feed.json',
    );
    expect(await links({ PUBLIC_ORIGIN: '' })).toContain('https://api.example/feed.json');
  });

  it('fails at its start, by name, without a variable it needs', async () => {
    const { CURSOR_SECRET, ...without } = environment;
    expect(CURSOR_SECRET).toBeDefined();
    await expect(call('public', { path: '/graphql' }, without)).rejects.toThrow('CURSOR_SECRET');
  });

  describe('with a provider that cannot be reached', () => {
    const oidc = {
      OIDC_ISSUER: 'https://127.0.0.1:1',
      OIDC_CLIENT_ID: 'gongkai',
      OIDC_CLIENT_SECRET: 'a secret of this test',
      OIDC_AUDIENCE: 'the API',
      PUBLIC_ORIGIN: 'https://reports.example',
    };

    it('says who is signed in, and asks whoever wants to sign in for patience', async () => {
      const env = { ...environment, ...oidc };
      const session = await call('signIn', { path: '/auth/session', method: 'GET' }, env);
      expect([session.statusCode, session.body]).toEqual([200, '{"signedIn":false}']);
      const page = await call('signIn', { path: '/auth/sign-in', method: 'GET' }, env);
      expect([page.statusCode, page.body?.includes('暂时不能登录')]).toEqual([503, true]);
    });

    it('cannot tell an access token of that provider good or bad', async () => {
      const token = `${Buffer.from('{"alg":"RS256"}').toString('base64url')}.e30.e30`;
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
      const body = JSON.stringify({ query: '{ __typename }' });
      const answer = await call(
        'manage',
        { path: '/manage/graphql', headers, body },
        { ...environment, ...oidc },
      );
      expect([answer.statusCode, answer.body?.includes('UNAVAILABLE')]).toEqual([503, true]);
    });

    it.each([
      ['OIDC_ISSUER', 'http://id.example'],
      ['PUBLIC_ORIGIN', 'http://reports.example'],
      ['PUBLIC_ORIGIN', 'https://reports.example/'],
      ['OIDC_AUDIENCE', 'gongkai'],
      ['OIDC_CLIENT_SECRET', ''],
    ])('does not start with %s=%s', async (name, value) => {
      const env = { ...environment, ...oidc, [name]: value };
      await expect(call('signIn', { path: '/auth/session', method: 'GET' }, env)).rejects.toThrow(name);
    });
  });

  it('says that nobody can sign in where no provider is named', async () => {
    const answer = await call('signIn', { path: '/auth/sign-in', method: 'GET' });
    expect([answer.statusCode, answer.body?.includes('这里没有启用登录')]).toEqual([404, true]);
  });

  it('makes public what is due: publishDue', async () => {
    const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
    const client = dynamodbClient({ endpoint: engine!.endpoint, region: 'cn-north-1', credentials });
    const cursorSecret = environment['CURSOR_SECRET']!;
    const store = dynamodbStore({ client, table: 'gongkai', cursorSecret, quality: 5 });
    const world = await worldOn(store);
    expect(await invoke('publishDue', {})).toEqual({ published: 0, refused: 0, failed: 0 });
    await drafted(world, reportOf('bureau'), contentWith());
    await scheduledFor(world, reportOf('bureau'), '2024-01-25T01:00:00.000Z');
    expect(await invoke('publishDue', {})).toEqual({ published: 1, refused: 0, failed: 0 });
    expect(await store.publication(reportOf('bureau'))).toMatchObject({ state: 'PUBLISHED' });
    expect(await invoke('verify', {})).toMatchObject({ differences: 0 });
    client.destroy();
  });

  it('tells, delivers, looks for what is due and sweeps, over queues', async () => {
    const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
    const client = dynamodbClient({ endpoint: engine!.endpoint, region: 'cn-north-1', credentials });
    const table = 'gongkai-webhooks';
    await client.send(new CreateTableCommand(createTableInput(table)));
    const cursorSecret = environment['CURSOR_SECRET']!;
    const store = dynamodbStore({ client, table, cursorSecret, quality: 5 });
    // An hour ago: what happened in the last minutes is no business of the sweep.
    const world = await worldOn(store, ticking(new Date(Date.now() - 3_600_000).toISOString()));
    const sealing = sealingKey(environment['WEBHOOK_KEY']!);
    const filter = { types: ['report.published'], under: [], scopes: [] } as const;
    // An address that may not be connected to: the attempt is made, and fails, without a network.
    await addEndpoint(store, { id: 'e1', url: 'https://127.0.0.1/hook', filter }, sealing);
    const queues = await openQueues();
    const env = {
      ...environment,
      GONGKAI_TABLE: table,
      PUBLIC_ORIGIN: '',
      API_ORIGIN: 'https://reports.example',
      DELIVERIES_QUEUE: queues.url('new'),
      ASIDE_QUEUE: queues.url('aside'),
      ASIDE_QUEUE_ARN: 'arn:test:aside',
    };
    await published(world, reportOf('bureau'), contentWith());
    const { Items: items = [] } = await client.send(new ScanCommand({ TableName: table }));
    const added = { Records: items.map((item, place) => addedRecord(textsOf(item), place)) };

    expect(await invoke('tellEndpoints', added, env)).toEqual({ batchItemFailures: [] });
    const [delivery] = (await store.deliveries('e1', { limit: 10, after: null })).items;
    expect(delivery!.message.data['url']).toMatch(/^https:\/\/reports\.example\/graphql\?query=/);
    const { id: message, timestamp: at } = delivery!.message;
    expect(queues.taken()).toEqual([{ queue: 'new', body: { endpoint: 'e1', at, message }, delay: 0 }]);

    expect(await invoke('deliverDue', {}, env)).toEqual({ woken: 1 });
    const woken = queues.taken();
    expect(woken).toHaveLength(1);
    const body = JSON.stringify(woken[0]!.body);
    const brought = { Records: [{ messageId: '1', body, eventSourceARN: 'arn:test:new' }] };
    expect(await invoke('deliver', brought, env)).toEqual({ batchItemFailures: [] });
    expect(await store.attempts({ endpoint: 'e1', at, message })).toMatchObject([
      { failure: 'FORBIDDEN_ADDRESS' },
    ]);
    const [retry, ...more] = queues.taken();
    expect([retry, more]).toMatchObject([{ queue: 'aside', body: { endpoint: 'e1', at, message } }, []]);
    // Five seconds, a fifth more or less, and one to be sure.
    expect(Math.abs(retry!.delay - 6)).toBeLessThanOrEqual(1);

    await addEndpoint(store, { id: 'e2', filter }, sealing);
    expect(await invoke('sweepDeliveries', {}, env)).toEqual({ lost: 1 });
    expect(await invoke('sweepDeliveries', {}, env)).toEqual({ lost: 0 });
    await queues.close();
    client.destroy();
  });

  it('reads a PDF in a thread of its own', async () => {
    const code = join(folder, 'manage', 'dist', 'manage');
    const reader = readdirSync(code).find((name) => name.startsWith('readReport-'))!;
    const lines = [
      '清河县水务局2023年政府信息公开工作年度报告',
      '一、总体情况',
      '本年度主动公开政府信息368条。',
    ];
    const file = pdfOf(lines.map((line, index) => at(60, 740 - 40 * index, line)).join(''));
    const script = `
      const { readReport } = await import(${JSON.stringify(pathToFileURL(join(code, reader)).href)});
      const { title } = await readReport(Buffer.from('${Buffer.from(file).toString('base64')}', 'base64'), 'a.pdf');
      process.stdout.write(title);
    `;
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], { cwd: folder });
    expect(stdout).toBe('清河县水务局2023年政府信息公开工作年度报告');
  });

  it('stays small enough to start fast', () => {
    for (const name of functions) {
      expect(bytesAtStart(join(folder, name, 'dist', `${name}.mjs`))).toBeLessThan(1_000_000);
    }
  });
});

/** Of the attributes of an item those that are texts. */
function textsOf(item: Readonly<Record<string, AttributeValue>>): Readonly<Record<string, { S: string }>> {
  return Object.fromEntries(
    Object.entries(item).flatMap(([name, { S }]) => (S === undefined ? [] : [[name, { S }]])),
  );
}

/** Bytes of code that are read before the first request: the file and all that it imports at once. */
function bytesAtStart(file: string, seen = new Set<string>()): number {
  if (seen.has(file)) return 0;
  seen.add(file);
  const imported = [...readFileSync(file, 'utf8').matchAll(/\b(?:from|import)\s?"(\.\.?\/[^"]+\.mjs)"/g)];
  const below = imported.map(([, path]) => bytesAtStart(join(dirname(file), path!), seen));
  return below.reduce((sum, bytes) => sum + bytes, statSync(file).size);
}
