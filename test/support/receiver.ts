import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer, type TlsOptions } from 'node:tls';

/** A receiver of webhooks on this machine that says, byte for byte, what a test wants it to. */
export interface Receiver {
  readonly port: number;
  /** How often somebody connected. */
  readonly connections: () => number;
  /** All that was sent to it, in order, as Latin-1. */
  readonly received: () => string;
}

/** What it does with a connection on which a head has arrived, or anything at all where `at` is `connect`. */
export type Manner = (socket: Socket) => void;

export interface ReceiverOptions {
  readonly at?: 'connect' | 'head';
  readonly tls?: TlsOptions;
}

let running: { readonly server: Server; readonly sockets: Set<Socket> }[] = [];

/** Listens on 127.0.0.1 until `closeReceivers`. */
export async function openReceiver(manner: Manner, options: ReceiverOptions = {}): Promise<Receiver> {
  const { at = 'head', tls } = options;
  const sockets = new Set<Socket>();
  const pieces: Buffer[] = [];
  let connections = 0;
  const take = (socket: Socket) => {
    let isBegun = at === 'connect';
    if (isBegun) manner(socket);
    socket.on('data', (piece) => {
      pieces.push(piece);
      if (isBegun || !piece.includes('\r\n\r\n')) return;
      isBegun = true;
      manner(socket);
    });
  };
  const server = tls === undefined ? createServer(take) : createTlsServer(tls, take);
  const keep = (socket: Socket) => {
    sockets.add(socket.on('error', () => undefined));
    socket.on('close', () => sockets.delete(socket));
  };
  server.on('connection', (socket: Socket) => {
    connections += 1;
    keep(socket);
  });
  if (tls !== undefined) server.on('secureConnection', keep).on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  running.push({ server, sockets });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    connections: () => connections,
    received: () => Buffer.concat(pieces).toString('latin1'),
  };
}

export async function closeReceivers(): Promise<void> {
  const closing = running;
  running = [];
  await Promise.all(
    closing.map(({ server, sockets }) => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(resolve));
    }),
  );
}

/** Answers with this and ends the connection. */
export function saying(answer: string | Buffer): Manner {
  return (socket) => void socket.end(answer);
}

/** A status with a header or two and a body of its length. */
export function answering(status: number, headers: readonly string[] = [], body = ''): Manner {
  const head = [`HTTP/1.1 ${status} Status`, `Content-Length: ${Buffer.byteLength(body)}`, ...headers];
  return saying(`${head.join('\r\n')}\r\n\r\n${body}`);
}

/** Says the beginning and then the piece again and again, as fast as it is taken or every so many milliseconds. */
export function endless(beginning: string, piece: string | Buffer, everyMs = 0): Manner {
  return (socket) => {
    socket.write(beginning);
    const goOn = () => {
      while (!socket.destroyed && socket.write(piece));
    };
    if (everyMs === 0) {
      socket.on('drain', goOn);
      goOn();
    } else {
      const timer = setInterval(() => socket.write(piece), everyMs);
      socket.on('close', () => clearInterval(timer));
    }
  };
}
