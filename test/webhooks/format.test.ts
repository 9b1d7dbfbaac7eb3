import { describe, expect, it } from '@jest/globals';
import { HTTP, type CloudEvent } from 'cloudevents';
import { sampleMessages } from '../../src/generate/sampleMessages.ts';
import { bodyOf } from '../../src/webhooks/format.ts';
import { dataSchemaUri } from '../../src/webhooks/payloadSchema.ts';

const source = 'https://gongkai.example';
const messages = Object.values(sampleMessages);

describe('bodyOf', () => {
  it.each(messages)('writes $type as Standard Webhooks have it', (message) => {
    const { contentType, body } = bodyOf(message, 'STANDARD', source);
    const { type, timestamp, data } = message;
    expect(contentType).toBe('application/json');
    expect(JSON.parse(body)).toEqual({ type, timestamp, data });
  });

  it.each(messages)('writes $type so that the CloudEvents library reads and accepts it', (message) => {
    const { contentType, body } = bodyOf(message, 'CLOUDEVENTS', source);
    const event = HTTP.toEvent({ headers: { 'content-type': contentType }, body }) as CloudEvent;
    expect(event.validate()).toBe(true);
    expect(event).toMatchObject({
      specversion: '1.0',
      id: message.id,
      type: message.type,
      source,
      subject: message.subject,
      time: message.timestamp,
      datacontenttype: 'application/json',
      dataschema: dataSchemaUri(message.type),
      data: message.data,
    });
  });

  it('writes the same message in the same bytes, whatever the order of its members', () => {
    const message = sampleMessages['report.corrected'];
    const turned = { ...message, data: Object.fromEntries(Object.entries(message.data).reverse()) };
    for (const format of ['STANDARD', 'CLOUDEVENTS'] as const) {
      expect(bodyOf(turned, format, source)).toEqual(bodyOf(message, format, source));
    }
  });
});
