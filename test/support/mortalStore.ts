import type { Store } from '../../src/store/store.ts';

/**
 * What befalls a consumer of events at one of its requests, counted from 1. `FAULT`: the request fails. The others end
 * the process: before the request is made, when half of it is done, or before its answer comes.
 */
export interface Fate {
  readonly request: number;
  readonly kind: 'FAULT' | 'BEFORE' | 'HALFWAY' | 'AFTER';
}

/** The store as such a process sees it; when it has ended, every request fails. */
export function mortalStore(
  store: Store,
  fate: Fate | null,
): { readonly store: Store; readonly hasEnded: () => boolean } {
  let requests = 0;
  let ended = false;
  async function request<Answer>(
    all: () => Promise<Answer>,
    half: () => Promise<unknown> = () => Promise.resolve(),
  ): Promise<Answer> {
    requests += 1;
    const struck = fate !== null && fate.request === requests ? fate.kind : null;
    if (struck !== null && struck !== 'FAULT') {
      if (!ended && struck === 'HALFWAY') await half();
      if (!ended && struck === 'AFTER') await all();
      ended = true;
    }
    if (ended || struck !== null) throw new Error('away');
    return all();
  }
  return {
    hasEnded: () => ended,
    store: {
      ...store,
      everyEndpoint: async function* () {
        await request(() => Promise.resolve());
        yield* store.everyEndpoint();
      },
      publicLives: (ids) => request(() => store.publicLives(ids)),
      addDeliveries: (added) =>
        request(
          () => store.addDeliveries(added),
          () => store.addDeliveries(added.slice(0, Math.ceil(added.length / 2))),
        ),
    },
  };
}
