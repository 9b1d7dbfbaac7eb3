import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import { parse } from 'yaml';
import { overHttp } from '../../src/api/overHttp.ts';
import { methodsAt, routes } from '../../src/api/routes.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { published } from '../support/reports.ts';
import { closeSites, startSite, type Site } from '../support/site.ts';
import { contentWith, granted, reportOf, worldOn } from '../support/world.ts';

// What holds for every address: how it may be asked, that HEAD is a GET, and what browsers are told with the answer.

const files = {
  text: () => '<!doctype html>',
  read: (_: string, encoding: 'br' | 'gzip') => (encoding === 'br' ? brotliCompressSync('a') : gzipSync('a')),
};

let site: Site;

beforeAll(async () => {
  const { store, ...world } = await worldOn(memoryStore());
  await published({ store, ...world }, reportOf('bureau'), contentWith(granted(7)));
  site = await startSite(store, {
    cms: { ...files, manifest: () => ({ inputs: '', files: ['assets/a.js'] }) },
    graphiql: { ...files, manifest: () => ({ inputs: '', script: 'a.js', style: 'a.css' }) },
  });
});
afterAll(closeSites);

interface Asked {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** Not `fetch`, which knows no TRACE and sends headers of its own. */
function ask(
  method: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body = '',
): Promise<Asked> {
  return new Promise((resolve, reject) => {
    const sent = request(site.url + path, { method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (piece: string) => (text += piece));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const json = { 'content-type': 'application/json' };
const html = { accept: 'text/html' };
const question = encodeURIComponent('{ report(organ: "bureau", year: 2023, scope: OWN) { title } }');

/** Every route, in each way that it answers. */
const table: readonly (readonly [
  method: string,
  path: string,
  status: number,
  type: string | undefined,
  headers?: Readonly<Record<string, string>>,
  body?: string,
])[] = [
  ['GET', `/graphql?query=${question}`, 200, 'application/json'],
  ['GET', '/graphql', 400, 'application/json'],
  ['GET', '/graphql', 200, 'text/html', html],
  ['POST', '/graphql', 200, 'application/json', json, '{"query":"{ forms { name } }"}'],
  ['POST', '/graphql', 200, 'application/json', json, '{"query":"{ organ(id: \\"none\\") { name } }"}'],
  ['POST', '/graphql', 400, 'application/json', json, '{"query":"{ nothing }"}'],
  ['POST', '/graphql', 400, 'application/json', json, 'query'],
  ['POST', '/graphql', 400, 'application/json', json, '{"query":"mutation { nothing }"}'],
  ['POST', '/graphql', 415, 'application/json', { 'content-type': 'text/plain' }, '{}'],
  ['OPTIONS', '/graphql', 204, undefined],
  ['GET', '/graphql/assets/a.js', 200, 'text/javascript'],
  ['GET', '/graphql/assets/b.js', 404, 'application/json'],
  ['GET', '/feed.json', 200, 'application/feed+json'],
  ['GET', '/feed.json?organ=none', 404, 'application/json'],
  ['GET', '/feed.atom', 200, 'application/atom+xml'],
  ['GET', '/feed.rss', 200, 'application/rss+xml'],
  ['OPTIONS', '/feed.json', 204, undefined],
  ['OPTIONS', '/feed.atom', 204, undefined],
  ['OPTIONS', '/feed.rss', 204, undefined],
  ['GET', '/manage/graphql', 200, 'text/html', html],
  ['GET', `/manage/graphql?query=${question}`, 400, 'application/json'],
  ['POST', '/manage/graphql', 200, 'application/json', json, '{"query":"{ viewer { id } }"}'],
  ['POST', '/manage/graphql', 400, 'application/json', json, '{"documentId":"none"}'],
  ['GET', '/auth/sign-in', 303, undefined],
  ['GET', '/auth/callback', 400, 'text/html'],
  ['GET', '/auth/session', 200, 'application/json'],
  ['POST', '/auth/sign-out', 200, 'application/json'],
  ['GET', '/cms', 308, undefined],
  ['GET', '/cms/', 200, 'text/html'],
  ['GET', '/cms/any/page', 200, 'text/html'],
  ['GET', '/cms/assets/a.js', 200, 'text/javascript'],
  ['GET', '/cms/assets/b.js', 404, 'application/json'],
  // What is no route.
  ['GET', '/', 404, 'application/json'],
  ['GET', '/graphqlx', 404, 'application/json'],
  ['GET', '/graphql/', 404, 'application/json'],
  ['GET', '/wp-login.php', 404, 'application/json'],
  ['GET', '/%ff', 404, 'application/json'],
  ['POST', '/auth/nothing', 404, 'application/json'],
  ['PATCH', '/nothing', 404, 'application/json'],
  ['PUT', '/graphql', 405, 'application/json'],
  ['DELETE', '/graphql', 405, 'application/json'],
  ['TRACE', '/graphql', 405, 'application/json'],
  ['POST', '/feed.json', 405, 'application/json'],
  ['POST', '/cms/', 405, 'application/json'],
  ['OPTIONS', '/manage/graphql', 405, 'application/json'],
  ['HEAD', '/auth/sign-in', 405, 'application/json'],
];

const pathOnly = (path: string) => path.split('?', 1)[0] ?? '';

describe('every answer', () => {
  it.each(table)('to %s %s (%s %s) tells browsers what they may do with it', async (...row) => {
    const [method, path, status, type, headers, body] = row;
    const answer = await ask(method, path, { host: new URL(site.url).host, ...headers }, body);
    expect([answer.status, answer.headers['content-type']?.toString().split(';', 1)[0]]).toEqual([
      status,
      type,
    ]);
    expect(answer.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
    });
    const policy = String(answer.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/script-src[^;]*'unsafe/);
    // Everybody may read what is public; nobody else's page may read or embed the rest.
    const isOpen = /^\/(graphql|feed\.\w+)$/.test(pathOnly(path)) && headers !== html && status !== 405;
    expect([
      answer.headers['access-control-allow-origin'],
      answer.headers['cross-origin-resource-policy'],
    ]).toEqual(isOpen ? ['*', 'cross-origin'] : [undefined, 'same-origin']);
    expect(answer.headers).not.toHaveProperty('access-control-allow-credentials');
    for (const told of ['server', 'x-powered-by', 'strict-transport-security']) {
      expect(answer.headers).not.toHaveProperty(told);
    }
    if (status >= 400) expect(answer.headers['cache-control']).toBe('no-store');
    if (path.startsWith('/manage') && headers !== html) {
      expect(answer.headers['cache-control']).toBe('no-store');
    }
  });

  it('is asked for above in every way that a route has, and in others', () => {
    const asked = new Set(table.map(([method, path]) => `${method} ${routeOf(path)}`));
    const all = routes.flatMap(({ path, methods }) =>
      methods.filter((method) => method !== 'HEAD').map((method) => `${method} ${path}`),
    );
    expect(all.filter((route) => !asked.has(route))).toEqual([]);
  });

  it('tells a browser that came by HTTPS to come by nothing else', async () => {
    const handler = overHttp(() => Promise.resolve({ statusCode: 200 }));
    const event = {
      rawPath: '/graphql',
      headers: { 'x-forwarded-proto': 'https' },
      requestContext: { domainName: 'a.example', http: { method: 'GET' } },
    };
    const { headers } = await handler(event as unknown as APIGatewayProxyEventV2, {} as Context);
    expect(headers).toHaveProperty('strict-transport-security', 'max-age=15768000');
  });
});

const refused = table.filter(([, , status]) => status === 404 || status === 405);

it.each(refused)('%s %s is refused in Chinese, with a code', async (method, path, status) => {
  const { headers, text } = await ask(method, path, { host: new URL(site.url).host });
  if (method === 'HEAD') return;
  const { errors } = JSON.parse(text) as {
    errors: readonly [{ message: string; extensions: { code: string } }];
  };
  expect(errors[0].message).toMatch(/\p{Script=Han}/u);
  expect(errors[0].extensions.code).toBe(status === 404 ? 'NOT_FOUND' : 'METHOD_NOT_ALLOWED');
  if (status === 405) expect(headers['allow']).toBe(methodsAt(pathOnly(path))?.join(', '));
});

const readable = table.filter(
  ([method, path]) => method === 'GET' && methodsAt(pathOnly(path))?.includes('HEAD'),
);

it.each(readable)('HEAD is answered as %s %s (%s), without the body', async (...row) => {
  const [, path, status, , given] = row;
  const asked = { host: new URL(site.url).host, ...given };
  const [head, get] = [await ask('HEAD', path, asked), await ask('GET', path, asked)];
  const told = ({ headers }: Asked) =>
    Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'date'));
  expect([head.status, head.text]).toEqual([status, '']);
  expect(told(head)).toEqual(told(get));
});

it('has the routes of serverless.yml, and a function that says so of all others', () => {
  const text = readFileSync(join(import.meta.dirname, '../../serverless.yml'), 'utf8');
  const { functions } = parse(text, { merge: true }) as {
    functions: Record<string, { events: readonly { httpApi?: string }[] }>;
  };
  const deployed = Object.values(functions).flatMap(({ events }) =>
    events.flatMap(({ httpApi }) => httpApi ?? []),
  );
  const here = routes.flatMap(({ path, methods }) => methods.map((method) => `${method} ${path}`));
  expect(deployed.toSorted()).toEqual(['*', ...here].toSorted());
});

function routeOf(path: string): string | undefined {
  const own = pathOnly(path);
  return routes.find(({ path: pattern }) =>
    new RegExp(`^${pattern.replace(/\{\w+\+\}/, '.*').replace(/\{\w+\}/, '[^/]+')}$`).test(own),
  )?.path;
}
