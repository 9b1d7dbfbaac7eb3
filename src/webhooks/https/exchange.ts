import { request as requestByHttp, type IncomingMessage } from 'node:http';
import { request as requestByHttps } from 'node:https';
import { BYTES_KEPT, ENOUGH_BYTES, answered, failed } from '../attempt.ts';
import type { AnswerHead, Outcome, SendRequest } from '../attempt.ts';
import { connectOptions } from './connectOptions.ts';
import { codeOf, failureOf, type Stage } from './failureOf.ts';

/**
 * Sends the request over a connection of its own, to one of the addresses and never to another, and reads the answer
 * up to its bounds. Redirects are not followed and nothing is unpacked. `authorities`: see `Network`.
 */
export function exchange(
  request: SendRequest,
  addresses: readonly string[],
  authorities: readonly string[] | undefined,
  deadline: AbortSignal,
): Promise<Outcome> {
  return new Promise((resolve) => {
    let stage: Stage = 'CONNECTING';
    let start = Buffer.alloc(0);

    const url = new URL(request.url);
    const isPlain = url.protocol === 'http:';
    const client = (isPlain ? requestByHttp : requestByHttps)(
      url,
      connectOptions(request, addresses, authorities, deadline),
    );

    // Whatever happens after the first end changes nothing, but is listened to: an error that nobody hears ends the
    // process.
    const end = (outcome: Outcome) => {
      resolve(outcome);
      client.destroy();
    };
    const fail = (error: unknown) => {
      if (deadline.aborted) end(failed('TIMEOUT', stage, start));
      else end(failed(failureOf(error, stage), codeOf(error), start));
    };
    const endIfTooMuch = () => {
      if ((client.socket?.bytesRead ?? 0) > ENOUGH_BYTES) end(failed('TOO_LARGE', '', start));
    };

    client.on('error', fail);
    client.on('close', () => fail(null));
    client.on('socket', (socket) => {
      socket.once('connect', () => (stage = isPlain ? 'WAITING' : 'HANDSHAKE'));
      socket.once('secureConnect', () => (stage = 'WAITING'));
    });
    // Heads of the 1xx kind may come one after another without end.
    client.on('information', endIfTooMuch);
    client.on('response', (response: IncomingMessage) => {
      stage = 'READING';
      response.on('error', fail);
      response.on('data', (piece: Buffer) => {
        // One byte more than is kept tells that there was more.
        start = Buffer.concat([start, piece.subarray(0, BYTES_KEPT + 1 - start.length)]);
        endIfTooMuch();
      });
      response.on('end', () => end(answered(headOf(response), start)));
    });
    client.end(request.body);
  });
}

function headOf({ statusCode, headers }: IncomingMessage): AnswerHead {
  return { status: statusCode ?? 0, retryAfter: headers['retry-after'] ?? null };
}
