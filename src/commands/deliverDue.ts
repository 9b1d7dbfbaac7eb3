import type { DeliveryId } from '../webhooks/delivery.ts';
import { createGate } from '../webhooks/gate.ts';
import { everyItem } from '../util/everyItem.ts';
import { deliver, type DeliveryContext } from './deliver.ts';

/** Attempts at a time, and of these for one host. */
const BOUNDS = { overall: 64, perHost: 4 } as const;

/** Waiting for their turn at a time: those that are left are found by a later look. */
const MOST = 2_000;
const PAGE = 100;

export interface Deliverer {
  /** Begins with what is due, and does not wait for it. Throws when the list of what is due cannot be read. */
  readonly look: () => Promise<void>;
  /** Begins no more; resolves when what was begun has ended. What only waited for its turn is left as it is. */
  readonly stop: () => Promise<void>;
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
  let isStopping = false;

  const attempt = async (id: DeliveryId, host: string) => {
    try {
      await gate.run(host, async () => {
        if (!isStopping) await deliver(id, context);
      });
    } catch (error) {
      const stack = error instanceof Error ? error.stack : String(error);
      log({ level: 'error', message: 'delivery failed', delivery: id, error: stack });
    }
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
      const until = now();
      for await (const id of everyItem(PAGE, (page) => store.dueDeliveries(until, page))) {
        if (isStopping || begun.size >= MOST) return;
        const key = `${id.endpoint} ${id.message}`;
        if (begun.has(key)) continue;
        const host = await hostOf(id.endpoint);
        begun.set(
          key,
          attempt(id, host).then(() => void begun.delete(key)),
        );
      }
    },
    stop: async () => {
      isStopping = true;
      await ended();
    },
    idle: ended,
  };
}

/** With its port; that of an endpoint which is not there is empty. */
function hostIn(url: string | undefined): string {
  return url === undefined ? '' : new URL(url).host;
}
