import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of real published reports beside the project; absent on most machines. */
const folder = join(import.meta.dirname, '../../../shared/corpus');

/** Why the corpus cannot be read; null when it can. */
export const noCorpus: string | null = existsSync(folder)
  ? null
  : 'the corpus of real published reports is not on this machine';

export function corpusFile(name: string): Uint8Array {
  return readFileSync(join(folder, name));
}
