import { requireActor } from '../access/access.ts';
import type { AuditEntry } from '../access/audit.ts';
import { DomainError } from '../errors.ts';
import type { Send } from '../webhooks/attempt.ts';
import type { KeptEndpoint, ListedEndpoint } from '../webhooks/endpoint.ts';
import { pingMessage } from '../webhooks/endpointPayload.ts';
import { openKeys } from '../webhooks/sealedKeys.ts';
import { isSuccess } from '../webhooks/schedule.ts';
import { signedRequest } from '../webhooks/signedRequest.ts';
import type { CommandContext } from './shared/context.ts';
import { commitOnce, mutationOf, repeatedResult } from './shared/once.ts';
import { changedEndpoint, openEndpoint, shownEndpoint } from './shared/openEndpoint.ts';

export interface VerifyEndpointInput {
  readonly endpoint: string;
}

export interface VerifyEndpointContext extends CommandContext {
  readonly sealingKey: Uint8Array;
  readonly send: Send;
  /** The address of this installation. */
  readonly source: string;
}

const PAUSE_SECONDS = 10;

/**
 * Sends an endpoint a signed ping; with the first that it answers with 2xx, at its present address, it is verified. One
 * that was verified before is sent it too, to try it out, and nothing is changed or logged.
 *
 * Throws `PING_FAILED` for any other answer, and `TOO_SOON` within ten seconds of the last ping.
 */
export async function verifyEndpoint(
  input: VerifyEndpointInput,
  context: VerifyEndpointContext,
): Promise<ListedEndpoint> {
  const actor = requireActor(context.actor);
  const mutation = mutationOf('verifyEndpoint', input, actor, context);
  const before = await openEndpoint(actor, 'endpoint.change', input.endpoint, context);
  const repeated = await repeatedResult<ListedEndpoint>(mutation, context);
  if (repeated) return repeated;

  await ping(before, context);
  if (before.endpoint.verifiedAt !== null) return shownEndpoint(before);
  const endpoint = changedEndpoint(before, { verifiedAt: context.now }, actor, context.now);
  const after = { ...before, endpoint };
  const audit: AuditEntry = {
    organ: endpoint.organ,
    at: context.now,
    actor: actor.id,
    action: 'verifyEndpoint',
    target: `endpoint ${endpoint.id}`,
    detail: null,
  };
  return commitOnce(context, mutation, { endpoint: { before, after }, audit }, shownEndpoint(after));
}

async function ping({ endpoint, sealedKeys }: KeptEndpoint, context: VerifyEndpointContext): Promise<void> {
  const { store, now, send, source, sealingKey } = context;
  const freeAt = new Date(Date.parse(now) - PAUSE_SECONDS * 1000).toISOString();
  if (!(await store.beginPing(endpoint.id, now, freeAt))) {
    throw new DomainError('TOO_SOON', { retryAfterSeconds: PAUSE_SECONDS });
  }
  const keys = openKeys(sealedKeys, endpoint.id, sealingKey);
  const message = pingMessage(endpoint.id, now);
  const answer = await send(signedRequest(endpoint, message, keys, source, now));
  if (isSuccess(answer)) return;
  throw new DomainError('PING_FAILED', { failure: answer.failure, status: answer.status });
}
