import type { ReportContent } from '../../report/content.ts';
import type { Issue } from '../../report/issue.ts';
import type {
  Publication,
  PublicationSummary,
  PublicLife,
  PublicStep,
  Waiver,
} from '../../report/publication.ts';
import { reportIdText, type ReportId } from '../../report/report.ts';
import { chunks } from '../../util/chunks.ts';
import { keptUpTo } from '../../util/keptUpTo.ts';
import { sha256 } from '../../util/sha256.ts';
import { limits } from '../limits.ts';
import { pathText } from '../paths.ts';
import type { Page, PageRequest, PublicationFilter } from '../store.ts';
import { summaryOf } from '../summaryOf.ts';
import type { Write } from './actions.ts';
import { bytes, json, jsonOf, textOf, texts, type Item } from './attributes.ts';
import { unpack, type Packer } from './compress.ts';
import {
  CURRENT_PREFIX,
  kinds,
  pathPosition,
  publicationKey,
  publicationsKey,
  publicPartition,
} from './keys.ts';
import { queryPage, type Reading } from './pages.ts';
import type { Requests } from './requests.ts';

/** Get, eventually consistent. */
export async function publication(requests: Requests, id: ReportId): Promise<Publication | null> {
  const item = await requests.get(publicationKey(id), false);
  return item && publicationOf(item);
}

/** BatchGet, consistent. */
export async function wholePublications(
  requests: Requests,
  ids: readonly ReportId[],
): Promise<readonly Publication[]> {
  const wanted = chunks(ids, limits.transactionItems);
  const items = await Promise.all(wanted.map((some) => requests.batchGet(some.map(publicationKey), true)));
  const found = new Map(
    items.flat().map((item) => [reportIdText(listedOf(item).report), publicationOf(item)]),
  );
  return ids.flatMap((id) => found.get(reportIdText(id)) ?? []);
}

/** BatchGet, consistent; pays for reading the bodies. */
export async function publicLives(
  requests: Requests,
  ids: readonly ReportId[],
): Promise<readonly PublicLife[]> {
  const read = (some: readonly ReportId[]) =>
    requests.batchGet(some.map(publicationKey), true, ['summary', 'steps']);
  const items = (await Promise.all(chunks(ids, limits.transactionItems).map(read))).flat();
  const found = new Map(items.map((item) => [reportIdText(listedOf(item).report), lifeOf(item)]));
  return ids.flatMap((id) => found.get(reportIdText(id)) ?? []);
}

/** Query of index `lists`. */
export function publications(
  reading: Reading,
  filter: PublicationFilter,
  page: PageRequest,
): Promise<Page<PublicationSummary>> {
  const { year, scope, state, under } = filter;
  const [partition, prefix] = [publicationsKey(year, scope, state), pathText(under)];
  const listing = ['publications', year, scope, state, prefix];
  const query = { partition, prefix, consistent: false, index: 'lists', listing } as const;
  // A page is half as long without the keys, which the summary tells as well.
  const brought = { attributes: ['summary'], keysOf: listedKeys };
  return queryPage(reading, { ...query, ...brought, read: listedOf }, page);
}

/** Query, eventually consistent; brings the summaries only, but pays for reading the bodies. */
export function publicationsOf(
  reading: Reading,
  organ: string,
  page: PageRequest,
): Promise<Page<PublicationSummary>> {
  const query = { partition: publicPartition(organ), prefix: CURRENT_PREFIX, consistent: false };
  const attributes = ['SK', 'summary'];
  return queryPage(
    reading,
    { ...query, attributes, listing: ['publicationsOf', organ], read: listedOf },
    page,
  );
}

export async function* everyPublication(requests: Requests): AsyncGenerator<Publication> {
  for await (const item of requests.scan(kinds.publication)) yield publicationOf(item);
}

/** Of the table, and of the index `lists`. */
function listedKeys({ report, state, organPath }: PublicationSummary) {
  const listed = pathPosition(publicationsKey(report.year, report.scope, state), organPath);
  return { ...publicationKey(report), ...listed };
}

/** Replaces what is public; the condition on the head guards it. A retracted report is in no list. */
export async function publicationWrite(after: Publication, packed: Packer): Promise<Write> {
  const { report, state, content, steps, issues, waivers } = after;
  const item = {
    ...texts({ ...(state === 'RETRACTED' ? publicationKey(report) : listedKeys(after)) }),
    summary: json(summaryOf(after)),
    ...(steps.length > 0 ? { steps: json(steps) } : {}),
    ...(waivers.length > 0 ? { waivers: json(waivers) } : {}),
    ...(content ? { content: bytes(await packed('publication', content)) } : {}),
    ...(issues.length > 0 ? { issues: bytes(await packed('publication', issues)) } : {}),
  };
  return { what: 'publication', action: { kind: 'put', item } };
}

export function publicationOf(item: Item): Publication {
  const { content, issues } = { content: item['content']?.B, issues: item['issues']?.B };
  return {
    ...lifeOf(item),
    content: content ? contentIn(content) : null,
    waivers: item['waivers'] ? (jsonOf(item, 'waivers') as readonly Waiver[]) : [],
    issues: issues ? (unpack(issues) as readonly Issue[]) : [],
  };
}

/** Bytes as they are packed: some two hundred reports. */
const KEPT_BYTES = 1_500_000;

/** Contents that were unpacked lately, by what they are packed as: one that is read again is seldom another. */
const unpackedLately = keptUpTo<ReportContent>(KEPT_BYTES);

function contentIn(packed: Uint8Array): ReportContent {
  const key = sha256(packed);
  const known = unpackedLately.find(key);
  if (known) return known;
  const content = unpack(packed) as ReportContent;
  unpackedLately.add(key, content, packed.length);
  return content;
}

function lifeOf(item: Item): PublicLife {
  const steps = item['steps'] ? (jsonOf(item, 'steps') as readonly PublicStep[]) : [];
  return { ...listedOf(item), steps };
}

/** Characters: some four thousand. */
const KEPT_CHARACTERS = 2_000_000;

/** Summaries that were read lately, by their text: lists are asked for again and again, page by page. */
const readLately = keptUpTo<PublicationSummary>(KEPT_CHARACTERS);

function listedOf(item: Item): PublicationSummary {
  const text = textOf(item, 'summary');
  const known = readLately.find(text);
  if (known) return known;
  const summary = JSON.parse(text) as PublicationSummary;
  readLately.add(text, summary, text.length);
  return summary;
}
