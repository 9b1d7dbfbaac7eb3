import { usePages } from '../administration/lists/usePages.ts';
import { Comments, type CommentShownFragment, type CommentsQuery } from '../generated/operations.ts';

const nothing = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** The comments of a report, oldest first, as they are now; somebody else may be writing. */
export function useComments(report: string) {
  return usePages(Comments, { report }, ({ draft }: CommentsQuery) => draft?.comments ?? nothing, {
    everyMs: 30_000,
  });
}

export function isOpenComment({ settled }: CommentShownFragment): boolean {
  return settled === null;
}
