import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JWK } from 'oidc-provider';
import { dataFolderError } from '../engineError.ts';

/**
 * The key that the local provider signs with, made once for a data folder and readable by its owner only, so that
 * tokens outlive a restart; null where nothing is kept. Throws `EngineError('DATA_FOLDER')`.
 */
export function signingKey(dataDir: string | null): JWK {
  if (dataDir === null) return newKey();
  const file = join(dataDir, 'identity.key');
  try {
    if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as JWK;
    const key = newKey();
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(file, `${JSON.stringify(key)}\n`, { mode: 0o600 });
    return key;
  } catch (error) {
    throw dataFolderError(dataDir, error);
  }
}

function newKey(): JWK {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...(privateKey.export({ format: 'jwk' }) as JWK), alg: 'RS256', use: 'sig' };
}
