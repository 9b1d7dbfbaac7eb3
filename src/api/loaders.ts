import DataLoader from 'dataloader';
import type { Organ } from '../organs/organ.ts';
import type { Store } from '../store/store.ts';

/** What many fields of one answer ask for one by one, asked together. */
export interface Loaders {
  readonly organ: DataLoader<string, Organ | null>;
}

const MAX_BATCH = 100;

export function makeLoaders(store: Store): Loaders {
  return {
    organ: new DataLoader(
      async (ids: readonly string[]) => {
        const found = new Map((await store.organs(ids)).map((organ) => [organ.id, organ]));
        return ids.map((id) => found.get(id) ?? null);
      },
      { maxBatchSize: MAX_BATCH },
    ),
  };
}
