import type { Comment } from '../report/comment.ts';
import { changeComment, type CommentInput } from './shared/changeComment.ts';
import type { CommandContext } from './shared/context.ts';

/** 处理: what the comment asked for was done, or need not be. One that was settled before stays as it is. */
export function settleComment(input: CommentInput, context: CommandContext): Promise<Comment> {
  return changeComment('settleComment', input, context, ({ settled }, signed) =>
    settled ? null : { after: { settled: signed }, openComments: -1 },
  );
}
