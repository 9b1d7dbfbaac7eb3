import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CmsAssets, CmsManifest } from './assets.ts';

const suffixes = { br: '.br', gzip: '.gz' } as const;

/** The CMS as `infra/buildCms.ts` left it in a folder. Nothing is read before a browser asks. */
export function cmsFolder(folder: string): CmsAssets {
  let manifest: CmsManifest | null = null;
  let page: string | null = null;
  const files = new Map<string, Uint8Array>();
  return {
    manifest: () => (manifest ??= readManifest(folder)),
    page: () => (page ??= readFileSync(join(folder, 'index.html'), 'utf8')),
    read: (name, encoding) => {
      const file = `${name}${suffixes[encoding]}`;
      const bytes = files.get(file) ?? readFileSync(join(folder, file));
      files.set(file, bytes);
      return bytes;
    },
  };
}

function readManifest(folder: string): CmsManifest | null {
  try {
    return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as CmsManifest;
  } catch {
    return null;
  }
}
