import type { CommentAnchor } from './commentAnchor.ts';
import type { ReportId } from './report.ts';
import type { Signed } from './signed.ts';

/**
 * What somebody remarked on a report, with the answers to it. It is never public and in no revision. Neither a comment
 * nor a reply is ever changed or removed: one that is wrong, or was attended to, is settled (处理).
 */
export interface Comment extends Signed {
  readonly report: ReportId;
  /** Unique in its report, and in the order in which comments were written. */
  readonly id: string;
  readonly anchor: CommentAnchor;
  readonly text: string;
  /** Oldest first. */
  readonly replies: readonly Reply[];
  /** Who settled it last; null: it is open. */
  readonly settled: Signed | null;
  /** Grows by one with every reply, and when it is settled or opened again. */
  readonly version: number;
}

export interface Reply extends Signed {
  readonly text: string;
}

/** Longest comment or reply, in characters. */
export const MAX_COMMENT_LENGTH = 2_000;

/** So many of the longest still fit into what the database holds of one comment. */
export const MAX_REPLIES = 50;
