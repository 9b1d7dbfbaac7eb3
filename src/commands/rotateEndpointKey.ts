import { requireActor } from '../access/access.ts';
import type { AuditEntry } from '../access/audit.ts';
import type { ListedEndpoint } from '../webhooks/endpoint.ts';
import { rotate } from '../webhooks/rotation.ts';
import { openKeys } from '../webhooks/sealedKeys.ts';
import type { SignatureScheme } from '../webhooks/signingKey.ts';
import type { CreatedEndpoint } from './createEndpoint.ts';
import { newEndpointKey, sealed, type KeyingContext } from './shared/endpointKey.ts';
import { commitOnce, mutationOf, repeatedResult } from './shared/once.ts';
import { changedEndpoint, openEndpoint, requireVersion, shownEndpoint } from './shared/openEndpoint.ts';

export interface RotateEndpointKeyInput {
  readonly endpoint: string;
  /** How the new key signs; the one before may have signed otherwise. */
  readonly scheme: SignatureScheme;
  readonly expectedVersion: number;
}

/** Gives an endpoint a new key, beside which the one so far signs for another 24 hours. */
export async function rotateEndpointKey(
  input: RotateEndpointKeyInput,
  context: KeyingContext,
): Promise<CreatedEndpoint> {
  const actor = requireActor(context.actor);
  const mutation = mutationOf('rotateEndpointKey', input, actor, context);
  const before = await openEndpoint(actor, 'endpoint.change', input.endpoint, context);
  const repeated = await repeatedResult<ListedEndpoint>(mutation, context);
  if (repeated) return { endpoint: repeated, secret: null };

  requireVersion(before, input.expectedVersion);
  const { id, organ } = before.endpoint;
  const { key, secret, publicKey } = newEndpointKey(input.scheme, context);
  const keys = rotate(openKeys(before.sealedKeys, id, context.sealingKey), key, context.now);
  const change = { publicKey, previousKeyUntil: keys.previous?.until ?? null };
  const endpoint = changedEndpoint(before, change, actor, context.now);
  const after = { ...before, endpoint, sealedKeys: sealed(keys, id, context) };
  const audit: AuditEntry = {
    organ,
    at: context.now,
    actor: actor.id,
    action: 'rotateEndpointKey',
    target: `endpoint ${id}`,
    detail: input.scheme,
  };
  const shown = shownEndpoint(after);
  const made = await commitOnce(context, mutation, { endpoint: { before, after }, audit }, shown);
  // Another key: that of the same mutation, committed meanwhile.
  return { endpoint: made, secret: made === shown ? secret : null };
}
