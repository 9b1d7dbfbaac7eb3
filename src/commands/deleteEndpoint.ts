import { requireActor } from '../access/access.ts';
import type { AuditEntry } from '../access/audit.ts';
import type { CommandContext } from './shared/context.ts';
import { commitOnce, mutationOf, repeatedResult } from './shared/once.ts';
import { openEndpoint, requireVersion } from './shared/openEndpoint.ts';

export interface DeleteEndpointInput {
  readonly endpoint: string;
  readonly expectedVersion: number;
}

export interface DeletedEndpoint {
  /** Its id, which no other endpoint will have. */
  readonly endpoint: string;
}

/**
 * Takes an endpoint away, and its keys with it: it is sent nothing more, what is on its way stops, and another may have
 * its name and address. Its log goes after its 90 days; until then nobody can ask for it.
 */
export async function deleteEndpoint(
  input: DeleteEndpointInput,
  context: CommandContext,
): Promise<DeletedEndpoint> {
  const actor = requireActor(context.actor);
  const mutation = mutationOf('deleteEndpoint', input, actor, context);
  // Before access is asked: once it is done, nothing is there to ask it of. The actor had it the first time.
  const repeated = await repeatedResult<DeletedEndpoint>(mutation, context);
  if (repeated) return repeated;
  const removedEndpoint = await openEndpoint(actor, 'endpoint.change', input.endpoint, context);

  requireVersion(removedEndpoint, input.expectedVersion);
  const { id, organ, name } = removedEndpoint.endpoint;
  const audit: AuditEntry = {
    organ,
    at: context.now,
    actor: actor.id,
    action: 'deleteEndpoint',
    target: `endpoint ${id}`,
    detail: name,
  };
  return commitOnce(context, mutation, { removedEndpoint, audit }, { endpoint: id });
}
