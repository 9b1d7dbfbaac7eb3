import type { ServerResponse } from 'node:http';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

/** Writes what a handler answered; resolves when it is sent, or when the client has gone. */
export function writeResult(
  response: ServerResponse,
  result: APIGatewayProxyStructuredResultV2,
): Promise<void> {
  const body = Buffer.from(result.body ?? '', result.isBase64Encoded === true ? 'base64' : 'utf8');
  response.statusCode = result.statusCode ?? 200;
  for (const [name, value] of Object.entries(result.headers ?? {})) {
    response.setHeader(name, typeof value === 'boolean' ? String(value) : value);
  }
  if (result.cookies !== undefined) response.setHeader('set-cookie', result.cookies);
  if (response.statusCode !== 304 && response.statusCode !== 204) {
    response.setHeader('content-length', body.length);
  }
  return new Promise((resolve) => {
    if (response.destroyed) {
      resolve();
      return;
    }
    response.on('close', resolve);
    response.end(body);
  });
}

/** An error before any GraphQL was executed, in the shape that GraphQL clients read. */
export function errorBody(code: string, message: string): object {
  return { errors: [{ message, extensions: { code } }] };
}
