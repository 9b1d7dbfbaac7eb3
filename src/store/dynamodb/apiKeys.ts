import type { ApiKey } from '../../access/apiKey.ts';
import { absent } from './actions.ts';
import { json, jsonOf, texts } from './attributes.ts';
import { apiKeyKey } from './keys.ts';
import type { Requests } from './requests.ts';

/** Get, consistent: a key that was revoked is refused at once. */
export async function apiKey(requests: Requests, hash: string): Promise<ApiKey | null> {
  const item = await requests.get(apiKeyKey(hash), true);
  return item && (jsonOf(item, 'record') as ApiKey);
}

/** A transaction for its token: a put that was applied unseen and then repeated would find itself there. */
export async function addApiKey(requests: Requests, key: ApiKey): Promise<boolean> {
  const item = { ...texts({ ...apiKeyKey(key.hash) }), record: json(key) };
  return (await requests.transact([{ kind: 'put', item, condition: absent }])) === null;
}
