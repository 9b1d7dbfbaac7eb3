import { permit, requireActor } from '../access/access.ts';
import type { ApiKey } from '../access/apiKey.ts';
import type { AuditEntry } from '../access/audit.ts';
import { DomainError } from '../errors.ts';
import { latestPlace } from '../organs/organ.ts';
import type { CommandContext } from './shared/context.ts';
import { commitOnce, mutationOf, repeatedResult } from './shared/once.ts';

export interface RevokeApiKeyInput {
  /** Id of the key. */
  readonly key: string;
}

/** Ends a key for ever. One that was revoked before stays as it is, and nothing is logged. */
export async function revokeApiKey(input: RevokeApiKeyInput, context: CommandContext): Promise<ApiKey> {
  const actor = requireActor(context.actor);
  const mutation = mutationOf('revokeApiKey', input, actor, context);
  const thing = { what: 'key', id: input.key };
  const found = await context.store.apiKeyById(input.key);
  const organ = found && (await context.store.organ(found.key.organ));
  const organPath = organ ? latestPlace(organ).path : [];
  permit(actor, 'key.revoke', organPath, thing);
  if (!found) throw new DomainError('NOT_FOUND', thing);
  const repeated = await repeatedResult<ApiKey>(mutation, context);
  if (repeated) return repeated;

  const { key, hash } = found;
  if (key.revokedAt !== null) return key;
  const revoked = { revokedAt: context.now, revokedBy: actor.id };
  const after: ApiKey = { ...key, ...revoked, organPath, version: key.version + 1 };
  const audit: AuditEntry = {
    organ: key.organ,
    at: context.now,
    actor: actor.id,
    action: 'revokeApiKey',
    target: `key ${key.id}`,
    detail: null,
  };
  return commitOnce(context, mutation, { apiKey: { hash, before: key, after }, audit }, after);
}
