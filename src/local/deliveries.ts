import { createDeliverer } from '../commands/deliverDue.ts';
import type { DeliveryContext } from '../commands/deliver.ts';
import { ON_ITS_WAY_MS, sweepDeliveries } from '../commands/sweepDeliveries.ts';
import type { TellingContext } from '../commands/tellEndpoints.ts';
import { createTeller } from '../commands/tellRecent.ts';
import { startTicker, type Ticker } from './ticker.ts';

/** How often this machine looks for events to be told and deliveries that are due. */
const LOOK_MS = 500;
const SWEEP_MS = 60 * 60 * 1000;

/** How long attempts that are under way may take when this machine stops. */
const PATIENCE_MS = 2_000;

/** A command takes its instant before it commits, and so may come into the feed behind others. */
const OVERLAP_MS = 60_000;

/**
 * Tells endpoints of what happens, and delivers. On AWS the stream of the table would do the first; here a look into
 * the feed, twice a second, does.
 */
export function startDeliveries(
  context: DeliveryContext & TellingContext,
  log: (line: object) => void,
): Ticker {
  const { now } = context;
  const teller = createTeller(context, log);
  const deliverer = createDeliverer(context, log);
  // What the sweep at the start leaves out, whoever ran before may have left untold.
  let seenUntil = before(now(), ON_ITS_WAY_MS);
  const look = async () => {
    const begunAt = now();
    await teller.tell(before(seenUntil, OVERLAP_MS));
    seenUntil = begunAt;
    await deliverer.look();
  };
  const tickers = [
    startTicker(LOOK_MS, look, log),
    startTicker(SWEEP_MS, () => sweepDeliveries(context, log), log),
  ];
  return {
    stop: async () => {
      await Promise.all(tickers.map((ticker) => ticker.stop()));
      await deliverer.stop(AbortSignal.timeout(PATIENCE_MS));
    },
  };
}

function before(instant: string, milliseconds: number): string {
  return new Date(Date.parse(instant) - milliseconds).toISOString();
}
