import { useInfiniteQuery, type UseInfiniteQueryResult } from '@tanstack/react-query';
import { ask } from '../../shell/api.ts';
import type { Operation } from '../../shell/operation.ts';

export interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A list of the API as far as it was asked for. */
export interface Pages<Node> {
  /** Undefined until the first page is there. */
  readonly items: readonly Node[] | undefined;
  readonly answer: UseInfiniteQueryResult<readonly Node[]>;
}

/**
 * A long list, page by page; asked for again after every change, and every so often if it is said so. `null` variables:
 * not to be asked yet.
 */
export function usePages<Answer, Variables extends { readonly after?: string | null | undefined }, Node>(
  operation: Operation<Answer, Variables>,
  variables: Omit<Variables, 'after'> | null,
  connectionIn: (answer: Answer) => Connection<Node>,
  { everyMs }: { readonly everyMs?: number } = {},
): Pages<Node> {
  const answer = useInfiniteQuery({
    queryKey: [operation.id, 'pages', variables],
    queryFn: ({ pageParam, signal }) =>
      ask(operation, { ...variables, after: pageParam } as unknown as Variables, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last: Answer) => {
      const { hasNextPage, endCursor } = connectionIn(last).pageInfo;
      return hasNextPage ? endCursor : null;
    },
    select: ({ pages }) => pages.flatMap((page) => connectionIn(page).nodes),
    enabled: variables !== null,
    ...(everyMs === undefined ? {} : { refetchInterval: everyMs }),
  });
  return { items: answer.data, answer };
}
