import { sealKeys } from '../../webhooks/sealedKeys.ts';
import { hmacSecret, privateKey, publicKeyOf, type SignatureScheme } from '../../webhooks/signingKey.ts';
import type { EndpointKeys } from '../../webhooks/rotation.ts';
import type { CommandContext } from './context.ts';

/** What commands need that keep keys of endpoints. */
export interface SealingContext extends CommandContext {
  /** 32 bytes, the same for the whole installation; see `sealedKeys.ts`. */
  readonly sealingKey: Uint8Array;
  /** 32 random bytes in hexadecimal, never used before. */
  readonly nonce: string;
}

export interface KeyingContext extends SealingContext {
  /** For the new key: 32 random bytes in hexadecimal. */
  readonly secret: string;
}

export interface NewEndpointKey {
  /** What it signs with. */
  readonly key: string;
  /** What the receiver is told this once; null: it checks with the public key. */
  readonly secret: string | null;
  readonly publicKey: string | null;
}

export function newEndpointKey(scheme: SignatureScheme, { secret }: KeyingContext): NewEndpointKey {
  const random = Buffer.from(secret, 'hex');
  if (scheme === 'v1a') {
    const key = privateKey(random);
    return { key, secret: null, publicKey: publicKeyOf(key) };
  }
  const key = hmacSecret(random);
  return { key, secret: key, publicKey: null };
}

const IV_BYTES = 12;

export function sealed(keys: EndpointKeys, endpoint: string, { sealingKey, nonce }: SealingContext): string {
  return sealKeys(keys, endpoint, sealingKey, Buffer.from(nonce, 'hex').subarray(0, IV_BYTES));
}
