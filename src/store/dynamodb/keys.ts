import type { Organ } from '../../organs/organ.ts';
import { latestPlace } from '../../organs/organ.ts';
import type { PartId } from '../../report/content.ts';
import type { ReportEvent } from '../../report/event.ts';
import type { PublicState } from '../../report/publication.ts';
import { reportIdText, type ReportId, type Scope } from '../../report/report.ts';
import type { ReportState } from '../../report/workflow.ts';
import type { TotalsId } from '../../statistics/totals.ts';
import { sha256 } from '../../util/sha256.ts';
import { isSharded } from '../isSharded.ts';
import { numberText, pathText } from '../paths.ts';
import type { MutationId } from '../store.ts';

/*
 * The access patterns. Every key of the table is built in this file.
 *
 * | question                                | request                | key                                                  |
 * |-----------------------------------------|------------------------|------------------------------------------------------|
 * | an organ; several                       | Get; BatchGet          | ORGAN#id / META                                      |
 * | organs below an organ, the roots        | Query `lists`          | BELOW#parent, BELOW# / id                            |
 * | organs of a name                        | Query                  | NAME#name / id                                       |
 * | head and parts of a draft               | Query                  | REPORT#organ#year#scope / HEAD, PART#part            |
 * | what a command needs to decide          | TransactGet            | the above, PUBLIC#… of two years, ORGAN#, MUTATION#  |
 * | heads by year, scope, state, subtree    | Query `lists`          | HEADS#year#scope#state / root/city/organ/            |
 * | revisions of a report; one              | Query; Get             | HISTORY#organ#year#scope / REVISION#00000001         |
 * | events of a report                      | Query                  | HISTORY#organ#year#scope / EVENT#00000001            |
 * | events of a day (UTC)                   | Query `feed`           | EVENTS#2026-01-31 / at#organ:year:scope#00000001     |
 * | a public report                         | Get                    | PUBLIC#organ / CURRENT#year#scope                    |
 * | public reports of an organ              | Query                  | PUBLIC#organ / CURRENT#                              |
 * | public reports by year, scope, subtree  | Query `lists`          | PUBLIC#year#scope#state / root/city/organ/           |
 * | public revisions of a report; one       | Query; Get             | PUBLIC#organ / REVISION#year#scope#00000001          |
 * | an organ, its totals of year and basis  | BatchGet               | ORGAN#id; STAT#year#basis#organ[#shard] / TOTAL      |
 * | an API key                              | Get                    | KEY#hash / -                                         |
 * | what a mutation did before              | TransactGet, the above | MUTATION#actor#clientMutationId / -                  |
 *
 * History has a partition prefix of its own, so that IAM can deny its update and deletion; so has what is public,
 * in the table as in the index, so that the public function's role can be let read nothing else.
 */

export interface Key {
  readonly PK: string;
  readonly SK: string;
}

/** Key of the index `lists`. */
export interface ListKey {
  readonly listKey: string;
  readonly listPosition: string;
}

/** Key of the index `feed`. */
export interface FeedKey {
  readonly feedKey: string;
  readonly feedPosition: string;
}

export const indexes = {
  lists: { partition: 'listKey', sort: 'listPosition' },
  feed: { partition: 'feedKey', sort: 'feedPosition' },
} as const;

// Organs

export function organKey(id: string): Key {
  return { PK: `ORGAN#${id}`, SK: 'META' };
}

export function organListKey(organ: Organ): ListKey {
  return { listKey: belowKey(latestPlace(organ).path.at(-2) ?? null), listPosition: organ.id };
}

/** No organ has an empty id, so the roots are below it. */
export function belowKey(parent: string | null): string {
  return `BELOW#${parent ?? ''}`;
}

export function nameKey(name: string, id: string): Key {
  return { PK: namePartition(name), SK: id };
}

export function namePartition(name: string): string {
  return `NAME#${name}`;
}

// Reports being written

export function draftPartition({ organ, year, scope }: ReportId): string {
  return `REPORT#${organ}#${year}#${scope}`;
}

export const HEAD = 'HEAD';

export function headKey(id: ReportId): Key {
  return { PK: draftPartition(id), SK: HEAD };
}

/** After `HEAD`, so that a query reads the head first: a part may be newer than the head it comes with, never older. */
export const PART_PREFIX = 'PART#';

export function partKey(id: ReportId, part: PartId): Key {
  return { PK: draftPartition(id), SK: PART_PREFIX + part };
}

export function headsKey(year: number, scope: Scope, state: ReportState): string {
  return `HEADS#${year}#${scope}#${state}`;
}

// History

export const REVISION_PREFIX = 'REVISION#';
export const EVENT_PREFIX = 'EVENT#';

export function historyPartition({ organ, year, scope }: ReportId): string {
  return `HISTORY#${organ}#${year}#${scope}`;
}

export function revisionKey(id: ReportId, number: number): Key {
  return { PK: historyPartition(id), SK: REVISION_PREFIX + numberText(number) };
}

export function eventKey(id: ReportId, sequence: number): Key {
  return { PK: historyPartition(id), SK: EVENT_PREFIX + numberText(sequence) };
}

export function eventFeedKey({ report, sequence, at }: ReportEvent): FeedKey {
  return {
    feedKey: `EVENTS#${at.slice(0, 'YYYY-MM-DD'.length)}`,
    feedPosition: `${at}#${reportIdText(report)}#${numberText(sequence)}`,
  };
}

// What is public

export const CURRENT_PREFIX = 'CURRENT#';

export function publicPartition(organ: string): string {
  return `PUBLIC#${organ}`;
}

export function publicationKey({ organ, year, scope }: ReportId): Key {
  return { PK: publicPartition(organ), SK: `${CURRENT_PREFIX}${year}#${scope}` };
}

export function publicationsKey(year: number, scope: Scope, state: PublicState): string {
  return `PUBLIC#${year}#${scope}#${state}`;
}

export function publicRevisionPrefix({ year, scope }: ReportId): string {
  return `${REVISION_PREFIX}${year}#${scope}#`;
}

export function publicRevisionKey(id: ReportId, number: number): Key {
  return { PK: publicPartition(id.organ), SK: publicRevisionPrefix(id) + numberText(number) };
}

/** The place of a report in a list by year, scope and state. */
export function pathPosition(listKey: string, organPath: readonly string[]): ListKey {
  return { listKey, listPosition: pathText(organPath) };
}

// Statistics

const SHARDS = 8;

export const TOTAL = 'TOTAL';
const STATISTICS_PREFIX = 'STAT#';

/** Everywhere totals may be kept: the plain item, and the eight of an organ of the top two levels. */
export function totalsKeys(year: number, basis: Scope, organ: string): readonly Key[] {
  const id = { year, basis, organ };
  return [totalsItemKey(id), ...Array.from({ length: SHARDS }, (_, shard) => totalsItemKey(id, shard))];
}

/** The item that a change of this organ's report is added to; always the same, so that a repetition meets itself. */
export function totalsChangeKey(id: TotalsId, changedOrgan: string): Key {
  if (!isSharded(id.depth)) return totalsItemKey(id);
  return totalsItemKey(id, Number.parseInt(sha256(changedOrgan).slice(0, 8), 16) % SHARDS);
}

function totalsItemKey({ year, basis, organ }: Omit<TotalsId, 'depth'>, shard?: number): Key {
  const partition = `${STATISTICS_PREFIX}${year}#${basis}#${organ}`;
  return { PK: shard === undefined ? partition : `${partition}#${shard}`, SK: TOTAL };
}

/** Which totals an item belongs to. */
export function totalsIdOf({ PK }: Key): Omit<TotalsId, 'depth'> {
  const [year, basis, organ] = PK.slice(STATISTICS_PREFIX.length).split('#');
  return { year: Number(year), basis: basis === 'AGGREGATE' ? 'AGGREGATE' : 'OWN', organ: organ ?? '' };
}

// Keys and mutations

export function apiKeyKey(hash: string): Key {
  return { PK: `KEY#${hash}`, SK: '-' };
}

/** The actor's id is written so that it holds no `#`: what follows it is the client's, and may hold anything. */
export function mutationKey({ actor, clientMutationId }: MutationId): Key {
  return { PK: `MUTATION#${encodeURIComponent(actor)}#${clientMutationId}`, SK: '-' };
}

/** Start and sort key by which a scan knows things of one kind. */
export const kinds = {
  organ: { partitionPrefix: 'ORGAN#', sortPrefix: 'META' },
  head: { partitionPrefix: 'REPORT#', sortPrefix: HEAD },
  publication: { partitionPrefix: 'PUBLIC#', sortPrefix: CURRENT_PREFIX },
  totals: { partitionPrefix: STATISTICS_PREFIX, sortPrefix: TOTAL },
} as const;
