import { DomainError } from '../errors.ts';
import { placeIn, type Organ } from '../organs/organ.ts';
import type { Scope } from '../report/report.ts';
import { totalsAsOf } from '../statistics/ledger.ts';
import { sumTotals } from '../statistics/sumTotals.ts';
import { noTotals, type Totals } from '../statistics/totals.ts';
import type { Store } from '../store/store.ts';

/** The day on which 条例 came into force: nothing was public before it. */
const EARLIEST = '2008-05-01T00:00:00.000Z';

/** Each is 1 MB: a province of ten thousand reports takes about eight. */
const MAX_REQUESTS = 24;
const REQUEST_BYTES = 1024 * 1024;

/**
 * What the totals of an organ were at an instant (ISO 8601), to the last decimal, without what was retracted since;
 * null when there is no such organ. One request for the organ and one for each MB of what is counted: two for a county.
 * Throws `INVALID_INPUT` for an instant before 2008 or after `now`, whose answer could still change, and `TOO_LARGE`
 * where too much is counted to go through it all.
 */
export async function statisticsAsOf(
  id: string,
  year: number,
  basis: Scope,
  instant: string,
  store: Store,
  now: string,
): Promise<{ readonly organ: Organ; readonly totals: Totals } | null> {
  refuseImpossibleInstant(instant, now);
  const organ = await store.organ(id);
  const place = organ && placeIn(organ, year);
  if (!place) return organ && { organ, totals: noTotals };
  const question = { year, basis, organPath: place.path };
  let totals = noTotals;
  let from: string | null = null;
  for (let request = 1; request <= MAX_REQUESTS; request += 1) {
    const { entries, stoppedAt } = await store.ledger(question, from);
    totals = sumTotals(totals, totalsAsOf(entries, instant));
    if (stoppedAt === null) return { organ, totals };
    from = stoppedAt;
  }
  const limit = MAX_REQUESTS * REQUEST_BYTES;
  throw new DomainError('TOO_LARGE', { what: 'ledger', size: limit + REQUEST_BYTES, limit });
}

function refuseImpossibleInstant(instant: string, now: string): void {
  const at = Date.parse(instant);
  if (at >= Date.parse(EARLIEST) && at <= Date.parse(now)) return;
  throw new DomainError('INVALID_INPUT', {
    path: 'asOf',
    reason: 'OUT_OF_RANGE',
    detail: `${EARLIEST}–${now}`,
  });
}
