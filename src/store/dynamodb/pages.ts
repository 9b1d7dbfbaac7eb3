import { openCursor, sealedCursors, type Listing } from '../cursor.ts';
import { pageLimit } from '../pageLimit.ts';
import type { Page, PageRequest } from '../store.ts';
import { text, textOf, type Item } from './attributes.ts';
import { indexes } from './keys.ts';
import type { QueryRequest, Requests } from './requests.ts';

export interface Reading {
  readonly requests: Requests;
  readonly cursorSecret: string;
}

export interface PageQuery<T> extends Omit<QueryRequest, 'limit' | 'after'> {
  readonly listing: Listing;
  readonly read: (item: Item) => T;
  /** The keys of an item, from what was read of it; left out: the request brings them. */
  readonly keysOf?: (read: T) => Readonly<Record<string, string>>;
  /** Most items a page may hold; left out: 100. */
  readonly max?: number;
}

/**
 * One page, one Query. It asks for one item more than the page holds, to know whether there are more. A page may
 * be short although there are more: DynamoDB reads at most 1 MB at a time.
 */
export async function queryPage<T>(
  { requests, cursorSecret }: Reading,
  query: PageQuery<T>,
  page: PageRequest,
): Promise<Page<T>> {
  const { listing, read, keysOf, max, ...request } = query;
  const limit = pageLimit(page, max);
  const after = page.after === null ? null : startKey(query, openCursor(cursorSecret, listing, page.after));
  const { items, stoppedAt } = await requests.query({
    ...request,
    limit: limit + 1,
    ...(after ? { after } : {}),
  });
  const shown = items.slice(0, limit).map((item) => ({ item, read: read(item) }));
  const placeOf = (one: { readonly item: Item; readonly read: T }): readonly string[] => {
    const keys = keysOf?.(one.read);
    return placeNames(query).map((name) => keys?.[name] ?? textOf(one.item, name));
  };
  return {
    items: shown.map((one) => one.read),
    cursors: sealedCursors(cursorSecret, listing, shown, placeOf),
    hasMore: items.length > limit || stoppedAt !== null,
  };
}

/** Names of the key attributes that tell where an item stands, besides the partition that is asked for. */
function placeNames({ index }: Pick<QueryRequest, 'index'>): readonly string[] {
  return index ? [indexes[index].sort, 'PK', 'SK'] : ['SK'];
}

function startKey(query: Pick<QueryRequest, 'index' | 'partition'>, place: readonly string[]): Item {
  const partition = query.index ? indexes[query.index].partition : 'PK';
  const names = [partition, ...placeNames(query)];
  const values = [query.partition, ...place];
  return Object.fromEntries(names.map((name, position) => [name, text(values[position] ?? '')]));
}
