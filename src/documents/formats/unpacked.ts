import { inflateRawSync } from 'node:zlib';
import { signatureOf } from '../decode.ts';
import { limits } from '../limits.ts';
import { unreadable } from '../unreadable.ts';

/** Where one part of a packed file stands, as the list at its end says. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packedSize: number;
  /** Of its own head, after which it begins. */
  readonly at: number;
}

const END = 0x06054b50;
const LISTED = 0x02014b50;
const HEAD = 0x04034b50;
const END_BYTES = 22;
const LISTED_BYTES = 46;
const HEAD_BYTES = 30;
const LONGEST_COMMENT = 65_535;
const STORED = 0;
const DEFLATED = 8;

/**
 * The parts of an Office file that `isWanted` names, as text by name. What the file says of its sizes is not believed:
 * unpacking ends at the limit. Throws `UNREADABLE_FILE`.
 */
export function unpacked(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): ReadonlyMap<string, string> {
  if (bytes.length === 0) throw unreadable('EMPTY', '0 bytes');
  if (bytes.length > limits.bytes) throw unreadable('TOO_LARGE', `${bytes.length} bytes`);
  const signature = signatureOf(bytes);
  // A file with a password is an OLE file, and so is one of Word 2003.
  if (signature !== 'ZIP') throw unreadable('DAMAGED', signature ?? 'no ZIP');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = new Map<string, string>();
  let left: number = limits.unpackedBytes;
  for (const entry of listed(view, bytes)) {
    if (!isWanted(entry.name)) continue;
    if (parts.has(entry.name)) throw unreadable('DAMAGED', `${entry.name} twice`);
    const part = contentOf(entry, view, bytes, left);
    left -= part.length;
    parts.set(entry.name, decoded(part));
  }
  return parts;
}

function listed(view: DataView, bytes: Uint8Array): readonly Entry[] {
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.parts) throw unreadable('TOO_LARGE', `${count} parts`);
  const entries: Entry[] = [];
  for (let at = view.getUint32(end + 16, true); entries.length < count;) {
    if (at + LISTED_BYTES > end || view.getUint32(at, true) !== LISTED) throw unreadable('DAMAGED', 'list');
    const nameEnd = at + LISTED_BYTES + view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + LISTED_BYTES, nameEnd)),
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Where the file says what is in it: at its end, before a comment. */
function endOf(view: DataView): number {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw unreadable('DAMAGED', 'no end');
}

function contentOf(
  { name, method, packedSize, at }: Entry,
  view: DataView,
  bytes: Uint8Array,
  most: number,
): Uint8Array {
  if (at + HEAD_BYTES > bytes.length || view.getUint32(at, true) !== HEAD) throw unreadable('DAMAGED', name);
  const from = at + HEAD_BYTES + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (from + packedSize > bytes.length) throw unreadable('DAMAGED', name);
  const packed = bytes.subarray(from, from + packedSize);
  if (method === STORED && packed.length <= most) return packed;
  if (method !== STORED && method !== DEFLATED) throw unreadable('DAMAGED', name);
  try {
    if (method === DEFLATED && most > 0) return inflateRawSync(packed, { maxOutputLength: most });
  } catch (error) {
    if (!isTooLarge(error)) throw unreadable('DAMAGED', name);
  }
  throw unreadable('TOO_LARGE', `over ${limits.unpackedBytes} bytes unpacked`);
}

function isTooLarge(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
  );
}

/** Parts are UTF-8, seldom UTF-16 with a mark. */
function decoded(part: Uint8Array): string {
  const encoding = part[0] === 0xff && part[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(part);
}
