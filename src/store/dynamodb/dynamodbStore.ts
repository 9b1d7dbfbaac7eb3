import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { randomUUID } from 'node:crypto';
import { newMeter } from '../cost.ts';
import type { Store } from '../store.ts';
import { apiKey, apiKeyById, apiKeys } from './apiKeys.ts';
import { aggregation } from './aggregations.ts';
import { addAuditEntry, audit } from './audit.ts';
import { board, overdue } from './board.ts';
import { comments, discussion } from './comments.ts';
import { DENSE } from './compress.ts';
import { commit } from './commit.ts';
import {
  addDeliveries,
  attempts,
  claimDelivery,
  deliveries,
  delivery,
  dueDeliveries,
  endAttempt,
} from './deliveries.ts';
import { dossier } from './dossier.ts';
import { draft } from './drafts.ts';
import { beginPing, endpoint, endpoints, everyEndpoint, setEndpointHealth } from './endpoints.ts';
import { everyHead, head, heads, scheduled } from './heads.ts';
import { events, feed, revision, revisions, revisionsUpTo } from './history.ts';
import { everyLedgerEntry, ledger } from './ledger.ts';
import { recorded } from './mutations.ts';
import { everyOrgan, organ, organs, organsBelow, organsNamed } from './organs.ts';
import { people, person } from './people.ts';
import { realPatience, type Patience } from './patience.ts';
import { presences, setPresence } from './presences.ts';
import { preview, previewed, previews } from './previews.ts';
import {
  everyPublication,
  publication,
  publications,
  publicationsOf,
  publicLives,
  wholePublications,
} from './publications.ts';
import { publicRevision, publicRevisions } from './publicRevisions.ts';
import { requestsOver } from './requests.ts';
import { addPendingSignIn, addSession, endSession, session, takePendingSignIn } from './signIn.ts';
import { everyTotals, organTotals } from './totals.ts';

export interface DynamodbOptions {
  /** With `maxAttempts: 1`, as `dynamodbClient` makes it: retrying is done here. */
  readonly client: DynamoDBClient;
  readonly table: string;
  /** The same for all processes whose cursors should be valid for each other. */
  readonly cursorSecret: string;
  /** How to wait between tries; left out: in real time. */
  readonly patience?: Patience;
  /** Brotli quality of what is kept for ever, 0 to 11; left out: the densest. */
  readonly quality?: number;
  /** Makes the token of a transaction; left out: a random one. */
  readonly newToken?: () => string;
}

export function dynamodbStore(options: DynamodbOptions): Store {
  const {
    client,
    table,
    cursorSecret,
    patience = realPatience,
    newToken = randomUUID,
    quality = DENSE,
  } = options;
  const meter = newMeter();
  const requests = requestsOver({ client, table, meter, patience, newToken });
  const reading = { requests, cursorSecret };
  return {
    cost: meter.cost,
    metered: () => dynamodbStore(options),

    organ: (id) => organ(requests, id),
    organs: (ids) => organs(requests, ids),
    organsNamed: (name) => organsNamed(requests, name),
    organsBelow: (parent, page) => organsBelow(reading, parent, page),

    draft: (id) => draft(requests, id),
    dossier: (id, mutation, at) => dossier(requests, id, mutation, at),
    recorded: (mutation, at) => recorded(requests, mutation, at),
    heads: (filter, page) => heads(reading, filter, page),
    board: (filter, page) => board(reading, filter, page),
    aggregation: (report, organPath) => aggregation(requests, report, organPath),
    scheduled: (until, page) => scheduled(reading, until, page),
    overdue: (until, page) => overdue(reading, until, page),
    head: (id) => head(requests, id),

    discussion: (id, about, mutation, at) => discussion(requests, id, about, mutation, at),
    comments: (id, onlyOpen, page) => comments(reading, id, onlyOpen, page),
    presences: (id) => presences(requests, id),
    setPresence: (presence) => setPresence(requests, presence),
    previewed: (hash) => previewed(requests, hash),
    preview: (report, id) => preview(requests, report, id),
    previews: (report, page) => previews(reading, report, page),

    revisions: (id, page) => revisions(reading, id, page),
    revision: (id, number) => revision(requests, id, number),
    revisionsUpTo: (id, number, limit) => revisionsUpTo(requests, id, number, limit),
    events: (id, page, order) => events(reading, id, page, order),
    feed: (question, page, order) => feed(reading, question, page, order),

    publication: (id) => publication(requests, id),
    wholePublications: (ids) => wholePublications(requests, ids),
    publicLives: (ids) => publicLives(requests, ids),
    publications: (filter, page) => publications(reading, filter, page),
    publicationsOf: (organ, page) => publicationsOf(reading, organ, page),
    publicRevisions: (id, page) => publicRevisions(reading, id, page),
    publicRevision: (id, number) => publicRevision(requests, id, number),
    organTotals: (id, year, basis) => organTotals(requests, id, year, basis),
    ledger: (question, from) => ledger(requests, question, from),

    apiKey: (hash) => apiKey(requests, hash),
    apiKeyById: (id) => apiKeyById(requests, id),
    apiKeys: (under, page) => apiKeys(reading, under, page),

    endpoint: (id) => endpoint(requests, id),
    endpoints: (under, page) => endpoints(reading, under, page),
    everyEndpoint: () => everyEndpoint(requests),
    setEndpointHealth: (id, before, health) => setEndpointHealth(requests, id, before, health),
    beginPing: (id, at, freeAt) => beginPing(requests, id, at, freeAt),

    person: (id) => person(requests, id),
    people: (under, page) => people(reading, under, page),

    session: (hash) => session(requests, hash),
    addSession: (added) => addSession(requests, added),
    endSession: (hash) => endSession(requests, hash),
    addPendingSignIn: (added) => addPendingSignIn(requests, added),
    takePendingSignIn: (hash) => takePendingSignIn(requests, hash),

    delivery: (id) => delivery(requests, id),
    deliveries: (endpoint, page) => deliveries(reading, endpoint, page),
    attempts: (id) => attempts(requests, id),
    dueDeliveries: (until, page) => dueDeliveries(reading, until, page),
    addDeliveries: (added) => addDeliveries(requests, added),
    claimDelivery: (id, now, leasedUntil) => claimDelivery(requests, id, now, leasedUntil),
    endAttempt: (end) => endAttempt(requests, end),

    audit: (organ, page) => audit(reading, organ, page),
    addAuditEntry: (entry) => addAuditEntry(requests, entry),

    commit: (change) => commit(requests, change, quality),

    everyOrgan: () => everyOrgan(requests),
    everyHead: () => everyHead(requests),
    everyPublication: () => everyPublication(requests),
    everyTotals: () => everyTotals(requests),
    everyLedgerEntry: () => everyLedgerEntry(requests),
  };
}
