import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';

/*
 * Who may import whom, as data: the table "Where things live" of the project's manner of code. Imports point up this
 * list, never down. A failure names the file and the import; either the import is in the wrong place, or the table
 * changes, with a reason.
 */

const domain = ['errors', 'forms', 'organs', 'report', 'access', 'statistics'];

/** By folder of `src`: folders, or single files, that may be imported. `type x`: its types only. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  util: [],
  errors: [],
  forms: ['util'],
  organs: ['util', 'errors'],
  report: ['forms', 'organs', 'util', 'errors'],
  access: ['report', 'organs', 'util', 'errors'],
  statistics: ['report', 'forms', 'organs', 'util', 'errors'],
  documents: ['report', 'forms', 'util', 'errors'],
  // Words for roles and for figures need the types that name them.
  messages: ['type report', 'type documents', 'type errors', 'type forms', 'type access', 'util'],
  // An endpoint is told of organs too.
  webhooks: ['report', 'organs', 'util', 'errors'],
  // What opens connections. The rest of webhooks decides without, and takes `send` as an argument.
  'webhooks/https': ['webhooks', 'util'],
  store: [...domain, 'util', 'type webhooks'],
  commands: [...domain, 'util', 'documents', 'webhooks', 'store/store.ts'],
  queries: [...domain, 'util', 'documents', 'webhooks', 'store/store.ts'],
  api: [
    ...domain,
    'util',
    'documents',
    'messages',
    'commands',
    'queries',
    'type store/store.ts',
    'type webhooks',
  ],
  // Runs in the browser: knows the API and nothing else.
  'api/graphiql/page': [],
  lambda: [...domain, 'util', 'documents', 'messages', 'webhooks', 'store', 'commands', 'queries', 'api'],
  local: [
    ...domain,
    'util',
    'documents',
    'messages',
    'webhooks',
    'store',
    'commands',
    'queries',
    'api',
    // The table for the local engine, from the same file as on AWS.
    '../infra/createTable.ts',
    // GraphiQL and the CMS are built at the first start.
    '../infra/buildGraphiql.ts',
    '../infra/buildCms.ts',
  ],
  // In the browser the same rules as on the server, and nothing that reaches out of a process.
  cms: [
    'forms',
    'organs',
    'report',
    'access',
    'statistics',
    'messages',
    'errors',
    'util',
    // What an endpoint can be told of, in the words of the catalogue.
    'webhooks/catalogue.ts',
    // What a file becomes, and what a person's corrections make of it; the readers of files stay on the server.
    'documents/correctedReport.ts',
    'documents/importedContent.ts',
    // A pasted table is known by the same wordings as an imported one.
    'documents/tables/matchLabel.ts',
    'documents/text/words.ts',
    'type documents',
  ],
  // Of the API what it makes its plans with, beforehand.
  generate: [
    'forms',
    'report',
    'access',
    'messages',
    'webhooks',
    'api/plan',
    'api/scalars.ts',
    'util/sha256.ts',
  ],
};

/** What only these may import, whatever stands above: connections are opened by whoever wires everything together. */
const onlyFor: Readonly<Record<string, readonly string[]>> = {
  'webhooks/https': ['webhooks/https', 'lambda', 'local'],
};

/** By folder or file: npm packages, and modules of Node that reach out of the process. */
const mayUse: Readonly<Record<string, readonly string[]>> = {
  util: ['big.js'],
  report: ['diff'],
  documents: ['parse5'],
  // What a stranger's file draws is found out in a thread of its own.
  'documents/formats/pdf': ['node:worker_threads', 'unpdf'],
  'webhooks/address.ts': ['ipaddr.js'],
  // Not `fetch`: the connection has to go to the very address that was judged, and DNS to be asked once.
  'webhooks/https': ['node:dns', 'node:http', 'node:https'],
  // Of `aws-lambda` the types: in what shape the table's stream is brought.
  'store/dynamodb': ['@aws-sdk/client-dynamodb', 'aws-lambda'],
  lambda: ['@aws-sdk/client-sqs', 'aws-lambda'],
  api: ['@apollo/server', '@as-integrations/aws-lambda', 'aws-lambda', 'dataloader', 'graphql'],
  'api/bearerToken.ts': ['jose'],
  'api/signIn': ['aws-lambda', 'openid-client'],
  'api/builtFolder.ts': ['node:fs'],
  'api/graphiql/page': ['@graphiql/toolkit', 'graphiql', 'react', 'react-dom'],
  cms: [
    '@ant-design/icons',
    '@tanstack/react-query',
    '@tiptap/core',
    '@tiptap/extension-document',
    '@tiptap/extension-paragraph',
    '@tiptap/extension-text',
    '@tiptap/extensions',
    '@tiptap/pm',
    '@tiptap/react',
    'antd',
    // Bringing together what two people wrote.
    'diff',
    'echarts',
    'idb',
    'papaparse',
    'pinyin-pro',
    'react',
    'react-dom',
    'react-router',
  ],
  local: [
    '@aws-sdk/client-dynamodb',
    'aws-lambda',
    'node:child_process',
    'node:fs',
    'node:http',
    'node:module',
    'node:net',
    'node:os',
    'node:readline',
    'node:stream',
    'node:timers',
  ],
  // The provider of this machine, and what a browser does with it.
  'local/identity': ['aws-lambda', 'node:fs', 'node:http', 'oidc-provider', 'openid-client'],
  generate: [
    '@graphql-codegen/core',
    '@graphql-codegen/typescript',
    '@graphql-codegen/typescript-operations',
    '@graphql-codegen/typescript-resolvers',
    'graphql',
    'node:fs',
    'prettier',
  ],
};

/** Modules of Node that compute and reach nothing; free for all server code. */
const pureModules = ['node:buffer', 'node:crypto', 'node:path', 'node:url', 'node:util', 'node:zlib'];

/** Who reads the environment, asks the clock and makes ids; everyone else is handed them. */
const mayAskOutside = ['lambda', 'local', 'generate', 'api/graphiql/page', 'cms'];

/** The real thing as the default of an argument, for whoever does not hand in another one. */
const defaultsFromOutside: Readonly<Record<string, readonly string[]>> = {
  'documents/formats/pdf/pagesOf.ts': ['setTimeout', 'setInterval'],
  'store/dynamodb/dynamodbStore.ts': ['randomUUID'],
  'store/dynamodb/patience.ts': ['Math.random', 'setTimeout'],
  'webhooks/https/network.ts': ['performance.now', 'setTimeout'],
};

interface Import {
  readonly specifier: string;
  readonly typesOnly: boolean;
}

interface Source {
  /** Below `src`, with slashes. */
  readonly path: string;
  readonly tree: ts.SourceFile;
  readonly imports: readonly Import[];
}

const src = join(import.meta.dirname, '../src');

const sources: readonly Source[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => {
    const tree = ts.createSourceFile(
      path,
      readFileSync(join(src, path), 'utf8'),
      ts.ScriptTarget.ES2024,
      true,
    );
    return { path: path.split(sep).join('/'), tree, imports: importsOf(tree) };
  });

function importsOf(tree: ts.SourceFile): readonly Import[] {
  const found: Import[] = [];
  walk(tree, (node) => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push({ specifier: node.moduleSpecifier.text, typesOnly: importsTypesOnly(node.importClause) });
    } else if (
      ts.isExportDeclaration(node) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      found.push({ specifier: node.moduleSpecifier.text, typesOnly: node.isTypeOnly });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [target] = node.arguments;
      if (target && ts.isStringLiteral(target)) found.push({ specifier: target.text, typesOnly: false });
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      const { literal } = node.argument;
      if (ts.isStringLiteral(literal)) found.push({ specifier: literal.text, typesOnly: true });
    }
  });
  return found;
}

function importsTypesOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return (
    clause.name === undefined &&
    names !== undefined &&
    ts.isNamedImports(names) &&
    names.elements.every((element) => element.isTypeOnly)
  );
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
}

/** The longest key that is the path itself or a folder above it. */
function rowOf<T>(table: Readonly<Record<string, T>>, path: string): { key: string; row: T } | null {
  const key = Object.keys(table)
    .filter((candidate) => isAtOrBelow(path, candidate))
    .sort((a, b) => b.length - a.length)[0];
  const row = key === undefined ? undefined : table[key];
  return key === undefined || row === undefined ? null : { key, row };
}

function isAtOrBelow(path: string, folder: string): boolean {
  return path === folder || path === `${folder}.ts` || path.startsWith(`${folder}/`);
}

function refusedImports({ path, imports }: Source): readonly string[] {
  const own = rowOf(mayImport, path);
  if (own === null) return [`src/${path} is in no folder of the table`];
  return imports.flatMap(({ specifier, typesOnly }) => {
    if (!specifier.startsWith('.')) return [];
    const target = posix.normalize(posix.join(posix.dirname(path), specifier));
    const wiring = rowOf(onlyFor, target)?.row;
    if (wiring && !wiring.some((folder) => isAtOrBelow(path, folder)))
      return [`src/${path} imports ${specifier}`];
    const allowed = own.row.some((entry) => {
      const needsType = entry.startsWith('type ');
      return isAtOrBelow(target, entry.replace('type ', '')) && (typesOnly || !needsType);
    });
    if (isAtOrBelow(target, own.key) && rowOf(mayImport, target)?.key === own.key) return [];
    return allowed ? [] : [`src/${path} imports ${typesOnly ? 'types of ' : ''}${specifier}`];
  });
}

function refusedPackages({ path, imports }: Source): readonly string[] {
  const used = rowOf(mayUse, path)?.row ?? [];
  const inBrowser = ['api/graphiql/page', 'cms'].includes(rowOf(mayImport, path)?.key ?? '');
  const allowed = inBrowser ? used : [...used, ...pureModules];
  return imports.flatMap(({ specifier }) => {
    if (specifier.startsWith('.') || allowed.includes(packageOf(specifier))) return [];
    return [`src/${path} imports ${specifier}`];
  });
}

function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

function refusedQuestions({ path, tree }: Source): readonly string[] {
  if (mayAskOutside.some((folder) => isAtOrBelow(path, folder))) return [];
  const asked = new Set<string>();
  walk(tree, (node) => {
    const question = questionOf(node);
    if (question !== null) asked.add(question);
  });
  const defaults = defaultsFromOutside[path] ?? [];
  return [...asked].filter((question) => !defaults.includes(question)).map((q) => `src/${path} uses ${q}`);
}

/** What a piece of code asks of the world outside its arguments; null for nothing. */
function questionOf(node: ts.Node): string | null {
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
    const text = node.getText();
    if (/^(Date\.now|Math\.random|process\b.*|performance\b.*|crypto\b.*)$/s.test(text)) return text;
  }
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
    return 'new Date()';
  if (ts.isIdentifier(node) && ['randomUUID', 'randomBytes', 'randomInt'].includes(node.text))
    return node.text;
  if (
    ts.isIdentifier(node) &&
    ['setTimeout', 'setInterval', 'fetch'].includes(node.text) &&
    !isMember(node)
  ) {
    return node.text;
  }
  return null;
}

/** Whether a name is that of a property, as in `x.fetch` or `{ fetch: … }`, and not the global one. */
function isMember(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node) ||
    ts.isParameter(parent)
  );
}

describe('src', () => {
  it('imports upwards only', () => {
    expect(sources.flatMap(refusedImports)).toEqual([]);
  });

  it('uses packages and the outside world where the table says so', () => {
    expect(sources.flatMap(refusedPackages)).toEqual([]);
  });

  it('reads the environment, the clock and chance in lambda and local only', () => {
    expect(sources.flatMap(refusedQuestions)).toEqual([]);
  });

  it('has files', () => {
    expect(sources.length).toBeGreaterThan(50);
  });
});

describe('the check itself', () => {
  const source = (path: string, text: string): Source => {
    const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2024, true);
    return { path, tree, imports: importsOf(tree) };
  };

  it.each([
    ['report/a.ts', "import { x } from '../store/store.ts';"],
    ['report/a.ts', "import type { X } from '../store/store.ts';"],
    ['report/a.ts', "export { x } from '../statistics/totals.ts';"],
    ['report/a.ts', "const x = await import('../api/errors.ts');"],
    ['report/a.ts', "type X = import('../api/errors.ts').X;"],
    ['commands/a.ts', "import { x } from '../store/memory/memoryStore.ts';"],
    ['messages/a.ts', "import { x } from '../report/issue.ts';"],
    ['messages/a.ts', "import { type X, y } from '../report/issue.ts';"],
    ['api/a.ts', "import { x } from './graphiql/page/main.tsx';"],
    ['api/graphiql/page/a.ts', "import { x } from '../assets.ts';"],
    ['webhooks/a.ts', "import { x } from './https/send.ts';"],
    ['commands/a.ts', "import { x } from '../webhooks/https/send.ts';"],
    ['services/a.ts', ''],
  ])('refuses in %s: %s', (path, text) => {
    expect(refusedImports(source(path, text))).toHaveLength(1);
  });

  it.each([
    ['report/a.ts', "import { x } from './b.ts'; import { y } from '../forms/form.ts';"],
    ['messages/a.ts', "import { type X, type Y } from '../report/issue.ts';"],
    ['store/memory/a.ts', "import { x } from '../store.ts'; import { DomainError } from '../../errors.ts';"],
    ['commands/a.ts', "import type { Store } from '../store/store.ts';"],
    ['lambda/a.ts', "import { x } from '../webhooks/https/send.ts';"],
  ])('allows in %s: %s', (path, text) => {
    expect(refusedImports(source(path, text))).toEqual([]);
  });

  it.each([
    ['report/a.ts', "import fs from 'node:fs/promises';"],
    ['store/memory/a.ts', "import { x } from '@aws-sdk/client-dynamodb';"],
    ['store/dynamodb/a.ts', "import { x } from 'graphql';"],
    ['api/graphiql/page/a.ts', "import { x } from 'node:crypto';"],
  ])('refuses the package in %s: %s', (path, text) => {
    expect(refusedPackages(source(path, text))).toHaveLength(1);
  });

  it.each([
    'const t = Date.now();',
    'const t = new Date();',
    'const r = Math.random();',
    "const e = process.env['X'];",
    "import { randomUUID } from 'node:crypto';",
    'await fetch(url);',
    'setTimeout(f, 1);',
    'const id = crypto.randomUUID();',
  ])('refuses a question to the outside: %s', (text) => {
    expect(refusedQuestions(source('report/a.ts', text))).not.toEqual([]);
    expect(refusedQuestions(source('local/a.ts', text))).toEqual([]);
  });

  it('allows a date that is given its time', () => {
    expect(refusedQuestions(source('report/a.ts', 'new Date(text).toISOString(); cache.fetch();'))).toEqual(
      [],
    );
  });
});
