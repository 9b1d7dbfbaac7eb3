import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { TaskLines, type TaskLineFragment, type TaskLinesQuery } from '../generated/operations.ts';
import { ask } from '../shell/api.ts';

export interface LinesOfTasks {
  readonly lines: readonly TaskLineFragment[];
  /** Of own reports, up to 1,000. */
  readonly summary: TaskLinesQuery['board']['summary'];
  /** There are more lines than are shown. */
  readonly more: boolean;
}

const MOST_PAGES = 5;

/** The board of a subtree for own reports and 汇总, up to 500 lines each. */
export function useTaskLines(year: number, within: string | null): UseQueryResult<LinesOfTasks> {
  return useQuery({
    queryKey: [TaskLines.id, year, within],
    enabled: within !== null,
    queryFn: async ({ signal }) => {
      const [own, aggregate] = await Promise.all(
        (['OWN', 'AGGREGATE'] as const).map((scope) => paged({ year, scope, within: within ?? '' }, signal)),
      );
      return {
        lines: [...own!.lines, ...aggregate!.lines],
        summary: own!.summary,
        more: own!.more || aggregate!.more,
      };
    },
  });
}

async function paged(
  question: { readonly year: number; readonly scope: 'OWN' | 'AGGREGATE'; readonly within: string },
  signal: AbortSignal,
): Promise<LinesOfTasks> {
  const first = (await ask(TaskLines, { ...question, after: null }, signal)).board;
  const lines = [...first.nodes];
  let { pageInfo } = first;
  for (let page = 1; pageInfo.hasNextPage && page < MOST_PAGES; page += 1) {
    const next = (await ask(TaskLines, { ...question, after: pageInfo.endCursor }, signal)).board;
    lines.push(...next.nodes);
    ({ pageInfo } = next);
  }
  return { lines, summary: first.summary, more: pageInfo.hasNextPage };
}
