import { requireActor } from '../access/access.ts';
import type { Actor, Grant } from '../access/actor.ts';
import type { ApiKey } from '../access/apiKey.ts';
import type { AuditEntry } from '../access/audit.ts';
import { grantText, holds, MAX_GRANTS } from '../access/grants.ts';
import { keyHash, keyText } from '../access/keyText.ts';
import { programRoles, type Role } from '../access/role.ts';
import { DomainError } from '../errors.ts';
import type { CommandContext } from './shared/context.ts';
import { commitOnce, mutationOf, repeatedResult } from './shared/once.ts';
import { openOrgan } from './shared/openOrgan.ts';
import { requiredText } from './shared/requiredText.ts';

export interface CreateApiKeyInput {
  readonly name: string;
  /** Id of the organ whose administrators keep the key. */
  readonly organ: string;
  readonly grants: readonly Grant[];
}

export interface CreateApiKeyContext extends CommandContext {
  /** For the new key: never used before. */
  readonly id: string;
  /** For the new key: 32 random bytes in hexadecimal. */
  readonly secret: string;
  /** Which roles the key may have; left out: `programRoles`. */
  readonly givable?: readonly Role[];
}

export interface CreatedApiKey {
  readonly key: ApiKey;
  /** The key itself, this once; null when the mutation came before. */
  readonly text: string | null;
}

const MAX_NAME_LENGTH = 100;

/**
 * Makes an API key. Its organ and those of all its grants must be below one that the actor administers, and its roles
 * such as a program may have.
 *
 * The record of the mutation holds everything but the text, so that no secret lies in it for thirty days. Whoever
 * repeats the mutation because the answer was lost learns which key was made, revokes it and makes another.
 */
export async function createApiKey(
  input: CreateApiKeyInput,
  context: CreateApiKeyContext,
): Promise<CreatedApiKey> {
  const actor = requireActor(context.actor);
  const mutation = mutationOf('createApiKey', input, actor, context);
  const organPath = await openOrgan(actor, 'key.create', input.organ, context);
  await openGrants(input, actor, context);
  const repeated = await repeatedResult<ApiKey>(mutation, context);
  if (repeated) return { key: repeated, text: null };

  const text = keyText(context.secret);
  const key: ApiKey = {
    id: context.id,
    name: requiredText(input.name, 'name', MAX_NAME_LENGTH),
    organ: input.organ,
    organPath,
    grants: input.grants,
    createdAt: context.now,
    createdBy: actor.id,
    revokedAt: null,
    revokedBy: null,
    version: 1,
  };
  const audit: AuditEntry = {
    organ: input.organ,
    at: context.now,
    actor: actor.id,
    action: 'createApiKey',
    target: `key ${key.id}`,
    detail: input.grants.map(grantText).join(' '),
  };
  const change = { apiKey: { hash: keyHash(text)!, before: null, after: key }, audit };
  const made = await commitOnce(context, mutation, change, key);
  // Another key: that of the same mutation, committed meanwhile.
  return { key: made, text: made === key ? text : null };
}

async function openGrants(
  { organ: own, grants }: CreateApiKeyInput,
  actor: Actor,
  context: CreateApiKeyContext,
): Promise<void> {
  if (grants.length === 0 || grants.length > MAX_GRANTS) {
    const reason = grants.length === 0 ? 'REQUIRED' : 'OUT_OF_RANGE';
    throw new DomainError('INVALID_INPUT', { path: 'grants', reason, detail: `1–${MAX_GRANTS}` });
  }
  const { givable = programRoles } = context;
  for (const [index, grant] of grants.entries()) {
    if (!givable.includes(grant.role)) {
      const detail = grant.role;
      throw new DomainError('INVALID_INPUT', {
        path: `grants[${index}].role`,
        reason: 'UNKNOWN_VALUE',
        detail,
      });
    }
    if (!holds(grants.slice(0, index), grant)) continue;
    const detail = grantText(grant);
    throw new DomainError('INVALID_INPUT', { path: `grants[${index}]`, reason: 'DUPLICATE', detail });
  }
  const others = new Set(grants.map(({ organ }) => organ).filter((organ) => organ !== own));
  for (const organ of others) await openOrgan(actor, 'key.create', organ, context);
}
