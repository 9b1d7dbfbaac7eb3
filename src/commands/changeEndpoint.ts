import { requireActor } from '../access/access.ts';
import type { AuditEntry } from '../access/audit.ts';
import type { EndpointFormat, KeptEndpoint, ListedEndpoint } from '../webhooks/endpoint.ts';
import { healthy } from '../webhooks/schedule.ts';
import type { CommandContext } from './shared/context.ts';
import {
  endpointFilter,
  endpointName,
  endpointUrl,
  type EndpointFilterInput,
} from './shared/endpointFields.ts';
import { commitOnce, mutationOf, repeatedResult } from './shared/once.ts';
import { changedEndpoint, openEndpoint, requireVersion, shownEndpoint } from './shared/openEndpoint.ts';

/** What is left out stays. */
export interface ChangeEndpointInput {
  readonly endpoint: string;
  readonly expectedVersion: number;
  readonly name?: string;
  readonly url?: string;
  readonly format?: EndpointFormat;
  readonly filter?: EndpointFilterInput;
}

export interface ChangeEndpointContext extends CommandContext {
  /** Whether this machine may be sent to as well; see `readEndpointUrl`. */
  readonly loopback: boolean;
}

/**
 * Changes what is given. With another address the endpoint has to answer a ping again before it is sent anything else,
 * and what failed at the one before counts no more; one that was disabled stays so until it is switched on.
 */
export async function changeEndpoint(
  input: ChangeEndpointInput,
  context: ChangeEndpointContext,
): Promise<ListedEndpoint> {
  const actor = requireActor(context.actor);
  const mutation = mutationOf('changeEndpoint', input, actor, context);
  const before = await openEndpoint(actor, 'endpoint.change', input.endpoint, context);
  const repeated = await repeatedResult<ListedEndpoint>(mutation, context);
  if (repeated) return repeated;

  requireVersion(before, input.expectedVersion);
  const { name, url, format, filter } = input;
  const there = before.endpoint;
  const newUrl = url === undefined ? there.url : endpointUrl(url, context.loopback);
  const moves = newUrl !== there.url;
  const change = {
    name: name === undefined ? there.name : endpointName(name),
    url: newUrl,
    verifiedAt: moves ? null : there.verifiedAt,
    format: format ?? there.format,
    filter: filter ? await endpointFilter(filter, there.organPath, context) : there.filter,
  };
  const endpoint = changedEndpoint(before, change, actor, context.now);
  // Also of one that is well: a sender that is still at the address before must find the health changed.
  const begunAnew = moves && before.health.disabled === null;
  const health = begunAnew ? { health: healthy, healthVersion: before.healthVersion + 1 } : {};
  const after: KeptEndpoint = { ...before, ...health, endpoint };
  const given = Object.entries({ name, url, format, filter }).filter(([, value]) => value !== undefined);
  const audit: AuditEntry = {
    organ: there.organ,
    at: context.now,
    actor: actor.id,
    action: 'changeEndpoint',
    target: `endpoint ${there.id}`,
    // Which, not what: an address may hold a secret.
    detail: given.map(([member]) => member).join(' '),
  };
  return commitOnce(context, mutation, { endpoint: { before, after }, audit }, shownEndpoint(after));
}
