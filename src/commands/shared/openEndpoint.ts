import { permit, type Action } from '../../access/access.ts';
import type { Actor } from '../../access/actor.ts';
import { DomainError } from '../../errors.ts';
import { latestPlace } from '../../organs/organ.ts';
import type { Endpoint, KeptEndpoint, ListedEndpoint } from '../../webhooks/endpoint.ts';
import type { CommandContext } from './context.ts';

/** An endpoint to which the actor may do this, standing where its organ stands now. A missing one and a foreign one answer alike. */
export async function openEndpoint(
  actor: Actor,
  action: Action,
  id: string,
  { store }: CommandContext,
): Promise<KeptEndpoint> {
  const thing = { what: 'endpoint', id };
  const kept = await store.endpoint(id);
  const organ = kept && (await store.organ(kept.endpoint.organ));
  const organPath = organ ? latestPlace(organ).path : [];
  permit(actor, action, organPath, thing);
  if (!kept) throw new DomainError('NOT_FOUND', thing);
  return { ...kept, endpoint: { ...kept.endpoint, organPath } };
}

type Changeable =
  'name' | 'url' | 'format' | 'filter' | 'publicKey' | 'previousKeyUntil' | 'verifiedAt' | 'switchedOffAt';

/** The endpoint after a change that the actor makes. */
export function changedEndpoint(
  { endpoint }: ListedEndpoint,
  change: Partial<Pick<Endpoint, Changeable>>,
  actor: Actor,
  now: string,
): Endpoint {
  return { ...endpoint, ...change, version: endpoint.version + 1, updatedAt: now, updatedBy: actor.id };
}

/** Throws `CONFLICT` when the client last saw another version. */
export function requireVersion({ endpoint }: ListedEndpoint, expectedVersion: number): void {
  const { id, version, updatedBy: by, updatedAt: at } = endpoint;
  if (version === expectedVersion) return;
  throw new DomainError('CONFLICT', { what: 'endpoint', id, current: { version, by, at } });
}

/** What of it is told and recorded: everything but its keys. */
export function shownEndpoint({ endpoint, health, healthVersion }: KeptEndpoint): ListedEndpoint {
  return { endpoint, health, healthVersion };
}
