import type { DraftReport } from '../queries/draftReport.ts';
import type { Comment } from '../report/comment.ts';
import type { RequestContext } from './context.ts';
import { readDraft, wholeDraftSource } from './draftSource.ts';
import type { CommentPayloadSource } from './sources.ts';

/** What a mutation on a comment answers. The draft is read, once, only if a field asks for it. */
export function commentPayload(
  comment: Comment,
  clientMutationId: string | null | undefined,
  context: RequestContext,
): CommentPayloadSource {
  const { actor, store, now } = context;
  let read: Promise<DraftReport> | null = null;
  const draft = () => (read ??= readDraft(comment.report, actor, store, now));
  return {
    clientMutationId: clientMutationId ?? null,
    comment: { comment, draft },
    report: async () => wholeDraftSource(await draft(), context),
  };
}
