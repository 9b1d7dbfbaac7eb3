import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AssetEncoding, GraphiqlAssets, GraphiqlManifest } from './assets.ts';

/** GraphiQL as `infra/buildGraphiql.ts` left it in a folder. Nothing is read before a browser asks. */
export function assetFolder(folder: string): GraphiqlAssets {
  let manifest: GraphiqlManifest | null = null;
  const files = new Map<string, Uint8Array>();
  return {
    // While there is none it is looked for again: it may be built while the server runs.
    manifest: () => (manifest ??= readManifest(folder)),
    read: (name, encoding) => {
      const file = `${name}${suffixes[encoding]}`;
      const bytes = files.get(file) ?? readFileSync(join(folder, file));
      files.set(file, bytes);
      return bytes;
    },
  };
}

const suffixes: Readonly<Record<AssetEncoding, string>> = { br: '.br', gzip: '.gz' };

function readManifest(folder: string): GraphiqlManifest | null {
  try {
    return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as GraphiqlManifest;
  } catch {
    return null;
  }
}
