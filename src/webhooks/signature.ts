import { signWith } from './signingKey.ts';

/** The headers of Standard Webhooks 1.0.0. */
export interface SignatureHeaders {
  readonly 'webhook-id': string;
  readonly 'webhook-timestamp': string;
  readonly 'webhook-signature': string;
}

/**
 * The headers of one attempt, made at `now` (ISO 8601, UTC): each attempt has a time, and so signatures, of its own. One
 * signature for each key, in their order. Throws a `TypeError` where the id could be read otherwise or there is no key.
 */
export function signatureHeaders(
  id: string,
  body: string,
  keys: readonly string[],
  now: string,
): SignatureHeaders {
  if (!/^[A-Za-z0-9_-]+$/.test(id)) throw new TypeError('an id has letters, digits, - and _ only');
  if (keys.length === 0) throw new TypeError('nothing to sign with');
  const timestamp = String(Math.floor(Date.parse(now) / 1000));
  const content = `${id}.${timestamp}.${body}`;
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': keys.map((key) => signWith(key, content)).join(' '),
  };
}
