import type { ApiKey } from '../access/apiKey.ts';
import type { ConflictState } from '../errors.ts';
import type { Organ } from '../organs/organ.ts';
import type { Part, PartId } from '../report/content.ts';
import type { ReportEvent } from '../report/event.ts';
import type { ReportHead } from '../report/head.ts';
import type { Publication, PublicationSummary, PublicRevision, PublicState } from '../report/publication.ts';
import type { ReportId, Scope } from '../report/report.ts';
import type { Revision } from '../report/revision.ts';
import type { ReportState } from '../report/workflow.ts';
import type { Totals, TotalsChange, TotalsId } from '../statistics/totals.ts';

/**
 * What the product asks of its database, in the product's words. Two stores fulfil it, `dynamodb/` and `memory/`,
 * and one contract suite in `test/store` holds both to it. Every method is one request to the database unless it
 * says otherwise. Methods throw `DomainError('UNAVAILABLE')` when the database stays busy or away, `TOO_LARGE`
 * when an item or a transaction would not fit; they return null for what is not there.
 */
export interface Store {
  /** What the database was asked since this view of the store was made. */
  readonly cost: () => Cost;
  /** The same store with a count of its own; one per API request. */
  readonly metered: () => Store;

  // Organs

  readonly organ: (id: string) => Promise<Organ | null>;
  /** In the order asked; unknown ones left out. Up to 100 ids are one request. */
  readonly organs: (ids: readonly string[]) => Promise<readonly Organ[]>;
  /** Ids of organs with exactly this name. */
  readonly organsNamed: (name: string) => Promise<readonly string[]>;
  /** Organs whose latest place is directly below `parent` (null: the roots), by id. */
  readonly organsBelow: (parent: string | null, page: PageRequest) => Promise<Page<Organ>>;

  // Reports being written

  /** Head and draft parts of a report, consistent reads. */
  readonly draft: (id: ReportId) => Promise<Draft>;
  /**
   * All that a command on a report needs to decide, in one request: head, draft parts, what is public, what was
   * public for the year before, the organ, and the outcome of the same mutation if it came before.
   * All as it was at one instant, so that the head's version guards everything else in a `commit`. A mutation that
   * had expired by the instant `at` is as good as none; without `at` it counts as long as the database keeps it.
   */
  readonly dossier: (id: ReportId, mutation: MutationId | null, at?: string) => Promise<Dossier>;
  /** What the same mutation did when it came before; null when it did not, or that is forgotten by `at`. */
  readonly recorded: (mutation: MutationId, at: string) => Promise<RecordedMutation | null>;
  /** Heads for a year and scope whose organ path starts with `under`, by path. For the manage API. */
  readonly heads: (filter: HeadFilter, page: PageRequest) => Promise<Page<ReportHead>>;

  // History

  /** Whole revisions, newest first. */
  readonly revisions: (id: ReportId, page: PageRequest) => Promise<Page<Revision>>;
  readonly revision: (id: ReportId, number: number) => Promise<Revision | null>;
  /** Oldest first. */
  readonly events: (id: ReportId, page: PageRequest) => Promise<Page<ReportEvent>>;

  // What is public

  readonly publication: (id: ReportId) => Promise<Publication | null>;
  /** By organ path. Withdrawn ones are listed under their own state; retracted ones nowhere. */
  readonly publications: (filter: PublicationFilter, page: PageRequest) => Promise<Page<PublicationSummary>>;
  /** All reports of one organ, by year, then scope. */
  readonly publicationsOf: (organ: string, page: PageRequest) => Promise<Page<PublicationSummary>>;
  /** Newest first. */
  readonly publicRevisions: (id: ReportId, page: PageRequest) => Promise<Page<PublicRevision>>;
  readonly publicRevision: (id: ReportId, number: number) => Promise<PublicRevision | null>;
  /**
   * The organ, and its totals for a year: one batch that asks for the organ, the plain totals and every shard at
   * once, since only the organ could tell whether its totals are kept in shards. Nothing counted yet: `noTotals`.
   * (Replaces an earlier `totals(id)`.)
   */
  readonly organTotals: (
    organ: string,
    year: number,
    basis: Scope,
  ) => Promise<{ readonly organ: Organ; readonly totals: Totals } | null>;

  // Keys

  readonly apiKey: (hash: string) => Promise<ApiKey | null>;
  /** False when there is a key with this hash already. */
  readonly addApiKey: (key: ApiKey) => Promise<boolean>;

  // Changes: one transaction each, all or nothing

  readonly commit: (change: Change) => Promise<CommitOutcome>;

  // For `verify` and exports, never in a request path. Many requests.

  readonly everyOrgan: () => AsyncIterable<Organ>;
  readonly everyHead: () => AsyncIterable<ReportHead>;
  readonly everyPublication: () => AsyncIterable<Publication>;
  readonly everyTotals: () => AsyncIterable<{
    readonly id: Omit<TotalsId, 'depth'>;
    readonly totals: Totals;
  }>;
}

/** `readUnits` and `writeUnits` are DynamoDB capacity units as the engine tells them, in steps of one half. */
export interface Cost {
  readonly reads: number;
  readonly batches: number;
  readonly queries: number;
  readonly writes: number;
  readonly transactions: number;
  /** Items in the transactions, all together. */
  readonly transactionItems: number;
  /** Sum of the above five kinds of request; retries count. */
  readonly requests: number;
  readonly readUnits: number;
  readonly writeUnits: number;
}

export interface PageRequest {
  /** 1 to 100. */
  readonly limit: number;
  /** Opaque, from a page before; null: from the start. */
  readonly after: string | null;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** For each item the position after it, as `PageRequest.after` takes it. */
  readonly cursors: readonly string[];
  readonly hasMore: boolean;
}

export interface HeadFilter {
  readonly year: number;
  readonly scope: Scope;
  readonly state: ReportState;
  /** Ids from the root down. */
  readonly under: readonly string[];
}

export interface PublicationFilter {
  readonly year: number;
  readonly scope: Scope;
  readonly state: Exclude<PublicState, 'RETRACTED'>;
  /** Ids from the root down; empty: everywhere. */
  readonly under: readonly string[];
}

export interface DraftPart {
  readonly id: PartId;
  readonly part: Part;
  /** 1 when first saved; grows by one with every save. A part never saved has version 0. */
  readonly version: number;
  readonly savedBy: string;
  /** ISO 8601, UTC. */
  readonly savedAt: string;
}

export interface Draft {
  readonly head: ReportHead | null;
  readonly parts: readonly DraftPart[];
}

export interface Dossier extends Draft {
  readonly organ: Organ | null;
  readonly publication: Publication | null;
  readonly publicationYearBefore: Publication | null;
  readonly earlier: RecordedMutation | null;
}

/** A client's own id for one mutation, by which a repetition is known. */
export interface MutationId {
  readonly actor: string;
  readonly clientMutationId: string;
}

/** What a mutation did the first time: a fingerprint of its input, and the result as JSON. */
export interface RecordedMutation {
  readonly fingerprint: string;
  readonly result: string;
}

/** One command's whole effect. What is absent stays as it is. */
export interface Change {
  /** The instant of the change; the record of the mutation expires 30 days later. */
  readonly at: string;
  readonly mutation?: MutationId & RecordedMutation;
  /** `before` null: must not exist yet. Else must have this version and number of draft edits. */
  readonly head?: { readonly before: ReportHead | null; readonly after: ReportHead };
  /** Draft parts to save; each must have the version before. */
  readonly parts?: {
    readonly report: ReportId;
    readonly saves: readonly DraftPart[];
    /**
     * Set when the head itself is not replaced: its `draftEdits` grows by one whatever its version, and `updatedAt`
     * and `updatedBy` become those of the change, provided its state is among these.
     */
    readonly openIn?: readonly ReportState[];
  };
  /** Must not exist yet. */
  readonly revision?: Revision;
  /** Replaces what is public. The head's version guards it. */
  readonly publication?: Publication;
  /** Must not exist yet. */
  readonly publicRevision?: PublicRevision;
  /** Public revisions to hide, by number, when a report is retracted. */
  readonly hiddenRevisions?: { readonly report: ReportId; readonly numbers: readonly number[] };
  /** Must not exist yet. */
  readonly event?: ReportEvent;
  readonly totals?: readonly TotalsChange[];
  /** Organ to add (`before` null) or replace (must have that version). */
  readonly organ?: { readonly before: Organ | null; readonly after: Organ };
}

/**
 * `done`: committed. `repeated`: the same mutation was committed before, nothing changed now. `conflict`: somebody
 * was first, nothing changed; `current` is what is there (for a head its `reportVersion`; for nothing, version 0).
 * `id` is `organ:year:scope`, then `:part` or `:number` where it is about one; for an organ its id.
 */
export type CommitOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'repeated'; readonly earlier: RecordedMutation }
  | {
      readonly kind: 'conflict';
      readonly what: 'head' | 'part' | 'organ' | 'revision' | 'event';
      readonly id: string;
      readonly current: ConflictState;
    };
