import { latestPlace, type Organ } from '../organs/organ.ts';
import { eventId, type WebhookMessage } from './message.ts';

/** What endpoints are told of an organ as it is since the instant; `url`: where it can be asked for. */
export function organMessage(organ: Organ, url: string, at: string): WebhookMessage {
  const { id, version } = organ;
  const data = { organ: id, organPath: latestPlace(organ).path, version, url };
  return { id: eventId('organ', id, version), type: 'organ.changed', timestamp: at, subject: id, data };
}
