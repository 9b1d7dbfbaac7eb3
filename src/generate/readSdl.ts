import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The SDL of all files of the folders, in name order. */
export async function readSdl(folders: readonly string[]): Promise<string> {
  const texts: string[] = [];
  for (const folder of folders) {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort();
    for (const name of names) texts.push(await readFile(join(folder, name), 'utf8'));
  }
  return texts.join('\n');
}

export function fence(from: string): string {
  return `// Generated from ${from} by \`npm run generate\`. Do not edit.\n`;
}
