import type { Delivery } from './delivery.ts';

/** The delivery once more, due at once: its id stays and its attempts go on counting. */
export function dueAgain(delivery: Delivery, now: string): Delivery {
  return { ...delivery, state: 'PENDING', nextAt: now, leasedUntil: null, endedAt: null };
}

/** At its end without having been received. */
export function isFailed({ state }: Delivery): boolean {
  return state === 'EXHAUSTED' || state === 'STOPPED';
}

/** What has not ended is on its way anyway. */
export function hasEnded({ state }: Delivery): boolean {
  return state !== 'PENDING';
}
