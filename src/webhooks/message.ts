import { sha256 } from '../util/sha256.ts';
import type { WebhookEventType } from './catalogue.ts';

/** One event to be told, before it is written in the format of an endpoint. */
export interface WebhookMessage {
  /** The same for every endpoint and every attempt; receivers know by it what they already have. */
  readonly id: string;
  readonly type: WebhookEventType;
  /** When it happened. ISO 8601, UTC. */
  readonly timestamp: string;
  /** Id of the report, organ or endpoint it is about. */
  readonly subject: string;
  /** As the catalogue says for the type. */
  readonly data: Readonly<Record<string, unknown>>;
}

const HEX_DIGITS = 32;

/** An id that anybody comes to again from the same thing and the same place in its history. */
export function eventId(...parts: readonly (string | number)[]): string {
  return `evt_${sha256(JSON.stringify(parts)).slice(0, HEX_DIGITS)}`;
}
