import { sha256 } from '../util/sha256.ts';

const PREFIX = 'gk_';

/** The text of an API key from 32 random bytes in hexadecimal. Shown once, never kept. */
export function keyText(secret: string): string {
  return PREFIX + secret;
}

/** What is kept of a key, and how it is found again; null when the text cannot be a key. */
export function keyHash(text: string): string | null {
  return /^gk_[0-9a-f]{64}$/.test(text) ? sha256(text) : null;
}
