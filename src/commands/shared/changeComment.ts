import { permit, requireActor } from '../../access/access.ts';
import { DomainError, isFailure } from '../../errors.ts';
import type { Comment } from '../../report/comment.ts';
import { reportIdText, type ReportId } from '../../report/report.ts';
import type { Signed } from '../../report/signed.ts';
import { workflow } from '../../report/workflow.ts';
import type { CommandContext } from './context.ts';
import { commitOnce, earlierResult, mutationOf } from './once.ts';

export interface CommentInput {
  readonly report: ReportId;
  /** Id of the comment. */
  readonly comment: string;
}

/** What becomes of a comment, and of the number of open ones. */
export interface CommentChange {
  readonly after: Partial<Comment>;
  readonly openComments: -1 | 0 | 1;
}

const ATTEMPTS = 3;

/**
 * What replying, settling and reopening share: one reading, one transaction, in which the comment must be as it was
 * read. Where somebody else was first, it is read and asked again: nobody's reply stands in the way of another's.
 * `change` gives null where nothing is to be done; then nothing is.
 */
export async function changeComment<Input extends CommentInput>(
  command: string,
  input: Input,
  context: CommandContext,
  change: (comment: Comment, signed: Signed) => CommentChange | null,
): Promise<Comment> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await changeOnce(command, input, context, change);
    } catch (error) {
      if (attempt === ATTEMPTS || !isFailure(error, 'CONFLICT')) throw error;
    }
  }
}

async function changeOnce<Input extends CommentInput>(
  command: string,
  input: Input,
  context: CommandContext,
  change: (comment: Comment, signed: Signed) => CommentChange | null,
): Promise<Comment> {
  const { report, comment: id } = input;
  const actor = requireActor(context.actor);
  const mutation = mutationOf(command, input, actor, context);
  const found = await context.store.discussion(report, { comment: id }, mutation.id, context.now);
  const { head, comment, earlier } = found;
  permit(actor, 'report.comment', head?.organPath ?? [], { what: 'report', id: reportIdText(report) });
  const repeated = earlierResult<Comment>(mutation, earlier);
  if (repeated) return repeated;
  if (!head || !comment) throw new DomainError('NOT_FOUND', { what: 'comment', id: id.slice(0, 40) });

  const signed: Signed = { by: actor.id, byName: actor.name, at: context.now };
  const changed = change(comment, signed);
  if (!changed) return comment;
  const after: Comment = { ...comment, ...changed.after, version: comment.version + 1 };
  const { form, organPath } = head;
  const effect = {
    comment: { before: comment, after },
    edit: {
      report,
      by: actor.id,
      byName: actor.name,
      openIn: workflow.comment.from,
      authors: [],
      openComments: changed.openComments,
      knowing: { form, organPath },
    },
  };
  return commitOnce(context, mutation, effect, after);
}
