import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSchema, findBreakingChanges, printSchema } from 'graphql';
import { readSdl } from './readSdl.ts';

const folder = 'docs/released';

const apis = {
  public: ['graphql/public'],
  manage: ['graphql/public', 'graphql/manage'],
} as const;

export interface ReleasedSchema {
  readonly path: string;
  readonly text: string;
}

/** Both schemas as they stand now, to be kept under the number of a release: `npm run generate -- --release 0.1.0`. */
export async function schemasOfRelease(version: string): Promise<readonly ReleasedSchema[]> {
  return Promise.all(
    Object.entries(apis).map(async ([name, folders]) => ({
      path: join(folder, version, `${name}.graphql`),
      text: `${printSchema(buildSchema(await readSdl(folders)))}\n`,
    })),
  );
}

/** What would break a client of any release, as sentences of graphql-js; empty: nothing does. */
export async function breakingChanges(): Promise<readonly string[]> {
  const found: string[] = [];
  for (const version of await readdir(folder)) {
    for (const [name, folders] of Object.entries(apis)) {
      const before = buildSchema(await readFile(join(folder, version, `${name}.graphql`), 'utf8'));
      const changes = findBreakingChanges(before, buildSchema(await readSdl(folders)));
      found.push(...changes.map(({ description }) => `${name} since ${version}: ${description}`));
    }
  }
  return found;
}
