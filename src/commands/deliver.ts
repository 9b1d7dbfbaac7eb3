import type { Store } from '../store/store.ts';
import type { Attempt, Send, SendRequest } from '../webhooks/attempt.ts';
import type { Delivery, DeliveryId, LoggedAttempt } from '../webhooks/delivery.ts';
import type { KeptEndpoint } from '../webhooks/endpoint.ts';
import { disabledMessage } from '../webhooks/endpointPayload.ts';
import { deliveriesOf } from '../webhooks/fanOut.ts';
import { isOpen, recipients } from '../webhooks/recipients.ts';
import { afterAttempt, type AfterAttempt, type EndpointHealth } from '../webhooks/schedule.ts';
import { openKeys } from '../webhooks/sealedKeys.ts';
import { signedRequest } from '../webhooks/signedRequest.ts';
import { canonicalJson } from '../util/canonicalJson.ts';

/** What a sender of deliveries works with. */
export interface DeliveryContext {
  readonly store: Store;
  readonly now: () => string;
  /** 0 up to but not including 1. */
  readonly random: () => number;
  readonly send: Send;
  readonly sealingKey: Uint8Array;
  /** The address of this installation, as CloudEvents name it. */
  readonly source: string;
}

/**
 * `ended`: an attempt was made, and what became of it is kept. `put off`: the endpoint has asked for a pause.
 * `stopped`: the endpoint is sent nothing any more. `not mine`: not due, or somebody else is at it.
 */
export type DeliverOutcome = 'ended' | 'put off' | 'stopped' | 'not mine';

/** Far more than an attempt may take: whoever comes after it finds a sender that died, not one that is slow. */
const LEASE_MS = 60_000;

/** Several senders may change the health of one endpoint at the same moment. */
const HEALTH_TRIES = 20;

/** More endpoints than an organ may have; its own come before those of the organs below. */
const MOST_OF_AN_ORGAN = 100;

/** One attempt of a delivery that is due. */
export async function deliver(id: DeliveryId, context: DeliveryContext): Promise<DeliverOutcome> {
  const { store, now } = context;
  const begunAt = now();
  const before = await store.claimDelivery(id, begunAt, later(begunAt, LEASE_MS));
  if (!before) return 'not mine';
  const kept = await store.endpoint(id.endpoint);
  if (!kept || !isOpen(kept)) {
    return (await end(before, { state: 'STOPPED' }, null, context)) ? 'stopped' : 'not mine';
  }
  const { notBefore } = kept.health;
  if (notBefore !== null && begunAt < notBefore) {
    return (await end(before, { state: 'RETRY', at: notBefore }, null, context)) ? 'put off' : 'not mine';
  }
  const { sealingKey, send, source } = context;
  const keys = openKeys(kept.sealedKeys, id.endpoint, sealingKey);
  const request = signedRequest(kept.endpoint, before.message, keys, source, begunAt);
  const attempt = await send(request);
  const number = before.attempts + 1;
  const step = await noteHealth(kept, { ...attempt, attempt: number }, context);
  const logged = loggedAttempt(id, number, begunAt, request, attempt);
  return (await end(before, step, logged, context)) ? 'ended' : 'not mine';
}

/** Without what it was signed with. */
function loggedAttempt(
  delivery: DeliveryId,
  number: number,
  at: string,
  { url, headers, body }: SendRequest,
  { failure, detail, status, body: answer, tookMs }: Attempt,
): LoggedAttempt {
  const shown = Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'webhook-signature'));
  return { delivery, number, at, url, headers: shown, body, failure, detail, status, answer, tookMs };
}

/** Keeps how it goes with the endpoint now, which follows from how it went before, and tells its owner. */
async function noteHealth(
  kept: KeptEndpoint,
  outcome: Parameters<typeof afterAttempt>[1],
  context: DeliveryContext,
): Promise<AfterAttempt['delivery']> {
  const { store, now, random } = context;
  let { health, healthVersion } = kept;
  for (let tries = 1; ; tries += 1) {
    const after = afterAttempt(health, outcome, now(), random);
    if (canonicalJson(after.endpoint) === canonicalJson(health)) return after.delivery;
    if (await store.setEndpointHealth(kept.endpoint.id, healthVersion, after.endpoint)) {
      if (after.tell === 'DISABLED') await tellOthers(kept, after.endpoint, context);
      return after.delivery;
    }
    const there = await store.endpoint(kept.endpoint.id);
    if (!there || tries === HEALTH_TRIES) return after.delivery;
    ({ health, healthVersion } = there);
  }
}

/** The other endpoints of the same organ. */
async function tellOthers(
  { endpoint }: KeptEndpoint,
  { disabled, failingSince }: EndpointHealth,
  { store, now }: DeliveryContext,
): Promise<void> {
  if (disabled === null) return;
  const message = disabledMessage(endpoint.id, disabled, failingSince, now());
  const { items } = await store.endpoints(endpoint.organPath, { limit: MOST_OF_AN_ORGAN, after: null });
  const facts = { type: message.type, organPath: endpoint.organPath, scope: null, endpoint: endpoint.id };
  await store.addDeliveries(deliveriesOf(message, recipients(items, facts), now()));
}

function end(
  before: Delivery,
  step: AfterAttempt['delivery'],
  attempt: LoggedAttempt | null,
  { store, now }: DeliveryContext,
): Promise<boolean> {
  const at = now();
  const attempts = attempt?.number ?? before.attempts;
  const after: Delivery =
    step.state === 'RETRY'
      ? { ...before, attempts, nextAt: step.at, leasedUntil: null }
      : { ...before, attempts, state: step.state, nextAt: null, leasedUntil: null, endedAt: at };
  return store.endAttempt({ before, after, attempt, at });
}

function later(instant: string, milliseconds: number): string {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}
