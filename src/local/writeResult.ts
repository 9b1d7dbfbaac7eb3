import type { ServerResponse } from 'node:http';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

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

/** Texts that were sent lately, the oldest first. */
const sentLately = new Map<string, Buffer>();
const MOST_TEXTS = 200;
const LONGEST_TEXT = 100_000;

/** An answer that has an age is the same text each time: it is put into bytes once. */
function bytesOf({ headers, body = '', isBase64Encoded }: APIGatewayProxyStructuredResultV2): Buffer {
  if (isBase64Encoded === true) return Buffer.from(body, 'base64');
  if (headers?.['age'] === undefined || body.length > LONGEST_TEXT) return Buffer.from(body, 'utf8');
  const known = sentLately.get(body);
  if (known) return known;
  const bytes = Buffer.from(body, 'utf8');
  if (sentLately.size >= MOST_TEXTS) sentLately.delete(sentLately.keys().next().value ?? '');
  sentLately.set(body, bytes);
  return bytes;
}
