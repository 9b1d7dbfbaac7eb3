import { DomainError } from '../errors.ts';
import type { Page, PageRequest } from '../store/store.ts';
import type { Maybe, PageInfo } from './generated/resolverTypes.ts';

const MAX_PAGE = 100;

/** Relay's forward paging. Throws `INVALID_INPUT` unless `first` is 1 to 100. */
export function pageRequest(args: {
  readonly first?: Maybe<number> | undefined;
  readonly after?: Maybe<string> | undefined;
}): PageRequest {
  const limit = args.first ?? MAX_PAGE;
  if (limit < 1 || limit > MAX_PAGE) {
    throw new DomainError('INVALID_INPUT', {
      path: 'first',
      reason: 'OUT_OF_RANGE',
      detail: `1–${MAX_PAGE}`,
    });
  }
  return { limit, after: args.after ?? null };
}

export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: PageInfo;
}

export function connection<Item, Node>(
  page: Page<Item>,
  request: PageRequest,
  toNode: (item: Item) => Node,
): Connection<Node> {
  const nodes = page.items.map(toNode);
  return {
    nodes,
    // Of both ways to ask for the items most take the other.
    get edges() {
      return nodes.map((node, i) => ({ node, cursor: page.cursors.at(i)! }));
    },
    pageInfo: {
      hasNextPage: page.hasMore,
      hasPreviousPage: request.after !== null,
      get startCursor() {
        return page.cursors.at(0) ?? null;
      },
      get endCursor() {
        return nodes.length === 0 ? null : page.cursors.at(nodes.length - 1)!;
      },
    },
  };
}
