import { requireActor } from '../access/access.ts';
import type { Actor } from '../access/actor.ts';
import { DomainError, isFailure } from '../errors.ts';
import { formOf } from '../forms/forms.ts';
import { MAX_COMMENT_LENGTH, type Comment } from '../report/comment.ts';
import { anchorOf, type AnchorInput } from '../report/commentAnchor.ts';
import type { ReportId } from '../report/report.ts';
import { isOpen, workflow } from '../report/workflow.ts';
import { datedId } from '../util/datedId.ts';
import type { DraftPart } from '../store/store.ts';
import type { CommandContext } from './shared/context.ts';
import type { KnownDraft } from './shared/knownDrafts.ts';
import { commitOnce, earlierResult, mutationOf, type Mutation } from './shared/once.ts';
import { openReport } from './shared/openReport.ts';
import { requiredText } from './shared/requiredText.ts';

export interface AddCommentInput extends AnchorInput {
  readonly report: ReportId;
  readonly text: string;
}

export interface AddCommentContext extends CommandContext {
  /** For the new comment: never used before. */
  readonly id: string;
}

/** What a comment is written on. */
interface Commented {
  readonly head: KnownDraft['head'];
  readonly part: DraftPart | null;
}

/**
 * 批注: remarks on a cell, on sentences or on a whole part, in whatever state the report is. It counts as open until
 * somebody settles it. One request where this process knows the draft and the words are in it; else a reading before.
 */
export async function addComment(input: AddCommentInput, context: AddCommentContext): Promise<Comment> {
  const actor = requireActor(context.actor);
  const mutation = mutationOf('addComment', input, actor, context);
  const known = context.knownDrafts?.of(input.report) ?? null;
  return (
    (known && (await addToKnown(input, known, actor, mutation, context))) ??
    addAfterReading(input, actor, mutation, context)
  );
}

/** null where what is known will not do, or turned out not to be so any more. */
async function addToKnown(
  input: AddCommentInput,
  { head, parts }: KnownDraft,
  actor: Actor,
  mutation: Mutation,
  context: AddCommentContext,
): Promise<Comment | null> {
  try {
    const part = parts.find(({ id }) => id === input.part) ?? null;
    return await commitComment(input, { head, part }, actor, mutation, context);
  } catch (error) {
    if (isFailure(error, 'CONFLICT')) context.knownDrafts?.forget(input.report);
    // Words that are not in the draft as it is known may be in the one that is there.
    else if (!isFailure(error, 'INVALID_INPUT')) throw error;
    return null;
  }
}

async function addAfterReading(
  input: AddCommentInput,
  actor: Actor,
  mutation: Mutation,
  context: AddCommentContext,
): Promise<Comment> {
  const { report, part: id } = input;
  const found = await context.store.discussion(report, { part: id }, mutation.id, context.now);
  const { part, earlier } = found;
  const head = openReport(actor, 'report.comment', report, found);
  const repeated = earlierResult<Comment>(mutation, earlier);
  return repeated ?? commitComment(input, { head, part }, actor, mutation, context);
}

async function commitComment(
  input: AddCommentInput,
  { head, part }: Commented,
  actor: Actor,
  mutation: Mutation,
  context: AddCommentContext,
): Promise<Comment> {
  const { report, text } = input;
  openReport(actor, 'report.comment', report, { head });
  if (!isOpen('comment', head))
    throw new DomainError('ILLEGAL_STATE', { action: 'comment', state: head.state });
  const comment: Comment = {
    report,
    id: datedId(context.now, context.id),
    anchor: anchorOf(input, formOf(head.form), part?.part.text ?? ''),
    text: requiredText(text, 'text', MAX_COMMENT_LENGTH),
    replies: [],
    settled: null,
    by: actor.id,
    byName: actor.name,
    at: context.now,
    version: 1,
  };
  const { form, organPath } = head;
  const change = {
    comment: { before: null, after: comment },
    edit: {
      report,
      by: actor.id,
      byName: actor.name,
      openIn: workflow.comment.from,
      authors: [],
      openComments: 1,
      knowing: { form, organPath },
    },
  };
  return commitOnce(context, mutation, change, comment);
}
