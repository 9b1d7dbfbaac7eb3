import type { ApiKey } from '../../access/apiKey.ts';
import type { AuditEntry } from '../../access/audit.ts';
import type { Person } from '../../access/person.ts';
import type { Organ } from '../../organs/organ.ts';
import { latestPlace } from '../../organs/organ.ts';
import type { PartId } from '../../report/content.ts';
import type { Presence } from '../../report/presence.ts';
import type { PublicState } from '../../report/publication.ts';
import type { ReportId, Scope } from '../../report/report.ts';
import type { ReportState } from '../../report/workflow.ts';
import type { LedgerId } from '../../statistics/ledger.ts';
import type { TotalsId } from '../../statistics/totals.ts';
import type { Endpoint } from '../../webhooks/endpoint.ts';
import { sha256 } from '../../util/sha256.ts';
import type { DeliveryId } from '../../webhooks/delivery.ts';
import { feedOf, feedPosition } from '../feedEntry.ts';
import { isSharded } from '../isSharded.ts';
import {
  auditPosition,
  deliveryPosition,
  dueDeliveryPosition,
  duePosition,
  memberPosition,
  numberText,
  pathText,
} from '../paths.ts';
import type { Due, FeedEntry, FeedQuestion, MutationId } from '../store.ts';

/*
 * The access patterns. Every key of the table is built in this file.
 *
 * | question                                | request                | key                                                  |
 * |-----------------------------------------|------------------------|------------------------------------------------------|
 * | an organ; several                       | Get; BatchGet          | ORGAN#id / META                                      |
 * | organs below an organ, the roots        | Query `lists`          | BELOW#parent, BELOW# / id                            |
 * | organs of a name                        | Query                  | NAME#name / id                                       |
 * | head and parts of a draft               | Query                  | REPORT#organ#year#scope / HEAD, ISSUES, PART#part    |
 * | what a command needs to decide          | TransactGet            | the above, PUBLIC#… of two years, ORGAN#, MUTATION#  |
 * | heads by year, scope, state, subtree    | Query `lists`          | HEADS#year#scope#state / root/city/organ/            |
 * | what is to be made public by when       | Query `due`            | SCHEDULED / publishAt#organ:year:scope               |
 * | called for, and overdue by when         | Query `due`            | DEADLINE / instant#organ:year:scope                  |
 * | comments on a report                    | Query                  | COMMENTS#organ#year#scope / at.id                    |
 * | open comments on a report               | Query `lists`          | OPEN#organ#year#scope / at.id                        |
 * | what a command on a comment needs       | TransactGet            | REPORT#… / HEAD, PART#part; COMMENTS#…; MUTATION#    |
 * | who has a report before them            | Query                  | PRESENCE#organ#year#scope / actor                    |
 * | previews of a report; one               | Query; Get             | PREVIEWS#organ#year#scope / at.id                    |
 * | a preview by the hash of its token      | Get                    | PREVIEW#hash / -                                     |
 * | the board of a subtree                  | Query                  | BOARD#year#scope / root/city/organ/                  |
 * | the board directly below an organ       | Query `lists`          | BOARD#year#scope#parent / id                         |
 * | what a 汇总 was added up from           | BatchGet, with BOARD#  | SOURCES#organ#year#scope / -                         |
 * | revisions of a report; one              | Query; Get             | HISTORY#organ#year#scope / REVISION#00000001         |
 * | events of a report                      | Query                  | HISTORY#organ#year#scope / EVENT#00000001            |
 * | (events of an organ, read from `feed`)  |                        | HISTORY#organ / EVENT#00000001                       |
 * | public events of a year (UTC)           | Query `feed`           | EVENTS#2026 / at#organ:year:scope#00000001           |
 * | (those of organs among them)            |                        | EVENTS#2026 / at#organ#00000001                      |
 * | the other events of a year (UTC)        | Query `feed`           | INTERNAL#2026 / the same                             |
 * | a public report                         | Get                    | PUBLIC#organ / CURRENT#year#scope                    |
 * | public reports, whole                   | BatchGet               | the same                                             |
 * | public reports of an organ              | Query                  | PUBLIC#organ / CURRENT#                              |
 * | public reports by year, scope, subtree  | Query `lists`          | PUBLIC#year#scope#state / root/city/organ/           |
 * | public revisions of a report; one       | Query; Get             | PUBLIC#organ / REVISION#year#scope#00000001          |
 * | an organ, its totals of year and basis  | BatchGet               | ORGAN#id; STAT#year#basis#organ[#shard] / TOTAL      |
 * | what totals gained, and when            | Query                  | LEDGER#year#basis / root/city/organ/ (see below)     |
 * | an API key by its hash                  | Get                    | KEY#hash / -                                         |
 * | an API key by its id                    | Get                    | KEYID#id / META                                      |
 * | API keys below an organ                 | Query `lists`          | KEYS / root/city/#id                                 |
 * | an endpoint                             | Get                    | ENDPOINT#id / META                                   |
 * | endpoints below an organ; all           | Query `lists`          | ENDPOINTS / root/city/#id                            |
 * | a person                                | Get                    | PERSON#id / META                                     |
 * | people below an organ                   | Query `lists`          | PEOPLE / root/city/#id                               |
 * | a session                               | Get                    | SESSION#hash / -                                     |
 * | a sign-in that has begun, once          | Delete                 | SIGNIN#hash / -                                      |
 * | deliveries to an endpoint; one          | Query; Get             | DELIVERIES#endpoint / at#evt_…                       |
 * | attempts of a delivery                  | Query                  | ATTEMPTS#endpoint#at#evt_… / 00000001                |
 * | deliveries that are due                 | Query `due`            | DELIVERY / dueAt#endpoint#at#evt_…                   |
 * | the audit log of an organ               | Query                  | AUDIT#organ / at#hash                                |
 * | what a mutation did before              | TransactGet, the above | MUTATION#actor#clientMutationId / -                  |
 *
 * History and the audit log have partition prefixes of their own, so that IAM can deny their update and deletion; so
 * has what is public, in the table as in the index, so that the public function's role can be let read nothing else.
 * In the ledger an account stands where it is counted: under `OWN` at the path of its organ, so that a subtree is a
 * prefix; under `AGGREGATE` directly below the organ above, `root/city/#organ`. `#CALL` follows where it is a call.
 * Comments and previews, which may be changed, have their own too, so that their deletion can be denied; and so that
 * reading a draft does not read them.
 * In a list of keys, endpoints or people a `#` stands before the id, and sorts before every organ: those of an organ come before
 * those of the organs below it.
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

/** Key of the index `due`. */
export interface DueKey {
  readonly dueKey: string;
  readonly dueAt: string;
}

/** Key of the index `feed`. */
export interface FeedKey {
  readonly feedKey: string;
  readonly feedPosition: string;
}

export const indexes = {
  lists: { partition: 'listKey', sort: 'listPosition' },
  due: { partition: 'dueKey', sort: 'dueAt' },
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

/** Also after `HEAD`. */
export const DECISIONS = 'ISSUES';

export function decisionsKey(id: ReportId): Key {
  return { PK: draftPartition(id), SK: DECISIONS };
}

export function partKey(id: ReportId, part: PartId): Key {
  return { PK: draftPartition(id), SK: PART_PREFIX + part };
}

export function headsKey(year: number, scope: Scope, state: ReportState): string {
  return `HEADS#${year}#${scope}#${state}`;
}

export const SCHEDULED = 'SCHEDULED';

export function scheduledKey(due: Due): DueKey {
  return { dueKey: SCHEDULED, dueAt: duePosition(due) };
}

/** In the index `due`: lines of the board that are called for, until their report is public or noted as overdue. */
export const DEADLINE = 'DEADLINE';

export function deadlineKey(report: ReportId, ends: string): DueKey {
  return { dueKey: DEADLINE, dueAt: duePosition({ report, publishAt: ends }) };
}

// Comments, presence and previews

export function commentsPartition({ organ, year, scope }: ReportId): string {
  return `COMMENTS#${organ}#${year}#${scope}`;
}

export function commentKey(report: ReportId, id: string): Key {
  return { PK: commentsPartition(report), SK: id };
}

/** Where a comment is listed while it is open. */
export function openCommentListKey(report: ReportId, id: string): ListKey {
  return { listKey: openCommentsKey(report), listPosition: id };
}

export function openCommentsKey({ organ, year, scope }: ReportId): string {
  return `OPEN#${organ}#${year}#${scope}`;
}

export function presencePartition({ organ, year, scope }: ReportId): string {
  return `PRESENCE#${organ}#${year}#${scope}`;
}

export function presenceKey({ report, actor }: Presence): Key {
  return { PK: presencePartition(report), SK: actor };
}

export function previewsPartition({ organ, year, scope }: ReportId): string {
  return `PREVIEWS#${organ}#${year}#${scope}`;
}

/** The item names the hash, so that no third place need hold it. */
export function previewKey(report: ReportId, id: string): Key {
  return { PK: previewsPartition(report), SK: id };
}

/** What a preview shows; the whole of it, so that one reading is enough. */
export function previewedKey(hash: string): Key {
  return { PK: `PREVIEW#${hash}`, SK: '-' };
}

// The board

const BOARD_PREFIX = 'BOARD#';

export function boardPartition(year: number, scope: Scope): string {
  return `${BOARD_PREFIX}${year}#${scope}`;
}

export function boardKey({ year, scope }: ReportId, organPath: readonly string[]): Key {
  return { PK: boardPartition(year, scope), SK: pathText(organPath) };
}

/** Of the organs directly below; null: of the roots. No organ has an empty id. */
export function boardBelowKey(year: number, scope: Scope, parent: string | null): string {
  return `${boardPartition(year, scope)}#${parent ?? ''}`;
}

/** What a line of the board is about, from its key. */
export function boardLine({
  PK,
  SK,
}: Key): Pick<ReportId, 'year' | 'scope'> & { organPath: readonly string[] } {
  const [year, scope] = PK.slice(BOARD_PREFIX.length).split('#');
  const organPath = SK.split('/').slice(0, -1);
  return { year: Number(year), scope: scope === 'AGGREGATE' ? 'AGGREGATE' : 'OWN', organPath };
}

/** Not beside the draft: it is longer than all of it, and who writes or reads the draft has no need of it. */
export function aggregationKey({ organ, year, scope }: ReportId): Key {
  return { PK: `SOURCES#${organ}#${year}#${scope}`, SK: '-' };
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

/** Denied to updates and deletion with the history of reports; no id of an organ holds a `#`. */
export function organEventKey(organ: string, sequence: number): Key {
  return { PK: `HISTORY#${organ}`, SK: EVENT_PREFIX + numberText(sequence) };
}

/** What is public has a prefix of its own here, too. */
export function feedPartition({ audience, year }: FeedQuestion): string {
  return `${audience === 'PUBLIC' ? 'EVENTS' : 'INTERNAL'}#${year}`;
}

export function eventFeedKey(entry: FeedEntry): FeedKey {
  return { feedKey: feedPartition(feedOf(entry)), feedPosition: feedPosition(entry) };
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

const LEDGER_PREFIX = 'LEDGER#';
const CALL_SUFFIX = '#CALL';

export function ledgerKey({ year, basis, organPath, kind }: LedgerId): Key {
  const place =
    basis === 'OWN' ? pathText(organPath) : `${pathText(organPath.slice(0, -1))}#${organPath.at(-1) ?? ''}`;
  return { PK: ledgerPartition(year, basis), SK: kind === 'CALL' ? place + CALL_SUFFIX : place };
}

export function ledgerPartition(year: number, basis: Scope): string {
  return `${LEDGER_PREFIX}${year}#${basis}`;
}

/** Start of all places that count towards the totals of the organ at the end of the path. */
export function ledgerPlaces(basis: Scope, organPath: readonly string[]): string {
  return basis === 'OWN' ? pathText(organPath) : `${pathText(organPath)}#`;
}

/** Whose account an item is. */
export function ledgerIdOf({ PK, SK }: Key): LedgerId {
  const [year, basis] = PK.slice(LEDGER_PREFIX.length).split('#');
  const called = SK.endsWith(CALL_SUFFIX);
  const place = called ? SK.slice(0, -CALL_SUFFIX.length) : SK;
  return {
    year: Number(year),
    basis: basis === 'AGGREGATE' ? 'AGGREGATE' : 'OWN',
    organPath: place.split(/[/#]+/).filter((organ) => organ !== ''),
    kind: called ? 'CALL' : 'REPORT',
  };
}

// Keys and people

export const KEYS = 'KEYS';
export const PEOPLE = 'PEOPLE';

export function apiKeyKey(hash: string): Key {
  return { PK: `KEY#${hash}`, SK: '-' };
}

/** Where a key is found without its text; the item names the hash, so that no third place need hold it. */
export function apiKeyIdKey(id: string): Key {
  return { PK: `KEYID#${id}`, SK: 'META' };
}

export function apiKeyListKey(key: ApiKey): ListKey {
  return { listKey: KEYS, listPosition: memberPosition(key) };
}

export function personKey(id: string): Key {
  return { PK: `PERSON#${id}`, SK: 'META' };
}

export function personListKey(person: Person): ListKey {
  return { listKey: PEOPLE, listPosition: memberPosition(person) };
}

// Endpoints

export const ENDPOINTS = 'ENDPOINTS';

export function endpointKey(id: string): Key {
  return { PK: `ENDPOINT#${id}`, SK: 'META' };
}

export function endpointListKey(endpoint: Endpoint): ListKey {
  return { listKey: ENDPOINTS, listPosition: memberPosition(endpoint) };
}

// Sign-in

export function sessionKey(hash: string): Key {
  return { PK: `SESSION#${hash}`, SK: '-' };
}

export function pendingSignInKey(hash: string): Key {
  return { PK: `SIGNIN#${hash}`, SK: '-' };
}

// Deliveries

/** In the index `due`; a delivery that is leased is due when its lease runs out. */
export const DELIVERY = 'DELIVERY';

export function deliveriesPartition(endpoint: string): string {
  return `DELIVERIES#${endpoint}`;
}

export function deliveryKey(id: DeliveryId): Key {
  return { PK: deliveriesPartition(id.endpoint), SK: deliveryPosition(id) };
}

export function dueDeliveryKey(id: DeliveryId, dueAt: string): DueKey {
  return { dueKey: DELIVERY, dueAt: dueDeliveryPosition(id, dueAt) };
}

export function attemptsPartition(id: DeliveryId): string {
  return `ATTEMPTS#${id.endpoint}#${deliveryPosition(id)}`;
}

export function attemptKey(id: DeliveryId, number: number): Key {
  return { PK: attemptsPartition(id), SK: numberText(number) };
}

// The audit log

export function auditPartition(organ: string): string {
  return `AUDIT#${organ}`;
}

export function auditKey(entry: AuditEntry): Key {
  return { PK: auditPartition(entry.organ), SK: auditPosition(entry) };
}

// Mutations

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
  ledger: { partitionPrefix: LEDGER_PREFIX, sortPrefix: '' },
} as const;

// Copies of the whole table

/** Start of the partitions of what passes by itself and is not put back: who is signed in, and who is at work. */
export const passing: readonly string[] = ['SESSION#', 'SIGNIN#', 'PRESENCE#'];
