import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import type { Health } from '../queries/health.ts';
import { noSuchAddress } from '../api/nothingHere.ts';
import { defectResponse, refusalResponse } from '../api/refusalResponse.ts';
import { safeHeaders } from '../api/safeHeaders.ts';
import { DomainError } from '../errors.ts';
import { BodyTooLarge, ClientGone, readBody } from './readBody.ts';
import { refuseUnread } from './refuseUnread.ts';
import { writeResult } from './writeResult.ts';
import { toEvent } from './toEvent.ts';

/** A Lambda function behind an HTTP API, as `lambda/` exports it. */
export type HttpHandler = (
  event: APIGatewayProxyEventV2,
  context: Context,
) => Promise<APIGatewayProxyStructuredResultV2>;

interface HandlerRoute {
  /** The path itself and everything below it; the longest prefix that fits wins. */
  readonly prefix: string;
  readonly handler: HttpHandler;
  /** Bytes; absent: 1 MB. Never more than 25 MB. */
  readonly maxBodyBytes?: number;
}

/** Something that only this machine has, and that is no function on AWS. */
interface ListenerRoute {
  readonly prefix: string;
  readonly listener: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
}

export type HttpRoute = HandlerRoute | ListenerRoute;

export interface HttpServerOptions {
  /** 0: any free one. */
  readonly port: number;
  /** A function where they depend on the address, which is known once the port is taken. */
  readonly routes: readonly HttpRoute[] | ((url: string) => readonly HttpRoute[]);
  /** One line of the log: what a handler threw. */
  readonly log: (line: object) => void;
  /** How long a request may take to come in, in milliseconds; left out: a minute. */
  readonly patienceMs?: number;
  /** What `/healthz` tells; left out: that the server answers. */
  readonly health?: () => Promise<Health>;
}

export interface HttpServer {
  readonly port: number;
  readonly url: string;
  /** Takes no new request, lets those in flight finish (10 s at most), closes all connections. */
  readonly close: () => Promise<void>;
}

export class PortTaken extends Error {
  constructor(port: number) {
    super(
      `端口 ${port} 已被占用：请用 PORT 指定另一个端口，例如 PORT=${port + 1} npm start。/ ` +
        `Port ${port} is taken: set PORT to another one, for example PORT=${port + 1} npm start.`,
    );
    this.name = 'PortTaken';
  }
}

const host = '127.0.0.1';
const defaultBodyBytes = 1_000_000;
const mostBodyBytes = 25_000_000;
const closePatienceMs = 10_000;
const patienceMs = 60_000;

/**
 * Does for Lambda handlers on this machine what API Gateway's HTTP API does on AWS. Listens on the loopback address
 * only. Throws `PortTaken`.
 */
export async function startHttpServer(options: HttpServerOptions): Promise<HttpServer> {
  let routes: readonly HttpRoute[] = [];
  const requestTimeout = options.patienceMs ?? patienceMs;
  const timing = { requestTimeout, connectionsCheckingInterval: requestTimeout / 6 };
  const server = createServer(timing, (request, response) => {
    // Once closing has begun a connection is not kept for a next request.
    if (!server.listening) response.setHeader('connection', 'close');
    answer(request, response, routes, options).catch((error: unknown) => {
      options.log({ level: 'error', event: 'http.defect', error: describe(error) });
      response.destroy();
    });
  });
  server.on('clientError', refuseUnread);
  await listen(server, options.port);
  const { port } = server.address() as AddressInfo;
  const url = `http://${host}:${port}`;
  const given = typeof options.routes === 'function' ? options.routes(url) : options.routes;
  routes = [...given].sort((a, b) => b.prefix.length - a.prefix.length);
  return { port, url, close: () => close(server) };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  routes: readonly HttpRoute[],
  { log, health }: Pick<HttpServerOptions, 'log' | 'health'>,
): Promise<void> {
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
  if (path === '/healthz') {
    await writeResult(response, await healthResult(health, log));
    return;
  }
  const route = routes.find(({ prefix }) => path === prefix || path.startsWith(`${prefix}/`));
  if (route === undefined) {
    await writeResult(response, ownAnswer(noSuchAddress(path)));
    return;
  }
  if ('listener' in route) {
    await route.listener(request, response);
    return;
  }
  const result = await resultOf(request, response, route, log);
  if (result !== null) await writeResult(response, result);
}

/** 503 where somebody should look: for the probe of whatever watches over the process. */
async function healthResult(
  health: HttpServerOptions['health'],
  log: (line: object) => void,
): Promise<APIGatewayProxyStructuredResultV2> {
  if (health === undefined) return json(200, { status: 'ok' });
  try {
    const found = await health();
    const well = found.missedSchedules === 0;
    return json(well ? 200 : 503, { status: well ? 'ok' : 'schedules missed', ...found });
  } catch (error) {
    log({ level: 'error', event: 'health.defect', error: describe(error) });
    return json(503, { status: 'unavailable' });
  }
}

/** Null when the client has gone before it had sent its request. */
async function resultOf(
  request: IncomingMessage,
  response: ServerResponse,
  route: HandlerRoute,
  log: (line: object) => void,
): Promise<APIGatewayProxyStructuredResultV2 | null> {
  const limit = Math.min(route.maxBodyBytes ?? defaultBodyBytes, mostBodyBytes);
  try {
    const event = toEvent(request, await readBody(request, limit));
    return await route.handler(event, contextOf(event.requestContext.requestId));
  } catch (error) {
    if (error instanceof BodyTooLarge) {
      // The rest of the body is not read, so the connection is of no further use.
      response.setHeader('connection', 'close');
      const refusal = new DomainError('TOO_LARGE', { what: 'request', size: error.size, limit });
      return ownAnswer(refusalResponse(413, refusal));
    }
    if (error instanceof ClientGone) return null;
    log({ level: 'error', event: 'http.defect', path: route.prefix, error: describe(error) });
    return ownAnswer(defectResponse());
  }
}

function json(statusCode: number, body: object): APIGatewayProxyStructuredResultV2 {
  return ownAnswer({
    statusCode,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify(body),
  });
}

/** What no handler has answered. */
function ownAnswer(answer: APIGatewayProxyStructuredResultV2): APIGatewayProxyStructuredResultV2 {
  return { ...answer, headers: { ...safeHeaders(false), ...answer.headers } };
}

/** Without the callbacks of old Node versions, which no handler here calls. */
function contextOf(awsRequestId: string): Context {
  const endsAt = Date.now() + 29_000;
  const context: Omit<Context, 'done' | 'fail' | 'succeed'> = {
    awsRequestId,
    functionName: 'local',
    functionVersion: '$LATEST',
    invokedFunctionArn: 'local',
    memoryLimitInMB: '1024',
    logGroupName: 'local',
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: false,
    getRemainingTimeInMillis: () => Math.max(0, endsAt - Date.now()),
  };
  return context as Context;
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortTaken(port) : error),
    );
    server.listen(port, host, resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const giveUp = setTimeout(() => server.closeAllConnections(), closePatienceMs);
    server.close(() => {
      clearTimeout(giveUp);
      resolve();
    });
    server.closeIdleConnections();
  });
}
