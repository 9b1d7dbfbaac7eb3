import type { SendFailure } from '../attempt.ts';

/** How far an attempt has got once its addresses are known. */
export type Stage = 'CONNECTING' | 'HANDSHAKE' | 'WAITING' | 'READING';

/** What an error of Node's clients means, by the stage in which it came. */
export function failureOf(error: unknown, stage: Stage): SendFailure {
  if (stage === 'CONNECTING') return 'NOT_CONNECTED';
  const code = codeOf(error);
  // Since TLS 1.3 a server may ask for the certificate of its client only after the handshake.
  if (stage === 'HANDSHAKE' || code.startsWith('ERR_SSL_')) return 'TLS';
  if (code === 'HPE_HEADER_OVERFLOW' || code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW') return 'TOO_LARGE';
  if (code === 'HPE_INVALID_EOF_STATE') return 'BROKEN_OFF';
  return code.startsWith('HPE_') ? 'NOT_HTTP' : 'BROKEN_OFF';
}

/** The code of an error of Node or of DNS. Not its message, which tells addresses. */
export function codeOf(error: unknown): string {
  const isCoded = typeof error === 'object' && error !== null && 'code' in error;
  return isCoded && typeof error.code === 'string' ? error.code : '';
}
