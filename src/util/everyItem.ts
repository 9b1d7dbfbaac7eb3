import type { Page } from './page.ts';

/** All items of a list that is read page by page, each page only when it is needed. `limit` is the size of a page. */
export async function* everyItem<Item>(
  limit: number,
  read: (page: { readonly limit: number; readonly after: string | null }) => Promise<Page<Item>>,
): AsyncGenerator<Item> {
  for (let after: string | null = null, more = true; more;) {
    const page = await read({ limit, after });
    yield* page.items;
    after = page.cursors.at(-1) ?? null;
    more = page.hasMore;
    if (more && after === null) throw new TypeError('a page without items says that there are more');
  }
}
