import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { buildSchema, Kind, parse } from 'graphql';
import { openToAllOrigins } from '../../../src/api/cors.ts';
import { executableSchema } from '../../../src/api/executableSchema.ts';
import { sdl } from '../../../src/api/generated/publicSchema.ts';
import { readyPlans } from '../../../src/api/generated/readyPlans.ts';
import { graphqlHandler, type HttpHandler } from '../../../src/api/handler.ts';
import { freshness } from '../../../src/api/known/freshness.ts';
import { withLimits } from '../../../src/api/limits/withLimits.ts';
import { QUESTION_BYTES, withReadableBody } from '../../../src/api/limits/withReadableBody.ts';
import { planOf } from '../../../src/api/plan/planOf.ts';
import { publicHandler } from '../../../src/api/publicHandler.ts';
import { publicResolvers } from '../../../src/api/resolvers/publicResolvers.ts';
import { memoryStore } from '../../../src/store/memory/memoryStore.ts';
import { dice } from '../../support/dice.ts';
import { getEvent, lambdaContext, postEvent } from '../../support/httpEvents.ts';
import { randomQuery, type Values } from '../../support/randomQuery.ts';
import { corrected, published } from '../../support/reports.ts';
import { contentWith, granted, reportOf, worldOn } from '../../support/world.ts';

// What plans answer, and what Apollo answers to the same without them: to the byte, costs and headers too.

const QUERIES = process.env['DEEP'] === '1' ? 10_000 : 600;

const ready = join(import.meta.dirname, '../../../graphql/ready');
const examples = join(import.meta.dirname, '../../../graphql/examples/public');
const files = [ready, examples].flatMap((folder) =>
  readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8')),
);

let planned: HttpHandler;
let plain: HttpHandler;

beforeAll(async () => {
  const { store } = await filled();
  const dependencies = {
    store,
    now: () => '2026-02-01T00:00:00.000Z',
    log: () => undefined,
    newId: randomUUID,
    newSecret: () => '0'.repeat(64),
  };
  planned = publicHandler(dependencies);
  const schema = executableSchema(sdl, publicResolvers, 'everybody');
  const apollo = graphqlHandler(schema, dependencies, () => Promise.resolve(null), [freshness]);
  plain = openToAllOrigins(withReadableBody(withLimits(apollo, schema), QUESTION_BYTES));
});

async function filled() {
  const world = await worldOn(memoryStore());
  await published(world, reportOf('bureau', 2022), contentWith(granted(1), { year: 2022 }));
  await published(world, reportOf('bureau'), contentWith(granted(70)));
  await corrected(world, reportOf('bureau'), 'ch3', granted(80));
  await published(world, reportOf('town'), contentWith(granted(3), { organ: 'town机关' }));
  return world;
}

async function expectSame(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> {
  const own = await plain(event, lambdaContext);
  // The second time it may be known.
  for (let i = 0; i < 2; i += 1) {
    expect(anyOfList(await planned(event, lambdaContext))).toEqual(anyOfList(own));
  }
  return own;
}

/** Where the same field fails for several items of a list, which of them is told first is nobody's promise. */
function anyOfList({ body = '', ...rest }: APIGatewayProxyStructuredResultV2) {
  const { errors, ...answer } = JSON.parse(body) as { readonly errors?: readonly { readonly path?: Path }[] };
  if (!errors) return { ...rest, body };
  const told = errors.map(({ path, ...error }) => ({
    ...error,
    path: path?.map((step) => (typeof step === 'number' ? '*' : step)),
  }));
  return { ...rest, body: JSON.stringify({ errors: told, ...answer }) };
}

type Path = readonly (string | number)[];

const values: Values = {
  ID: ['"root"', '"bureau"', '"bureau:2023:OWN"', '"none"', '5'],
  id: ['"root"', '"T3JnYW46YnVyZWF1"', '"UmVwb3J0OmJ1cmVhdToyMDIzOk9XTg"', '"none"'],
  organ: ['"bureau"', '"county"', '"none"', 'null'],
  report: ['"bureau:2023:OWN"', '"none:2023:OWN"', '"x"'],
  year: ['2023', '2022', '1999', '2147483647'],
  first: ['1', '2', '5', '100', '0'],
  within: ['"root"', '"root/province/city/county"', '"/"', 'null'],
  after: ['"x"', 'null'],
  keys: ['["ch3.new_received.total"]', '["x"]', '[]', 'null', '"ch3.granted.total"'],
  key: ['"ch3.new_received.total"', '"__proto__"'],
  number: ['1', '2', '0'],
  from: ['1', '2'],
  to: ['1', '2'],
  edition: ['"2021"', '"x"'],
  asOf: ['"2025-01-20T03:00:00.000Z"', '"2025-01-20T11:00:00+08:00"', '"2099-01-01T00:00:00.000Z"', '"x"'],
  Int: ['1', '0'],
  String: ['"x"'],
};

describe('plans', () => {
  it(`answer ${QUERIES} random queries as graphql-js does`, async () => {
    const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));
    process.stderr.write(`${QUERIES} random queries by plan: SEED=${seed}\n`);
    const roll = dice(seed);
    const schema = buildSchema(sdl);
    let whole = 0;
    for (let i = 0; i < QUERIES; i += 1) {
      const { body = '' } = await expectSame(postEvent(randomQuery(schema, values, roll)));
      if (!body.includes('"errors"')) whole += 1;
    }
    expect(whole).toBeGreaterThan(QUERIES / 4);
  }, 300_000);

  it.each([
    ...files,
    '{ a: organ(id: "bureau") { ...X name } a: organ(id: "bureau") { code } } fragment X on Organ { path kind }',
    '{ node(id: "T3JnYW46YnVyZWF1") { __typename id ... on Organ { name } ... on Node { again: id } } }',
    '{ report(organ: "bureau", year: 2023, scope: OWN) { ... on Content { preface } ... { title } } }',
    '{ organ(id: "bureau") { name @skip(if: true) code @include(if: true) } }',
    '{ __typename __schema { queryType { name } } }',
    '{ __proto__: organ(id: "bureau") { constructor: name } }',
    '{ organ(id: "bureau") { nothing } }',
    '{ report(organ: "none", year: 2023, scope: OWN) { title } }',
    '{ organs(first: 0) { nodes { name } } organ(id: "bureau") { name } }',
    'query A { organ(id: "bureau") { name } } query B { organ(id: "town") { name } }',
    'mutation { x }',
    '{',
  ])('answer as graphql-js does: %s', async (document) => {
    await expectSame(postEvent(document));
    await expectSame(postEvent(document, { organ: 'bureau', year: 2023, scope: 'OWN', basis: 'OWN' }));
    await expectSame(postEvent(document, { report: 'bureau:2023:OWN', first: 1 }));
    const get = { ...getEvent(document), headers: { 'apollo-require-preflight': '1' } };
    await expectSame(get);
  });

  it('read variables as graphql-js does, and refuse them as it does', async () => {
    const document = `query Q($organ: ID!, $year: Int = 2023, $scope: Scope = OWN, $keys: [String!], $first: Int = 1,
        $after: String, $yes: Boolean) {
      statistics(organ: $organ, year: 2023, basis: $scope) { figures(keys: $keys) { key value } }
      reports(year: 2023, scope: $scope, first: $first, after: $after) { nodes { title } }
      organ(id: $organ) { path(year: $year) } }`;
    const given: readonly object[] = [
      { organ: 'bureau' },
      { organ: 'bureau', year: null },
      { organ: 'bureau', year: 2022, scope: 'OWN', keys: ['ch3.granted.total'], first: 100, after: null },
      { organ: 'bureau', keys: 'ch3.granted.total' },
      { organ: 'bureau', keys: [null] },
      { organ: 'bureau', keys: null, first: null, yes: true },
      { organ: 5 },
      { organ: null },
      {},
      { organ: 'bureau', year: 2023.5 },
      { organ: 'bureau', year: '2023' },
      { organ: 'bureau', scope: 'NONE' },
      { organ: 'bureau', scope: null },
      { organ: 'bureau', first: 101 },
      { organ: 'bureau', first: 2_147_483_648 },
      { organ: 'bureau', unknown: 1 },
      { organ: ['bureau'] },
      { organ: 'bureau', yes: 'x' },
      [],
    ];
    for (const variables of given) await expectSame(postEvent(document, variables));
    for (const variables of given) await expectSame(postEvent(document, variables));
  });

  it('leave requests that are not put plainly to Apollo', async () => {
    const query = '{ organ(id: "bureau") { name } }';
    await expectSame(postEvent(query));
    const withBody = (body: string, headers = {}) => ({ ...postEvent(query, {}, headers), body });
    for (const event of [
      postEvent(query, {}, { accept: 'application/graphql-response+json' }),
      postEvent(query, {}, { accept: 'text/html' }),
      postEvent(query, {}, { accept: '*/*' }),
      postEvent(query, {}, { accept: 'application/json' }),
      postEvent(query, {}, { 'content-type': 'text/plain' }),
      postEvent(query, {}, { 'content-type': 'application/json; charset=utf-7' }),
      postEvent(query, {}, { 'content-type': 'application/json; charset=utf-8' }),
      withBody(JSON.stringify({ query, operationName: 'X' })),
      withBody(JSON.stringify({ query, operationName: '' })),
      withBody(JSON.stringify({ query, operationName: null, variables: null })),
      withBody(JSON.stringify({ query, operationName: 1 })),
      withBody(JSON.stringify({ query, variables: 'x' })),
      withBody(JSON.stringify({ query, extensions: { x: 1 } })),
      withBody(JSON.stringify({ query, more: 1 })),
      withBody(JSON.stringify([{ query }])),
      withBody(JSON.stringify({ query: 5 })),
      withBody('null'),
      withBody('{'),
      withBody(''),
    ]) {
      await expectSame(event);
    }
  });

  it('are ready for every document that front ends are given, and for every example', () => {
    const known = readyPlans.map(({ query }) => query);
    expect(known).toEqual(files);
    const schema = executableSchema(sdl, publicResolvers, 'everybody');
    for (const { query, plan } of readyPlans) {
      const document = parse(query, { noLocation: true });
      const [operation] = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
      expect(operation?.kind === Kind.OPERATION_DEFINITION && planOf(document, operation, schema)).toEqual(
        plan,
      );
    }
  });
});
