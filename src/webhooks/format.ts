import { canonicalJson } from '../util/canonicalJson.ts';
import type { WebhookMessage } from './message.ts';
import { dataSchemaUri } from './payloadSchema.ts';

/** How an endpoint wants its bodies: as Standard Webhooks has them, or as CloudEvents 1.0 in structured JSON mode. */
export type WebhookFormat = 'STANDARD' | 'CLOUDEVENTS';

/** What is sent, and signed, byte for byte. */
export interface WebhookBody {
  readonly contentType: string;
  readonly body: string;
}

/** The message in that format; the same message has the same bytes. `source`: the address of this installation. */
export function bodyOf(message: WebhookMessage, format: WebhookFormat, source: string): WebhookBody {
  return format === 'STANDARD' ? standardBody(message) : cloudEventBody(message, source);
}

function standardBody({ type, timestamp, data }: WebhookMessage): WebhookBody {
  return { contentType: 'application/json', body: canonicalJson({ type, timestamp, data }) };
}

/** The types are those of the other format, without a domain before them: whoever installs this has one, not the types. */
function cloudEventBody({ id, type, timestamp, subject, data }: WebhookMessage, source: string): WebhookBody {
  const event = {
    specversion: '1.0',
    id,
    source,
    type,
    subject,
    time: timestamp,
    datacontenttype: 'application/json',
    dataschema: dataSchemaUri(type),
    data,
  };
  return { contentType: 'application/cloudevents+json; charset=utf-8', body: canonicalJson(event) };
}
