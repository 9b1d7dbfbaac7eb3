import { limits } from './limits.ts';
import { unreadable } from './unreadable.ts';

const SIGNATURES: readonly (readonly [readonly number[], string])[] = [
  [[0x89, 0x50, 0x4e, 0x47], 'PNG'],
  [[0xff, 0xd8, 0xff], 'JPEG'],
  [[0x47, 0x49, 0x46, 0x38], 'GIF'],
  [[0x50, 0x4b, 0x03, 0x04], 'ZIP'],
  [[0x50, 0x4b, 0x05, 0x06], 'ZIP'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'OLE'],
  [[0x25, 0x50, 0x44, 0x46], 'PDF'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'RTF'],
  [[0x1f, 0x8b], 'GZIP'],
  [[0x52, 0x61, 0x72, 0x21], 'RAR'],
  [[0x37, 0x7a, 0xbc, 0xaf], '7Z'],
  [[0x42, 0x4d], 'BMP'],
  [[0x49, 0x49, 0x2a, 0x00], 'TIFF'],
  [[0x4d, 0x4d, 0x00, 0x2a], 'TIFF'],
];

const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** What the first bytes say the file is (`PNG`, `ZIP`, `OLE`, `PDF` …); null where they say nothing. */
export function signatureOf(bytes: Uint8Array): string | null {
  return SIGNATURES.find(([signature]) => startsWith(bytes, signature))?.[1] ?? null;
}

/**
 * The text of a file that should be text: by its byte order mark, else UTF-8, else GB 18030.
 * Throws `UNREADABLE_FILE` for an empty, too large, binary or undecodable file.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes.length === 0) throw unreadable('EMPTY', '0 bytes');
  if (bytes.length > limits.bytes) throw unreadable('TOO_LARGE', `${bytes.length} bytes`);
  const signature = signatureOf(bytes);
  // Two letters are also how a text may begin.
  if (signature && (signature !== 'BMP' || bytes.subarray(0, 64).includes(0)))
    throw unreadable('BINARY', signature);
  const mark = MARKS.find(([bytesOfMark]) => startsWith(bytes, bytesOfMark));
  const text = mark ? decodeAs(mark[1], bytes) : withoutMark(bytes);
  if (text === null) throw unreadable('UNKNOWN_ENCODING', 'not UTF-8, UTF-16 or GB 18030');
  if (text.trim() === '') throw unreadable('EMPTY', 'only white space');
  return text;
}

function withoutMark(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) throw unreadable('BINARY', 'NUL');
  return decodeAs('utf-8', bytes) ?? decodeAs('gb18030', bytes);
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte);
}
