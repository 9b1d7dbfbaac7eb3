import { requireActor } from '../access/access.ts';
import type { AuditEntry } from '../access/audit.ts';
import type { KeptEndpoint, ListedEndpoint } from '../webhooks/endpoint.ts';
import { healthy } from '../webhooks/schedule.ts';
import { canonicalJson } from '../util/canonicalJson.ts';
import type { CommandContext } from './shared/context.ts';
import { commitOnce, mutationOf, repeatedResult } from './shared/once.ts';
import { changedEndpoint, openEndpoint, requireVersion, shownEndpoint } from './shared/openEndpoint.ts';

export interface SwitchEndpointInput {
  readonly endpoint: string;
  readonly on: boolean;
  readonly expectedVersion: number;
}

/**
 * Switches an endpoint off, or on, whether it was its owner or its failures that it was off for: on, it begins as one
 * that never failed. What is so already stays as it is, and nothing is logged.
 */
export async function switchEndpoint(
  input: SwitchEndpointInput,
  context: CommandContext,
): Promise<ListedEndpoint> {
  const actor = requireActor(context.actor);
  const mutation = mutationOf('switchEndpoint', input, actor, context);
  const before = await openEndpoint(actor, 'endpoint.change', input.endpoint, context);
  const repeated = await repeatedResult<ListedEndpoint>(mutation, context);
  if (repeated) return repeated;

  requireVersion(before, input.expectedVersion);
  const heals = input.on && canonicalJson(before.health) !== canonicalJson(healthy);
  const isOn = before.endpoint.switchedOffAt === null;
  if (isOn === input.on && !heals) return shownEndpoint(before);
  const switchedOffAt = input.on ? null : context.now;
  const endpoint = changedEndpoint(before, { switchedOffAt }, actor, context.now);
  const health = heals ? { health: healthy, healthVersion: before.healthVersion + 1 } : {};
  const after: KeptEndpoint = { ...before, ...health, endpoint };
  const audit: AuditEntry = {
    organ: endpoint.organ,
    at: context.now,
    actor: actor.id,
    action: 'switchEndpoint',
    target: `endpoint ${endpoint.id}`,
    detail: input.on ? 'on' : 'off',
  };
  return commitOnce(context, mutation, { endpoint: { before, after }, audit }, shownEndpoint(after));
}
