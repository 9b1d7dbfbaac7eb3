import type { CommentShownFragment } from '../generated/operations.ts';
import type { Mark } from '../reading/segments.ts';

/** Where in the text of a part its comments belong, of those that still belong somewhere. */
export function marksIn(part: string, comments: readonly CommentShownFragment[]): readonly Mark[] {
  return comments.flatMap(({ id, part: own, place: { start, text } }) =>
    own === part && start !== null && text !== null ? [{ id, start, end: start + text.length }] : [],
  );
}
