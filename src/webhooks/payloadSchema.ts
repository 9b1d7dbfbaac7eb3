import type { EventKind } from './catalogue.ts';
import { objectSchema, type JsonSchema } from './jsonSchema.ts';

// Grows when a payload changes so that a receiver of before could not read it; to be avoided.
const VERSION = 1;

/** Names the schema of `data`. Nothing is to be fetched from it: an installation may be shut off from the internet. */
export function dataSchemaUri(type: string): string {
  return `urn:gongkai:event-data:${type}:${VERSION}`;
}

/** The schema of a whole body in the Standard Webhooks form. That of `data` lies in it, under its own name. */
export function payloadSchema({ type, zh, en, data }: EventKind): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:gongkai:event:${type}:${VERSION}`,
    title: type,
    description: `${zh} ${en}`,
    ...objectSchema({
      type: { const: type },
      timestamp: { type: 'string', format: 'date-time', description: 'When it happened, UTC.' },
      data: { $ref: dataSchemaUri(type) },
    }),
    $defs: { data: { $id: dataSchemaUri(type), ...data } },
  };
}
