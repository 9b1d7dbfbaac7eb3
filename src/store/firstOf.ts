import type { Page } from './store.ts';

/** The first items of a page, as a page of their own. */
export function firstOf<T>(page: Page<T>, limit: number): Page<T> {
  const items = page.items.slice(0, limit);
  const at = (index: number) => {
    const place = index < 0 ? items.length + index : index;
    return place in items ? page.cursors.at(place) : undefined;
  };
  return { items, cursors: { at }, hasMore: page.hasMore || page.items.length > limit };
}
