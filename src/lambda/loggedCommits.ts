import { feedEntryOf, feedPosition, organFeedEntryOf } from '../store/feedEntry.ts';
import type { Change, Store } from '../store/store.ts';

/**
 * The same store, which logs the events that it has committed by their places in the feed. What tells endpoints of them
 * logs the same places, and under which id they are delivered: so a delivery leads back to the request that caused it.
 */
export function loggedCommits(store: Store, log: (line: object) => void): Store {
  return {
    ...store,
    metered: () => loggedCommits(store.metered(), log),
    commit: async (change) => {
      const outcome = await store.commit(change);
      const events = outcome.kind === 'done' ? placesOf(change) : [];
      if (events.length > 0) log({ level: 'info', message: 'committed', events });
      return outcome;
    },
  };
}

function placesOf(change: Change): readonly string[] {
  return [feedEntryOf(change), organFeedEntryOf(change)].flatMap((entry) =>
    entry ? [feedPosition(entry)] : [],
  );
}
