import type { Comment } from '../report/comment.ts';
import { changeComment, type CommentInput } from './shared/changeComment.ts';
import type { CommandContext } from './shared/context.ts';

/** Makes a comment that was settled an open one again. One that is open stays as it is. */
export function reopenComment(input: CommentInput, context: CommandContext): Promise<Comment> {
  return changeComment('reopenComment', input, context, ({ settled }) =>
    settled ? { after: { settled: null }, openComments: 1 } : null,
  );
}
