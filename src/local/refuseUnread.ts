import { maxHeaderSize, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { refusalResponse } from '../api/refusalResponse.ts';
import { safeHeaders } from '../api/safeHeaders.ts';
import { DomainError } from '../errors.ts';

/** Why Node could not read a request: its code, and how much of it was read. */
export interface Unread {
  readonly code?: string;
  readonly bytesParsed?: number;
}

/** Answers on the bare connection, which is all there is of a request that could not be read, and ends it. */
export function refuseUnread({ code, bytesParsed = 0 }: Unread, connection: Duplex): void {
  if (code === 'ECONNRESET' || !connection.writable) {
    connection.destroy();
    return;
  }
  const { statusCode = 400, headers = {}, body = '' } = refusalOf(code, bytesParsed);
  const lines = Object.entries({
    ...safeHeaders(false),
    ...headers,
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  }).map(([name, value]) => `${name}: ${String(value)}`);
  const head = [`HTTP/1.1 ${statusCode} ${STATUS_CODES[statusCode] ?? ''}`, ...lines].join('\r\n');
  connection.end(`${head}\r\n\r\n${body}`);
}

function refusalOf(code: string | undefined, bytesParsed: number) {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW': {
      const size = Math.max(bytesParsed, maxHeaderSize + 1);
      return refusalResponse(
        431,
        new DomainError('TOO_LARGE', { what: 'headers', size, limit: maxHeaderSize }),
      );
    }
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return refusalResponse(408, new DomainError('BAD_REQUEST', { reason: 'TOO_SLOW', detail: '' }));
    default:
      return refusalResponse(400, new DomainError('BAD_REQUEST', { reason: 'NOT_HTTP', detail: '' }));
  }
}
