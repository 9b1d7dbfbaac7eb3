import type { PublicationSummary } from '../report/publication.ts';
import type { Page, PageRequest, Store } from '../store/store.ts';

/**
 * What the public may read of one organ, by year. Retracted reports leave no gap: where there are any, the page is
 * filled up by further requests, so that nobody sees that something is hidden and every page leads on to the next.
 */
export async function reportsOfOrgan(
  organ: string,
  request: PageRequest,
  store: Store,
): Promise<Page<PublicationSummary>> {
  const items: PublicationSummary[] = [];
  const cursors: string[] = [];
  let { after } = request;
  for (;;) {
    const page = await store.publicationsOf(organ, { limit: request.limit - items.length, after });
    for (const [i, item] of page.items.entries()) {
      if (item.state === 'RETRACTED') continue;
      items.push(item);
      cursors.push(page.cursors[i]!);
    }
    after = page.cursors.at(-1) ?? null;
    if (!page.hasMore || items.length === request.limit) return { items, cursors, hasMore: page.hasMore };
  }
}
