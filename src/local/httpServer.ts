import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { BodyTooLarge, ClientGone, readBody } from './readBody.ts';
import { errorBody, writeResult } from './writeResult.ts';
import { toEvent } from './toEvent.ts';

/** A Lambda function behind an HTTP API, as `lambda/` exports it. */
export type HttpHandler = (
  event: APIGatewayProxyEventV2,
  context: Context,
) => Promise<APIGatewayProxyStructuredResultV2>;

export interface HttpRoute {
  /** The path itself and everything below it; the longest prefix that fits wins. */
  readonly prefix: string;
  readonly handler: HttpHandler;
  /** Bytes; absent: 1 MB. Never more than 25 MB. */
  readonly maxBodyBytes?: number;
}

export interface HttpServerOptions {
  /** 0: any free one. */
  readonly port: number;
  readonly routes: readonly HttpRoute[];
  /** One line of the log: what a handler threw. */
  readonly log: (line: object) => void;
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

/**
 * Does for Lambda handlers on this machine what API Gateway's HTTP API does on AWS. Listens on the loopback address
 * only. Throws `PortTaken`.
 */
export async function startHttpServer(options: HttpServerOptions): Promise<HttpServer> {
  const routes = [...options.routes].sort((a, b) => b.prefix.length - a.prefix.length);
  const server = createServer({ requestTimeout: 60_000 }, (request, response) => {
    // Once closing has begun a connection is not kept for a next request.
    if (!server.listening) response.setHeader('connection', 'close');
    answer(request, response, routes, options.log).catch((error: unknown) => {
      options.log({ level: 'error', event: 'http.defect', error: describe(error) });
      response.destroy();
    });
  });
  await listen(server, options.port);
  const { port } = server.address() as AddressInfo;
  return { port, url: `http://${host}:${port}`, close: () => close(server) };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  routes: readonly HttpRoute[],
  log: (line: object) => void,
): Promise<void> {
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
  if (path === '/healthz') {
    await writeResult(response, json(200, { status: 'ok' }));
    return;
  }
  const route = routes.find(({ prefix }) => path === prefix || path.startsWith(`${prefix}/`));
  if (route === undefined || !['GET', 'HEAD', 'POST', 'OPTIONS'].includes(request.method ?? '')) {
    await writeResult(
      response,
      json(404, errorBody('NOT_FOUND', '没有这个地址 / There is nothing at this address')),
    );
    return;
  }
  const result = await resultOf(request, response, route, log);
  if (result !== null) await writeResult(response, result);
}

/** Null when the client has gone before it had sent its request. */
async function resultOf(
  request: IncomingMessage,
  response: ServerResponse,
  route: HttpRoute,
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
      return json(
        413,
        errorBody('TOO_LARGE', `请求超过 ${limit} 字节 / The request is longer than ${limit} bytes`),
      );
    }
    if (error instanceof ClientGone) return null;
    log({ level: 'error', event: 'http.defect', path: route.prefix, error: describe(error) });
    return json(500, errorBody('INTERNAL_SERVER_ERROR', '服务器内部错误 / Internal server error'));
  }
}

function json(statusCode: number, body: object): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify(body),
  };
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
