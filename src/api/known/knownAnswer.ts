import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { brotli } from '../../util/brotli.ts';
import { sha256 } from '../../util/sha256.ts';
import { acceptedEncoding } from '../acceptedEncoding.ts';
import { MAY_BE_KEPT } from './freshness.ts';

type Headers = Readonly<Record<string, string | number | boolean>>;
type Encoding = 'br' | 'gzip';

/** A public answer that may be given again. */
export interface KnownAnswer {
  /** When its question was asked, in milliseconds: what it tells was so then, or became so just after. */
  readonly madeAt: number;
  readonly headers: Headers;
  /** Weak: over the data, which the same answer has whatever it cost. */
  readonly etag: string;
  /** To the byte what Apollo answers where the database is asked nothing. */
  readonly body: string;
  readonly packed: Map<Encoding, Promise<string>>;
}

/** Where Apollo writes the cost, the last thing in its answer. */
const COST = ',"extensions":{"cost":{';

const ETAG_LENGTH = 32;

/** Shorter ones fit in one packet as they are. */
const PACKED_FROM = 1_400;

/** A millisecond for a whole report. */
const BROTLI_QUALITY = 5;

const zip = promisify(gzip);

/** Null for an answer that says itself that it is not to be kept. */
export function knownAnswer(
  { statusCode, headers = {}, body }: APIGatewayProxyStructuredResultV2,
  madeAt: number,
): KnownAnswer | null {
  if (statusCode !== 200 || headers['cache-control'] !== MAY_BE_KEPT || body === undefined) return null;
  const end = body.lastIndexOf(COST);
  if (end === -1) return null;
  const data = body.slice(0, end);
  const etag = `W/"${sha256(data).slice(0, ETAG_LENGTH)}"`;
  return {
    madeAt,
    // The length changes with cost and encoding; whoever sends the answer counts.
    headers: { ...without('content-length', headers), etag, vary: 'accept, accept-encoding' },
    etag,
    // What is known costs the database nothing.
    body: data + body.slice(end).replace(/:[\d.]+/g, ':0'),
    packed: new Map(),
  };
}

/** The answer to whoever asks for it again, `age` seconds later. */
export async function toldAgain(
  { headers, etag, body, packed }: KnownAnswer,
  { headers: asked }: APIGatewayProxyEventV2,
  age: number,
): Promise<APIGatewayProxyStructuredResultV2> {
  const aged = { ...headers, age: String(age) };
  if (isKnownToAsker(etag, asked['if-none-match'])) return notModified(aged);
  const encoding = body.length < PACKED_FROM ? null : acceptedEncoding(asked['accept-encoding']);
  if (encoding === null) return { statusCode: 200, headers: aged, body };
  let bytes = packed.get(encoding);
  if (!bytes) {
    bytes = pack(body, encoding);
    packed.set(encoding, bytes);
  }
  return compressed(aged, encoding, await bytes);
}

/** The answer to whoever asked first: with what it cost. */
export async function toldFirst(
  { headers, etag }: KnownAnswer,
  { body = '' }: APIGatewayProxyStructuredResultV2,
  { headers: asked }: APIGatewayProxyEventV2,
): Promise<APIGatewayProxyStructuredResultV2> {
  if (isKnownToAsker(etag, asked['if-none-match'])) return notModified(headers);
  const encoding = body.length < PACKED_FROM ? null : acceptedEncoding(asked['accept-encoding']);
  if (encoding === null) return { statusCode: 200, headers, body };
  return compressed(headers, encoding, await pack(body, encoding));
}

function isKnownToAsker(etag: string, header: string | undefined): boolean {
  if (header === undefined) return false;
  const opaque = etag.slice('W/'.length);
  return header.split(',').some((each) => ['*', opaque].includes(each.trim().replace(/^W\//, '')));
}

function notModified(headers: Headers): APIGatewayProxyStructuredResultV2 {
  return { statusCode: 304, headers: without('content-type', headers) };
}

function without(name: string, headers: Headers): Headers {
  return Object.fromEntries(Object.entries(headers).filter(([each]) => each !== name));
}

function compressed(headers: Headers, encoding: Encoding, body: string): APIGatewayProxyStructuredResultV2 {
  const encoded = { ...headers, 'content-encoding': encoding };
  return { statusCode: 200, headers: encoded, body, isBase64Encoded: true };
}

async function pack(body: string, encoding: Encoding): Promise<string> {
  const bytes = encoding === 'br' ? await brotli(body, BROTLI_QUALITY) : await zip(body);
  return Buffer.from(bytes).toString('base64');
}
