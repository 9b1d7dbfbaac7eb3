import type { Page } from './store.ts';

/** What `kept` gives of the items of a page, each with the position after it; null is left out. */
export function pageWhere<T, Kept>(page: Page<T>, kept: (item: T) => Kept | null): Page<Kept> {
  const items: Kept[] = [];
  const places: number[] = [];
  for (const [place, item] of page.items.entries()) {
    const keep = kept(item);
    if (keep === null) continue;
    items.push(keep);
    places.push(place);
  }
  const cursors = {
    at: (index: number) => {
      const place = places.at(index);
      return place === undefined ? undefined : page.cursors.at(place);
    },
  };
  return { ...page, items, cursors };
}
