import type { ApiKey } from '../../access/apiKey.ts';
import type { AuditEntry } from '../../access/audit.ts';
import type { Person } from '../../access/person.ts';
import type { PendingSignIn, Session } from '../../access/session.ts';
import type { Organ } from '../../organs/organ.ts';
import type { OrganEvent } from '../../organs/organEvent.ts';
import type { Aggregation } from '../../report/aggregation.ts';
import type { Comment } from '../../report/comment.ts';
import type { PartId } from '../../report/content.ts';
import type { ReportEvent } from '../../report/event.ts';
import type { ReportHead } from '../../report/head.ts';
import type { Presence } from '../../report/presence.ts';
import type { Preview, Previewed } from '../../report/preview.ts';
import type { Publication, PublicRevision } from '../../report/publication.ts';
import type { Reminder } from '../../report/reminder.ts';
import type { Revision } from '../../report/revision.ts';
import type { LedgerEntry, LedgerId } from '../../statistics/ledger.ts';
import type { Totals, TotalsId } from '../../statistics/totals.ts';
import type { Delivery, LoggedAttempt } from '../../webhooks/delivery.ts';
import type { KeptEndpoint } from '../../webhooks/endpoint.ts';
import { pathText } from '../paths.ts';
import { epochSeconds } from '../expiry.ts';
import type { Decisions, DraftPart, FeedEntry, MutationId, Overdue, RecordedMutation } from '../store.ts';

export interface KeptMutation extends RecordedMutation {
  /** Seconds since 1970. */
  readonly expiresAt: number;
}

export interface KeptApiKey {
  readonly hash: string;
  readonly key: ApiKey;
}

export interface KeptPreview {
  readonly hash: string;
  readonly preview: Preview;
}

export interface KeptTotals {
  readonly id: Omit<TotalsId, 'depth'>;
  readonly totals: Totals;
}

/** All that is stored. Every value is frozen; reports are keyed by `reportIdText`. */
export interface State {
  readonly organs: Map<string, Organ>;
  readonly heads: Map<string, ReportHead>;
  /** The heads as they were after the last step, without the edits since. */
  readonly steppedHeads: Map<string, ReportHead>;
  readonly parts: Map<string, Map<PartId, DraftPart>>;
  readonly decisions: Map<string, Decisions>;
  /** By id. */
  readonly comments: Map<string, Map<string, Comment>>;
  /** By actor. */
  readonly presences: Map<string, Map<string, Presence>>;
  /** By id. */
  readonly previews: Map<string, Map<string, KeptPreview>>;
  /** By the hash of their token. */
  readonly previewed: Map<string, Previewed>;
  readonly revisions: Map<string, Map<number, Revision>>;
  readonly events: Map<string, Map<number, ReportEvent>>;
  /** By `feedPosition`. */
  readonly feed: Map<string, FeedEntry>;
  /** By organ, then number. */
  readonly organEvents: Map<string, Map<number, OrganEvent>>;
  /** What is called for and not public, by line of the board, with the instant from which on it is overdue. */
  readonly deadlines: Map<string, Overdue & { readonly ends: string }>;
  /** The last ones, by line of the board. */
  readonly reminders: Map<string, Reminder>;
  readonly aggregations: Map<string, Aggregation>;
  readonly publications: Map<string, Publication>;
  readonly publicRevisions: Map<string, Map<number, PublicRevision>>;
  readonly totals: Map<string, KeptTotals>;
  readonly ledger: Map<string, LedgerEntry>;
  /** By id. */
  readonly apiKeys: Map<string, KeptApiKey>;
  readonly endpoints: Map<string, KeptEndpoint>;
  /** Their last versions and one, by id. */
  readonly removedEndpoints: Map<string, number>;
  /** When the last ping was begun, by endpoint. */
  readonly pings: Map<string, string>;
  readonly people: Map<string, Person>;
  readonly sessions: Map<string, Session>;
  readonly pendingSignIns: Map<string, PendingSignIn>;
  /** By endpoint, then `deliveryPosition`. */
  readonly deliveries: Map<string, Map<string, Delivery>>;
  /** By delivery, then number. */
  readonly attempts: Map<string, Map<number, LoggedAttempt>>;
  /** By organ, then `auditPosition`. */
  readonly audit: Map<string, Map<string, AuditEntry>>;
  readonly mutations: Map<string, KeptMutation>;
}

export function newState(): State {
  return {
    organs: new Map(),
    heads: new Map(),
    steppedHeads: new Map(),
    parts: new Map(),
    decisions: new Map(),
    comments: new Map(),
    presences: new Map(),
    previews: new Map(),
    previewed: new Map(),
    revisions: new Map(),
    events: new Map(),
    feed: new Map(),
    organEvents: new Map(),
    deadlines: new Map(),
    reminders: new Map(),
    aggregations: new Map(),
    publications: new Map(),
    publicRevisions: new Map(),
    totals: new Map(),
    ledger: new Map(),
    apiKeys: new Map(),
    endpoints: new Map(),
    removedEndpoints: new Map(),
    pings: new Map(),
    people: new Map(),
    sessions: new Map(),
    pendingSignIns: new Map(),
    deliveries: new Map(),
    attempts: new Map(),
    audit: new Map(),
    mutations: new Map(),
  };
}

export function mutationKey({ actor, clientMutationId }: MutationId): string {
  return JSON.stringify([actor, clientMutationId]);
}

/** What the mutation did; null where that is forgotten by `at`. */
export function recordOf(
  state: State,
  mutation: MutationId,
  at: string | undefined,
): RecordedMutation | null {
  const kept = state.mutations.get(mutationKey(mutation));
  if (!kept || (at !== undefined && kept.expiresAt <= epochSeconds(at))) return null;
  return { fingerprint: kept.fingerprint, result: kept.result };
}

export function totalsKey({ year, basis, organ }: Omit<TotalsId, 'depth'>): string {
  return `${year}#${basis}#${organ}`;
}

export function ledgerKey({ year, basis, organPath, kind }: LedgerId): string {
  return `${year}#${basis}#${pathText(organPath)}#${kind}`;
}

/** The key with this hash. */
export function keptApiKey(state: State, hash: string): KeptApiKey | undefined {
  return [...state.apiKeys.values()].find((kept) => kept.hash === hash);
}

/** The map within a map, made when it is not there yet. */
export function innerMap<K, V>(maps: Map<string, Map<K, V>>, key: string): Map<K, V> {
  const known = maps.get(key);
  if (known) return known;
  const made = new Map<K, V>();
  maps.set(key, made);
  return made;
}
