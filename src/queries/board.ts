import { permit } from '../access/access.ts';
import type { Actor } from '../access/actor.ts';
import { deadlineOnBoard } from '../report/board.ts';
import { boardSummary, type BoardLine, type BoardSummary } from '../report/boardSummary.ts';
import type { BoardFilter, Page, PageRequest, Store } from '../store/store.ts';
import { chinaDate } from '../util/chinaDate.ts';
import { firstOf } from '../util/page.ts';

/** As many as one reading brings. */
const LINES = 1000;

export interface Board extends Page<BoardLine> {
  readonly summary: BoardSummary;
  /** The summary is of the whole subtree; else only of the lines from `after` on that one reading brought. */
  readonly complete: boolean;
}

/**
 * Who is to report for a year at or below an organ, and how far they have come. Throws `NOT_FOUND` where the actor may
 * not read it. One request; for 汇总 reports one more, for the root, which says what level the others are.
 */
export async function board(
  filter: BoardFilter,
  page: PageRequest,
  actor: Actor | null,
  store: Store,
  now: string,
): Promise<Board> {
  const { under, scope } = filter;
  permit(actor, 'board.read', under, { what: 'organ', id: under.at(-1) ?? '' });
  const [read, root] = await Promise.all([
    store.board(filter, { limit: LINES, after: page.after }),
    scope === 'AGGREGATE' ? store.organ(under[0]!) : null,
  ]);
  const today = chinaDate(now);
  const lines = read.items.map((row) => ({
    row,
    deadline: deadlineOnBoard(row, root?.rootLevel ?? 'NATION', today),
  }));
  const { items, ...rest } = firstOf(read, page.limit);
  return {
    ...rest,
    items: lines.slice(0, items.length),
    summary: boardSummary(lines),
    complete: page.after === null && !read.hasMore,
  };
}
