import { allEndpoints } from './shared/allEndpoints.ts';
import { tellOfDisabled } from './shared/tellOfDisabled.ts';
import { createTeller } from './tellRecent.ts';
import type { TellingContext } from './tellEndpoints.ts';

const SWEPT_MS = 48 * 60 * 60 * 1000;
/** What happened after this may still be on its usual way, and is not lost. In milliseconds. */
export const ON_ITS_WAY_MS = 5 * 60 * 1000;

/**
 * Compares the events of the last 48 hours, but for the last five minutes, and the endpoints that were disabled in them,
 * with the deliveries and adds what was lost; how many that were. Of an endpoint that was switched off or disabled
 * meanwhile, what it missed is lost too.
 */
export async function sweepDeliveries(context: TellingContext, log: (line: object) => void): Promise<number> {
  const before = (milliseconds: number) => new Date(Date.parse(context.now()) - milliseconds).toISOString();
  const since = before(SWEPT_MS);
  const lost = await createTeller(context, log).tell(since, before(ON_ITS_WAY_MS));
  return lost + (await untoldDisabled(since, context));
}

async function untoldDisabled(since: string, context: TellingContext): Promise<number> {
  const endpoints = await allEndpoints(context.store);
  let added = 0;
  for (const each of endpoints) {
    const { disabled, lastFailureAt } = each.health;
    if (disabled === null || lastFailureAt === null || lastFailureAt < since) continue;
    added += await tellOfDisabled(each, endpoints, context);
  }
  return added;
}
