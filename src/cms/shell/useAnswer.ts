import { keepPreviousData, queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { ask } from './api.ts';
import type { Operation } from './operation.ts';

/** One question as TanStack Query knows it; for `useQueries`, `prefetchQuery`, `setQueryData`. */
export function questionOf<Answer, Variables extends object>(
  operation: Operation<Answer, Variables>,
  variables: Variables,
) {
  return queryOptions({
    queryKey: [operation.id, variables] as const,
    queryFn: ({ signal }) => ask(operation, variables, signal),
  });
}

/** What the API answers now, and again after every change. `null` variables: not to be asked yet. */
export function useAnswer<Answer, Variables extends object>(
  operation: Operation<Answer, Variables>,
  variables: Variables | null,
  { everyMs, keepPrevious = false }: { readonly everyMs?: number; readonly keepPrevious?: boolean } = {},
): UseQueryResult<Answer> {
  return useQuery({
    ...questionOf(operation, variables ?? ({} as Variables)),
    enabled: variables !== null,
    ...(everyMs === undefined ? {} : { refetchInterval: everyMs }),
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}
