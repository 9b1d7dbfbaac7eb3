import { createCipheriv, createDecipheriv } from 'node:crypto';
import { sha256 } from '../util/sha256.ts';
import type { EndpointKeys } from './rotation.ts';

/*
 * AES-256-GCM over the keys as JSON: `1.` and, in base64url, the initialisation vector, what was encrypted and the tag.
 * The number in front says with which key of this installation it was; another one would have another number. The id of
 * the endpoint is authenticated with it, so that the keys of one endpoint cannot be put in the place of another's.
 */

const VERSION = '1.';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** What keys are sealed with, of a secret text of at least 32 random bytes. */
export function sealingKey(secret: string): Uint8Array {
  return Buffer.from(sha256(secret), 'hex');
}

/** `iv`: 12 random bytes, used this once. */
export function sealKeys(keys: EndpointKeys, endpoint: string, key: Uint8Array, iv: Uint8Array): string {
  if (iv.length !== IV_BYTES) throw new RangeError('an initialisation vector has 12 bytes');
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(endpoint, 'utf8'));
  const sealed = [iv, cipher.update(JSON.stringify(keys), 'utf8'), cipher.final()];
  return VERSION + Buffer.concat([...sealed, cipher.getAuthTag()]).toString('base64url');
}

/** Throws a `TypeError` where the text was not sealed with this key for this endpoint, or was changed since. */
export function openKeys(sealed: string, endpoint: string, key: Uint8Array): EndpointKeys {
  const bytes = Buffer.from(sealed.slice(VERSION.length), 'base64url');
  if (VERSION + bytes.toString('base64url') !== sealed || bytes.length < IV_BYTES + TAG_BYTES) {
    throw new TypeError('not sealed keys of an endpoint');
  }
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV_BYTES))
    .setAAD(Buffer.from(endpoint, 'utf8'))
    .setAuthTag(bytes.subarray(-TAG_BYTES));
  try {
    const json = [decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()];
    return JSON.parse(Buffer.concat(json).toString('utf8')) as EndpointKeys;
  } catch {
    // The cause would say nothing more, and nothing of what was decrypted may get into a log.
    throw new TypeError('the keys of the endpoint were sealed with another key, or changed');
  }
}
