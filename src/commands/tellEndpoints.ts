import type { FeedEntry, Store } from '../store/store.ts';
import { chunks } from '../util/chunks.ts';
import { isToldOf } from '../webhooks/catalogue.ts';
import type { Delivery } from '../webhooks/delivery.ts';
import type { ListedEndpoint } from '../webhooks/endpoint.ts';
import { deliveriesOf, thereAt } from '../webhooks/fanOut.ts';
import { recipients } from '../webhooks/recipients.ts';
import { toldMessage, type UrlOf } from '../webhooks/toldMessage.ts';

export interface TellingContext {
  readonly store: Store;
  readonly now: () => string;
  readonly urlOf: UrlOf;
}

const AT_A_TIME = 100;

/**
 * Puts an event on its way to every endpoint that is to be told of it, and gives the deliveries that were not there yet.
 * The same event, however often, comes to the same deliveries.
 */
export async function tellEndpoints(
  { event, organPath }: FeedEntry,
  endpoints: readonly ListedEndpoint[],
  { store, now, urlOf }: TellingContext,
): Promise<readonly Delivery[]> {
  const { type, at } = event;
  if (!isToldOf(type)) return [];
  const scope = event.type === 'organ.changed' ? null : event.report.scope;
  const facts = { type, organPath, scope, endpoint: null };
  const told = recipients(thereAt(endpoints, at), facts);
  if (told.length === 0) return [];
  const isAboutLife = event.type !== 'organ.changed' && event.publicSequence !== null;
  const [life = null] = isAboutLife ? await store.publicLives([event.report]) : [];
  const message = toldMessage(event, organPath, life, urlOf);
  if (!message) return [];
  const added: Delivery[] = [];
  for (const some of chunks(deliveriesOf(message, told, now()), AT_A_TIME)) {
    added.push(...(await store.addDeliveries(some)));
  }
  return added;
}
