import type { PublicationSummary } from '../report/publication.ts';
import type { Page, PageRequest, Store } from '../store/store.ts';

/** As many as one request brings. */
const MOST = 100;

/**
 * What the public may read of one organ, by year. Retracted reports leave no gap: it is asked for one more than the page
 * holds, and where there are retracted ones the page is filled up by further requests, so that nobody sees that something
 * is hidden and a page that is said to follow holds something.
 */
export async function reportsOfOrgan(
  organ: string,
  { limit, after }: PageRequest,
  store: Store,
): Promise<Page<PublicationSummary>> {
  const items: PublicationSummary[] = [];
  const cursors: string[] = [];
  let from = after;
  for (;;) {
    const wanted = Math.min(limit + 1 - items.length, MOST);
    const page = await store.publicationsOf(organ, { limit: wanted, after: from });
    for (const [i, item] of page.items.entries()) {
      if (item.state === 'RETRACTED') continue;
      items.push(item);
      cursors.push(page.cursors.at(i)!);
    }
    from = page.cursors.at(-1) ?? null;
    if (!page.hasMore || items.length > limit) break;
  }
  return { items: items.slice(0, limit), cursors: cursors.slice(0, limit), hasMore: items.length > limit };
}
