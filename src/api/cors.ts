import type { HttpHandler } from './handler.ts';

const everyAnswer = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'age, etag, retry-after',
  'cross-origin-resource-policy': 'cross-origin',
};

/** Only what a browser asks before: it need not be told with every answer. */
const preflight = {
  ...everyAnswer,
  'access-control-allow-methods': 'GET, HEAD, POST, OPTIONS',
  'access-control-allow-headers': 'content-type, apollo-require-preflight, if-none-match',
  'access-control-max-age': '86400',
};

/** Lets front ends on any origin ask the public API: it takes no cookie and no key, and shows the same to all. */
export function openToAllOrigins(handler: HttpHandler): HttpHandler {
  return async (event, context) => {
    if (event.requestContext.http.method === 'OPTIONS') return { statusCode: 204, headers: preflight };
    const answer = await handler(event, context);
    return { ...answer, headers: { ...answer.headers, ...everyAnswer } };
  };
}
