import type { SendFailure } from './attempt.ts';
import type { WebhookMessage } from './message.ts';

/** `EXHAUSTED`: no attempt is left. `STOPPED`: the endpoint was disabled or switched off meanwhile. */
export type DeliveryState = 'PENDING' | 'DELIVERED' | 'EXHAUSTED' | 'STOPPED';

/** One message on its way to one endpoint. */
export interface Delivery {
  readonly endpoint: string;
  readonly message: WebhookMessage;
  readonly state: DeliveryState;
  /** Attempts made so far. */
  readonly attempts: number;
  /** When the next attempt is due (ISO 8601, UTC); null: none is. */
  readonly nextAt: string | null;
  /** Until then a sender is at it; whoever finds it later may take it over. */
  readonly leasedUntil: string | null;
  readonly createdAt: string;
  /** When it came to its state; null while it is pending. */
  readonly endedAt: string | null;
}

/** Which delivery: there is one of a message to an endpoint. */
export interface DeliveryId {
  readonly endpoint: string;
  /** `timestamp` of the message. */
  readonly at: string;
  /** `id` of the message. */
  readonly message: string;
}

/** One attempt, for the log of 90 days. */
export interface LoggedAttempt {
  readonly delivery: DeliveryId;
  /** 1, 2, 3 … */
  readonly number: number;
  /** When it began. */
  readonly at: string;
  readonly url: string;
  /** What was sent, without its signature. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly failure: SendFailure | null;
  readonly detail: string;
  readonly status: number | null;
  /** The first 4 KB of the answer. Written by a stranger. */
  readonly answer: string;
  readonly tookMs: number;
}
