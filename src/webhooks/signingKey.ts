import { createHmac, createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto';

/*
 * Keys as Standard Webhooks 1.0.0 writes them. What a key begins with says how it signs, so nothing else has to be kept
 * of it, and an endpoint may go from one way of signing to the other as from one key to the next.
 */

const HMAC_SECRET = 'whsec_';
const PRIVATE_KEY = 'whsk_';
const PUBLIC_KEY = 'whpk_';

const SEED_BYTES = 32;
const PUBLIC_KEY_BYTES = 32;
const SHORTEST_SECRET = 24;
const LONGEST_SECRET = 64;
// What every Ed25519 seed in PKCS #8 (RFC 8410) begins with.
const SEED_IN_PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** `v1`: HMAC-SHA256 with a secret that both sides hold. `v1a`: ed25519, of which the receiver holds the public key. */
export type SignatureScheme = 'v1' | 'v1a';

/** `whsec_…` of 24 to 64 random bytes; throws a `RangeError` for fewer or more. */
export function hmacSecret(random: Uint8Array): string {
  if (!isSecretLength(random.length)) throw new RangeError('a secret has 24 to 64 bytes');
  return HMAC_SECRET + base64(random);
}

/** `whsk_…` of 32 random bytes: of these and the public key after them. Throws a `RangeError` for fewer or more. */
export function privateKey(random: Uint8Array): string {
  if (random.length !== SEED_BYTES) throw new RangeError('a seed has 32 bytes');
  return PRIVATE_KEY + base64(Buffer.concat([random, publicBytes(keyOfSeed(random))]));
}

/** `whpk_…`, which the receiver is to be given, of a `whsk_…`. Throws a `TypeError` where it is none. */
export function publicKeyOf(key: string): string {
  const parsed = parseKey(key);
  if (parsed?.scheme !== 'v1a') throw new TypeError('not a private key');
  return PUBLIC_KEY + base64(publicBytes(parsed.key));
}

/** How the key signs; null where the text is no key to sign with. */
export function schemeOf(key: string): SignatureScheme | null {
  return parseKey(key)?.scheme ?? null;
}

/** `v1,…` or `v1a,…`. Throws a `TypeError` where the text is no key; the text itself is never in an error. */
export function signWith(key: string, content: string): string {
  const parsed = parseKey(key);
  if (parsed === null) throw new TypeError('not a key to sign with');
  const bytes = Buffer.from(content, 'utf8');
  const signature =
    parsed.scheme === 'v1'
      ? createHmac('sha256', parsed.secret).update(bytes).digest()
      : sign(null, bytes, parsed.key);
  return `${parsed.scheme},${base64(signature)}`;
}

type ParsedKey =
  { readonly scheme: 'v1'; readonly secret: Buffer } | { readonly scheme: 'v1a'; readonly key: KeyObject };

function parseKey(text: string): ParsedKey | null {
  const secret = bytesAfter(HMAC_SECRET, text);
  if (secret !== null) return isSecretLength(secret.length) ? { scheme: 'v1', secret } : null;
  const pair = bytesAfter(PRIVATE_KEY, text);
  if (pair?.length !== SEED_BYTES + PUBLIC_KEY_BYTES) return null;
  const key = keyOfSeed(pair.subarray(0, SEED_BYTES));
  return publicBytes(key).equals(pair.subarray(SEED_BYTES)) ? { scheme: 'v1a', key } : null;
}

/** Null where the text begins otherwise or goes on with what nobody writes as base64. */
function bytesAfter(prefix: string, text: string): Buffer | null {
  if (!text.startsWith(prefix)) return null;
  const bytes = Buffer.from(text.slice(prefix.length), 'base64');
  return prefix + base64(bytes) === text ? bytes : null;
}

function isSecretLength(bytes: number): boolean {
  return bytes >= SHORTEST_SECRET && bytes <= LONGEST_SECRET;
}

function keyOfSeed(seed: Uint8Array): KeyObject {
  return createPrivateKey({ key: Buffer.concat([SEED_IN_PKCS8, seed]), format: 'der', type: 'pkcs8' });
}

function publicBytes(key: KeyObject): Buffer {
  return createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-PUBLIC_KEY_BYTES);
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
