import { readFile, writeFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { catalogue } from '../webhooks/catalogue.ts';
import { payloadSchema } from '../webhooks/payloadSchema.ts';
import { accessPage } from './accessPage.ts';
import { eventsPage } from './eventsPage.ts';
import { formsPage } from './formsPage.ts';
import { resolverTypes } from './resolverTypes.ts';
import { schemaModule } from './schemaModule.ts';

// Writes every generated file, or with --check tells which are stale and exits with 1.

interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

async function generate(): Promise<readonly GeneratedFile[]> {
  return [
    { path: 'src/api/generated/publicSchema.ts', text: await schemaModule(['graphql/public']) },
    {
      path: 'src/api/generated/manageSchema.ts',
      text: await schemaModule(['graphql/public', 'graphql/manage']),
    },
    { path: 'src/api/generated/resolverTypes.ts', text: await resolverTypes() },
    { path: 'docs/generated/forms.md', text: formsPage() },
    { path: 'docs/generated/access.md', text: await accessPage() },
    { path: 'docs/generated/events.md', text: eventsPage() },
    ...catalogue.map((kind) => ({
      path: `docs/generated/events/${kind.type}.schema.json`,
      text: `${JSON.stringify(payloadSchema(kind), null, 2)}\n`,
    })),
  ];
}

async function isStale({ path, text }: GeneratedFile): Promise<boolean> {
  const present = await readFile(path, 'utf8').catch(() => null);
  return present !== text;
}

const check = process.argv.includes('--check');
for (const file of await generate()) {
  if (!(await isStale(file))) continue;
  if (check) {
    console.error(`${file.path} is stale: run npm run generate`);
    process.exitCode = 1;
  } else {
    await mkdir(dirname(file.path), { recursive: true });
    await writeFile(file.path, file.text);
    console.log(`wrote ${file.path}`);
  }
}
