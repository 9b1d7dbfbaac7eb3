import type { ReportContent } from '../../report/content.ts';
import type { PublicRevision } from '../../report/publication.ts';
import { reportIdText, type ReportId } from '../../report/report.ts';
import type { Change, Page, PageRequest } from '../store.ts';
import { absent, type Write } from './actions.ts';
import { bytes, bytesOf, json, jsonOf, texts, type Item } from './attributes.ts';
import { unpack, type Packer } from './compress.ts';
import { publicPartition, publicRevisionKey, publicRevisionPrefix } from './keys.ts';
import { queryPage, type Reading } from './pages.ts';
import type { Requests } from './requests.ts';

/** Query, eventually consistent. */
export function publicRevisions(
  reading: Reading,
  id: ReportId,
  page: PageRequest,
): Promise<Page<PublicRevision>> {
  const [partition, prefix] = [publicPartition(id.organ), publicRevisionPrefix(id)];
  const listing = ['publicRevisions', reportIdText(id)];
  const query = { partition, prefix, consistent: false, newestFirst: true, listing };
  return queryPage(reading, { ...query, read: publicRevisionOf }, page);
}

/** Get, eventually consistent. */
export async function publicRevision(
  requests: Requests,
  id: ReportId,
  number: number,
): Promise<PublicRevision | null> {
  const item = await requests.get(publicRevisionKey(id, number), false);
  return item && publicRevisionOf(item);
}

/** Put if absent. */
export async function publicRevisionWrite(added: PublicRevision, packed: Packer): Promise<Write> {
  const { content, ...record } = added;
  const item = {
    ...texts({ ...publicRevisionKey(added.report, added.number) }),
    record: json(record),
    content: bytes(await packed('revision', content)),
  };
  return {
    what: 'revision',
    action: { kind: 'put', item, condition: absent },
    refused: (there) => {
      const id = `${reportIdText(added.report)}:${added.number}`;
      const at = there ? recordOf(there).publishedAt : null;
      return { kind: 'conflict', what: 'revision', id, current: { version: added.number, by: null, at } };
    },
  };
}

/** Hidden is gone: nothing the public function may read holds it any more. The history keeps its revision. */
export function hidingWrites(hidden: NonNullable<Change['hiddenRevisions']>): readonly Write[] {
  return hidden.numbers.map((number) => ({
    what: 'revision',
    action: { kind: 'delete', key: publicRevisionKey(hidden.report, number) },
  }));
}

function publicRevisionOf(item: Item): PublicRevision {
  return { ...recordOf(item), content: unpack(bytesOf(item, 'content')) as ReportContent };
}

function recordOf(item: Item): Omit<PublicRevision, 'content'> {
  return jsonOf(item, 'record') as Omit<PublicRevision, 'content'>;
}
