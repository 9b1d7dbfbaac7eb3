import type { Store } from '../store/store.ts';
import { everyItem } from '../util/everyItem.ts';
import type { DeliveryId } from '../webhooks/delivery.ts';
import type { Wake } from './wake.ts';

/** Looked at in one run: behind an endpoint with this much to come the others would wait. */
const MOST = 20_000;
/** For one endpoint in one run, so that messages for one that hangs do not come faster than they are dealt with. */
const MOST_OF_ENDPOINT = 100;
const PAGE = 100;

/** Wakes the sender for what is due, the longest due first; for how many. The rest is woken by the next runs. */
export async function wakeDue(store: Store, now: string, wake: Wake): Promise<number> {
  const due: DeliveryId[] = [];
  const counts = new Map<string, number>();
  let seen = 0;
  for await (const id of everyItem(PAGE, (page) => store.dueDeliveries(now, page))) {
    const count = (counts.get(id.endpoint) ?? 0) + 1;
    counts.set(id.endpoint, count);
    if (count <= MOST_OF_ENDPOINT) due.push(id);
    seen += 1;
    if (seen === MOST) break;
  }
  await wake(due);
  return due.length;
}
