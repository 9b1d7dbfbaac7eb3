import type { ApiKey } from '../access/apiKey.ts';
import type { Grant } from '../access/actor.ts';
import { keyHash, keyText } from '../access/keyText.ts';
import { DomainError } from '../errors.ts';
import type { Store } from '../store/store.ts';

export interface CreateApiKeyInput {
  readonly name: string;
  readonly grants: readonly Grant[];
}

export interface CreatedApiKey {
  readonly key: ApiKey;
  /** The key itself. Nobody can show it again. */
  readonly text: string;
}

/**
 * Makes an API key. Only the command line offers it: whoever can reach the database may, nobody else.
 * `secret` is 32 random bytes in hexadecimal.
 */
export async function createApiKey(
  input: CreateApiKeyInput,
  context: { readonly store: Store; readonly now: string; readonly id: string; readonly secret: string },
): Promise<CreatedApiKey> {
  if (input.grants.length === 0) {
    throw new DomainError('INVALID_INPUT', { path: 'role', reason: 'REQUIRED', detail: '' });
  }
  for (const { organ } of input.grants) {
    if (!(await context.store.organ(organ))) throw new DomainError('NOT_FOUND', { what: 'organ', id: organ });
  }
  const text = keyText(context.secret);
  const key: ApiKey = {
    id: context.id,
    hash: keyHash(text)!,
    name: input.name,
    grants: input.grants,
    createdAt: context.now,
    revokedAt: null,
  };
  if (!(await context.store.addApiKey(key)))
    throw new DomainError('ALREADY_EXISTS', { what: 'key', id: key.id });
  return { key, text };
}
