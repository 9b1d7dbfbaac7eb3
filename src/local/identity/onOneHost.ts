import type { HttpHandler } from '../httpServer.ts';
import type { Listener } from './identityListener.ts';

/*
 * Cookies and addresses of a sign-in belong to one name of this machine. Whoever comes by another one, `localhost`
 * mostly, is sent to the same page under that name before anything begins.
 */

export function onOneHost(handler: HttpHandler, origin: string): HttpHandler {
  return (event, context) => {
    const { method } = event.requestContext.http;
    if (method !== 'GET' || event.headers['host'] === hostOf(origin)) return handler(event, context);
    const query = event.rawQueryString === '' ? '' : `?${event.rawQueryString}`;
    return Promise.resolve({ statusCode: 307, headers: { location: origin + event.rawPath + query } });
  };
}

export function listenOnOneHost(listener: Listener, origin: string): Listener {
  return (request, response) => {
    if (request.headers.host === hostOf(origin)) return listener(request, response);
    response.writeHead(307, { location: origin + (request.url ?? '/') }).end();
    return Promise.resolve();
  };
}

function hostOf(origin: string): string {
  return new URL(origin).host;
}
