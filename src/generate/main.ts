import { readFile, writeFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { catalogue } from '../webhooks/catalogue.ts';
import { payloadSchema } from '../webhooks/payloadSchema.ts';
import { accessPage } from './accessPage.ts';
import { cmsOperations, trustedDocuments } from './cmsOperations.ts';
import { eventsPage } from './eventsPage.ts';
import { formsPage } from './formsPage.ts';
import { breakingChanges, schemasOfRelease } from './releasedSchemas.ts';
import { readyPlans } from './readyPlans.ts';
import { resolverTypes } from './resolverTypes.ts';
import { schemaModule } from './schemaModule.ts';

// Writes every generated file; with --check tells which are stale, and what would break a client of a release, and exits
// with 1; with --release VERSION keeps the schemas of a release as well.

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
    { path: 'src/api/generated/readyPlans.ts', text: await readyPlans() },
    { path: 'src/cms/generated/operations.ts', text: await cmsOperations() },
    { path: 'src/api/generated/trustedDocuments.ts', text: await trustedDocuments() },
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
const release = process.argv[process.argv.indexOf('--release') + 1];
const released = process.argv.includes('--release') && release ? await schemasOfRelease(release) : [];
for (const file of [...(await generate()), ...released]) {
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

if (check) {
  for (const sentence of await breakingChanges()) {
    console.error(`${sentence}: clients of that release would break`);
    process.exitCode = 1;
  }
}
