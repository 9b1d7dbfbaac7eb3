import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { createTableInput } from '../../infra/createTable.ts';
import { openEngine } from '../../src/local/engine.ts';
import type { Engine } from '../../src/local/engine.ts';
import { dynamodbClient } from '../../src/store/dynamodb/client.ts';
import { unzip } from './unzip.ts';

/*
 * What would be deployed: the template and the two bundles, made by the same command as for a deployment, without
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

  it('has the two functions, each with a role of its own', () => {
    for (const name of ['Public', 'Manage']) {
      expect(properties(`${name}LambdaFunction`)).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        Handler: `dist/${name.toLowerCase()}.handler`,
        Role: { 'Fn::GetAtt': [`${name}Role`, 'Arn'] },
      });
      expect(properties(`${name}LogGroup`)).toHaveProperty('RetentionInDays');
    }
    const functions = Object.values(resources).filter(({ Type }) => Type === 'AWS::Lambda::Function');
    const roles = Object.values(resources).filter(({ Type }) => Type === 'AWS::IAM::Role');
    expect([functions.length, roles.length]).toEqual([2, 2]);
  });

  it('sends each path to its function', () => {
    const routes = Object.values(resources)
      .filter(({ Type }) => Type === 'AWS::ApiGatewayV2::Route')
      .map(({ Properties }) => `${String(Properties['RouteKey'])} → ${JSON.stringify(Properties['Target'])}`)
      .map((route) => route.replace(/ → .*HttpApiIntegration(\w+).*/, ' → $1'));
    expect(routes.sort()).toEqual([
      'GET /graphql → Public',
      'GET /graphql/assets/{file} → Public',
      'GET /manage/graphql → Manage',
      'OPTIONS /graphql → Public',
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
    ]);
    expect(reading[0]?.Condition).toEqual({
      'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['PUBLIC#*', 'STAT#*', 'ORGAN#*', 'BELOW#*'] },
      Null: { 'dynamodb:LeadingKeys': 'false' },
    });
  });

  it('lets the manage function write by key, scan nothing, and leave history alone', () => {
    const all = statements('ManageRole');
    expect(actions(all, 'Allow').filter((action) => /Scan|PartiQL|\*/.test(action))).toEqual([]);
    expect(all.filter(({ Effect }) => Effect === 'Deny')).toMatchObject([
      {
        Action: ['dynamodb:UpdateItem', 'dynamodb:DeleteItem'],
        Condition: { 'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': ['HISTORY#*'] } },
      },
    ]);
  });

  it('gives no role an action or a resource by wildcard', () => {
    for (const role of ['PublicRole', 'ManageRole']) {
      for (const statement of statements(role)) {
        if (statement.Effect === 'Deny') continue;
        expect(statement.Action).not.toContain('*');
        expect(JSON.stringify(statement.Resource)).not.toBe('"*"');
      }
    }
  });

  it('names no partition and no address suffix, so that it works in the China regions', () => {
    expect(template).not.toContain('arn:aws:');
    // These two services are called so in every partition; IAM in the China regions refuses them with `.cn`.
    const principals = /"(lambda|apigateway)\.amazonaws\.com"/g;
    expect(template.replace(principals, '')).not.toContain('amazonaws.com');
  });

  it('holds no secret, and hands the functions one that CloudFormation makes', () => {
    expect(properties('CursorSecret')).toHaveProperty('GenerateSecretString');
    for (const name of ['PublicLambdaFunction', 'ManageLambdaFunction']) {
      expect(properties(name)).toMatchObject({
        Environment: {
          Variables: { CURSOR_SECRET: { 'Fn::Sub': '{{resolve:secretsmanager:${CursorSecret}::}}' } },
        },
      });
    }
  });
});

describe('the packaged bundles', () => {
  let engine: Engine | null = null;
  let environment: Record<string, string> = {};

  beforeAll(async () => {
    for (const name of ['public', 'manage']) {
      unzip(join(folder, 'packed', `${name}.zip`), join(folder, name));
    }
    engine = await openEngine({ dataDir: join(folder, 'data') });
    environment = {
      GONGKAI_TABLE: 'gongkai',
      CURSOR_SECRET: 'a secret of this test',
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
  async function call(
    name: 'public' | 'manage',
    request: { path: string; method?: string; headers?: Record<string, string>; body?: string },
    env = environment,
  ): Promise<APIGatewayProxyStructuredResultV2> {
    const bundle = pathToFileURL(join(folder, name, 'dist', `${name}.mjs`)).href;
    const script = `
      const { handler } = await import(${JSON.stringify(bundle)});
      const result = await handler(${JSON.stringify(httpEvent(request))}, {});
      process.stdout.write('\\u0000' + JSON.stringify(result), () => process.exit());
    `;
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], {
      cwd: folder,
      env,
      maxBuffer: 10_000_000,
    });
    return JSON.parse(stdout.slice(stdout.lastIndexOf('\0') + 1)) as APIGatewayProxyStructuredResultV2;
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

  it('stays small enough to start fast', () => {
    for (const name of ['public', 'manage']) {
      expect(statSync(join(folder, name, 'dist', `${name}.mjs`)).size).toBeLessThan(1_000_000);
    }
  });
});
