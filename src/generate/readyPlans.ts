import {
  buildSchema,
  isScalarType,
  Kind,
  lexicographicSortSchema,
  parse,
  validate,
  type GraphQLSchema,
} from 'graphql';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadyDocument } from '../api/plan/knownPlans.ts';
import { planOf } from '../api/plan/planOf.ts';
import { staysWithinLimits } from '../api/plan/staysWithinLimits.ts';
import { attachScalar } from '../api/scalars.ts';
import { fence, readSdl } from './readSdl.ts';

/**
 * Public documents that a process just started answers without reading GraphQL: those for front ends, and the examples,
 * each as it stands in its file.
 */
const folders = ['graphql/ready', 'graphql/examples/public'];

/** A module with the plans of these documents. Throws for a document that does not fit the schema. */
export async function readyPlans(): Promise<string> {
  // In the order of the schema that the API is made of.
  const schema = lexicographicSortSchema(buildSchema(await readSdl(['graphql/public'])));
  for (const type of Object.values(schema.getTypeMap())) if (isScalarType(type)) attachScalar(type);
  const ready: ReadyDocument[] = [];
  for (const folder of folders) {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort();
    for (const name of names) {
      ready.push(...readyDocuments(await readFile(join(folder, name), 'utf8'), name, schema));
    }
  }
  return [
    fence(folders.join(' and ')).trimEnd(),
    "import type { ReadyDocument } from '../plan/knownPlans.ts';",
    '',
    '/** By their documents to the letter. */',
    `export const readyPlans: readonly ReadyDocument[] = ${JSON.stringify(ready)};`,
    '',
  ].join('\n');
}

/** Those of its operations that a plan can do; of a single one the name need not be given. */
function readyDocuments(query: string, file: string, schema: GraphQLSchema): readonly ReadyDocument[] {
  const document = parse(query, { noLocation: true });
  const [error] = validate(schema, document);
  if (error) throw new Error(`${file}: ${error.message}`);
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  return operations.flatMap((operation) => {
    const plan = staysWithinLimits(document, operation, schema) ? planOf(document, operation, schema) : null;
    if (!plan?.variables) return [];
    const unnamed = operations.length === 1 ? [null] : [];
    const named = operation.name ? [operation.name.value] : [];
    return [{ query, operationNames: [...unnamed, ...named], plan }];
  });
}
