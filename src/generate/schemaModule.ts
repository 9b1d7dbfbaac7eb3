import { buildSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { fence, readSdl } from './readSdl.ts';

/** A module that holds one whole validated schema as SDL, so that nothing is read or merged at start. */
export async function schemaModule(folders: readonly string[]): Promise<string> {
  const schema = lexicographicSortSchema(buildSchema(await readSdl(folders)));
  return `${fence(folders.join(' and '))}export const sdl = ${JSON.stringify(printSchema(schema))};\n`;
}
