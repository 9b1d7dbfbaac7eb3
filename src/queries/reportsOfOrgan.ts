import type { PublicationSummary } from '../report/publication.ts';
import type { Page, PageRequest, Store } from '../store/store.ts';

/** What the public may read of one organ, by year; a page may be short where reports were retracted. */
export async function reportsOfOrgan(
  organ: string,
  request: PageRequest,
  store: Store,
): Promise<Page<PublicationSummary>> {
  const page = await store.publicationsOf(organ, request);
  const shown = page.items.flatMap((item, i) => (item.state === 'RETRACTED' ? [] : [i]));
  return {
    ...page,
    items: shown.map((i) => page.items[i]!),
    cursors: shown.map((i) => page.cursors[i]!),
  };
}
