import type { ToldOrganEvent } from '../organs/organEvent.ts';
import { eventId, type WebhookMessage } from './message.ts';

/** What endpoints are told of an organ that was added or changed; `url`: where it can be asked for. */
export function organMessage(
  { organ, sequence, type, at }: ToldOrganEvent,
  organPath: readonly string[],
  url: string,
): WebhookMessage {
  const data = { organ, organPath, sequence, url };
  return { id: eventId('organ', organ, sequence), type, timestamp: at, subject: organ, data };
}
