import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltFiles, FileEncoding } from './builtFiles.ts';

const suffixes: Readonly<Record<FileEncoding, string>> = { br: '.br', gzip: '.gz' };

/** Files as `infra/build.ts` left them in a folder. Nothing is read before a browser asks. */
export function builtFolder<Manifest>(folder: string): BuiltFiles<Manifest> {
  let manifest: Manifest | null = null;
  const texts = new Map<string, string>();
  const files = new Map<string, Uint8Array>();
  return {
    // While there is none it is looked for again: it may be built while the server runs.
    manifest: () => (manifest ??= readManifest<Manifest>(folder)),
    text: (name) => kept(texts, name, () => readFileSync(join(folder, name), 'utf8')),
    read: (name, encoding) => {
      const file = name + suffixes[encoding];
      return kept(files, file, () => readFileSync(join(folder, file)));
    },
  };
}

function kept<Value>(all: Map<string, Value>, name: string, read: () => Value): Value {
  const value = all.get(name) ?? read();
  all.set(name, value);
  return value;
}

function readManifest<Manifest>(folder: string): Manifest | null {
  try {
    return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  } catch {
    return null;
  }
}
