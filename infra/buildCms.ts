/**
 * Builds the CMS into `dist/cms`: one page, and files whose names change with their content, each with its brotli and
 * gzip twin. `npm start` and `npm run build` run it; it does nothing when all is up to date.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import type { CmsManifest } from '../src/api/cms/assets.ts';

const root = join(import.meta.dirname, '..');
const sourceFolder = join(root, 'src/cms');
const keptIn = join(root, 'dist/cms');

/** What the CMS is made of, besides its packages. */
const inputFolders = [
  'cms',
  'access',
  'documents',
  'forms',
  'messages',
  'organs',
  'report',
  'statistics',
  'util',
  'webhooks',
];

/** Where the files are: `index.html`, `manifest.json` and the files that it names, compressed. */
export async function buildCms(outputFolder: string = keptIn): Promise<string> {
  const inputs = hashOfInputs();
  if (inputsOf(outputFolder) === inputs) return outputFolder;

  const result = await build({
    configFile: false,
    root: sourceFolder,
    base: '/cms/',
    logLevel: 'warn',
    // Also where NODE_ENV says something else, as in a test: what is tested is what people get.
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    build: {
      write: false,
      target: 'es2022',
      // An import is not to be preloaded by a script of Vite's own that stands in the page.
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      // The charts alone are larger than what is warned of; the budget is held in bench/.
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: {
        onLog: (level, log, report) => {
          // 'use client' in most packages of React: there is no server here that it could mean anything to.
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
  });
  const [{ output }] = (Array.isArray(result) ? result : [result]) as [Rolldown.RolldownOutput];

  // Beside it at first: who serves or packages it meanwhile finds all of the old files or all of the new.
  const madeIn = `${outputFolder}.${process.pid}`;
  mkdirSync(join(madeIn, 'assets'), { recursive: true });
  const files: string[] = [];
  for (const file of output) {
    const contents = Buffer.from(file.type === 'chunk' ? file.code : file.source);
    if (extname(file.fileName) === '.html') {
      writeFileSync(join(madeIn, basename(file.fileName)), contents);
      continue;
    }
    files.push(file.fileName);
    const path = join(madeIn, file.fileName);
    writeFileSync(`${path}.br`, brotliCompressSync(contents, { params: brotliParameters(contents.length) }));
    writeFileSync(`${path}.gz`, gzipSync(contents, { level: 9 }));
  }
  const manifest: CmsManifest = { inputs, files };
  writeFileSync(join(madeIn, 'manifest.json'), `${JSON.stringify(manifest)}\n`);
  putInPlace(madeIn, outputFolder, inputs);
  return outputFolder;
}

/** Another process may have put the same there at the same moment. */
function putInPlace(madeIn: string, outputFolder: string, inputs: string): void {
  rmSync(outputFolder, { recursive: true, force: true });
  try {
    renameSync(madeIn, outputFolder);
  } catch (error) {
    rmSync(madeIn, { recursive: true });
    if (inputsOf(outputFolder) !== inputs) throw error;
  }
}

function inputsOf(outputFolder: string): string | null {
  try {
    return (JSON.parse(readFileSync(join(outputFolder, 'manifest.json'), 'utf8')) as CmsManifest).inputs;
  } catch {
    return null;
  }
}

function hashOfInputs(): string {
  const hash = createHash('sha256');
  for (const folder of inputFolders) {
    const path = join(root, 'src', folder);
    for (const name of readdirSync(path, { recursive: true, encoding: 'utf8' }).sort()) {
      if (extname(name) === '') continue;
      hash.update(`\0${folder}/${name}\0`).update(readFileSync(join(path, name)));
    }
  }
  for (const name of ['package-lock.json', 'infra/buildCms.ts']) {
    hash.update(`\0${name}\0`).update(readFileSync(join(root, name)));
  }
  return hash.digest('hex');
}

/** Somewhat below the best, which takes ten times as long for two per cent. */
function brotliParameters(size: number): Record<number, number> {
  return { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_SIZE_HINT]: size };
}
