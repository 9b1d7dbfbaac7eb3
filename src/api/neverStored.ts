import type { HttpHandler } from './handler.ts';

/** Forbids browsers and proxies to keep an answer: what is not public, and who asked for it, stays with who asked. */
export function neverStored(handler: HttpHandler): HttpHandler {
  return async (event, context) => {
    const answer = await handler(event, context);
    return { ...answer, headers: { ...answer.headers, 'cache-control': 'no-store' } };
  };
}
