import { deliveryId } from '../../src/store/paths.ts';
import type { Store } from '../../src/store/store.ts';
import { sha256 } from '../../src/util/sha256.ts';
import type { Delivery, LoggedAttempt } from '../../src/webhooks/delivery.ts';
import type { Endpoint } from '../../src/webhooks/endpoint.ts';
import { pingMessage } from '../../src/webhooks/endpointPayload.ts';
import { sealKeys } from '../../src/webhooks/sealedKeys.ts';
import { hmacSecret } from '../../src/webhooks/signingKey.ts';
import { aKeptEndpoint, anEndpoint, NOW } from './builders.ts';
import { webhooks } from './webhooks.ts';

/** A ping to the endpoint `e1`, due since it was made. */
export function aDelivery(own: Partial<Delivery> = {}): Delivery {
  const endpoint = own.endpoint ?? 'e1';
  return {
    endpoint,
    message: pingMessage(endpoint, NOW),
    state: 'PENDING',
    attempts: 0,
    nextAt: NOW,
    leasedUntil: null,
    createdAt: NOW,
    endedAt: null,
    ...own,
  };
}

export function aLoggedAttempt(own: Partial<LoggedAttempt> = {}): LoggedAttempt {
  return {
    delivery: deliveryId(aDelivery()),
    number: 1,
    at: NOW,
    url: 'https://receiver.example/hook',
    headers: { 'content-type': 'application/json' },
    body: '{}',
    failure: null,
    detail: '',
    status: 200,
    answer: '好',
    tookMs: 12,
    ...own,
  };
}

/** A delivery to the endpoint that came to its end with the first attempt. */
export async function endedDelivery(store: Store, endpoint: string): Promise<Delivery> {
  const made = aDelivery({ endpoint });
  await store.addDeliveries([made]);
  const id = deliveryId(made);
  const before = (await store.claimDelivery(id, NOW, '2026-01-20T02:01:00.000Z'))!;
  const after = aDelivery({ endpoint, state: 'EXHAUSTED', attempts: 1, nextAt: null, endedAt: NOW });
  await store.endAttempt({ before, after, attempt: aLoggedAttempt({ delivery: id }), at: NOW });
  return after;
}

/** The secret of the endpoint with that id, `whsec_…`. */
export function secretOf(endpoint: string): string {
  return hmacSecret(Buffer.from(sha256(endpoint), 'hex'));
}

/** Keeps an endpoint of the root, verified long ago, with a secret of its own; sealed for tests where nothing is said. */
export async function addEndpoint(
  store: Store,
  own: Partial<Endpoint> & Pick<Endpoint, 'id'>,
  sealingKey = webhooks.sealingKey,
): Promise<void> {
  const root = { organ: 'root', organPath: ['root'], verifiedAt: '2020-01-01T00:00:00.000Z' };
  const endpoint = anEndpoint({ ...root, ...own });
  const keys = { current: secretOf(own.id), previous: null };
  const sealedKeys = sealKeys(keys, own.id, sealingKey, new Uint8Array(12));
  const after = aKeptEndpoint({ endpoint, sealedKeys });
  await store.commit({ at: NOW, endpoint: { before: null, after } });
}
