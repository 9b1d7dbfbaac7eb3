import type { ReportId } from '../report/report.ts';
import type { FeedEntry, Store } from '../store/store.ts';
import { chunks } from '../util/chunks.ts';
import { isToldOf } from '../webhooks/catalogue.ts';
import type { ListedEndpoint } from '../webhooks/endpoint.ts';
import { deliveriesOf, thereAt } from '../webhooks/fanOut.ts';
import { recipients } from '../webhooks/recipients.ts';
import { toldMessage } from '../webhooks/toldMessage.ts';

export interface TellingContext {
  readonly store: Store;
  readonly now: () => string;
  /** Where a report can be asked for. */
  readonly urlOf: (report: ReportId) => string;
}

const AT_A_TIME = 100;

/**
 * Puts an event on its way to every endpoint that is to be told of it, and says to how many it was not on its way yet.
 * The same event, however often, comes to the same deliveries.
 */
export async function tellEndpoints(
  { event, organPath }: FeedEntry,
  endpoints: readonly ListedEndpoint[],
  { store, now, urlOf }: TellingContext,
): Promise<number> {
  const { type, at, report } = event;
  if (!isToldOf(type)) return 0;
  const facts = { type, organPath, scope: report.scope, endpoint: null };
  const told = recipients(thereAt(endpoints, at), facts);
  if (told.length === 0) return 0;
  const [life = null] = event.publicSequence === null ? [] : await store.publicLives([report]);
  const message = toldMessage(event, organPath, life, urlOf);
  if (!message) return 0;
  let added = 0;
  for (const some of chunks(deliveriesOf(message, told, now()), AT_A_TIME)) {
    added += (await store.addDeliveries(some)).length;
  }
  return added;
}
