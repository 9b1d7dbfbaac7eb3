import type { Delivery } from './delivery.ts';
import type { ListedEndpoint } from './endpoint.ts';
import type { WebhookMessage } from './message.ts';

/** A delivery of the message to each of the endpoints, due at once. */
export function deliveriesOf(
  message: WebhookMessage,
  endpoints: readonly ListedEndpoint[],
  now: string,
): readonly Delivery[] {
  return endpoints.map(({ endpoint }) => ({
    endpoint: endpoint.id,
    message,
    state: 'PENDING',
    attempts: 0,
    nextAt: now,
    leasedUntil: null,
    createdAt: now,
    endedAt: null,
  }));
}

/** Those that had been verified when it happened: whoever comes later reads in the feed what was before. */
export function thereAt(endpoints: readonly ListedEndpoint[], at: string): readonly ListedEndpoint[] {
  return endpoints.filter(({ endpoint: { verifiedAt } }) => verifiedAt !== null && verifiedAt <= at);
}
