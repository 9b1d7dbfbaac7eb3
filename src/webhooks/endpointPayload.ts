import { eventId, type WebhookMessage } from './message.ts';
import type { Endpoint } from './endpoint.ts';
import type { EndpointHealth } from './schedule.ts';

// An endpoint's address is in neither: it may hold a secret, and the other endpoints need not know it.

/** The trial that an endpoint is sent. Every trial is an event of its own. */
export function pingMessage(endpoint: string, at: string): WebhookMessage {
  return {
    id: eventId('endpoint', endpoint, 'ping', at),
    type: 'ping',
    timestamp: at,
    subject: endpoint,
    data: { endpoint },
  };
}

/**
 * What the other endpoints of its owner are told of an endpoint that is sent nothing any more; null where it is not
 * disabled. It follows from its health alone, with the same id however often it is made: the last failure is what it was
 * disabled for.
 */
export function disabledMessage(
  { id: endpoint }: Pick<Endpoint, 'id'>,
  { disabled: reason, failingSince, lastFailureAt: at }: EndpointHealth,
): WebhookMessage | null {
  if (reason === null || at === null) return null;
  return {
    id: eventId('endpoint', endpoint, 'disabled', at),
    type: 'endpoint.disabled',
    timestamp: at,
    subject: endpoint,
    data: { endpoint, reason, failingSince },
  };
}
