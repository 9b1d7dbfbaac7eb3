import type { Delivery, DeliveryId, LoggedAttempt } from '../../webhooks/delivery.ts';
import { deliveryExpiry } from '../expiry.ts';
import { afterDue, deliveryId, dueDeliveryAt } from '../paths.ts';
import type { AttemptEnd, Change, Page, PageRequest } from '../store.ts';
import { absent, type Action, type Expression, type Write } from './actions.ts';
import { json, jsonOf, number, numberOf, text, textOf, texts, type Item } from './attributes.ts';
import {
  attemptKey,
  attemptsPartition,
  deliveriesPartition,
  deliveryKey,
  DELIVERY,
  dueDeliveryKey,
} from './keys.ts';
import { queryPage, type Reading } from './pages.ts';
import type { Requests } from './requests.ts';

/*
 * What conditions look at, and what a claim changes, are attributes of their own: `state`, `attempts`, `nextAt`,
 * `leasedUntil`. The rest of the delivery is `record`.
 */

/** Get, consistent. */
export async function delivery(requests: Requests, id: DeliveryId): Promise<Delivery | null> {
  const item = await requests.get(deliveryKey(id), true);
  return item && deliveryOf(item);
}

/** Query, consistent. */
export function deliveries(reading: Reading, endpoint: string, page: PageRequest): Promise<Page<Delivery>> {
  const query = {
    partition: deliveriesPartition(endpoint),
    prefix: '',
    consistent: true,
    newestFirst: true,
    listing: ['deliveries', endpoint],
    read: deliveryOf,
  } as const;
  return queryPage(reading, query, page);
}

/** Query, consistent. At 24 KB for the longest, a reading of 1 MB holds 40 of them. */
export async function attempts(requests: Requests, id: DeliveryId): Promise<readonly LoggedAttempt[]> {
  const query = { partition: attemptsPartition(id), prefix: '', consistent: true, newestFirst: true };
  const { items } = await requests.query(query);
  return items.map((item) => jsonOf(item, 'record') as LoggedAttempt);
}

/** Query of index `due`. */
export function dueDeliveries(reading: Reading, until: string, page: PageRequest): Promise<Page<DeliveryId>> {
  const query = {
    partition: DELIVERY,
    prefix: '',
    before: afterDue(until),
    consistent: false,
    index: 'due',
    listing: ['dueDeliveries', until],
    read: (item: Item) => dueDeliveryAt(textOf(item, 'dueAt')),
  } as const;
  return queryPage(reading, query, page);
}

/** A put if absent for each, in a transaction of its own: together, one that is there would keep out the others. */
export async function addDeliveries(
  requests: Requests,
  added: readonly Delivery[],
): Promise<readonly Delivery[]> {
  const refused = await Promise.all(
    added.map((each) => requests.transact([{ kind: 'put', item: deliveryItem(each), condition: absent }])),
  );
  return added.filter((_, position) => refused[position] === null);
}

/** Update, which gives the delivery to one caller only. Where the answer is lost, the lease runs out. */
export async function claimDelivery(
  requests: Requests,
  id: DeliveryId,
  now: string,
  leasedUntil: string,
): Promise<Delivery | null> {
  const update: Expression = {
    text: 'SET #leasedUntil = :leasedUntil, #dueAt = :dueAt',
    names: { '#leasedUntil': 'leasedUntil', '#dueAt': 'dueAt' },
    values: {
      ':leasedUntil': text(leasedUntil),
      ':dueAt': text(dueDeliveryKey(id, leasedUntil).dueAt),
    },
  };
  const condition: Expression = {
    text:
      '#state = :pending AND #nextAt <= :now AND ' +
      '(attribute_not_exists(#leasedUntil) OR #leasedUntil <= :now)',
    names: { '#state': 'state', '#nextAt': 'nextAt', '#leasedUntil': 'leasedUntil' },
    values: { ':pending': text('PENDING'), ':now': text(now) },
  };
  const item = await requests.update({ kind: 'update', key: deliveryKey(id), update, condition });
  return item && deliveryOf(item);
}

/** One transaction: the delivery as it is now, under its lease, and the attempt put if absent. */
export async function endAttempt(
  requests: Requests,
  { before, after, attempt, at }: AttemptEnd,
): Promise<boolean> {
  const actions: Action[] = [{ kind: 'put', item: deliveryItem(after, at), condition: asIs(before) }];
  if (attempt) {
    const item = {
      ...texts({ ...attemptKey(attempt.delivery, attempt.number) }),
      record: json(attempt),
      expiresAt: number(deliveryExpiry(at)),
    };
    actions.push({ kind: 'put', item, condition: absent });
  }
  return (await requests.transact(actions)) === null;
}

/** The delivery, if nobody changed or claimed it meanwhile. */
export function deliveryWrite({ before, after }: NonNullable<Change['delivery']>, at: string): Write {
  return {
    what: 'delivery',
    action: { kind: 'put', item: deliveryItem(after, at), condition: asIs(before) },
    refused: (there) => {
      const current = { version: there ? numberOf(there, 'attempts') : 0, by: null, at: null };
      return { kind: 'conflict', what: 'delivery', id: after.message.id, current };
    },
  };
}

/** `at`: when it is written. */
function deliveryItem(delivered: Delivery, at = delivered.createdAt): Item {
  const { state, attempts: made, nextAt, leasedUntil, ...record } = delivered;
  const id = deliveryId(delivered);
  const dueAt = state === 'PENDING' ? (leasedUntil ?? nextAt) : null;
  return {
    ...texts({ ...deliveryKey(id) }),
    ...(dueAt === null ? {} : texts({ ...dueDeliveryKey(id, dueAt) })),
    state: text(state),
    attempts: number(made),
    ...(nextAt === null ? {} : { nextAt: text(nextAt) }),
    ...(leasedUntil === null ? {} : { leasedUntil: text(leasedUntil) }),
    record: json(record),
    expiresAt: number(deliveryExpiry(at)),
  };
}

function deliveryOf(item: Item): Delivery {
  return {
    ...(jsonOf(item, 'record') as Pick<Delivery, 'endpoint' | 'message' | 'createdAt' | 'endedAt'>),
    state: textOf(item, 'state') as Delivery['state'],
    attempts: numberOf(item, 'attempts'),
    nextAt: item['nextAt']?.S ?? null,
    leasedUntil: item['leasedUntil']?.S ?? null,
  };
}

function asIs({ state, attempts: made, leasedUntil }: Delivery): Expression {
  return {
    text:
      '#state = :state AND #attempts = :attempts AND ' +
      (leasedUntil === null ? 'attribute_not_exists(#leasedUntil)' : '#leasedUntil = :leasedUntil'),
    names: { '#state': 'state', '#attempts': 'attempts', '#leasedUntil': 'leasedUntil' },
    values: {
      ':state': text(state),
      ':attempts': number(made),
      ...(leasedUntil === null ? {} : { ':leasedUntil': text(leasedUntil) }),
    },
  };
}
