import type { ApiKey } from '../../access/apiKey.ts';
import { pathText } from '../paths.ts';
import type { Change, Page, PageRequest, Store } from '../store.ts';
import { absent, hasVersion, type Write } from './actions.ts';
import { json, jsonOf, number, numberOf, text, textOf, texts, type Item } from './attributes.ts';
import { apiKeyIdKey, apiKeyKey, apiKeyListKey, KEYS } from './keys.ts';
import { queryPage, type Reading } from './pages.ts';
import type { Requests } from './requests.ts';

/** Get, consistent: a key that was revoked is refused at once. */
export async function apiKey(requests: Requests, hash: string): Promise<ApiKey | null> {
  const item = await requests.get(apiKeyKey(hash), true);
  return item && (jsonOf(item, 'record') as ApiKey);
}

/** Get, consistent. */
export async function apiKeyById(requests: Requests, id: string): ReturnType<Store['apiKeyById']> {
  const item = await requests.get(apiKeyIdKey(id), true);
  return item && { hash: textOf(item, 'hash'), key: listedOf(item) };
}

/** Query of index `lists`, which does not hold the hash. */
export function apiKeys(
  reading: Reading,
  under: readonly string[],
  page: PageRequest,
): Promise<Page<ApiKey>> {
  const prefix = pathText(under);
  const query = { partition: KEYS, prefix, consistent: false, index: 'lists' } as const;
  return queryPage(reading, { ...query, listing: ['apiKeys', prefix], read: listedOf }, page);
}

/** The key where its text leads, and where its id and its organ do. */
export function apiKeyWrites({ hash, before, after }: NonNullable<Change['apiKey']>): readonly Write[] {
  const condition = before ? hasVersion(before.version) : absent;
  const version = number(after.version);
  const byId = {
    ...texts({ ...apiKeyIdKey(after.id), ...apiKeyListKey(after) }),
    version,
    hash: text(hash),
    summary: json(after),
  };
  const byHash = { ...texts({ ...apiKeyKey(hash) }), version, record: json(after) };
  return [byId, byHash].map((item) => ({
    what: 'key',
    action: { kind: 'put', item, condition },
    refused: (there) => ({
      kind: 'conflict',
      what: 'key',
      id: after.id,
      current: { version: there ? numberOf(there, 'version') : 0, by: null, at: null },
    }),
  }));
}

function listedOf(item: Item): ApiKey {
  return jsonOf(item, 'summary') as ApiKey;
}
