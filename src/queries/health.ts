import { permit, requireActor } from '../access/access.ts';
import type { Actor } from '../access/actor.ts';
import type { Store } from '../store/store.ts';

/** What is not as it should be; names no report. */
export interface Health {
  /** Reports whose time came more than 60 seconds ago and that are not public yet; 100 stands for as many or more. */
  readonly missedSchedules: number;
  /** When the first of them was to be made public (ISO 8601, UTC); null: there is none. */
  readonly oldestMissedAt: string | null;
}

const GRACE_MS = 60_000;
const MOST_COUNTED = 100;

/** One request. */
export async function health(store: Store, now: string): Promise<Health> {
  const until = new Date(Date.parse(now) - GRACE_MS - 1).toISOString();
  const { items } = await store.scheduled(until, { limit: MOST_COUNTED, after: null });
  return { missedSchedules: items.length, oldestMissedAt: items[0]?.publishAt ?? null };
}

/** The same, for those who look after the system or after its reports anywhere. */
export async function healthFor(actor: Actor | null, store: Store, now: string): Promise<Health> {
  const { grants } = requireActor(actor);
  const organs = grants.map(({ organ }) => organ);
  permit(actor, 'health.read', organs, { what: 'health', id: '' });
  return health(store, now);
}
