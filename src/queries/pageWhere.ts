import type { Page } from '../store/store.ts';

/** What is kept of a page, each with the position after it. */
export function pageWhere<T>(page: Page<T>, keeps: (item: T) => boolean): Page<T> {
  const kept = page.items.flatMap((item, i) => (keeps(item) ? [i] : []));
  return {
    ...page,
    items: kept.map((i) => page.items[i]!),
    cursors: kept.map((i) => page.cursors[i]!),
  };
}
