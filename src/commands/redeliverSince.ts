import { requireActor } from '../access/access.ts';
import type { AuditEntry } from '../access/audit.ts';
import { DomainError } from '../errors.ts';
import { chunks } from '../util/chunks.ts';
import type { Delivery } from '../webhooks/delivery.ts';
import { isOpen } from '../webhooks/recipients.ts';
import { dueAgain, hasEnded, isFailed } from '../webhooks/redelivery.ts';
import type { CommandContext } from './shared/context.ts';
import { commitOnce, mutationOf, repeatedResult } from './shared/once.ts';
import { openEndpoint } from './shared/openEndpoint.ts';

export interface RedeliverSinceInput {
  readonly endpoint: string;
  /** Messages of this instant or later (ISO 8601, UTC). */
  readonly since: string;
  /** `ALL`: also what arrived, for a receiver that lost it. */
  readonly which: 'FAILED' | 'ALL';
  /** Where the same command stopped before; null: from the newest on. */
  readonly after: string | null;
}

export interface Redelivered {
  /** How many were put on their way again. */
  readonly count: number;
  /** Where to go on; null: that was all. */
  readonly stoppedAt: string | null;
}

/** Of the log, in one command, so that it ends: 1,000 deliveries. */
const PAGES = 10;
const PAGE = 100;
const AT_A_TIME = 10;

/**
 * Sends an endpoint once more what failed, or all, since an instant, the newest first. What a command that broke off has
 * put on its way stays so; asked for again, it goes on with the rest. Throws `ENDPOINT_NOT_OPEN` where the endpoint is sent
 * nothing.
 */
export async function redeliverSince(
  input: RedeliverSinceInput,
  context: CommandContext,
): Promise<Redelivered> {
  const { store, now } = context;
  const actor = requireActor(context.actor);
  const mutation = mutationOf('redeliverSince', input, actor, context);
  const kept = await openEndpoint(actor, 'endpoint.change', input.endpoint, context);
  const repeated = await repeatedResult<Redelivered>(mutation, context);
  if (repeated) return repeated;

  if (!isOpen(kept)) throw new DomainError('ENDPOINT_NOT_OPEN', {});
  const { chosen, stoppedAt } = await chosenSince(input, context);
  let count = 0;
  for (const some of chunks(chosen, AT_A_TIME)) {
    const outcomes = await Promise.all(
      some.map((before) => store.commit({ at: now, delivery: { before, after: dueAgain(before, now) } })),
    );
    // Where somebody was first, it is on its way too.
    count += outcomes.filter(({ kind }) => kind === 'done').length;
  }
  const audit: AuditEntry = {
    organ: kept.endpoint.organ,
    at: now,
    actor: actor.id,
    action: 'redeliverSince',
    target: `endpoint ${input.endpoint}`,
    detail: `${input.since} ${count}`,
  };
  return commitOnce(context, mutation, { audit }, { count, stoppedAt });
}

async function chosenSince(
  { endpoint, since, which, after }: RedeliverSinceInput,
  { store }: CommandContext,
): Promise<{ readonly chosen: readonly Delivery[]; readonly stoppedAt: string | null }> {
  const isChosen = which === 'ALL' ? hasEnded : isFailed;
  const chosen: Delivery[] = [];
  let position = after;
  for (let page = 0; page < PAGES; page += 1) {
    const { items, cursors, hasMore } = await store.deliveries(endpoint, { limit: PAGE, after: position });
    const recent = items.filter(({ message }) => message.timestamp >= since);
    chosen.push(...recent.filter(isChosen));
    if (!hasMore || recent.length < items.length) return { chosen, stoppedAt: null };
    position = cursors.at(-1) ?? null;
  }
  return { chosen, stoppedAt: position };
}
