import { openCursor, sealedCursors, type Listing } from '../cursor.ts';
import { pageLimit } from '../pageLimit.ts';
import type { Page, PageRequest } from '../store.ts';

export interface Listed<T> {
  /** Unique in its listing; the listing is in code-unit order of these. */
  readonly place: string;
  readonly item: T;
}

/** A page of a listing, counted as one query. */
export type List = <T>(
  listing: Listing,
  page: PageRequest,
  all: Iterable<Listed<T>>,
  newestFirst?: boolean,
) => Page<T>;

export interface PageQuery {
  readonly secret: string;
  readonly listing: Listing;
  readonly page: PageRequest;
  readonly newestFirst?: boolean;
  /** Most items a page may hold; left out: 100. */
  readonly max?: number;
}

/** One page out of all that is listed, in any order. */
export function pageOf<T>(all: readonly Listed<T>[], query: PageQuery): Page<T> {
  const { secret, listing, page, newestFirst = false, max } = query;
  const limit = pageLimit(page, max);
  const after = page.after === null ? null : openCursor(secret, listing, page.after)[0];
  const sign = newestFirst ? -1 : 1;
  const order = (a: string, b: string) => sign * (a < b ? -1 : a > b ? 1 : 0);
  const rest = all
    .filter(({ place }) => typeof after !== 'string' || order(place, after) > 0)
    .sort((a, b) => order(a.place, b.place));
  const shown = rest.slice(0, limit);
  return {
    items: shown.map(({ item }) => item),
    cursors: sealedCursors(secret, listing, shown, ({ place }) => [place]),
    hasMore: rest.length > limit,
  };
}
