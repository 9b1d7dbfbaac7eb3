import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { sdl as manageSdl } from '../../../src/api/generated/manageSchema.ts';
import { sdl as publicSdl } from '../../../src/api/generated/publicSchema.ts';

describe.each([
  ['public', publicSdl],
  ['manage', manageSdl],
])('the example queries of GraphiQL: %s', (page, sdl) => {
  const folder = join(import.meta.dirname, '../../../graphql/examples', page);
  const schema = buildSchema(sdl);

  it.each(readdirSync(folder).filter((name) => name.endsWith('.graphql')))(
    '%s has a Chinese title and fits the schema',
    (name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      expect(text).toMatch(/^# .*\p{Script=Han}/u);
      expect(validate(schema, parse(text))).toEqual([]);
    },
  );
});
