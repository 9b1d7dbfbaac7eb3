import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { afterEach, describe, expect, it } from '@jest/globals';
import { PortTaken, startHttpServer } from '../../src/local/httpServer.ts';
import type { HttpRoute, HttpServer, HttpServerOptions } from '../../src/local/httpServer.ts';

let servers: HttpServer[] = [];

afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()));
  servers = [];
});

interface Running extends HttpServer {
  readonly logged: object[];
}

async function serve(
  routes: readonly HttpRoute[],
  port = 0,
  more: Partial<HttpServerOptions> = {},
): Promise<Running> {
  const logged: object[] = [];
  const server = await startHttpServer({ port, routes, log: (line) => logged.push(line), ...more });
  servers.push(server);
  return { ...server, logged };
}

/** A route that answers with the event it was called with. */
function echo(prefix: string, more: Partial<HttpRoute> = {}): HttpRoute {
  return {
    prefix,
    handler: (event) => Promise.resolve({ statusCode: 200, body: JSON.stringify(event) }),
    ...more,
  };
}

function answering(result: APIGatewayProxyStructuredResultV2): HttpRoute {
  return { prefix: '/graphql', handler: () => Promise.resolve(result) };
}

/** All that comes back to these bytes until the server hangs up. */
function sentRaw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const connection = connect({ port, host: '127.0.0.1' }, () => connection.write(text));
    connection.setEncoding('utf8').on('data', (piece: string) => (answer += piece));
    connection.on('end', () => resolve(answer)).on('error', reject);
  });
}

async function eventOf(url: string, init: RequestInit = {}): Promise<APIGatewayProxyEventV2> {
  return (await (await fetch(url, init)).json()) as APIGatewayProxyEventV2;
}

describe('startHttpServer', () => {
  it('hands a request over as an HTTP API event', async () => {
    const { url, port } = await serve([echo('/graphql')]);
    const event = await eventOf(`${url}/graphql/a%20b?x=1&x=2&%E5%B9%B4=2024`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-One': 'a', Cookie: 'one=1; two=2' },
      body: '{"query":"{机关}"}',
    });
    expect(event).toMatchObject({
      version: '2.0',
      rawPath: '/graphql/a%20b',
      rawQueryString: 'x=1&x=2&%E5%B9%B4=2024',
      queryStringParameters: { x: '1,2', 年: '2024' },
      cookies: ['one=1', 'two=2'],
      headers: { host: `127.0.0.1:${port}`, 'x-one': 'a', 'content-type': 'application/json' },
      body: '{"query":"{机关}"}',
      isBase64Encoded: false,
      requestContext: { http: { method: 'POST', path: '/graphql/a%20b', sourceIp: '127.0.0.1' } },
    });
    expect(event.headers).not.toHaveProperty('cookie');
  });

  it('hands over bytes that are no text as base64', async () => {
    const { url } = await serve([echo('/graphql')]);
    const bytes = Uint8Array.from([0xff, 0xfe, 0]);
    for (const type of ['application/octet-stream', 'application/json']) {
      const event = await eventOf(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': type },
        body: bytes,
      });
      expect(event).toMatchObject({ body: '//4A', isBase64Encoded: true });
    }
  });

  it('writes status, headers, cookies and a base64 body back', async () => {
    const { url } = await serve([
      answering({
        statusCode: 203,
        headers: { 'content-type': 'image/png', etag: '"1"', age: 5 },
        cookies: ['a=1; HttpOnly', 'b=2'],
        body: '//4A',
        isBase64Encoded: true,
      }),
    ]);
    const response = await fetch(`${url}/graphql`);
    expect(response.status).toBe(203);
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(response.headers.get('age')).toBe('5');
    expect(response.headers.getSetCookie()).toEqual(['a=1; HttpOnly', 'b=2']);
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([0xff, 0xfe, 0]);
  });

  it('answers 304 and HEAD without a body', async () => {
    const { url } = await serve([
      answering({ statusCode: 304, headers: { etag: '"1"' } }),
      { ...answering({ statusCode: 200, body: 'four' }), prefix: '/head' },
    ]);
    expect((await fetch(`${url}/graphql`)).status).toBe(304);
    const head = await fetch(`${url}/head`, { method: 'HEAD' });
    expect(head.headers.get('content-length')).toBe('4');
    expect(await head.text()).toBe('');
  });

  it('chooses the longest prefix, and only at a slash', async () => {
    const named = (name: string, prefix: string): HttpRoute => ({
      prefix,
      handler: () => Promise.resolve({ statusCode: 200, body: name }),
    });
    const { url } = await serve([named('short', '/manage'), named('long', '/manage/graphql')]);
    const ask = async (path: string) => {
      const response = await fetch(`${url}${path}`);
      return response.ok ? response.text() : response.status;
    };
    expect(await ask('/manage/graphql')).toBe('long');
    expect(await ask('/manage/graphql/assets/a.js')).toBe('long');
    expect(await ask('/manage?x')).toBe('short');
    expect(await ask('/manages')).toBe(404);
  });

  it('says that it is well', async () => {
    const { url } = await serve([]);
    const response = await fetch(`${url}/healthz`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ok' });
  });

  it('answers 404 in JSON for other paths', async () => {
    const { url } = await serve([echo('/graphql')]);
    for (const [path, method] of [
      ['/', 'GET'],
      ['/graphqlx', 'POST'],
      ['/nothing', 'DELETE'],
    ] as const) {
      const response = await fetch(`${url}${path}`, { method });
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({
        errors: [{ message: expect.stringContaining('没有找到这个地址'), extensions: { code: 'NOT_FOUND' } }],
      });
    }
  });

  it('refuses a body over the limit, with and without its length told', async () => {
    const { url } = await serve([echo('/graphql'), echo('/import', { maxBodyBytes: 2_000_000 })]);
    const long = 'x'.repeat(1_000_001);
    const stream = () => new Blob([long]).stream();
    for (const init of [{ body: long }, { body: stream(), duplex: 'half' }] as RequestInit[]) {
      const response = await fetch(`${url}/graphql`, { method: 'POST', ...init });
      expect(response.status).toBe(413);
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      const { errors } = (await response.json()) as { errors: readonly [{ extensions: object }] };
      expect(errors[0].extensions).toMatchObject({ code: 'TOO_LARGE', params: { limit: 1_000_000 } });
    }
    expect((await fetch(`${url}/graphql`, { method: 'POST', body: long.slice(1) })).status).toBe(200);
    expect((await fetch(`${url}/import`, { method: 'POST', body: long })).status).toBe(200);
  });

  it('masks what a handler throws, and logs it', async () => {
    const { url, logged } = await serve([
      { prefix: '/graphql', handler: () => Promise.reject(new Error('the secret reason')) },
    ]);
    const response = await fetch(`${url}/graphql`);
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
    expect(text).not.toContain('secret');
    expect(JSON.stringify(logged)).toContain('the secret reason');
  });

  it('says to set PORT when the port is taken', async () => {
    const { port } = await serve([]);
    await expect(serve([], port)).rejects.toThrow(PortTaken);
    await expect(serve([], port)).rejects.toThrow(/PORT=/);
  });

  it('finishes requests in flight when it closes, and takes no new ones', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    let begun = () => {};
    const arrived = new Promise<void>((resolve) => (begun = resolve));
    const { url, close } = await serve([
      {
        prefix: '/graphql',
        handler: async () => {
          begun();
          await held;
          return { statusCode: 200, body: 'finished' };
        },
      },
    ]);
    // An idle connection that is kept alive, as browsers hold them, must not hold up the end.
    await (await fetch(`${url}/healthz`)).text();
    const answer = fetch(`${url}/graphql`).then((response) => response.text());
    await arrived;
    const closed = close();
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
    release();
    expect(await answer).toBe('finished');
    await closed;
  });

  it.each([
    [
      'headers of 20 KB',
      `GET /graphql HTTP/1.1\r\nhost: a\r\nx-a: ${'y'.repeat(20_000)}\r\n\r\n`,
      431,
      'TOO_LARGE',
    ],
    [
      '2,000 headers',
      `GET /graphql HTTP/1.1\r\nhost: a\r\n${'a: b-b-b-b\r\n'.repeat(2_000)}\r\n`,
      431,
      'TOO_LARGE',
    ],
    ['what is no HTTP', 'hello\r\n\r\n', 400, 'BAD_REQUEST'],
    [
      'two lengths',
      'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab',
      400,
      'BAD_REQUEST',
    ],
    [
      'a length and chunks',
      'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
      'BAD_REQUEST',
    ],
    [
      'a body that drips',
      'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: 9\r\n\r\n{',
      408,
      'BAD_REQUEST',
    ],
    ['headers that do not end', 'GET /graphql HTTP/1.1\r\nhost: a\r\nx: ', 408, 'BAD_REQUEST'],
  ])('answers %s in Chinese and hangs up', async (_, text, status, code) => {
    const { url, port, logged } = await serve([echo('/graphql')], 0, { patienceMs: 300 });
    const answer = await sentRaw(port, text);
    expect(answer.slice(0, 12)).toBe(`HTTP/1.1 ${status}`);
    expect(answer).toContain('x-content-type-options: nosniff');
    const body = answer.slice(answer.indexOf('\r\n\r\n') + 4);
    const { errors } = JSON.parse(body) as { errors: readonly [{ message: string; extensions: object }] };
    expect(errors[0]).toMatchObject({ message: expect.stringMatching(/请/), extensions: { code } });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect(logged).toEqual([]);
  });

  it('holds a thousand slow clients, and answers the others meanwhile', async () => {
    const { url, port } = await serve([echo('/graphql')], 0, { patienceMs: 1_500 });
    const slow = Array.from({ length: 1_000 }, () =>
      sentRaw(port, 'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: 9\r\n\r\n{'),
    );
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    const answers = await Promise.all(slow);
    expect(new Set(answers.map((answer) => answer.slice(9, 12)))).toEqual(new Set(['408']));
  }, 20_000);

  it('outlives a client that goes away', async () => {
    const { url, port, logged } = await serve([echo('/graphql')]);
    await new Promise<void>((resolve) => {
      const request = httpRequest({ port, host: '127.0.0.1', path: '/graphql', method: 'POST' });
      request.on('error', () => resolve());
      request.write('{"query":');
      setTimeout(() => request.destroy(), 30);
    });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect(logged).toEqual([]);
  });
});
