import type { ReportContent } from '../../report/content.ts';
import type { OrganEvent } from '../../organs/organEvent.ts';
import type { ReportEvent } from '../../report/event.ts';
import { reportIdText, type ReportId } from '../../report/report.ts';
import type { Revision } from '../../report/revision.ts';
import { FEED_EVENTS } from '../limits.ts';
import type { FeedEntry, FeedQuestion, Order, Page, PageRequest } from '../store.ts';
import { absent, type Write } from './actions.ts';
import { bytes, bytesOf, json, jsonOf, texts, type Item } from './attributes.ts';
import { unpack, type Packer } from './compress.ts';
import {
  EVENT_PREFIX,
  eventFeedKey,
  eventKey,
  feedPartition,
  historyPartition,
  organEventKey,
  REVISION_PREFIX,
  revisionKey,
} from './keys.ts';
import { queryPage, type Reading } from './pages.ts';
import type { Requests } from './requests.ts';

/** Query, consistent. */
export function revisions(reading: Reading, id: ReportId, page: PageRequest): Promise<Page<Revision>> {
  const query = {
    partition: historyPartition(id),
    prefix: REVISION_PREFIX,
    consistent: true,
    newestFirst: true,
  };
  const listing = ['revisions', reportIdText(id)];
  return queryPage(reading, { ...query, listing, read: revisionOf }, page);
}

/** Get, consistent. */
export async function revision(requests: Requests, id: ReportId, number: number): Promise<Revision | null> {
  const item = await requests.get(revisionKey(id, number), true);
  return item && revisionOf(item);
}

/** Query, consistent. Where it begins need not be there. */
export async function revisionsUpTo(
  requests: Requests,
  id: ReportId,
  number: number,
  limit: number,
): Promise<readonly Revision[]> {
  const { items } = await requests.query({
    partition: historyPartition(id),
    prefix: REVISION_PREFIX,
    consistent: true,
    newestFirst: true,
    limit,
    after: texts({ ...revisionKey(id, number + 1) }),
  });
  return items.map(revisionOf);
}

/** Query, consistent. */
export function events(
  reading: Reading,
  id: ReportId,
  page: PageRequest,
  order: Order = 'OLDEST_FIRST',
): Promise<Page<ReportEvent>> {
  const query = {
    partition: historyPartition(id),
    prefix: EVENT_PREFIX,
    consistent: true,
    newestFirst: order === 'NEWEST_FIRST',
  };
  return queryPage(reading, { ...query, listing: ['events', reportIdText(id), order], read: eventOf }, page);
}

/** Query of index `feed`. */
export function feed(
  reading: Reading,
  question: FeedQuestion,
  page: PageRequest,
  order: Order = 'OLDEST_FIRST',
): Promise<Page<FeedEntry>> {
  const query = {
    index: 'feed',
    partition: feedPartition(question),
    prefix: '',
    consistent: false,
    newestFirst: order === 'NEWEST_FIRST',
    max: FEED_EVENTS,
  } as const;
  const listing = ['feed', question.audience, question.year];
  return queryPage(reading, { ...query, listing, read: entryOf }, page);
}

/** Put if absent; nothing ever touches it again. */
export async function revisionWrite(added: Revision, packed: Packer): Promise<Write> {
  const { content, ...record } = added;
  const item = {
    ...texts({ ...revisionKey(added.report, added.number) }),
    record: json(record),
    content: bytes(await packed('revision', content)),
  };
  return {
    what: 'revision',
    action: { kind: 'put', item, condition: absent },
    refused: (there) => {
      const { by = null, at = null } = there ? recordOf(there) : {};
      const id = `${reportIdText(added.report)}:${added.number}`;
      return { kind: 'conflict', what: 'revision', id, current: { version: added.number, by, at } };
    },
  };
}

/**
 * Put if absent; nothing ever touches it again. The index `feed` holds `told` only: the public function reads it, and
 * who did it is not public.
 */
export function eventWrite(added: ReportEvent, entry: FeedEntry): Write {
  const { report, sequence } = added;
  const item = {
    ...texts({ ...eventKey(report, sequence) }),
    ...texts({ ...eventFeedKey(entry) }),
    event: json(added),
    told: json(entry),
  };
  return {
    what: 'event',
    action: { kind: 'put', item, condition: absent },
    refused: (there) => {
      const { actor = null, at = null } = there ? eventOf(there) : {};
      const id = `${reportIdText(report)}:${sequence}`;
      return { kind: 'conflict', what: 'event', id, current: { version: sequence, by: actor, at } };
    },
  };
}

/** The same of an organ. */
export function organEventWrite(added: OrganEvent, entry: FeedEntry): Write {
  const { organ, sequence, actor: by, at } = added;
  const item = {
    ...texts({ ...organEventKey(organ, sequence) }),
    ...texts({ ...eventFeedKey(entry) }),
    event: json(added),
    told: json(entry),
  };
  return {
    what: 'event',
    action: { kind: 'put', item, condition: absent },
    // The organ's own version is asked for first: only who writes past that meets this.
    refused: () => ({
      kind: 'conflict',
      what: 'event',
      id: `${organ}:${sequence}`,
      current: { version: sequence, by, at },
    }),
  };
}

function revisionOf(item: Item): Revision {
  return { ...recordOf(item), content: unpack(bytesOf(item, 'content')) as ReportContent };
}

function recordOf(item: Item): Omit<Revision, 'content'> {
  return jsonOf(item, 'record') as Omit<Revision, 'content'>;
}

function entryOf(item: Item): FeedEntry {
  return jsonOf(item, 'told') as FeedEntry;
}

function eventOf(item: Item): ReportEvent {
  return jsonOf(item, 'event') as ReportEvent;
}
