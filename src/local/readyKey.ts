import { randomBytes } from 'node:crypto';
import type { Role } from '../access/role.ts';
import { keyHash, keyText } from '../access/keyText.ts';
import { createApiKey } from '../commands/createApiKey.ts';
import type { Store } from '../store/store.ts';
import { keptSecret } from './keptSecret.ts';
import { ROOT } from './sample/organs.ts';

const readyRoles: readonly Role[] = ['editor', 'signatory', 'collector', 'administrator', 'auditor'];

/**
 * A key for trying things out on this machine with every role that the walk through the README needs on the whole
 * sample tree. Its secret is in the data folder, so that it is the same at every start; null where nothing is kept.
 */
export async function readyKey(store: Store, dataDir: string | null, now: string): Promise<string> {
  const secret = dataDir === null ? randomBytes(32).toString('hex') : keptSecret(dataDir, 'ready.key');
  const text = keyText(secret);
  if (await store.apiKey(keyHash(text)!)) return text;
  const grants = readyRoles.map((role) => ({ role, organ: ROOT }));
  await createApiKey({ name: '本机试用', grants }, { store, now, id: 'ready', secret });
  return text;
}
