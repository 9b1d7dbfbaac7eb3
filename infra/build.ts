/**
 * `npm run build`: one file per function, GraphiQL and the CMS, into `dist/`. The same files are packaged, tested and
 * deployed. Fails when a bundle holds two copies of graphql, which would refuse each other's schemas.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import type { Metafile } from 'esbuild';
import { buildCms } from './buildCms.ts';
import { buildGraphiql } from './buildGraphiql.ts';
import { leaveOut } from './bundle/leaveOut.ts';

const root = join(import.meta.dirname, '..');
const functions = [
  'public',
  'manage',
  'signIn',
  'cms',
  'publishDue',
  'tellEndpoints',
  'deliver',
  'deliverDue',
  'sweepDeliveries',
  'verify',
] as const;

const PDF_THREAD = 'src/documents/formats/pdf/pdfWorker.ts';

async function buildFunction(name: string): Promise<string> {
  const outfile = join(root, 'dist', `${name}.mjs`);
  // What they import only when they need it stands in files of its own: the readers of files; Apollo and the schema.
  const splitting = name === 'manage' || name === 'public';
  // The thread in which a PDF is read is a program of its own, beside the file that starts it.
  const threads = name === 'manage' ? { 'manage/pdfWorker': join(root, PDF_THREAD) } : {};
  if (splitting) rmSync(join(root, 'dist', name), { recursive: true, force: true });
  const { metafile } = await build({
    entryPoints: { [name]: join(root, 'src/lambda', `${name}.ts`), ...threads },
    outdir: join(root, 'dist'),
    outExtension: { '.js': '.mjs' },
    splitting,
    chunkNames: `${name}/[name]-[hash]`,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    // Prefers the ES modules of a package: smaller, and one kind only of graphql.
    mainFields: ['module', 'main'],
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    // Kept beside the bundle to read a stack trace with, not packaged: Lambda would load it at each cold start.
    sourcemap: 'external',
    sourcesContent: false,
    // CommonJS packages in the bundle still ask for Node's own modules by `require`.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    plugins: [leaveOut],
    metafile: true,
    absWorkingDir: root,
    logLevel: 'warning',
  });
  refuseSecondGraphql(name, metafile);
  const bytes = metafile.outputs[relative(root, outfile)]?.bytes ?? 0;
  return `dist/${name}.mjs ${Math.round(bytes / 1024)} KB`;
}

function refuseSecondGraphql(name: string, metafile: Metafile): void {
  const copies = new Set<string>();
  for (const path of Object.keys(metafile.inputs)) {
    const found = /^(.*node_modules\/graphql)\/.*(\.m?js)$/.exec(path);
    if (found !== null) copies.add(`${found[1] ?? ''} (${found[2] ?? ''})`);
  }
  if (copies.size > 1) {
    throw new Error(`dist/${name}.mjs holds ${copies.size} copies of graphql: ${[...copies].join(', ')}`);
  }
}

mkdirSync(join(root, 'dist'), { recursive: true });
const built = await Promise.all([...functions.map(buildFunction), buildGraphiql(), buildCms()]);
process.stdout.write(`${built.slice(0, -2).join('\n')}\n`);
