import { brotli, unbrotli } from '../../util/brotli.ts';
import { utf8Bytes } from '../../util/utf8Bytes.ts';
import { limits, refuseOver } from '../limits.ts';

/** Written over and over while somebody types. */
export const QUICK = 5;
/** Written once, read for ever. */
export const DENSE = 11;
/** Far more than a report has; dense compression of megabytes would take seconds. */
const DENSE_UP_TO_BYTES = 256 * 1024;

/** Compressed JSON. Throws `TOO_LARGE` for more than `unpack` would read. */
export async function pack(what: string, value: unknown, quality: number): Promise<Uint8Array> {
  const text = JSON.stringify(value);
  const size = utf8Bytes(text);
  refuseOver(what, size, limits.body);
  return brotli(text, size > DENSE_UP_TO_BYTES ? QUICK : quality);
}

/** Throws where the bytes hold more than `pack` would have written. */
export function unpack(bytes: Uint8Array): unknown {
  return JSON.parse(unbrotli(bytes, limits.body));
}

/** Packs the same object only once: a publishing writes one content to three items. */
export type Packer = (what: string, value: object) => Promise<Uint8Array>;

export function newPacker(quality: number): Packer {
  const packed = new Map<object, Promise<Uint8Array>>();
  return (what, value) => {
    const known = packed.get(value);
    if (known) return known;
    const made = pack(what, value, quality);
    packed.set(value, made);
    return made;
  };
}
