import { eventId, type WebhookMessage } from './message.ts';
import type { DisabledBecause } from './schedule.ts';

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

/** What the other endpoints of its owner are told of an endpoint that is sent nothing any more. */
export function disabledMessage(
  endpoint: string,
  reason: DisabledBecause,
  failingSince: string | null,
  at: string,
): WebhookMessage {
  return {
    id: eventId('endpoint', endpoint, 'disabled', at),
    type: 'endpoint.disabled',
    timestamp: at,
    subject: endpoint,
    data: { endpoint, reason, failingSince },
  };
}
