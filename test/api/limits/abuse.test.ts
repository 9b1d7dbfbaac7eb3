import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, getIntrospectionQuery, Kind, parse } from 'graphql';
import { sdl as manageSdl } from '../../../src/api/generated/manageSchema.ts';
import { trustedDocuments } from '../../../src/api/generated/trustedDocuments.ts';
import { costOf } from '../../../src/api/limits/cost.ts';
import { limits } from '../../../src/api/limits/limits.ts';
import { structureOf } from '../../../src/api/limits/structure.ts';
import { memoryStore } from '../../../src/store/memory/memoryStore.ts';
import { closeApis, startApi, type Api } from '../../support/api.ts';
import { published } from '../../support/reports.ts';
import { contentWith, granted, reportOf, worldOn } from '../../support/world.ts';

// T8: whatever somebody asks for, the answer is a 4xx that says which limit and what was found, and comes at once.

let api: Api;

beforeAll(async () => {
  const world = await worldOn(memoryStore());
  await published(world, reportOf('bureau'), contentWith(granted(7)));
  api = await startApi(world.store);
});
afterAll(closeApis);

const nested = (depth: number) =>
  `{ organ(id: "root") ${'{ parent '.repeat(depth - 2)}{ name }${' }'.repeat(depth - 2)} }`;
const aliases = (count: number, field = 'forms { name }') =>
  `{ ${Array.from({ length: count }, (_, i) => `a${i}: ${field}`).join(' ')} }`;
const page = (first: number) => `organs(first: ${first}) { nodes`;

const abuse: readonly (readonly [name: string, query: string, what: string])[] = [
  ['a depth of 50', nested(50), 'depth'],
  ['a depth of 50 through fragments', `{ organ(id: "root") { ...A } } ${chain(50)}`, 'depth'],
  ['10,000 aliases', aliases(10_000), 'documentBytes'],
  ['600 aliases of __typename', aliases(400, '__typename'), 'selections'],
  ['31 aliases', aliases(31), 'aliases'],
  [
    '31 aliases in fragments',
    `{ ...A ...A2 } fragment A on Query ${aliases(16)} fragment A2 on Query ${aliases(15, 'forms { source }')}`,
    'aliases',
  ],
  ['21 root fields', `{ ${'forms { name } '.repeat(21)} }`, 'rootFields'],
  ['a field 8,000 times', `{ forms { ${'name '.repeat(8_000)} } }`, 'documentBytes'],
  ['a field 1,500 times', `{ forms { ${'name '.repeat(1_500)} } }`, 'selections'],
  ['2,000 directives', `{ __typename ${'@a '.repeat(2_000)} }`, 'tokens'],
  ['21 directives', `{ __typename ${'@skip(if: false) '.repeat(21)} }`, 'directives'],
  ['fragments that double thirty times', doubling(30), 'depth'],
  ['fragments that double without depth', doublingFlat(30), 'aliases'],
  ['lists of lists of lists', `{ ${page(100)} { ${page(100)} { ${page(100)} { name } } } } } } }`, 'cost'],
  [
    'all figures of a hundred reports',
    '{ reports(year: 2023, scope: OWN, within: "root", first: 100) { nodes { figures { key } } } }',
    'cost',
  ],
  [
    'the same by a variable',
    'query($n: Int) { reports(year: 2023, scope: OWN, within: "root", first: $n) { nodes { figures { key } } } }',
    'cost',
  ],
  [
    'the same by the default of a variable',
    'query($n: Int = 90) { reports(year: 2023, scope: OWN, within: "root", first: $n) { nodes { figures { key } } } }',
    'cost',
  ],
];

function chain(length: number): string {
  return (
    Array.from(
      { length },
      (_, i) => `fragment ${'A'.repeat(i + 1)} on Organ { parent { ...${'A'.repeat(i + 2)} } }`,
    ).join(' ') + ` fragment ${'A'.repeat(length + 1)} on Organ { name }`
  );
}
function doubling(times: number): string {
  const lines = Array.from(
    { length: times },
    (_, i) => `fragment F${i} on Organ { a: parent { ...F${i + 1} } b: parent { ...F${i + 1} } }`,
  );
  return `{ organ(id: "root") { ...F0 } } ${lines.join(' ')} fragment F${times} on Organ { name }`;
}
function doublingFlat(times: number): string {
  const lines = Array.from(
    { length: times },
    (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`,
  );
  return `{ ...F0 } ${lines.join(' ')} fragment F${times} on Query { a: __typename }`;
}

describe.each(['ask', 'manage'] as const)('what asks too much of the API: %s', (door) => {
  it.each(abuse)('%s is refused with 400, the limit and what was found', async (_name, query, what) => {
    const { status, errors } = await api[door](
      query,
      query.includes('$n:') && !query.includes('=') ? { n: 100 } : {},
    );
    expect(status).toBe(400);
    expect(errors).toHaveLength(1);
    const { code, params } = errors[0]!.extensions;
    expect({ code, what: params?.['what'] }).toEqual({ code: 'QUERY_OVER_LIMIT', what });
    expect(Number(params!['found'])).toBeGreaterThan(Number(params!['limit']));
    expect(errors[0]!.message).toMatch(/^查询太大：.*一次最多 \d+。/);
  });
});

describe('what is no question at all', () => {
  it.each([
    [
      'a fragment cycle',
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a document that does not end', '{ forms {', 'GRAPHQL_PARSE_FAILED'],
    [
      'an introspection of introspections',
      `{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a page of −1', '{ organs(first: -1) { nodes { name } } }', 'INVALID_INPUT'],
    ['a page of a milliard', '{ organs(first: 1000000000) { nodes { name } } }', 'INVALID_INPUT'],
    [
      'two operations and no name',
      'query A { forms { name } } query B { forms { name } }',
      'OPERATION_RESOLUTION_FAILURE',
    ],
  ])('%s is refused', async (_name, query, code) => {
    const { status, errors } = await api.ask(query);
    expect(errors[0]!.extensions.code).toBe(code);
    expect(status).toBeLessThan(500);
  });

  it.each([
    ['an array of questions', '[{"query":"{ forms { name } }"}]', 'application/json'],
    [
      'JSON a thousand deep',
      `{"query":"{ forms { name } }","variables":${'{"a":'.repeat(1_000)}1${'}'.repeat(1_001)}`,
      'application/json',
    ],
    ['no JSON', 'query', 'application/json'],
    ['another content type', '{"query":"{ forms { name } }"}', 'text/plain'],
    ['an unknown content type', '<a/>', 'application/xml'],
    ['an exotic charset', '{"query":"{ forms { name } }"}', 'application/json; charset=utf-7'],
    ['invalid UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), 'application/json'],
    [
      'a body of 10 MB',
      JSON.stringify({ query: '{ forms { name } }', variables: { a: 'x'.repeat(10_000_000) } }),
      'application/json',
    ],
  ])('%s is answered below 500', async (_name, body, type) => {
    const { status, text } = await post(body, type);
    expect(status).toBeLessThan(500);
    expect(text).not.toMatch(/node_modules|at .*\.ts/);
  });

  it('keeps the prototype out of aliases and keys', async () => {
    const { data, errors } = await api.ask(
      '{ __proto__: __typename constructor: __typename toString: __typename }',
    );
    expect(errors).toEqual([]);
    expect(Object.keys(data)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(({} as Record<string, unknown>)['__typename']).toBeUndefined();
    const { status } = await post(
      '{"query":"{ forms { name } }","variables":{"__proto__":{"polluted":1}}}',
      'application/json',
    );
    expect(status).toBe(200);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('does not change anything by GET', async () => {
    const query = encodeURIComponent(
      'mutation { createReport(input: { organ: "bureau", year: 2022, scope: OWN }) { issues { code } } }',
    );
    const response = await fetch(`${api.url}/manage/graphql?query=${query}`, {
      headers: {
        'apollo-require-preflight': '1',
        authorization: `Bearer ${await api.key([{ role: 'editor', organ: 'root' }])}`,
      },
    });
    expect(response.status).toBe(405);
    expect(await api.store.organ('bureau')).not.toBeNull();
  });
});

describe('what people ask', () => {
  it.each(Object.entries(documents()))('%s is within the limits', (_name, text) => {
    const document = parse(text);
    const structure = structureOf(document);
    for (const [what, found] of Object.entries(structure)) {
      expect([what, found <= limits[what as keyof typeof limits] ? 'within' : found]).toEqual([
        what,
        'within',
      ]);
    }
    const schema = buildSchema(manageSdl);
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      // The screens ask for a few figures at a time.
      const variables = { keys: ['ch3.new_received.total'] };
      expect(costOf(document, definition, schema, variables)).toBeLessThanOrEqual(limits.cost);
    }
  });
});

function documents(): Record<string, string> {
  const folder = join(import.meta.dirname, '../../../graphql/examples');
  const examples = ['public', 'manage'].flatMap((page) =>
    readdirSync(join(folder, page)).map((name) => [
      `${page}/${name}`,
      readFileSync(join(folder, page, name), 'utf8'),
    ]),
  );
  const ofCms = Object.entries(trustedDocuments).map(([, text]) => [text.slice(0, 60), text]);
  return Object.fromEntries([...examples, ...ofCms, ['introspection', getIntrospectionQuery()]]) as Record<
    string,
    string
  >;
}

describe('a storm of such questions', () => {
  it('is refused fast, and leaves no memory behind', async () => {
    // Another server: a connection that idled while the tests above reckoned may be closing.
    const fresh = await startApi((await worldOn(memoryStore())).store);
    for (const [, query] of abuse) await fresh.ask(query);
    global.gc?.();
    const before = process.memoryUsage().rss;
    const times: number[] = [];
    for (let round = 0; round < 20; round += 1) {
      for (const [, query] of abuse) {
        const begun = performance.now();
        await fresh.ask(query.replace(/}$/, ` __typename }`));
        times.push(performance.now() - begun);
      }
    }
    const grown = (process.memoryUsage().rss - before) / 2 ** 20;
    times.sort((a, b) => a - b);
    const p99 = times[Math.floor(times.length * 0.99)]!;
    process.stderr.write(
      `${times.length} refusals: p99 ${p99.toFixed(1)} ms, memory ${grown.toFixed(1)} MB\n`,
    );
    expect(grown).toBeLessThan(50);
  }, 60_000);
});

function post(
  body: string | Buffer,
  type: string,
): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(
      `${api.url}/graphql`,
      { method: 'POST', headers: { 'content-type': type } },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (piece: string) => (text += piece));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}
