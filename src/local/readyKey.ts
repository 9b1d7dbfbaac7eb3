import { randomBytes } from 'node:crypto';
import { roles, type Role } from '../access/role.ts';
import { keyHash, keyText } from '../access/keyText.ts';
import { createApiKey } from '../commands/createApiKey.ts';
import type { Store } from '../store/store.ts';
import { keptSecret } from './keptSecret.ts';
import { ROOT } from './sample/organs.ts';
import { sampleAdministrator } from './sampleAdministrator.ts';

const readyRoles: readonly Role[] = ['editor', 'signatory', 'collector', 'administrator', 'auditor'];

/**
 * A key for trying things out on this machine with every role that the walk through the README needs on the whole
 * sample tree. Its secret is in the data folder, so that it is the same at every start; null where nothing is kept.
 */
export async function readyKey(store: Store, dataDir: string | null, now: string): Promise<string> {
  const secret = dataDir === null ? randomBytes(32).toString('hex') : keptSecret(dataDir, 'ready.key');
  const text = keyText(secret);
  const hash = keyHash(text)!;
  if (await store.apiKey(hash)) return text;
  const grants = readyRoles.map((role) => ({ role, organ: ROOT }));
  const context = { store, actor: sampleAdministrator, now, clientMutationId: null };
  // Another data folder on the same database, or one whose secret was removed, has a key of its own.
  const id = `ready-${hash.slice(0, 8)}`;
  await createApiKey({ name: '本机试用', organ: ROOT, grants }, { ...context, id, secret, givable: roles });
  return text;
}
