import { requireActor } from '../access/access.ts';
import type { AuditEntry } from '../access/audit.ts';
import { DomainError } from '../errors.ts';
import type { Delivery, DeliveryId } from '../webhooks/delivery.ts';
import { isOpen } from '../webhooks/recipients.ts';
import { dueAgain } from '../webhooks/redelivery.ts';
import type { CommandContext } from './shared/context.ts';
import { commitOnce, mutationOf, repeatedResult } from './shared/once.ts';
import { openEndpoint } from './shared/openEndpoint.ts';

export interface RedeliverInput {
  readonly delivery: DeliveryId;
}

/**
 * Sends a message to an endpoint once more, whatever became of it before; the message keeps its id. One that is on its
 * way anyway is due at once. Throws `ENDPOINT_NOT_OPEN` where the endpoint is sent nothing, and `CONFLICT` while a sender
 * is at it.
 */
export async function redeliver(input: RedeliverInput, context: CommandContext): Promise<Delivery> {
  const { store, now } = context;
  const actor = requireActor(context.actor);
  const mutation = mutationOf('redeliver', input, actor, context);
  const { endpoint, message } = input.delivery;
  const kept = await openEndpoint(actor, 'endpoint.change', endpoint, context);
  const repeated = await repeatedResult<Delivery>(mutation, context);
  if (repeated) return repeated;

  const before = await store.delivery(input.delivery);
  if (!before) throw new DomainError('NOT_FOUND', { what: 'delivery', id: message });
  if (!isOpen(kept)) throw new DomainError('ENDPOINT_NOT_OPEN', {});
  refuseLeased(before, now);
  const after = dueAgain(before, now);
  const audit: AuditEntry = {
    organ: kept.endpoint.organ,
    at: now,
    actor: actor.id,
    action: 'redeliver',
    target: `endpoint ${endpoint}`,
    detail: message,
  };
  return commitOnce(context, mutation, { delivery: { before, after }, audit }, after);
}

/** Without this its lease would go to nobody, and what becomes of the attempt under way would be kept nowhere. */
function refuseLeased({ message, attempts, leasedUntil }: Delivery, now: string): void {
  if (leasedUntil === null || leasedUntil <= now) return;
  const current = { version: attempts, by: null, at: null };
  throw new DomainError('CONFLICT', { what: 'delivery', id: message.id, current });
}
