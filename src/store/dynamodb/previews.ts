import type { ReportContent } from '../../report/content.ts';
import type { Preview, Previewed } from '../../report/preview.ts';
import { reportIdText, type ReportId } from '../../report/report.ts';
import { epochSeconds } from '../expiry.ts';
import type { Change, Page, PageRequest, Store } from '../store.ts';
import { absent, hasVersion, type Write } from './actions.ts';
import { bytes, bytesOf, json, jsonOf, number, text, textOf, texts, type Item } from './attributes.ts';
import { pack, QUICK, unpack } from './compress.ts';
import { previewedKey, previewKey, previewsPartition } from './keys.ts';
import { queryPage, type Reading } from './pages.ts';
import type { Requests } from './requests.ts';

/** Get, consistent: a preview that was revoked is refused at once. */
export async function previewed(requests: Requests, hash: string): Promise<Previewed | null> {
  const item = await requests.get(previewedKey(hash), true);
  return item && { preview: previewOf(item), content: unpack(bytesOf(item, 'body')) as ReportContent };
}

/** Get, consistent. */
export async function preview(
  requests: Requests,
  report: ReportId,
  id: string,
): ReturnType<Store['preview']> {
  const item = await requests.get(previewKey(report, id), true);
  return item && { hash: textOf(item, 'hash'), preview: previewOf(item) };
}

/** Query, consistent. */
export function previews(reading: Reading, report: ReportId, page: PageRequest): Promise<Page<Preview>> {
  const query = { partition: previewsPartition(report), prefix: '', consistent: true, newestFirst: true };
  return queryPage(reading, { ...query, listing: ['previews', reportIdText(report)], read: previewOf }, page);
}

/**
 * The preview among those of its report, which stays, and what it shows where its token leads, which goes when it is
 * revoked, and by itself when it ends. The version of the first guards both.
 */
export async function previewWrites(change: NonNullable<Change['preview']>): Promise<readonly Write[]> {
  const { hash, before, after, content } = change;
  const refused: Write['refused'] = (there) => ({
    kind: 'conflict',
    what: 'preview',
    id: after.id,
    current: { version: there ? previewOf(there).version : 0, by: null, at: null },
  });
  const listed = {
    ...texts({ ...previewKey(after.report, after.id) }),
    version: number(after.version),
    hash: text(hash),
    record: json(after),
  };
  const shown: Write = content
    ? {
        what: 'preview',
        action: {
          kind: 'put',
          item: {
            ...texts({ ...previewedKey(hash) }),
            record: json(after),
            body: bytes(await pack('preview', content, QUICK)),
            // The end of the second in which it ends.
            expiresAt: number(epochSeconds(after.until) + 1),
          },
          condition: absent,
        },
        refused,
      }
    : { what: 'preview', action: { kind: 'delete', key: previewedKey(hash) } };
  const condition = before ? hasVersion(before.version) : absent;
  return [{ what: 'preview', action: { kind: 'put', item: listed, condition }, refused }, shown];
}

function previewOf(item: Item): Preview {
  return jsonOf(item, 'record') as Preview;
}
