import type { ServerResponse } from 'node:http';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { keptUpTo } from '../util/keptUpTo.ts';

/** Writes what a handler answered; resolves when it is sent, or when the client has gone. */
export function writeResult(
  response: ServerResponse,
  result: APIGatewayProxyStructuredResultV2,
): Promise<void> {
  const { statusCode = 200, headers = {}, cookies } = result;
  const body = bytesOf(result);
  const sent: Record<string, string | number | string[]> = {};
  for (const [name, value] of Object.entries(headers)) {
    sent[name.toLowerCase()] = typeof value === 'boolean' ? String(value) : value;
  }
  if (cookies !== undefined) sent['set-cookie'] = cookies;
  if (statusCode !== 304 && statusCode !== 204) sent['content-length'] = body.length;
  return new Promise((resolve) => {
    if (response.destroyed) {
      resolve();
      return;
    }
    response.on('close', resolve);
    response.writeHead(statusCode, sent);
    // What was answered in one turn goes out together, so that the other side is woken once.
    setImmediate(() => response.end(body));
  });
}

/** Bytes of texts that were sent lately. */
const SENT_BYTES = 16_000_000;
const sentLately = keptUpTo<Buffer>(SENT_BYTES);

/** An answer that has an age is the same text each time: it is put into bytes once. */
function bytesOf({ headers, body = '', isBase64Encoded }: APIGatewayProxyStructuredResultV2): Buffer {
  if (isBase64Encoded === true) return Buffer.from(body, 'base64');
  if (headers?.['age'] === undefined) return Buffer.from(body, 'utf8');
  const known = sentLately.find(body);
  if (known) return known;
  const bytes = Buffer.from(body, 'utf8');
  // The text is the key.
  sentLately.add(body, bytes, 2 * body.length + bytes.length);
  return bytes;
}
