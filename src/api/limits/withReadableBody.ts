import { isUtf8 } from 'node:buffer';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { DomainError } from '../../errors.ts';
import { jsonDepth } from '../../util/jsonDepth.ts';
import { utf8Bytes } from '../../util/utf8Bytes.ts';
import type { HttpHandler } from '../handler.ts';
import { refusalResponse } from '../refusalResponse.ts';
import { limits } from './limits.ts';

/** Bytes that a question may have; a deployment of API Gateway alone would let ten times as many through. */
export const QUESTION_BYTES = 1_000_000;
/** Bytes that a request to the manage API may have: a file to be imported travels in base64. */
export const IMPORT_BYTES = 25_000_000;

interface Refused {
  readonly status: 400 | 413 | 415;
  readonly refusal: DomainError;
}

/**
 * Refuses by POST what is not one question as JSON in UTF-8, and hands on only text: whoever comes after it reads the
 * same question. Bytes are never unpacked, so that small ones cannot become many.
 */
export function withReadableBody(handler: HttpHandler, mostBytes: number): HttpHandler {
  return async (event, context) => {
    if (event.requestContext.http.method !== 'POST') return handler(event, context);
    const read = refusedHeaders(event) ?? refusedLength(event, mostBytes) ?? textOf(event);
    const text = typeof read === 'string' ? (refusedText(read) ?? read) : read;
    if (typeof text !== 'string') return refusalResponse(text.status, text.refusal);
    return handler({ ...event, body: text, isBase64Encoded: false }, context);
  };
}

/** A body of another type would be a form of another site, which browsers send without asking. */
function refusedHeaders({ headers }: APIGatewayProxyEventV2): Refused | null {
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') return bad(415, 'CONTENT_ENCODING', encoding);
  const [type = '', ...parameters] = (headers['content-type'] ?? '').split(';').map((part) => part.trim());
  if (type.toLowerCase() !== 'application/json') return bad(415, 'CONTENT_TYPE', type);
  const other = parameters.find(
    (parameter) => /^charset=/i.test(parameter) && !/^charset="?utf-?8"?$/i.test(parameter),
  );
  return other === undefined ? null : bad(415, 'CHARSET', other.slice('charset='.length));
}

function refusedLength(
  { body = '', isBase64Encoded }: APIGatewayProxyEventV2,
  limit: number,
): Refused | null {
  const size = isBase64Encoded ? Buffer.byteLength(body, 'base64') : utf8Bytes(body);
  if (size <= limit) return null;
  return { status: 413, refusal: new DomainError('TOO_LARGE', { what: 'request', size, limit }) };
}

function textOf({ body = '', isBase64Encoded }: APIGatewayProxyEventV2): string | Refused {
  if (!isBase64Encoded) return body;
  const bytes = Buffer.from(body, 'base64');
  return isUtf8(bytes) ? bytes.toString('utf8') : bad(400, 'NOT_UTF8');
}

function refusedText(text: string): Refused | null {
  const found = jsonDepth(text);
  if (found > limits.jsonDepth) return over('jsonDepth', found);
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return bad(400, 'NOT_JSON');
  }
  if (Array.isArray(given) && given.length > 1) return over('operations', given.length);
  return typeof given === 'object' && given !== null && !Array.isArray(given) ? null : bad(400, 'NOT_JSON');
}

function over(what: 'operations' | 'jsonDepth', found: number): Refused {
  return { status: 400, refusal: new DomainError('QUERY_OVER_LIMIT', { what, limit: limits[what], found }) };
}

/** Of what was sent, a word is shown. */
const SHOWN = 100;

type Reason = DomainError<'BAD_REQUEST'>['params']['reason'];

function bad(status: 400 | 415, reason: Reason, detail = ''): Refused {
  return {
    status,
    refusal: new DomainError('BAD_REQUEST', { reason, detail: detail.slice(0, SHOWN) }),
  };
}
