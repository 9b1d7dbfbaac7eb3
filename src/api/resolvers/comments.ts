import { addComment } from '../../commands/addComment.ts';
import type { CommentInput } from '../../commands/shared/changeComment.ts';
import { reopenComment } from '../../commands/reopenComment.ts';
import { replyToComment } from '../../commands/replyToComment.ts';
import { settleComment } from '../../commands/settleComment.ts';
import { commentsOfDraft } from '../../queries/comments.ts';
import { placeOf } from '../../report/commentAnchor.ts';
import { commentPayload } from '../commentPayload.ts';
import { connection, pageRequest } from '../connection.ts';
import { reportIdFrom } from '../globalId.ts';
import { commandContext, partFrom } from '../input.ts';
import type { DraftResolvers, Resolvers } from '../generated/resolverTypes.ts';

export const comments: Pick<Resolvers, 'Comment' | 'CommentPayload'> & {
  readonly Draft: Pick<DraftResolvers, 'comments'>;
  readonly Mutation: Resolvers['Mutation'];
} = {
  Draft: {
    comments: async ({ head, draft }, args, { actor, store, now }) => {
      const request = pageRequest(args);
      const page = await commentsOfDraft(head.id, args.open, request, actor, store, now);
      return connection(page, request, (comment) => ({ comment, draft }));
    },
  },
  Mutation: {
    addComment: async (_, { input }, context) => {
      const { clientMutationId, report, part, figure = null, quote = null, quoteAt = null, text } = input;
      const comment = await addComment(
        { report: reportIdFrom(report), part: partFrom(part), figure, quote, quoteAt, text },
        { ...commandContext(input, context), id: context.newId() },
      );
      return commentPayload(comment, clientMutationId, context);
    },
    replyToComment: async (_, { input }, context) => {
      const command = { ...commentInput(input), text: input.text };
      const comment = await replyToComment(command, commandContext(input, context));
      return commentPayload(comment, input.clientMutationId, context);
    },
    settleComment: async (_, { input }, context) => {
      const comment = await settleComment(commentInput(input), commandContext(input, context));
      return commentPayload(comment, input.clientMutationId, context);
    },
    reopenComment: async (_, { input }, context) => {
      const comment = await reopenComment(commentInput(input), commandContext(input, context));
      return commentPayload(comment, input.clientMutationId, context);
    },
  },
  Comment: {
    id: ({ comment }) => comment.id,
    part: ({ comment }) => comment.anchor.part,
    figure: ({ comment }) => comment.anchor.figure,
    quote: ({ comment }) => comment.anchor.quote?.text ?? null,
    place: async ({ comment, draft }) => placeOf(comment.anchor, (await draft()).content),
    text: ({ comment }) => comment.text,
    by: ({ comment }) => comment.by,
    byName: ({ comment }) => comment.byName,
    at: ({ comment }) => comment.at,
    replies: ({ comment }) => comment.replies,
    settled: ({ comment }) => comment.settled,
  },
  CommentPayload: { report: ({ report }) => report() },
};

function commentInput({
  report,
  comment,
}: {
  readonly report: string;
  readonly comment: string;
}): CommentInput {
  return { report: reportIdFrom(report), comment };
}
