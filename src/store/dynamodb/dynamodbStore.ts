import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { randomUUID } from 'node:crypto';
import { newMeter } from '../cost.ts';
import type { Store } from '../store.ts';
import { addApiKey, apiKey } from './apiKeys.ts';
import { DENSE } from './compress.ts';
import { commit } from './commit.ts';
import { dossier } from './dossier.ts';
import { draft } from './drafts.ts';
import { everyHead, heads } from './heads.ts';
import { events, revision, revisions } from './history.ts';
import { recorded } from './mutations.ts';
import { everyOrgan, organ, organs, organsBelow, organsNamed } from './organs.ts';
import { realPatience, type Patience } from './patience.ts';
import { everyPublication, publication, publications, publicationsOf } from './publications.ts';
import { publicRevision, publicRevisions } from './publicRevisions.ts';
import { requestsOver } from './requests.ts';
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

    revisions: (id, page) => revisions(reading, id, page),
    revision: (id, number) => revision(requests, id, number),
    events: (id, page) => events(reading, id, page),

    publication: (id) => publication(requests, id),
    publications: (filter, page) => publications(reading, filter, page),
    publicationsOf: (organ, page) => publicationsOf(reading, organ, page),
    publicRevisions: (id, page) => publicRevisions(reading, id, page),
    publicRevision: (id, number) => publicRevision(requests, id, number),
    organTotals: (id, year, basis) => organTotals(requests, id, year, basis),

    apiKey: (hash) => apiKey(requests, hash),
    addApiKey: (key) => addApiKey(requests, key),

    commit: (change) => commit(requests, change, quality),

    everyOrgan: () => everyOrgan(requests),
    everyHead: () => everyHead(requests),
    everyPublication: () => everyPublication(requests),
    everyTotals: () => everyTotals(requests),
  };
}
