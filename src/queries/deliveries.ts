import type { Actor } from '../access/actor.ts';
import { DomainError } from '../errors.ts';
import type { Page, PageRequest, Store } from '../store/store.ts';
import type { Delivery, DeliveryId, LoggedAttempt } from '../webhooks/delivery.ts';
import { endpointOf } from './endpoints.ts';

/** What was and is on its way to an endpoint, newest first. Throws `NOT_FOUND`. Three requests. */
export async function deliveries(
  endpoint: string,
  page: PageRequest,
  actor: Actor | null,
  store: Store,
): Promise<Page<Delivery>> {
  await requireEndpoint(endpoint, actor, store);
  return store.deliveries(endpoint, page);
}

/** The attempts to deliver, the last first. Throws `NOT_FOUND`. Three requests. */
export async function deliveryAttempts(
  id: DeliveryId,
  actor: Actor | null,
  store: Store,
): Promise<readonly LoggedAttempt[]> {
  await requireEndpoint(id.endpoint, actor, store);
  return store.attempts(id);
}

async function requireEndpoint(id: string, actor: Actor | null, store: Store): Promise<void> {
  if (!(await endpointOf(id, actor, store))) throw new DomainError('NOT_FOUND', { what: 'endpoint', id });
}
