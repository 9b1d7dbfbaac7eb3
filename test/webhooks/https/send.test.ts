import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import { isLoopbackAddress, isPublicAddress } from '../../../src/webhooks/address.ts';
import type { Attempt, SendRequest } from '../../../src/webhooks/attempt.ts';
import { realNetwork, type Network } from '../../../src/webhooks/https/network.ts';
import { send } from '../../../src/webhooks/https/send.ts';
import { makeCertificate } from '../../support/certificates.ts';
import { answering, closeReceivers, endless, openReceiver, saying } from '../../support/receiver.ts';
import type { Manner, Receiver, ReceiverOptions } from '../../support/receiver.ts';

const HEAD = 'HTTP/1.1 200 OK\r\n';
const PATIENCE_MS = 400;
/** For a busy machine. */
const SLACK_MS = 1_500;
const HOST = 'receiver.example';

const good = makeCertificate(HOST);

afterEach(closeReceivers);

/** This machine in place of the internet: every name is here. */
const loopback: Network = {
  ...realNetwork,
  resolve: () => Promise.resolve(['127.0.0.1']),
  mayReach: isLoopbackAddress,
  patienceMs: PATIENCE_MS,
};

function toPort(port: number, more: Partial<SendRequest> & { readonly scheme?: 'https' } = {}): SendRequest {
  const { scheme = 'http', ...request } = more;
  return { url: `${scheme}://${HOST}:${port}/hook?a=1`, headers: {}, body: '{"a":1}', ...request };
}

async function sendTo(manner: Manner, network: Partial<Network> = {}): Promise<Attempt> {
  const { port } = await openReceiver(manner);
  return send(toPort(port), { ...loopback, ...network });
}

describe('send', () => {
  it('throws when it is broken off, at once, and tells nothing of the receiver', async () => {
    const { port } = await openReceiver(() => undefined);
    const breakOff = new AbortController();
    const startedAt = Date.now();
    const sent = send(toPort(port), { ...loopback, patienceMs: 10_000 }, breakOff.signal);
    setTimeout(() => breakOff.abort(), 50);
    await expect(sent).rejects.toMatchObject({ name: 'AbortError' });
    expect(Date.now() - startedAt).toBeLessThan(SLACK_MS);
    await expect(send(toPort(port), loopback, breakOff.signal)).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('posts the body with the headers given, to the host by its name', async () => {
    const receiver = await openReceiver(answering(200, [], 'thanks'));
    const headers = { 'webhook-id': 'evt_1', 'webhook-signature': 'v1,abc v1a,def', 'svix-id': 'evt_1' };
    const attempt = await send(toPort(receiver.port, { headers, body: '{"机关":"区"}' }), loopback);
    expect(attempt).toEqual({
      failure: null,
      detail: '',
      status: 200,
      retryAfter: null,
      body: 'thanks',
      tookMs: expect.any(Number),
    });
    const [head, body] = receiver.received().split('\r\n\r\n');
    expect(Buffer.from(body ?? '', 'latin1').toString('utf8')).toBe('{"机关":"区"}');
    expect(head?.toLowerCase().split('\r\n').sort()).toEqual(
      [
        'post /hook?a=1 http/1.1',
        'accept: */*',
        'accept-encoding: identity',
        'connection: close',
        'content-length: 16',
        'content-type: application/json',
        `host: ${HOST}:${receiver.port}`,
        'svix-id: evt_1',
        'user-agent: gongkai-webhooks/1',
        'webhook-id: evt_1',
        'webhook-signature: v1,abc v1a,def',
      ].sort(),
    );
  });

  it('tells how long it took, by the clock given', async () => {
    const times = [1_000.2, 1_234.9];
    expect(await sendTo(answering(200), { now: () => times.shift() ?? 0 })).toMatchObject({ tookMs: 235 });
  });

  it.each([200, 202, 204, 400, 401, 404, 410, 500, 502, 599])('gives a status of %i back', async (status) => {
    expect(await sendTo(answering(status, [], status === 204 ? '' : 'x'))).toMatchObject({
      failure: null,
      status,
    });
  });

  it.each([
    [429, '120'],
    [503, 'Fri, 31 Dec 2999 23:59:59 GMT'],
    [503, '-1'],
    [503, '99999999999999999999'],
    [429, 'soon, please'],
  ])('gives Retry-After of a %i back as it came: %s', async (status, retryAfter) => {
    const attempt = await sendTo(answering(status, [`Retry-After: ${retryAfter}`]));
    expect(attempt).toMatchObject({ failure: null, status, retryAfter });
  });

  it('keeps no more than 100 characters of Retry-After', async () => {
    const { retryAfter } = await sendTo(answering(503, [`Retry-After: ${'9'.repeat(5_000)}`]));
    expect(retryAfter).toBe('9'.repeat(100));
  });

  it.each([301, 302, 303, 307, 308])('does not follow a redirect: %i', async (status) => {
    const target = await openReceiver(answering(200));
    const attempt = await sendTo(answering(status, [`Location: http://127.0.0.1:${target.port}/`]));
    expect(attempt).toMatchObject({ failure: null, status });
    expect(target.connections()).toBe(0);
  });

  it('replaces in the body what is not UTF-8', async () => {
    const answer = Buffer.concat([Buffer.from(`${HEAD}\r\n好`), Buffer.of(0xff, 0xc3)]);
    expect(await sendTo(saying(answer))).toMatchObject({ body: '好\ufffd\ufffd' });
  });

  it('keeps the first 4 KB of the body, and no half of a character', async () => {
    const { body, status } = await sendTo(answering(200, [], '公'.repeat(3_000)));
    expect([status, body]).toEqual([200, '公'.repeat(1_365)]);
  });

  it('reads an answer of HTTP/1.0 without a length to its end', async () => {
    expect(await sendTo(saying('HTTP/1.0 200 OK\r\n\r\nold but well'))).toMatchObject({
      failure: null,
      status: 200,
      body: 'old but well',
    });
  });

  it('accepts an answer that comes before the body of the request has been read', async () => {
    const { port } = await openReceiver(
      (socket) => {
        socket.pause();
        socket.write(`${HEAD}Content-Length: 2\r\n\r\nok`);
      },
      { at: 'connect' },
    );
    const attempt = await send(toPort(port, { body: 'x'.repeat(5_000_000) }), loopback);
    expect(attempt).toMatchObject({ failure: null, status: 200, body: 'ok' });
  });

  it('makes a connection for each attempt, whatever the receiver offers', async () => {
    const answer = `${HEAD}Connection: keep-alive\r\nContent-Length: 2\r\n\r\nok`;
    const receiver = await openReceiver((socket) => void socket.write(answer));
    for (let attempts = 0; attempts < 3; attempts += 1) await send(toPort(receiver.port), loopback);
    expect(receiver.connections()).toBe(3);
  });

  it('takes of two answers the first', async () => {
    const answer = (status: number) => `HTTP/1.1 ${status} X\r\nContent-Length: 0\r\n\r\n`;
    expect(await sendTo(saying(answer(200) + answer(500)))).toMatchObject({ failure: null, status: 200 });
  });
});

describe('a receiver that takes its time', () => {
  const waits: readonly (readonly [string, string, Manner, 'head' | 'connect'])[] = [
    ['says nothing', 'WAITING', () => undefined, 'head'],
    ['says nothing from the start', 'WAITING', () => undefined, 'connect'],
    ['drips its head', 'WAITING', endless('HTTP/1.1 200 OK\r\nX: ', 'x', 20), 'head'],
    ['sends a header now and then', 'WAITING', endless(HEAD, 'X: y\r\n', 20), 'head'],
    [
      'sends informational answers now and then',
      'WAITING',
      endless('', 'HTTP/1.1 103 Hints\r\n\r\n', 20),
      'head',
    ],
    ['drips its body', 'READING', endless(`${HEAD}\r\n`, 'x', 20), 'head'],
    [
      'drips pieces',
      'READING',
      endless(`${HEAD}Transfer-Encoding: chunked\r\n\r\n`, '1\r\nx\r\n', 20),
      'head',
    ],
    [
      'stops in the middle',
      'READING',
      (socket) => void socket.write(`${HEAD}Content-Length: 9\r\n\r\nhalf`),
      'head',
    ],
  ];

  it.each(waits)('is given up in time: %s', async (_name, detail, manner, at) => {
    const { port } = await openReceiver(manner, { at });
    const attempt = await send(toPort(port), loopback);
    expect(attempt).toMatchObject({ failure: 'TIMEOUT', detail, status: null });
    expect(attempt.tookMs).toBeGreaterThanOrEqual(PATIENCE_MS - 5);
    expect(attempt.tookMs).toBeLessThan(PATIENCE_MS + SLACK_MS);
  });

  it('is given up in time in the middle of the handshake', async () => {
    const { port } = await openReceiver(() => undefined, { at: 'connect' });
    const attempt = await send(toPort(port, { scheme: 'https' }), loopback);
    expect(attempt).toMatchObject({ failure: 'TIMEOUT', detail: 'HANDSHAKE' });
  });

  it('is given up in time while nobody knows its address', async () => {
    let calledOff = false;
    const resolve = (_host: string, signal: AbortSignal) =>
      new Promise<never>(() => {
        signal.addEventListener('abort', () => (calledOff = true));
      });
    const attempt = await send(toPort(443), { ...loopback, resolve });
    expect(attempt).toMatchObject({ failure: 'TIMEOUT', detail: 'DNS' });
    expect(attempt.tookMs).toBeLessThan(PATIENCE_MS + SLACK_MS);
    expect(calledOff).toBe(true);
  });

  it('has what DNS took taken off its time', async () => {
    const resolve = async () => {
      await new Promise((later) => setTimeout(later, 800));
      return ['127.0.0.1'];
    };
    const attempt = await sendTo(() => undefined, { resolve, patienceMs: 1_000 });
    expect(attempt).toMatchObject({ failure: 'TIMEOUT', detail: 'WAITING' });
    expect(attempt.tookMs).toBeLessThan(1_700);
  });

  it('is told of in the log by what it said until then', async () => {
    expect(await sendTo(endless(`${HEAD}\r\nso far`, '', 50))).toMatchObject({ body: 'so far' });
  });
});

describe('a receiver that says too much', () => {
  const chunked = `${HEAD}Transfer-Encoding: chunked\r\n\r\n`;
  const bombs: readonly (readonly [string, Manner])[] = [
    ['a body without end', endless(`${HEAD}\r\n`, Buffer.alloc(65_536, 'x'))],
    ['a body of a terabyte', endless(`${HEAD}Content-Length: 1099511627776\r\n\r\n`, Buffer.alloc(65_536))],
    ['pieces without end', endless(chunked, '1\r\nx\r\n'.repeat(1_000))],
    ['an extension without end', endless(`${chunked}1;`, 'x'.repeat(10_000))],
    ['10,000 headers', saying(`${HEAD}${'X: y\r\n'.repeat(10_000)}\r\n`)],
    ['headers without end', endless(HEAD, 'X: y\r\n'.repeat(1_000))],
    ['one header without end', endless(`${HEAD}X: `, 'x'.repeat(10_000))],
    ['trailers without end', endless(`${chunked}0\r\n`, 'X: y\r\n'.repeat(1_000))],
    ['informational answers without end', endless('', 'HTTP/1.1 103 Hints\r\nX: y\r\n\r\n'.repeat(100))],
    [
      '100 MB in a hundred KB',
      saying(
        Buffer.concat([
          Buffer.from(`${HEAD}Content-Encoding: gzip\r\n\r\n`),
          gzipSync(Buffer.alloc(100_000_000)),
        ]),
      ),
    ],
  ];

  it.each(bombs)('is heard no further: %s', async (_name, manner) => {
    const { port } = await openReceiver(manner, { tls: good });
    const network = { ...loopback, patienceMs: 10_000, authorities: [good.cert] };
    const { result, bytesRead } = await countingBytes(() => send(toPort(port, { scheme: 'https' }), network));
    expect(result).toMatchObject({ failure: 'TOO_LARGE', status: null });
    expect(result.body.length).toBeLessThanOrEqual(4_096);
    expect(result.tookMs).toBeLessThan(network.patienceMs / 2);
    expect(bytesRead).toBeLessThanOrEqual(64 * 1_024);
  });

  it('is not unpacked', async () => {
    const packed = gzipSync(Buffer.alloc(10_000_000));
    const head = `${HEAD}Content-Encoding: gzip\r\nContent-Length: ${packed.length}\r\n\r\n`;
    const attempt = await sendTo(saying(Buffer.concat([Buffer.from(head), packed])));
    expect(attempt).toMatchObject({ failure: null, status: 200 });
    expect(attempt.body.startsWith('\u001f\ufffd')).toBe(true);
    expect(attempt.body.length).toBeLessThanOrEqual(4_096);
  });

  it('is heard up to 48 KB', async () => {
    const attempt = await sendTo(answering(200, [], 'x'.repeat(49_000)));
    expect(attempt).toMatchObject({ failure: null, status: 200, body: 'x'.repeat(4_096) });
  });
});

describe('a receiver that breaks off', () => {
  const reset: Manner = (socket) => void socket.resetAndDestroy();

  it.each<readonly [string, Manner]>([
    ['at once', reset],
    ['without a word', (socket) => void socket.end()],
    ['in its head', saying('HTTP/1.1 200 OK\r\nX: ')],
    ['in its body', saying(`${HEAD}Content-Length: 100\r\n\r\nhalf`)],
    ['in its pieces', saying(`${HEAD}Transfer-Encoding: chunked\r\n\r\n5\r\nha`)],
    [
      'hard, in its body',
      (socket) => {
        socket.write(`${HEAD}Content-Length: 100\r\n\r\nhalf`);
        setTimeout(() => socket.resetAndDestroy(), 50);
      },
    ],
  ])('has not answered: %s', async (_name, manner) => {
    expect(await sendTo(manner)).toMatchObject({ failure: 'BROKEN_OFF', status: null });
  });

  it.each([
    ['another protocol', 'SSH-2.0-OpenSSH_9.9\r\n'],
    ['no number for a length', `${HEAD}Content-Length: many\r\n\r\n`],
    ['two lengths', `${HEAD}Content-Length: 1\r\nContent-Length: 2\r\n\r\nx`],
    ['a length and pieces', `${HEAD}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
    ['pieces of no size', `${HEAD}Transfer-Encoding: chunked\r\n\r\nzz\r\n`],
    ['a header with a NUL', `${HEAD}X: \u0000\r\n\r\n`],
  ])('does not speak HTTP: %s', async (_name, answer) => {
    expect(await sendTo(saying(answer))).toMatchObject({ failure: 'NOT_HTTP', status: null });
  });

  it('gets nowhere with another protocol to go on in', async () => {
    const answer = 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n';
    const attempt = await sendTo((socket) => void socket.write(answer));
    expect(attempt).toMatchObject({ failure: 'BROKEN_OFF', status: null });
  });
});

describe('a receiver with a certificate', () => {
  async function sendEncrypted(tls: ReceiverOptions['tls'], trusted: readonly string[]): Promise<Attempt> {
    const { port } = await openReceiver(answering(200), { tls: tls ?? {} });
    return send(toPort(port, { scheme: 'https' }), { ...loopback, authorities: trusted });
  }

  it('is sent to when the certificate names it', async () => {
    let asked: string | undefined;
    const SNICallback = (name: string, done: (error: Error | null) => void) => {
      asked = name;
      done(null);
    };
    expect(await sendEncrypted({ ...good, SNICallback }, [good.cert])).toMatchObject({
      failure: null,
      status: 200,
    });
    expect(asked).toBe(HOST);
  });

  const expired = makeCertificate(HOST, -1);
  const other = makeCertificate('other.example');
  it.each([
    ['nobody trusts it', good, [other.cert], 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ['it is not trusted by default', good, undefined, 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ['it names another host', other, [other.cert], 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['it has expired', expired, [expired.cert], 'CERT_HAS_EXPIRED'],
  ])('is sent nothing when %s', async (_reason, tls, authorities, detail) => {
    const receiver = await openReceiver(answering(200), { tls });
    const network = { ...loopback, ...(authorities && { authorities }) };
    const attempt = await send(toPort(receiver.port, { scheme: 'https' }), network);
    expect(attempt).toMatchObject({ failure: 'TLS', detail, status: null });
    expect(receiver.received()).toBe('');
  });

  it('is sent nothing over TLS before 1.2', async () => {
    const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' } as const;
    expect(await sendEncrypted({ ...good, ...old }, [good.cert])).toMatchObject({ failure: 'TLS' });
    const enough = { minVersion: 'TLSv1.2', maxVersion: 'TLSv1.2' } as const;
    expect(await sendEncrypted({ ...good, ...enough }, [good.cert])).toMatchObject({ status: 200 });
  });

  it('is sent nothing when it asks for one in return', async () => {
    const demanding = { ...good, requestCert: true, rejectUnauthorized: true };
    expect(await sendEncrypted(demanding, [good.cert])).toMatchObject({ failure: 'TLS', status: null });
  });

  it('is not taken for one where there is plain HTTP', async () => {
    const { port } = await openReceiver(answering(200), { at: 'connect' });
    expect(await send(toPort(port, { scheme: 'https' }), loopback)).toMatchObject({ failure: 'TLS' });
  });
});

describe('the address of a receiver', () => {
  let receiver: Receiver;

  /** With the rule for the internet, over a port at which somebody would answer. */
  async function sendWhere(addresses: readonly string[]): Promise<Attempt> {
    receiver = await openReceiver(answering(200));
    const network = { ...loopback, resolve: () => Promise.resolve(addresses), mayReach: isPublicAddress };
    return send(toPort(receiver.port, { scheme: 'https' }), network);
  }

  it.each([
    ['loopback', ['127.0.0.1']],
    ['loopback of IPv6', ['::1']],
    ['private', ['10.0.0.1']],
    ['link-local, where clouds keep credentials', ['169.254.169.254']],
    ['mapped', ['::ffff:127.0.0.1']],
    ['mapped, in hexadecimal', ['::ffff:7f00:1']],
    ['compatible', ['::127.0.0.1']],
    ['behind NAT64', ['64:ff9b::7f00:1']],
    ['in a 6to4 tunnel', ['2002:7f00:1::1']],
    ['unspecified', ['0.0.0.0']],
    ['unspecified of IPv6', ['::']],
    ['unique local', ['fd00:ec2::254']],
    ['one private among many', ['1.1.1.1', '2400:3200::1', '127.0.0.1', '8.8.8.8']],
    ['no address', ['localhost']],
  ])('is refused before anything is connected: %s', async (_name, addresses) => {
    const { result, sockets } = await countingBytes(() => sendWhere(addresses));
    expect(result).toMatchObject({ failure: 'FORBIDDEN_ADDRESS', detail: '', status: null });
    expect([sockets, receiver.connections()]).toEqual([0, 0]);
  });

  it.each(['http://127.0.0.1:80/', 'https://127.0.0.1/', 'https://[::ffff:7f00:1]/', 'https://10.1/'])(
    'is refused when it is the host itself: %s',
    async (url) => {
      const { result, sockets } = await countingBytes(() =>
        send({ url, headers: {}, body: '' }, { ...loopback, mayReach: isPublicAddress }),
      );
      expect(result.failure).toBe('FORBIDDEN_ADDRESS');
      expect(sockets).toBe(0);
    },
  );

  it('is asked for once an attempt, so that another answer the next time reaches nothing', async () => {
    const answers = [['127.0.0.1'], ['0.0.0.0'], ['0.0.0.0']];
    let questions = 0;
    const resolve = () => Promise.resolve(answers[questions++] ?? []);
    const target = await openReceiver(answering(200));
    const network = { ...loopback, resolve };
    expect(await send(toPort(target.port), network)).toMatchObject({ failure: null, status: 200 });
    expect([questions, target.connections()]).toEqual([1, 1]);
    expect(await send(toPort(target.port), network)).toMatchObject({ failure: 'FORBIDDEN_ADDRESS' });
    expect([questions, target.connections()]).toEqual([2, 1]);
  });

  it('is refused for plain HTTP when it is another machine', async () => {
    const network = { ...loopback, resolve: () => Promise.resolve(['1.1.1.1']), mayReach: isPublicAddress };
    const { result, sockets } = await countingBytes(() => send(toPort(80), network));
    expect(result).toMatchObject({ failure: 'FORBIDDEN_ADDRESS' });
    expect(sockets).toBe(0);
  });

  it('is the next one when nobody is at the first', async () => {
    const target = await openReceiver(answering(200));
    const network = { ...loopback, resolve: () => Promise.resolve(['127.0.0.2', '127.0.0.1']) };
    expect(await send(toPort(target.port), network)).toMatchObject({ failure: null, status: 200 });
  });

  it.each([
    ['ENOTFOUND', () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' }))],
    ['ESERVFAIL', () => Promise.reject(Object.assign(new Error('no'), { code: 'ESERVFAIL' }))],
    ['ENODATA', () => Promise.resolve([])],
  ])('is not known: %s', async (detail, resolve) => {
    expect(await send(toPort(80), { ...loopback, resolve })).toMatchObject({ failure: 'DNS', detail });
  });

  it('has nobody at it', async () => {
    const { port } = await openReceiver(answering(200));
    await closeReceivers();
    expect(await send(toPort(port), loopback)).toMatchObject({
      failure: 'NOT_CONNECTED',
      detail: 'ECONNREFUSED',
      status: null,
    });
  });
});

/** What all connections opened meanwhile have read, by Node's own count. */
async function countingBytes<T>(work: () => Promise<T>) {
  const opened: Socket[] = [];
  const note = (message: unknown) => void opened.push((message as { readonly socket: Socket }).socket);
  subscribe('net.client.socket', note);
  try {
    const result = await work();
    return {
      result,
      sockets: opened.length,
      bytesRead: opened.reduce((sum, socket) => sum + socket.bytesRead, 0),
    };
  } finally {
    unsubscribe('net.client.socket', note);
  }
}
