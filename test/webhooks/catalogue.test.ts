import { describe, expect, it } from '@jest/globals';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import { buildSchema, isEnumType } from 'graphql';
import { sdl } from '../../src/api/generated/manageSchema.ts';
import { sampleMessages } from '../../src/generate/sampleMessages.ts';
import { publicEventTypes } from '../../src/report/event.ts';
import { audienceOf, catalogue } from '../../src/webhooks/catalogue.ts';
import { bodyOf } from '../../src/webhooks/format.ts';
import { dataSchemaUri, payloadSchema } from '../../src/webhooks/payloadSchema.ts';

function ajv(): Ajv2020 {
  const formats = {
    date: /^\d{4}-\d{2}-\d{2}$/,
    'date-time': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/,
    uri: (text: string) => URL.canParse(text),
  };
  return new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true, formats });
}

/** The same schema with every object closed. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const members = Object.entries(schema).map(([key, value]) => [key, closed(value)] as const);
  const isObject = 'properties' in schema;
  return { ...Object.fromEntries(members), ...(isObject && { additionalProperties: false }) };
}

describe('the catalogue', () => {
  it('names each type once, by full stops and lower case', () => {
    const types = catalogue.map(({ type }) => type);
    expect(new Set(types).size).toBe(types.length);
    for (const type of types) expect(type).toMatch(/^[a-z]+(\.[a-z]+)?$/);
  });

  it('shows the public the public events of a report and the tree of organs, and nothing else', () => {
    const shown = catalogue.filter(({ audience }) => audience === 'public').map(({ type }) => type);
    expect(shown).toEqual([...publicEventTypes, 'organ.changed']);
    expect(audienceOf('report.returned')).toBe('readers');
  });

  it('is the enum of the schema', () => {
    const type = buildSchema(sdl).getType('WebhookEventType');
    const values = isEnumType(type) ? type.getValues() : [];
    expect(values.map(({ name, description }) => [name, description]).toSorted()).toEqual(
      catalogue.map((kind) => [kind.type.toUpperCase().replace('.', '_'), kind.type]).toSorted(),
    );
  });

  it.each(catalogue)('describes the body of $type, member by member', (kind) => {
    const { body } = bodyOf(sampleMessages[kind.type], 'STANDARD', '');
    const validate = ajv().compile(closed(payloadSchema(kind)) as AnySchema);
    expect([validate(JSON.parse(body)), validate.errors]).toEqual([true, null]);
    expect(sampleMessages[kind.type].type).toBe(kind.type);
  });

  it.each(catalogue)('has a schema for the data of $type alone, under the name in CloudEvents', (kind) => {
    const validator = ajv();
    validator.addSchema(payloadSchema(kind));
    const validate = validator.getSchema(dataSchemaUri(kind.type))!;
    expect([validate(sampleMessages[kind.type].data), validate.errors]).toEqual([true, null]);
    expect(validate({})).toBe(false);
  });

  it('has a sentence in each language for each type', () => {
    for (const { zh, en } of catalogue) {
      expect(zh).toMatch(/^[\p{Script=Han}\d A-Z，、：；]+。$/u);
      expect(en).toMatch(/^[A-Z][\w ,;:']+\.$/);
    }
  });
});
