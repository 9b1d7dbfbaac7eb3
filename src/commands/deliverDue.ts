import type { DeliveryId } from '../webhooks/delivery.ts';
import { createGate } from '../webhooks/gate.ts';
import { deliver, type DeliveryContext } from './deliver.ts';

/** Attempts at a time, and of these for one host. */
const BOUNDS = { overall: 64, perHost: 4 } as const;

/**
 * Waiting for their turn at a time, and of these for one endpoint, but never more than a part of the room that is left:
 * so some is left for those that come behind many that hang. What is left out is found by a later look.
 */
const MOST = 2_000;
const MOST_OF_ONE = 250;
const PART_OF_ROOM = 1 / 4;
/** In one look, 100 deliveries each: where one endpoint has more before it than that, the next look goes on behind. */
const PAGES = 50;
const PAGE = 100;

export interface Deliverer {
  /** Begins with what is due, and does not wait for it. Throws when the list of what is due cannot be read. */
  readonly look: () => Promise<void>;
  /**
   * Begins no more; resolves when what was begun has ended, or was broken off. What only waited for its turn is left as
   * it is; what was broken off is tried again when its lease has run out.
   */
  readonly stop: (breakOff?: AbortSignal) => Promise<void>;
  /** Resolves when nothing is under way and nothing waits. */
  readonly idle: () => Promise<void>;
}

/**
 * Delivers what is due. A look need not wait for the one before, so that an endpoint that hangs does not hold up what
 * falls due for the others meanwhile. Any number of these may work at once. What one delivery meets does not keep the
 * others; the log tells of it, and it is due again when its lease runs out.
 */
export function createDeliverer(context: DeliveryContext, log: (line: object) => void): Deliverer {
  const gate = createGate(BOUNDS);
  const begun = new Map<string, Promise<void>>();
  /** How many of these are for an endpoint. */
  const shares = new Map<string, number>();
  const brokenOff = new AbortController();
  let isStopping = false;
  /** Where the next look goes on in the list that one before has not read to its end. */
  let place: { readonly until: string; readonly after: string } | null = null;

  const attempt = async (id: DeliveryId, host: string) => {
    try {
      await gate.run(host, async () => {
        if (!isStopping) await deliver(id, context, brokenOff.signal);
      });
    } catch (error) {
      if (brokenOff.signal.aborted) return;
      const stack = error instanceof Error ? error.stack : String(error);
      log({ level: 'error', message: 'delivery failed', delivery: id, error: stack });
    }
  };

  const begin = (id: DeliveryId, key: string, host: string) => {
    const count = (more: number) => shares.set(id.endpoint, (shares.get(id.endpoint) ?? 0) + more);
    count(1);
    const over = () => {
      begun.delete(key);
      if (count(-1).get(id.endpoint) === 0) shares.delete(id.endpoint);
    };
    begun.set(key, attempt(id, host).then(over));
  };

  const hasShare = ({ endpoint }: DeliveryId) => {
    const share = Math.min(MOST_OF_ONE, Math.ceil((MOST - begun.size) * PART_OF_ROOM));
    return (shares.get(endpoint) ?? 0) < share;
  };

  const ended = async () => {
    while (begun.size > 0) await Promise.all(begun.values());
  };

  return {
    look: async () => {
      const { store, now } = context;
      const hosts = new Map<string, Promise<string>>();
      const hostOf = (endpoint: string) => {
        const known =
          hosts.get(endpoint) ?? store.endpoint(endpoint).then((kept) => hostIn(kept?.endpoint.url));
        hosts.set(endpoint, known);
        return known;
      };
      const until = place?.until ?? now();
      let after = place?.after ?? null;
      place = null;
      for (let pages = 0; pages < PAGES; pages += 1) {
        const { items, cursors, hasMore } = await store.dueDeliveries(until, { limit: PAGE, after });
        for (const id of items) {
          if (isStopping || begun.size >= MOST) return;
          const key = `${id.endpoint} ${id.message}`;
          if (begun.has(key) || !hasShare(id)) continue;
          begin(id, key, await hostOf(id.endpoint));
        }
        if (!hasMore) return;
        after = cursors.at(-1)!;
      }
      place = after === null ? null : { until, after };
    },
    stop: async (breakOff) => {
      isStopping = true;
      if (breakOff?.aborted) brokenOff.abort();
      breakOff?.addEventListener('abort', () => brokenOff.abort(), { once: true });
      await ended();
    },
    idle: ended,
  };
}

/** With its port; that of an endpoint which is not there is empty. */
function hostIn(url: string | undefined): string {
  return url === undefined ? '' : new URL(url).host;
}
