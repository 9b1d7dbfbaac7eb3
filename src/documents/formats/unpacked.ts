import { unzipSync, type UnzipFileInfo } from 'fflate';
import { isRefusal } from '../../errors.ts';
import { signatureOf } from '../decode.ts';
import { limits } from '../limits.ts';
import { unreadable } from '../unreadable.ts';

/**
 * The parts of an Office file that `isWanted` names, as text by name. No more is unpacked than the limits allow, whatever
 * the file says of itself. Throws `UNREADABLE_FILE`.
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
  let size = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo) => {
    if (!isWanted(name)) return false;
    size += originalSize;
    if (size > limits.unpackedBytes) throw unreadable('TOO_LARGE', `${size} bytes unpacked`);
    return true;
  };
  try {
    const parts = Object.entries(unzipSync(bytes, { filter }));
    return new Map(parts.map(([name, part]) => [name, decoded(part)]));
  } catch (error) {
    if (isRefusal(error)) throw error;
    throw unreadable('DAMAGED', error instanceof Error ? error.message : '');
  }
}

/** Parts are UTF-8, seldom UTF-16 with a mark. */
function decoded(part: Uint8Array): string {
  const encoding = part[0] === 0xff && part[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(part);
}
