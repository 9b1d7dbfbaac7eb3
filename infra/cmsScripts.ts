import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Which scripts of a built CMS are fetched when, and how large they are; by the name that Vite gives them. */
export interface CmsScripts {
  /** What `index.html` names, and what these import. */
  readonly atStart: ReadonlySet<string>;
  /** A file of the source that is imported when it is needed, such as `EditorPage`, and what it imports. */
  readonly with: (source: string) => ReadonlySet<string>;
}

const IMPORT = /(?:from|import)\s*["']\.\/([^"']+\.js)["']/g;

export function cmsScripts(folder: string): CmsScripts {
  const assets = join(folder, 'assets');
  const names = readdirSync(assets).flatMap((name) => (name.endsWith('.js.gz') ? [name.slice(0, -3)] : []));
  const importedBy = (name: string) => {
    const code = gunzipSync(readFileSync(join(assets, `${name}.gz`))).toString('utf8');
    return [...code.matchAll(IMPORT)].flatMap(([, imported]) => imported ?? []);
  };
  const together = (first: readonly string[]) => {
    const all = new Set(first);
    // What is added while it is gone through is gone through too.
    for (const name of all) for (const imported of importedBy(name)) all.add(imported);
    return all;
  };
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  return {
    atStart: together([...page.matchAll(/assets\/([^"]+\.js)"/g)].flatMap(([, name]) => name ?? [])),
    with: (source) => {
      const own = names.filter((name) => name.startsWith(`${source}-`));
      if (own.length !== 1) throw new Error(`not one script of ${source}: ${own.join(', ')}`);
      return together(own);
    },
  };
}

/** In bytes, as it is sent to a browser that takes gzip. */
export function gzippedSize(folder: string, scripts: Iterable<string>): number {
  return [...scripts].reduce((sum, name) => sum + statSync(join(folder, 'assets', `${name}.gz`)).size, 0);
}
