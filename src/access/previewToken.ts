import { sha256 } from '../util/sha256.ts';

const PREFIX = 'gp_';

/** The token of a preview from 32 random bytes in hexadecimal. Shown once, never kept. */
export function previewToken(secret: string): string {
  return PREFIX + secret;
}

/** What is kept of a token, and how the preview is found again; null when the text cannot be a token. */
export function previewHash(token: string): string | null {
  return /^gp_[0-9a-f]{64}$/.test(token) ? sha256(token) : null;
}
