import type { Delivery, DeliveryId } from '../../webhooks/delivery.ts';
import { frozenCopy } from '../../util/frozenCopy.ts';
import type { Meter } from '../cost.ts';
import { afterDue, deliveryId, deliveryPosition, dueDeliveryPosition } from '../paths.ts';
import type { Store } from '../store.ts';
import type { List } from './pageOf.ts';
import { innerMap, type State } from './state.ts';

type Deliveries = Pick<
  Store,
  'delivery' | 'deliveries' | 'attempts' | 'dueDeliveries' | 'addDeliveries' | 'claimDelivery' | 'endAttempt'
>;

/** Deliveries and their attempts. What has expired stays, as it may in DynamoDB. */
export function deliveriesView(state: State, meter: Meter, list: List): Deliveries {
  const transaction = (items: number) => {
    meter.add('transactions', 1);
    meter.add('transactionItems', items);
  };
  return {
    delivery: (id) => {
      meter.add('reads', 1);
      return Promise.resolve(keptDelivery(state, id) ?? null);
    },
    deliveries: async (endpoint, page) => {
      const there = [...(state.deliveries.get(endpoint) ?? [])].map(([place, item]) => ({ place, item }));
      return Promise.resolve(list(['deliveries', endpoint], page, there, true));
    },
    attempts: (id) => {
      meter.add('queries', 1);
      const made = [...(state.attempts.get(attemptsKey(id))?.values() ?? [])];
      return Promise.resolve(made.sort((a, b) => b.number - a.number));
    },
    dueDeliveries: async (until, page) => {
      const due = [...state.deliveries.values()]
        .flatMap((kept) => [...kept.values()])
        .flatMap((kept) => {
          const dueAt = kept.state === 'PENDING' ? (kept.leasedUntil ?? kept.nextAt) : null;
          const item = deliveryId(kept);
          return dueAt === null ? [] : [{ place: dueDeliveryPosition(item, dueAt), item }];
        })
        .filter(({ place }) => place < afterDue(until));
      return Promise.resolve(list(['dueDeliveries', until], page, due));
    },
    addDeliveries: (given) => {
      const added = given.filter((each) => {
        transaction(1);
        if (keptDelivery(state, deliveryId(each))) return false;
        setDelivery(state, each);
        return true;
      });
      return Promise.resolve(added);
    },
    claimDelivery: (id, now, leasedUntil) => {
      meter.add('writes', 1);
      const there = keptDelivery(state, id);
      const isDue = there?.state === 'PENDING' && there.nextAt !== null && there.nextAt <= now;
      if (!isDue || (there.leasedUntil !== null && there.leasedUntil > now)) return Promise.resolve(null);
      const claimed = frozenCopy({ ...there, leasedUntil });
      setDelivery(state, claimed);
      return Promise.resolve(claimed);
    },
    endAttempt: ({ before, after, attempt }) => {
      transaction(attempt ? 2 : 1);
      if (!isUnchanged(state, before)) return Promise.resolve(false);
      const made = attempt && innerMap(state.attempts, attemptsKey(attempt.delivery));
      if (made?.has(attempt!.number)) return Promise.resolve(false);
      made?.set(attempt!.number, frozenCopy(attempt!));
      setDelivery(state, after);
      return Promise.resolve(true);
    },
  };
}

export function keptDelivery(state: State, id: DeliveryId): Delivery | undefined {
  return state.deliveries.get(id.endpoint)?.get(deliveryPosition(id));
}

export function setDelivery(state: State, kept: Delivery): void {
  const place = deliveryPosition(deliveryId(kept));
  innerMap(state.deliveries, kept.endpoint).set(place, frozenCopy(kept));
}

/** Whether nobody changed or claimed it since. */
export function isUnchanged(state: State, before: Delivery): boolean {
  const there = keptDelivery(state, deliveryId(before));
  return (
    there?.state === before.state &&
    there.attempts === before.attempts &&
    there.leasedUntil === before.leasedUntil
  );
}

function attemptsKey(id: DeliveryId): string {
  return `${id.endpoint}#${deliveryPosition(id)}`;
}
