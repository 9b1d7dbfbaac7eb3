import type { IncomingMessage } from 'node:http';

export class BodyTooLarge extends Error {
  /** Bytes: as it was told, or as many as had come. */
  readonly size: number;

  constructor(size: number) {
    super(`A body of ${size} bytes.`);
    this.size = size;
  }
}
export class ClientGone extends Error {}

/**
 * The whole body of a request. Throws `BodyTooLarge` as soon as it is known to be longer than `limit` bytes,
 * `ClientGone` when the connection ends before the body.
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const told = Number(request.headers['content-length'] ?? 0);
  if (told > limit) throw new BodyTooLarge(told);
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    let size = 0;
    request.on('data', (piece: Buffer) => {
      size += piece.length;
      if (size > limit) {
        // Not `destroy`: the answer still has to go out on the same connection.
        request.removeAllListeners('data').pause();
        reject(new BodyTooLarge(size));
      } else {
        pieces.push(piece);
      }
    });
    request.on('end', () => resolve(Buffer.concat(pieces)));
    request.on('error', (cause) => reject(new ClientGone('The connection ended early.', { cause })));
  });
}
