import { createTeller } from './tellRecent.ts';
import type { TellingContext } from './tellEndpoints.ts';

const SWEPT_MS = 48 * 60 * 60 * 1000;

/** Compares the events of the last 48 hours with the deliveries and adds what was lost; how many that were. */
export function sweepDeliveries(context: TellingContext): Promise<number> {
  const since = new Date(Date.parse(context.now()) - SWEPT_MS).toISOString();
  return createTeller(context).tell(since);
}
