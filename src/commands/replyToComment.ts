import { DomainError } from '../errors.ts';
import { MAX_COMMENT_LENGTH, MAX_REPLIES, type Comment } from '../report/comment.ts';
import { changeComment, type CommentInput } from './shared/changeComment.ts';
import type { CommandContext } from './shared/context.ts';
import { requiredText } from './shared/requiredText.ts';

export interface ReplyToCommentInput extends CommentInput {
  readonly text: string;
}

/** Answers a comment. One that was settled stays so. */
export function replyToComment(input: ReplyToCommentInput, context: CommandContext): Promise<Comment> {
  return changeComment('replyToComment', input, context, ({ replies }, signed) => {
    const text = requiredText(input.text, 'text', MAX_COMMENT_LENGTH);
    if (replies.length >= MAX_REPLIES) {
      const detail = `1–${MAX_REPLIES}`;
      throw new DomainError('INVALID_INPUT', { path: 'comment', reason: 'OUT_OF_RANGE', detail });
    }
    return { after: { replies: [...replies, { ...signed, text }] }, openComments: 0 };
  });
}
