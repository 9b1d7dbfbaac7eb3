import { sha256 } from './sha256.ts';

/** An IRI that anybody comes to again from the same text: a UUID of version 8, made from its hash. */
export function urnOf(text: string): string {
  const hash = sha256(text);
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `8${hash.slice(17, 20)}`];
  return `urn:uuid:${[...parts, hash.slice(20, 32)].join('-')}`;
}
