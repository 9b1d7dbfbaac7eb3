import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import {
  buildSchema,
  Kind,
  parse,
  print,
  printSchema,
  stripIgnoredCharacters,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';
import { sha256 } from '../util/sha256.ts';
import { fence, readSdl } from './readSdl.ts';

const folder = 'src/cms';

interface Operation {
  readonly name: string;
  readonly kind: 'query' | 'mutation';
  /** SHA-256 of the text. */
  readonly id: string;
  /** With the fragments that it uses. */
  readonly text: string;
}

/** What the CMS asks, from the `.graphql` files beside its screens: types, and ids that stand for the texts. */
export async function cmsOperations(): Promise<string> {
  const documents = await readDocuments();
  const schema = parse(printSchema(buildSchema(await readSdl(['graphql/public', 'graphql/manage']))));
  const types = await codegen({
    filename: 'operations.ts',
    schema,
    documents: documents.map((document, index) => ({ location: String(index), document })),
    config: {
      useTypeImports: true,
      enumType: 'string-literal',
      enumsAsTypes: true,
      skipTypename: true,
      immutableTypes: true,
      strictScalars: true,
      avoidOptionals: { field: true, inputValue: false, object: false },
      scalars: {
        ID: 'string',
        DateTime: 'string',
        Decimal: 'string',
        CompactTable: 'unknown',
        EventData: 'Readonly<Record<string, unknown>>',
        FigureText: 'string',
        Base64: 'string',
      },
    },
    plugins: [{ operations: {} }],
    pluginMap: { operations: typescriptOperations },
  });
  const constants = operationsOf(documents).map(({ name, kind, id }) => {
    const suffix = kind === 'query' ? 'Query' : 'Mutation';
    return `export const ${name} = { id: '${id}', kind: '${kind}' } as Operation<${name}${suffix}, ${name}${suffix}Variables>;`;
  });
  return [
    fence(`the .graphql files in ${folder}`),
    "import type { Operation } from '../shell/operation.ts';\n\n",
    types,
    '\n',
    constants.join('\n'),
    '\n',
  ].join('');
}

/** The texts behind the ids, for the manage API. */
export async function trustedDocuments(): Promise<string> {
  const operations = operationsOf(await readDocuments());
  const lines = operations.map(
    ({ name, id, text }) => `  // ${name}\n  '${id}':\n    ${JSON.stringify(text)},`,
  );
  return [
    fence(`the .graphql files in ${folder}`),
    '/** What the CMS may ask by id alone. */\n',
    'export const trustedDocuments: Readonly<Record<string, string>> = {\n',
    lines.join('\n'),
    '\n};\n',
  ].join('');
}

async function readDocuments(): Promise<readonly DocumentNode[]> {
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => name.endsWith('.graphql')).sort();
  return Promise.all(files.map(async (name) => parse(await readFile(join(folder, name), 'utf8'))));
}

function operationsOf(documents: readonly DocumentNode[]): readonly Operation[] {
  const definitions = documents.flatMap((document) => document.definitions);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions) {
    if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
    if (fragments.has(definition.name.value)) {
      throw new Error(`The fragment ${definition.name.value} stands twice in ${folder}.`);
    }
    fragments.set(definition.name.value, definition);
  }
  return definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map((definition) => operationOf(definition, fragments));
}

function operationOf(
  definition: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Operation {
  const name = definition.name?.value;
  if (name === undefined) throw new Error(`An operation in ${folder} has no name.`);
  const kind: string = definition.operation;
  if (kind !== 'query' && kind !== 'mutation') throw new Error(`${name}: there are no subscriptions.`);
  const used = new Map<string, FragmentDefinitionNode>();
  const collect = (node: OperationDefinitionNode | FragmentDefinitionNode) => {
    visit(node, {
      FragmentSpread: ({ name: { value } }) => {
        const fragment = fragments.get(value);
        if (!fragment) throw new Error(`${name} uses the fragment ${value}, which is not there.`);
        if (used.has(value)) return;
        used.set(value, fragment);
        collect(fragment);
      },
    });
  };
  collect(definition);
  const text = stripIgnoredCharacters([definition, ...used.values()].map(print).join('\n'));
  return { name, kind, id: sha256(text), text };
}
