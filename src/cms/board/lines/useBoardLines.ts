import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import {
  Board,
  type BoardLineShownFragment,
  type BoardQuery,
  type BoardQueryVariables,
} from '../../generated/operations.ts';
import { ask } from '../../shell/api.ts';

export interface BoardLines {
  readonly lines: readonly BoardLineShownFragment[];
  readonly summary: BoardQuery['board']['summary'];
  /** There are more than are shown. */
  readonly more: boolean;
}

const MOST_PAGES = 30;
const EVERY_MS = 10_000;

/**
 * The board of a subtree, up to 3,000 lines. Asked again every ten seconds while the page is in sight; the more pages it
 * takes, the more seldom.
 */
export function useBoardLines(
  question: Omit<BoardQueryVariables, 'after'> | null,
): UseQueryResult<BoardLines> {
  return useQuery({
    queryKey: [Board.id, question],
    enabled: question !== null,
    queryFn: ({ signal }) => everyLine(question!, signal),
    refetchInterval: ({ state }) => EVERY_MS * Math.max(1, Math.ceil((state.data?.lines.length ?? 0) / 100)),
  });
}

async function everyLine(
  question: Omit<BoardQueryVariables, 'after'>,
  signal: AbortSignal,
): Promise<BoardLines> {
  const first = (await ask(Board, { ...question, after: null }, signal)).board;
  const lines = [...first.nodes];
  let { pageInfo } = first;
  for (let page = 1; pageInfo.hasNextPage && page < MOST_PAGES; page += 1) {
    const next = (await ask(Board, { ...question, after: pageInfo.endCursor }, signal)).board;
    lines.push(...next.nodes);
    ({ pageInfo } = next);
  }
  return { lines, summary: first.summary, more: pageInfo.hasNextPage };
}
