import type { Store } from '../store/store.ts';
import type { Attempt, Send, SendRequest } from '../webhooks/attempt.ts';
import type { Delivery, DeliveryId, LoggedAttempt } from '../webhooks/delivery.ts';
import type { KeptEndpoint } from '../webhooks/endpoint.ts';
import { isOpen } from '../webhooks/recipients.ts';
import { afterAttempt, type AfterAttempt, type EndpointHealth } from '../webhooks/schedule.ts';
import { openKeys } from '../webhooks/sealedKeys.ts';
import type { WebhookMessage } from '../webhooks/message.ts';
import { signedRequest } from '../webhooks/signedRequest.ts';
import { decidingReport, stillSent } from '../webhooks/stillSent.ts';
import { canonicalJson } from '../util/canonicalJson.ts';
import { tellOfDisabled } from './shared/tellOfDisabled.ts';

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

export interface DeliverOutcome {
  /**
   * `ended`: an attempt was made, and what became of it is kept. `put off`: the endpoint has asked for a pause.
   * `stopped`: the endpoint is sent nothing any more. `not mine`: not due, or somebody else is at it.
   */
  readonly kind: 'ended' | 'put off' | 'stopped' | 'not mine';
  /** When the next attempt is due (ISO 8601, UTC); null: none is, or that is for somebody else to know. */
  readonly nextAt: string | null;
}

const notMine: DeliverOutcome = { kind: 'not mine', nextAt: null };

/** Far more than an attempt may take: whoever comes after it finds a sender that died, not one that is slow. */
const LEASE_MS = 60_000;

/** Several senders may change the health of one endpoint at the same moment. */
const HEALTH_TRIES = 20;

/** More endpoints than an organ may have; its own come before those of the organs below. */
const MOST_OF_AN_ORGAN = 100;

/**
 * One attempt of a delivery that is due. `breakOff` ends one that is under way, and throws: as if this process had died,
 * nothing is noted of it, and it is made again when the lease has run out.
 */
export async function deliver(
  id: DeliveryId,
  context: DeliveryContext,
  breakOff?: AbortSignal,
): Promise<DeliverOutcome> {
  const { store, now } = context;
  const begunAt = now();
  const before = await store.claimDelivery(id, begunAt, later(begunAt, LEASE_MS));
  if (!before) return notMine;
  const kept = await store.endpoint(id.endpoint);
  if (!kept || !isOpen(kept)) {
    return end('stopped', before, { state: 'STOPPED' }, null, context);
  }
  const { notBefore } = kept.health;
  if (notBefore !== null && begunAt < notBefore) {
    return end('put off', before, { state: 'RETRY', at: notBefore }, null, context);
  }
  const { sealingKey, send, source } = context;
  const keys = openKeys(kept.sealedKeys, id.endpoint, sealingKey);
  const message = await presentMessage(before.message, store);
  const request = signedRequest(kept.endpoint, message, keys, source, begunAt);
  const attempt = await send(request, breakOff);
  const number = before.attempts + 1;
  const step = await noteHealth(kept, { ...attempt, attempt: number }, context);
  const logged = loggedAttempt(id, number, begunAt, request, attempt);
  return end('ended', before, step, logged, context);
}

/** Retries and redeliveries come long after the telling, and the report may have been retracted since. */
async function presentMessage(message: WebhookMessage, store: Store): Promise<WebhookMessage> {
  const report = decidingReport(message);
  if (!report) return message;
  const [life = null] = await store.publicLives([report]);
  return stillSent(message, life);
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
    // How it went at one address says nothing of another, which it may have been given meanwhile.
    const isThere = there?.endpoint.url === kept.endpoint.url;
    if (!isThere || tries === HEALTH_TRIES) return after.delivery;
    ({ health, healthVersion } = there);
  }
}

/** The other endpoints of the same organ. Where this process dies first, the sweep does it. */
async function tellOthers(
  disabled: KeptEndpoint,
  health: EndpointHealth,
  context: DeliveryContext,
): Promise<void> {
  const page = { limit: MOST_OF_AN_ORGAN, after: null };
  const { items } = await context.store.endpoints(disabled.endpoint.organPath, page);
  await tellOfDisabled({ ...disabled, health }, items, context);
}

async function end(
  kind: DeliverOutcome['kind'],
  before: Delivery,
  step: AfterAttempt['delivery'],
  attempt: LoggedAttempt | null,
  { store, now }: DeliveryContext,
): Promise<DeliverOutcome> {
  const at = now();
  const attempts = attempt?.number ?? before.attempts;
  const after: Delivery =
    step.state === 'RETRY'
      ? { ...before, attempts, nextAt: step.at, leasedUntil: null }
      : { ...before, attempts, state: step.state, nextAt: null, leasedUntil: null, endedAt: at };
  return (await store.endAttempt({ before, after, attempt, at })) ? { kind, nextAt: after.nextAt } : notMine;
}

function later(instant: string, milliseconds: number): string {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}
