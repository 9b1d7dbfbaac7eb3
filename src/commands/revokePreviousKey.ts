import { requireActor } from '../access/access.ts';
import type { AuditEntry } from '../access/audit.ts';
import type { ListedEndpoint } from '../webhooks/endpoint.ts';
import { revokePrevious } from '../webhooks/rotation.ts';
import { openKeys } from '../webhooks/sealedKeys.ts';
import { sealed, type SealingContext } from './shared/endpointKey.ts';
import { commitOnce, mutationOf, repeatedResult } from './shared/once.ts';
import { changedEndpoint, openEndpoint, requireVersion, shownEndpoint } from './shared/openEndpoint.ts';

export interface RevokePreviousKeyInput {
  readonly endpoint: string;
  readonly expectedVersion: number;
}

/** Ends the overlap after a rotation at once. Where no key is left over nothing is changed or logged. */
export async function revokePreviousKey(
  input: RevokePreviousKeyInput,
  context: SealingContext,
): Promise<ListedEndpoint> {
  const actor = requireActor(context.actor);
  const mutation = mutationOf('revokePreviousKey', input, actor, context);
  const before = await openEndpoint(actor, 'endpoint.change', input.endpoint, context);
  const repeated = await repeatedResult<ListedEndpoint>(mutation, context);
  if (repeated) return repeated;

  requireVersion(before, input.expectedVersion);
  const { id, organ, previousKeyUntil } = before.endpoint;
  if (previousKeyUntil === null) return shownEndpoint(before);
  const keys = revokePrevious(openKeys(before.sealedKeys, id, context.sealingKey));
  const endpoint = changedEndpoint(before, { previousKeyUntil: null }, actor, context.now);
  const after = { ...before, endpoint, sealedKeys: sealed(keys, id, context) };
  const audit: AuditEntry = {
    organ,
    at: context.now,
    actor: actor.id,
    action: 'revokePreviousKey',
    target: `endpoint ${id}`,
    detail: null,
  };
  return commitOnce(context, mutation, { endpoint: { before, after }, audit }, shownEndpoint(after));
}
