import type { Store } from '../store/store.ts';

/** The same store, which tells after each change that something may be different now; also where it failed. */
export function tellingStore(store: Store, changed: () => void): Store {
  return {
    ...store,
    metered: () => tellingStore(store.metered(), changed),
    commit: (change) => store.commit(change).finally(changed),
  };
}
