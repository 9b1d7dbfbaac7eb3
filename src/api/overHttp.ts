import type { HttpHandler } from './handler.ts';
import { nothingHere } from './nothingHere.ts';
import { requestOrigin } from './requestOrigin.ts';
import { safeHeaders } from './safeHeaders.ts';

/** What holds at every address of the site: who may ask how, that HEAD is a GET, and what browsers are told. */
export function overHttp(handler: HttpHandler): HttpHandler {
  return async (event, context) => {
    const refused = nothingHere(event.requestContext.http.method, event.rawPath);
    const answer = refused ?? (await handler(asRead(event), context));
    const isSecure = requestOrigin(event).startsWith('https:');
    return { ...answer, headers: { ...safeHeaders(isSecure), ...answer.headers } };
  };
}

type Event = Parameters<HttpHandler>[0];

/** The body is left away by the server that sends the answer. */
function asRead(event: Event): Event {
  const { requestContext } = event;
  if (requestContext.http.method !== 'HEAD') return event;
  return { ...event, requestContext: { ...requestContext, http: { ...requestContext.http, method: 'GET' } } };
}
