import { requireActor } from '../access/access.ts';
import type { AuditEntry } from '../access/audit.ts';
import { DomainError } from '../errors.ts';
import type { EndpointFormat, KeptEndpoint, ListedEndpoint } from '../webhooks/endpoint.ts';
import { healthy } from '../webhooks/schedule.ts';
import type { SignatureScheme } from '../webhooks/signingKey.ts';
import {
  endpointFilter,
  endpointName,
  endpointUrl,
  type EndpointFilterInput,
} from './shared/endpointFields.ts';
import { newEndpointKey, sealed, type KeyingContext } from './shared/endpointKey.ts';
import { commitOnce, mutationOf, repeatedResult } from './shared/once.ts';
import { shownEndpoint } from './shared/openEndpoint.ts';
import { openOrgan } from './shared/openOrgan.ts';

export interface CreateEndpointInput {
  readonly name: string;
  /** Id of the organ whose administrators keep it. */
  readonly organ: string;
  readonly url: string;
  readonly format: EndpointFormat;
  readonly filter: EndpointFilterInput;
  readonly scheme: SignatureScheme;
}

export interface CreateEndpointContext extends KeyingContext {
  /** For the new endpoint: never used before. */
  readonly id: string;
  /** Whether this machine may be sent to as well; see `readEndpointUrl`. */
  readonly loopback: boolean;
}

export interface CreatedEndpoint {
  readonly endpoint: ListedEndpoint;
  /** What the receiver checks with, this once; null where it has the public key, or the mutation came before. */
  readonly secret: string | null;
}

/** Of one organ. Counted in a list that may be a moment behind, so two at once may make one more. */
const MAX_ENDPOINTS = 20;

/** Makes an endpoint. Until it has answered a ping it is sent nothing else. For the record of the mutation see `createApiKey`. */
export async function createEndpoint(
  input: CreateEndpointInput,
  context: CreateEndpointContext,
): Promise<CreatedEndpoint> {
  const actor = requireActor(context.actor);
  const mutation = mutationOf('createEndpoint', input, actor, context);
  const organPath = await openOrgan(actor, 'endpoint.change', input.organ, context);
  const repeated = await repeatedResult<ListedEndpoint>(mutation, context);
  if (repeated) return { endpoint: repeated, secret: null };

  const { id, now } = context;
  const { key, secret, publicKey } = newEndpointKey(input.scheme, context);
  const after: KeptEndpoint = {
    endpoint: {
      id,
      name: endpointName(input.name),
      organ: input.organ,
      organPath,
      url: endpointUrl(input.url, context.loopback),
      format: input.format,
      filter: await endpointFilter(input.filter, organPath, context),
      publicKey,
      previousKeyUntil: null,
      verifiedAt: null,
      switchedOffAt: null,
      createdAt: now,
      createdBy: actor.id,
      updatedAt: now,
      updatedBy: actor.id,
      version: 1,
    },
    health: healthy,
    healthVersion: 0,
    sealedKeys: sealed({ current: key, previous: null }, id, context),
  };
  await requireRoom(input.organ, organPath, context);
  const audit: AuditEntry = {
    organ: input.organ,
    at: now,
    actor: actor.id,
    action: 'createEndpoint',
    target: `endpoint ${id}`,
    // The rest of the address may hold a secret.
    detail: new URL(after.endpoint.url).host,
  };
  const shown = shownEndpoint(after);
  const made = await commitOnce(context, mutation, { endpoint: { before: null, after }, audit }, shown);
  // Another endpoint: that of the same mutation, committed meanwhile.
  return { endpoint: made, secret: made === shown ? secret : null };
}

/** Those of the organ come before those of the organs below it. */
async function requireRoom(
  organ: string,
  organPath: readonly string[],
  { store }: CreateEndpointContext,
): Promise<void> {
  const { items } = await store.endpoints(organPath, { limit: MAX_ENDPOINTS, after: null });
  if (items.filter(({ endpoint }) => endpoint.organ === organ).length < MAX_ENDPOINTS) return;
  throw new DomainError('INVALID_INPUT', {
    path: 'organ',
    reason: 'TOO_MANY',
    detail: String(MAX_ENDPOINTS),
  });
}
