/** Like an array; each cursor is made when it is asked for, for most readers need only the last. */
export type Cursors = Pick<readonly string[], 'at'>;

/** A part of a list that is read page by page. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** For each item the position after it, which the next page may begin at. */
  readonly cursors: Cursors;
  readonly hasMore: boolean;
}

/** The first items of a page, as a page of their own. */
export function firstOf<Item>(page: Page<Item>, limit: number): Page<Item> {
  const items = page.items.slice(0, limit);
  const at = (index: number) => {
    const place = index < 0 ? items.length + index : index;
    return place in items ? page.cursors.at(place) : undefined;
  };
  return { items, cursors: { at }, hasMore: page.hasMore || page.items.length > limit };
}

/** What `kept` gives of the items of a page, each with the position after it; null is left out. */
export function pageWhere<Item, Kept>(page: Page<Item>, kept: (item: Item) => Kept | null): Page<Kept> {
  const items: Kept[] = [];
  const places: number[] = [];
  for (const [place, item] of page.items.entries()) {
    const keep = kept(item);
    if (keep === null) continue;
    items.push(keep);
    places.push(place);
  }
  const at = (index: number) => {
    const place = places.at(index);
    return place === undefined ? undefined : page.cursors.at(place);
  };
  return { ...page, items, cursors: { at } };
}
