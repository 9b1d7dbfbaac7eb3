import type { Comment } from '../../report/comment.ts';
import { reportIdText, type ReportId } from '../../report/report.ts';
import type { Change, MutationId, Page, PageRequest, Store } from '../store.ts';
import { absent, hasVersion, type Write } from './actions.ts';
import { json, jsonOf, keyOf, number, texts, type Item } from './attributes.ts';
import { draftOf } from './drafts.ts';
import {
  commentKey,
  commentsPartition,
  draftPartition,
  headKey,
  mutationKey,
  openCommentListKey,
  openCommentsKey,
  partKey,
} from './keys.ts';
import { unexpiredMutationOf } from './mutations.ts';
import { queryPage, type Reading } from './pages.ts';
import type { Requests } from './requests.ts';

/** Query: all consistent, the open ones from index `lists`. */
export function comments(
  reading: Reading,
  id: ReportId,
  onlyOpen: boolean,
  page: PageRequest,
): Promise<Page<Comment>> {
  const where = onlyOpen
    ? { partition: openCommentsKey(id), consistent: false, index: 'lists' as const }
    : { partition: commentsPartition(id), consistent: true };
  const listing = ['comments', reportIdText(id), onlyOpen ? 'open' : 'all'];
  return queryPage(reading, { ...where, prefix: '', listing, read: commentOf }, page);
}

/** One TransactGet of two to four items: the parts that it is not about, and what is public, are left alone. */
export async function discussion(
  requests: Requests,
  id: ReportId,
  about: Parameters<Store['discussion']>[1],
  mutation: MutationId | null,
  at: string,
): ReturnType<Store['discussion']> {
  const items = await requests.snapshot([
    headKey(id),
    ...(about.part === undefined ? [] : [partKey(id, about.part)]),
    ...(about.comment === undefined ? [] : [commentKey(id, about.comment)]),
    ...(mutation ? [mutationKey(mutation)] : []),
  ]);
  const inPartition = (partition: string) => items.filter((item) => keyOf(item).PK === partition);
  const { head, parts } = draftOf(inPartition(draftPartition(id)));
  const [comment] = inPartition(commentsPartition(id));
  const [earlier] = mutation ? inPartition(mutationKey(mutation).PK) : [];
  return {
    head,
    part: parts[0] ?? null,
    comment: comment ? commentOf(comment) : null,
    earlier: earlier ? unexpiredMutationOf(earlier, at) : null,
  };
}

/** In the list of open ones as long as nobody has settled it. */
export function commentWrite({ before, after }: NonNullable<Change['comment']>): Write {
  const item = {
    ...texts({ ...commentKey(after.report, after.id) }),
    ...(after.settled ? {} : texts({ ...openCommentListKey(after.report, after.id) })),
    version: number(after.version),
    summary: json(after),
  };
  return {
    what: 'comment',
    action: { kind: 'put', item, condition: before ? hasVersion(before.version) : absent },
    refused: (there) => ({
      kind: 'conflict',
      what: 'comment',
      id: after.id,
      current: { version: there ? commentOf(there).version : 0, by: null, at: null },
    }),
  };
}

function commentOf(item: Item): Comment {
  return jsonOf(item, 'summary') as Comment;
}
