import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolderError } from './engineError.ts';

/**
 * 32 random bytes in hexadecimal, made once for a data folder and readable by its owner only. Throws
 * `EngineError('DATA_FOLDER')` where the folder cannot be read or written.
 */
export function keptSecret(dataDir: string, name: string): string {
  const file = join(dataDir, name);
  try {
    return existsSync(file) ? readFileSync(file, 'utf8').trim() : newSecret(dataDir, file);
  } catch (error) {
    throw dataFolderError(dataDir, error);
  }
}

function newSecret(dataDir: string, file: string): string {
  mkdirSync(dataDir, { recursive: true });
  const secret = randomBytes(32).toString('hex');
  writeFileSync(file, `${secret}\n`, { mode: 0o600 });
  return secret;
}
