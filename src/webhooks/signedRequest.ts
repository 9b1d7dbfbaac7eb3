import type { SendRequest } from './attempt.ts';
import type { Endpoint } from './endpoint.ts';
import { bodyOf } from './format.ts';
import type { WebhookMessage } from './message.ts';
import { liveKeys, type EndpointKeys } from './rotation.ts';
import { signatureHeaders } from './signature.ts';

/** One attempt to tell the endpoint of it, made at `now` (ISO 8601, UTC). `source`: the address of this installation. */
export function signedRequest(
  { url, format }: Pick<Endpoint, 'url' | 'format'>,
  message: WebhookMessage,
  keys: EndpointKeys,
  source: string,
  now: string,
): SendRequest {
  const { contentType, body } = bodyOf(message, format, source);
  const signature = signatureHeaders(message.id, body, liveKeys(keys, now), now);
  return { url, headers: { 'content-type': contentType, ...signature }, body };
}
