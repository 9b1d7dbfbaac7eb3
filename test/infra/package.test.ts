import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { createTableInput } from '../../infra/createTable.ts';
import { openEngine } from '../../src/local/engine.ts';
import type { Engine } from '../../src/local/engine.ts';
import { dynamodbClient } from '../../src/store/dynamodb/client.ts';
import { dynamodbStore } from '../../src/store/dynamodb/dynamodbStore.ts';
import { drafted, scheduledFor } from '../support/reports.ts';
import { contentWith, reportOf, worldOn } from '../support/world.ts';
import { unzip } from './unzip.ts';

/*
 * What would be deployed: the template and the four bundles, made by the same command as for a deployment, without
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

const root = join(import.meta.dirname, '../..');
const run = promisify(execFile);

let folder = '';
let template = '';
let resources: Readonly<Record<string, Resource>> = {};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-package-'));
  await run(
    process.execPath,
    [
      join(root, 'node_modules/serverless/bin/serverless.js'),
      'package',
      '--region',
      'cn-north-1',
      '--package',
      join(folder, 'packed'),
    ],
    // No credentials, no configuration of this machine.
    { cwd: root, env: { PATH: process.env['PATH'], HOME: folder } },
  );
  template = readFileSync(join(folder, 'packed/cloudformation-template-update-stack.json'), 'utf8');
  resources = (JSON.parse(template) as { Resources: Record<string, Resource> }).Resources;
}, 120_000);

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
        TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
      },
    });
  });

  it('has the four functions, each with a role of its own', () => {
    for (const [name, bundle] of [
      ['Public', 'public'],
      ['Manage', 'manage'],
      ['SignIn', 'signIn'],
      ['PublishDue', 'publishDue'],
    ] as const) {
      expect(properties(`${name}LambdaFunction`)).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        Handler: `dist/${bundle}.handler`,
        Role: { 'Fn::GetAtt': [`${name}Role`, 'Arn'] },
      });
      expect(properties(`${name}LogGroup`)).toHaveProperty('RetentionInDays');
    }
    const functions = Object.values(resources).filter(({ Type }) => Type === 'AWS::Lambda::Function');
    const roles = Object.values(resources).filter(({ Type }) => Type === 'AWS::IAM::Role');
    expect([functions.length, roles.length]).toEqual([4, 4]);
  });

  it('sends each path to its function', () => {
    const routes = Object.values(resources)
      .filter(({ Type }) => Type === 'AWS::ApiGatewayV2::Route')
      .map(({ Properties }) => `${String(Properties['RouteKey'])} → ${JSON.stringify(Properties['Target'])}`)
      .map((route) => route.replace(/ → .*HttpApiIntegration(\w+).*/, ' → $1'));
    expect(routes.sort()).toEqual([
      'GET /auth/callback → SignIn',
      'GET /auth/session → SignIn',
      'GET /auth/sign-in → SignIn',
      'GET /feed.atom → Public',
      'GET /feed.json → Public',
      'GET /feed.rss → Public',
      'GET /graphql → Public',
      'GET /graphql/assets/{file} → Public',
      'GET /manage/graphql → Manage',
      'OPTIONS /graphql → Public',
      'POST /auth/sign-out → SignIn',
      'POST /graphql → Public',
      'POST /manage/graphql → Manage',
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
        Condition: { 'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': ['COMMENTS#*', 'PREVIEWS#*'] } },
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

  it('runs what publishes on time every minute, and does not repeat a run that failed', () => {
    const rules = Object.values(resources).filter(({ Type }) => Type === 'AWS::Events::Rule');
    expect(rules.map(({ Properties }) => Properties)).toMatchObject([
      {
        ScheduleExpression: 'rate(1 minute)',
        State: 'ENABLED',
        Targets: [{ Arn: { 'Fn::GetAtt': ['PublishDueLambdaFunction', 'Arn'] } }],
      },
    ]);
    expect(properties('PublishDueLambdaEvConf')).toMatchObject({ MaximumRetryAttempts: 0 });
    expect(properties('PublishDueLambdaFunction')).not.toHaveProperty('ReservedConcurrentExecutions');
  });

  it('has alarms for schedules that are missed, that fail, and that nobody looks for any more', () => {
    expect(properties('SchedulesMissedFilter')).toMatchObject({
      LogGroupName: { Ref: 'PublishDueLogGroup' },
      FilterPattern: '{ $.message = "schedules missed" }',
      MetricTransformations: [{ MetricNamespace: 'gongkai/dev', MetricName: 'MissedSchedules' }],
    });
    const alarms = Object.values(resources).filter(({ Type }) => Type === 'AWS::CloudWatch::Alarm');
    const watched = alarms.map(({ Properties }) => [
      Properties['MetricName'],
      Properties['TreatMissingData'],
    ]);
    expect(watched).toEqual([
      ['MissedSchedules', 'notBreaching'],
      ['Invocations', 'breaching'],
      ['Errors', 'notBreaching'],
    ]);
  });

  it('gives no role an action or a resource by wildcard', () => {
    for (const role of ['PublicRole', 'ManageRole', 'SignInRole', 'PublishDueRole']) {
      for (const statement of statements(role)) {
        if (statement.Effect === 'Deny') continue;
        expect(statement.Action).not.toContain('*');
        expect(JSON.stringify(statement.Resource)).not.toBe('"*"');
      }
    }
  });

  it('names no partition and no address suffix, so that it works in the China regions', () => {
    expect(template).not.toContain('arn:aws:');
    // These three services are called so in every partition; IAM in the China regions refuses them with `.cn`.
    const principals = /"(lambda|apigateway|events)\.amazonaws\.com"/g;
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
    expect(Object.keys(variables('PublicLambdaFunction')).sort()).toEqual(['CURSOR_SECRET', 'GONGKAI_TABLE']);
  });
});

it('keeps what the keys of endpoints are sealed with, and hands it to none that need not open them', () => {
  expect(properties('WebhookKey')).toHaveProperty('GenerateSecretString');
  expect(resources['WebhookKey']).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  const variables = (name: string) =>
    (properties(name)['Environment'] as { Variables: Record<string, unknown> }).Variables;
  expect(variables('ManageLambdaFunction')).toMatchObject({
    WEBHOOK_KEY: { 'Fn::Sub': '{{resolve:secretsmanager:${WebhookKey}::}}' },
  });
  for (const name of ['PublicLambdaFunction', 'SignInLambdaFunction']) {
    expect(variables(name)).not.toHaveProperty('WEBHOOK_KEY');
  }
});

describe('the packaged bundles', () => {
  let engine: Engine | null = null;
  let environment: Record<string, string> = {};

  beforeAll(async () => {
    for (const name of ['public', 'manage', 'signIn', 'publishDue']) {
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
    name: 'public' | 'manage' | 'signIn' | 'publishDue',
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
    name: 'public' | 'manage' | 'signIn',
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
      requestContext: { http: { method, path }, requestId: 'request', stage: '$default' },
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
    client.destroy();
  });

  it('stays small enough to start fast', () => {
    for (const name of ['public', 'manage', 'signIn', 'publishDue']) {
      expect(bytesAtStart(join(folder, name, 'dist', `${name}.mjs`))).toBeLessThan(1_000_000);
    }
  });
});

/** Bytes of code that are read before the first request: the file and all that it imports at once. */
function bytesAtStart(file: string, seen = new Set<string>()): number {
  if (seen.has(file)) return 0;
  seen.add(file);
  const imported = [...readFileSync(file, 'utf8').matchAll(/\b(?:from|import)\s?"(\.\.?\/[^"]+\.mjs)"/g)];
  const below = imported.map(([, path]) => bytesAtStart(join(dirname(file), path!), seen));
  return below.reduce((sum, bytes) => sum + bytes, statSync(file).size);
}
