/**
 * Bundles GraphiQL, which both APIs serve to browsers, into `dist/graphiql`: nothing is fetched from elsewhere at
 * run time, so it works in a closed network. `npm start` runs it; it does nothing when all is up to date.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Plugin } from 'esbuild';
import type { GraphiqlManifest } from '../src/api/graphiql/assets.ts';

const root = join(import.meta.dirname, '..');
const pageFolder = join(root, 'src/api/graphiql/page');
const outputFolder = join(root, 'dist/graphiql');
const pages = ['public', 'manage'] as const;

/** Where the files are: `manifest.json` and, for script and style, a brotli and a gzip file. */
export async function buildGraphiql(): Promise<string> {
  const examples = Object.fromEntries(pages.map((page) => [page, readExamples(page)]));
  const inputs = hashOfInputs(JSON.stringify(examples));
  if (readManifest()?.inputs === inputs) return outputFolder;

  const result = await build({
    entryPoints: { graphiql: join(pageFolder, 'main.tsx') },
    outdir: outputFolder,
    entryNames: '[name]-[hash]',
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'inline',
    jsx: 'automatic',
    define: { EXAMPLES: JSON.stringify(examples), 'process.env.NODE_ENV': '"production"' },
    plugins: [withoutFonts],
    logLevel: 'warning',
  });

  rmSync(outputFolder, { recursive: true, force: true });
  mkdirSync(outputFolder, { recursive: true });
  for (const { path, contents } of result.outputFiles) {
    writeFileSync(`${path}.br`, brotliCompressSync(contents, { params: brotliParameters(contents.length) }));
    writeFileSync(`${path}.gz`, gzipSync(contents, { level: 9 }));
  }
  const nameOf = (extension: string) =>
    basename(result.outputFiles.find(({ path }) => extname(path) === extension)?.path ?? '');
  const manifest: GraphiqlManifest = { inputs, script: nameOf('.js'), style: nameOf('.css') };
  writeFileSync(join(outputFolder, 'manifest.json'), `${JSON.stringify(manifest)}\n`);
  return outputFolder;
}

/** In the order of the file names; each opens with a comment that is its title. */
function readExamples(page: string): readonly string[] {
  const folder = join(root, 'graphql/examples', page);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

function hashOfInputs(examples: string): string {
  const hash = createHash('sha256').update(examples);
  const sources = readdirSync(pageFolder)
    .sort()
    .map((name) => join(pageFolder, name));
  for (const file of [...sources, import.meta.filename, join(root, 'package-lock.json')]) {
    hash.update(readFileSync(file));
  }
  return hash.digest('hex');
}

function readManifest(): GraphiqlManifest | null {
  try {
    return JSON.parse(readFileSync(join(outputFolder, 'manifest.json'), 'utf8')) as GraphiqlManifest;
  } catch {
    return null;
  }
}

function brotliParameters(size: number): Record<number, number> {
  return {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: size,
  };
}

/** GraphiQL's style carries 34 Latin fonts, six times its own size; the page uses the system's fonts. */
const withoutFonts: Plugin = {
  name: 'without-fonts',
  setup(build) {
    build.onLoad({ filter: /graphiql[\\/]dist[\\/]style\.css$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/@font-face\s*\{[^}]*\}/g, ''),
      loader: 'css',
    }));
  },
};

if (import.meta.main) await buildGraphiql();
