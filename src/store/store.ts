import type { ApiKey } from '../access/apiKey.ts';
import type { AuditEntry } from '../access/audit.ts';
import type { Person } from '../access/person.ts';
import type { PendingSignIn, Session } from '../access/session.ts';
import type { ConflictState } from '../errors.ts';
import type { Organ } from '../organs/organ.ts';
import type { OrganEvent, ToldOrganEvent } from '../organs/organEvent.ts';
import type { Comment } from '../report/comment.ts';
import type { Part, PartId, ReportContent } from '../report/content.ts';
import type { Aggregation, LinesToAdd } from '../report/aggregation.ts';
import type { BoardRow } from '../report/board.ts';
import type { Decision } from '../report/decision.ts';
import type { Edition } from '../forms/form.ts';
import type { ReportEvent } from '../report/event.ts';
import type { ReportHead } from '../report/head.ts';
import type { Presence } from '../report/presence.ts';
import type { Preview, Previewed } from '../report/preview.ts';
import type { Reminder } from '../report/reminder.ts';
import type {
  Publication,
  PublicationSummary,
  PublicLife,
  PublicRevision,
  PublicState,
} from '../report/publication.ts';
import type { ReportId, Scope } from '../report/report.ts';
import type { Revision } from '../report/revision.ts';
import type { ToldEvent } from '../report/toldEvent.ts';
import type { Duty, ReportState } from '../report/workflow.ts';
import type { LedgerChange, LedgerEntry } from '../statistics/ledger.ts';
import type { Totals, TotalsChange, TotalsId } from '../statistics/totals.ts';
import type { Delivery, DeliveryId, LoggedAttempt } from '../webhooks/delivery.ts';
import type { KeptEndpoint, ListedEndpoint } from '../webhooks/endpoint.ts';
import type { EndpointHealth } from '../webhooks/schedule.ts';
import type { Page } from '../util/page.ts';

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
  /**
   * Reports in the state `SCHEDULED` that are to be made public at or before `until` (as `toISOString` writes it), the
   * longest due first. A moment ago one may have been taken off the list, or put on it.
   */
  readonly scheduled: (until: string, page: PageRequest) => Promise<Page<Due>>;

  /**
   * Reports that were called for, whose last day in time was over at or before `until` (as `toISOString` writes it), of
   * which nothing was made public yet, and which no `deadline` of a change has taken off the list; the longest overdue
   * first. A moment ago one may have been taken off, or put on it.
   */
  readonly overdue: (until: string, page: PageRequest) => Promise<Page<Overdue>>;

  /** The head alone, consistent. */
  readonly head: (id: ReportId) => Promise<ReportHead | null>;

  // Comments, presence and previews

  /**
   * All that a command on a comment needs to decide, in one request and as it was at one instant: the head, and what
   * else it is `about`. For the mutation see `dossier`.
   */
  readonly discussion: (
    id: ReportId,
    about: { readonly part?: PartId; readonly comment?: string },
    mutation: MutationId | null,
    at: string,
  ) => Promise<Discussion>;
  /** Oldest first. `onlyOpen`: those that nobody has settled; one written just now may still be missing there. */
  readonly comments: (id: ReportId, onlyOpen: boolean, page: PageRequest) => Promise<Page<Comment>>;
  /** By actor. What has expired may still be among them. */
  readonly presences: (id: ReportId) => Promise<readonly Presence[]>;
  /** One for each actor and report, the latest; an older one that comes late changes nothing. */
  readonly setPresence: (presence: Presence) => Promise<void>;
  /** By the hash of its token; null for one that was revoked, or ended and was removed since. */
  readonly previewed: (hash: string) => Promise<Previewed | null>;
  /** With the hash of its token, by which it is changed. */
  readonly preview: (
    report: ReportId,
    id: string,
  ) => Promise<{ readonly hash: string; readonly preview: Preview } | null>;
  /** Of a report, revoked and ended ones too, newest first. */
  readonly previews: (report: ReportId, page: PageRequest) => Promise<Page<Preview>>;

  /**
   * What is called for or begun at or below an organ, by path; consistent. A page holds 1 to 1,000 lines, and may hold
   * fewer although there are more: DynamoDB reads at most 1 MB at a time.
   */
  readonly board: (filter: BoardFilter, page: PageRequest) => Promise<Page<BoardRow>>;
  /**
   * What a 汇总 was last added up from, and what the board tells of the reports that it is about. Three requests at once:
   * one for the first and the office's own line, one for each scope of the organs directly below (eventually
   * consistent; more where their lines are over 1 MB).
   */
  readonly aggregation: (
    report: ReportId,
    organPath: readonly string[],
  ) => Promise<LinesToAdd & { readonly last: Aggregation | null }>;

  // History

  /** Whole revisions, newest first. */
  readonly revisions: (id: ReportId, page: PageRequest) => Promise<Page<Revision>>;
  readonly revision: (id: ReportId, number: number) => Promise<Revision | null>;
  /** Up to `limit` revisions, that of the number and those before it, newest first; fewer where they are over 1 MB. */
  readonly revisionsUpTo: (id: ReportId, number: number, limit: number) => Promise<readonly Revision[]>;
  /** Oldest first, where nothing else is said. */
  readonly events: (id: ReportId, page: PageRequest, order?: Order) => Promise<Page<ReportEvent>>;
  /**
   * Events of all reports and organs in a year, by their instants; oldest first, where nothing else is said. One written a moment
   * ago may be missing, and those of other commands may come to stand before it. A page holds 1 to 1,000, and may hold
   * fewer although there are more.
   */
  readonly feed: (question: FeedQuestion, page: PageRequest, order?: Order) => Promise<Page<FeedEntry>>;

  // What is public

  readonly publication: (id: ReportId) => Promise<Publication | null>;
  /** In the order asked; what is not there left out; consistent. Up to 100 are one request. */
  readonly wholePublications: (ids: readonly ReportId[]) => Promise<readonly Publication[]>;
  /** The same without what the reports say. */
  readonly publicLives: (ids: readonly ReportId[]) => Promise<readonly PublicLife[]>;
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
  /**
   * What the totals of an organ gained, and when, as much as the database reads at once (1 MB); from the start, or from
   * where the last answer stopped. In no order. Empty accounts are not there.
   */
  readonly ledger: (question: LedgerQuestion, from: string | null) => Promise<LedgerPage>;

  // Keys

  readonly apiKey: (hash: string) => Promise<ApiKey | null>;
  /** With the hash of its text, by which it is changed. */
  readonly apiKeyById: (id: string) => Promise<{ readonly hash: string; readonly key: ApiKey } | null>;
  /** Those whose organ is at or below the path, by path, then id. */
  readonly apiKeys: (under: readonly string[], page: PageRequest) => Promise<Page<ApiKey>>;

  // Endpoints

  readonly endpoint: (id: string) => Promise<KeptEndpoint | null>;
  /** Those whose organ is at or below the path, by path, then id. Lists do not hold their keys. */
  readonly endpoints: (under: readonly string[], page: PageRequest) => Promise<Page<ListedEndpoint>>;
  /** All there are, for whoever tells them of an event: one request for each megabyte. */
  readonly everyEndpoint: () => AsyncIterable<ListedEndpoint>;
  /** Whether it was replaced: where the health has not this version any more, it stays. */
  readonly setEndpointHealth: (id: string, before: number, health: EndpointHealth) => Promise<boolean>;
  /**
   * Whether a ping may be sent at `at`: where the last one was begun after `freeAt`, or there is no such endpoint, it
   * may not.
   */
  readonly beginPing: (id: string, at: string, freeAt: string) => Promise<boolean>;

  // People and sign-in

  readonly person: (id: string) => Promise<Person | null>;
  /** Those whose organ is at or below the path, by path, then id. */
  readonly people: (under: readonly string[], page: PageRequest) => Promise<Page<Person>>;
  readonly session: (hash: string) => Promise<Session | null>;
  readonly addSession: (session: Session) => Promise<void>;
  /** Whether it was there. */
  readonly endSession: (hash: string) => Promise<boolean>;
  readonly addPendingSignIn: (pending: PendingSignIn) => Promise<void>;
  /** Takes it away, so that it can be used once only; null when it was not there. */
  readonly takePendingSignIn: (hash: string) => Promise<PendingSignIn | null>;

  // Deliveries

  readonly delivery: (id: DeliveryId) => Promise<Delivery | null>;
  /** Of one endpoint, newest first. */
  readonly deliveries: (endpoint: string, page: PageRequest) => Promise<Page<Delivery>>;
  /** Of one delivery, the last first; of very many the last 40 at least. */
  readonly attempts: (id: DeliveryId) => Promise<readonly LoggedAttempt[]>;
  /**
   * Pending deliveries whose next attempt is due, or whose lease runs out, at or before `until` (as `toISOString` writes
   * it), the longest due first. A moment ago one may have been taken off the list, or put on it.
   */
  readonly dueDeliveries: (until: string, page: PageRequest) => Promise<Page<DeliveryId>>;
  /** Adds those that are not there yet, and gives these. One request for each; up to 100. */
  readonly addDeliveries: (deliveries: readonly Delivery[]) => Promise<readonly Delivery[]>;
  /** Leases a delivery that is due and that nobody is at, to one caller only; null for any other. */
  readonly claimDelivery: (id: DeliveryId, now: string, leasedUntil: string) => Promise<Delivery | null>;
  /** One transaction. False: the lease is no longer the caller's, and nothing was changed. */
  readonly endAttempt: (end: AttemptEnd) => Promise<boolean>;

  // The audit log

  /** Of one organ, newest first. */
  readonly audit: (organ: string, page: PageRequest) => Promise<Page<AuditEntry>>;
  /** For what changes nothing else, such as a reading; what changes something carries its entry in `commit`. */
  readonly addAuditEntry: (entry: AuditEntry) => Promise<void>;

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
  readonly everyLedgerEntry: () => AsyncIterable<LedgerEntry>;
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

export type { Cursors, Page } from '../util/page.ts';

export interface PageRequest {
  /** 1 to 100. */
  readonly limit: number;
  /** Opaque, from a page before; null: from the start. */
  readonly after: string | null;
}

export type Order = 'OLDEST_FIRST' | 'NEWEST_FIRST';

export interface HeadFilter {
  readonly year: number;
  readonly scope: Scope;
  readonly state: ReportState;
  /** Ids from the root down. */
  readonly under: readonly string[];
}

/** A report that is to be made public, and when (ISO 8601, UTC). */
export interface Due {
  readonly report: ReportId;
  readonly publishAt: string;
}

/** A report that was called for and is late. */
export interface Overdue {
  readonly report: ReportId;
  /** The place for which its organ was called: ids from the root down. */
  readonly organPath: readonly string[];
}

/** Who was asked for a report, and when last before (null: never). */
export interface ReportReminder {
  readonly report: ReportId;
  /** Ids from the root down, as its line of the board has them. */
  readonly organPath: readonly string[];
  readonly before: Reminder | null;
  readonly after: Reminder;
}

export interface FeedQuestion {
  /** `PUBLIC`: what the public may learn of; `INTERNAL`: every other event. */
  readonly audience: 'PUBLIC' | 'INTERNAL';
  /** The calendar year of their instants, in UTC. */
  readonly year: number;
}

export interface FeedEntry {
  /** Of a report or, by its type, of an organ. */
  readonly event: ToldEvent | ToldOrganEvent;
  /** Where the organ stands in the report year, or the place that it has last: ids from the root down. */
  readonly organPath: readonly string[];
}

export interface PublicationFilter {
  readonly year: number;
  readonly scope: Scope;
  readonly state: Exclude<PublicState, 'RETRACTED'>;
  /** Ids from the root down; empty: everywhere. */
  readonly under: readonly string[];
}

export interface LedgerQuestion {
  readonly year: number;
  readonly basis: Scope;
  /** Of the organ whose totals they are. */
  readonly organPath: readonly string[];
}

export interface LedgerPage {
  readonly entries: readonly LedgerEntry[];
  /** Where to go on; null: that was all. */
  readonly stoppedAt: string | null;
}

/** What became of a delivery under its lease. */
export interface AttemptEnd {
  /** As it was claimed. */
  readonly before: Delivery;
  readonly after: Delivery;
  /** Null: none was made. */
  readonly attempt: LoggedAttempt | null;
  /** When it ended; the log keeps both for 90 days from then. */
  readonly at: string;
}

export interface BoardFilter {
  readonly year: number;
  readonly scope: Scope;
  /** Ids from the root down. */
  readonly under: readonly string[];
}

export interface DraftPart {
  readonly id: PartId;
  readonly part: Part;
  /** 1 when first saved; grows by one with every save. A part never saved has version 0. */
  readonly version: number;
  readonly savedBy: string;
  readonly savedByName: string;
  /** ISO 8601, UTC. */
  readonly savedAt: string;
  /**
   * The version in which each thing in the part was last changed: `heading`, `text`, or the key of a figure. What is
   * not named was not changed since the part was last written whole.
   */
  readonly changedIn: Readonly<Record<string, number>>;
}

/** What people decided on the issues of a report. */
export interface Decisions {
  /** 0: nobody has decided anything. */
  readonly version: number;
  readonly decisions: readonly Decision[];
}

export interface Draft {
  readonly head: ReportHead | null;
  readonly parts: readonly DraftPart[];
  readonly decisions: Decisions;
}

export interface Dossier extends Draft {
  readonly organ: Organ | null;
  readonly publication: Publication | null;
  readonly publicationYearBefore: Publication | null;
  readonly earlier: RecordedMutation | null;
}

/** Null for what is not there, or was not asked for. */
export interface Discussion {
  readonly head: ReportHead | null;
  readonly part: DraftPart | null;
  readonly comment: Comment | null;
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

/**
 * One command's whole effect. What is absent stays as it is. The board follows from `head`, `organ` and `reminder`: nobody
 * writes it.
 * An organ keeps its place in every year that it has been called for.
 */
export interface Change {
  /** The instant of the change; the record of the mutation expires 30 days later. */
  readonly at: string;
  readonly mutation?: MutationId & RecordedMutation;
  readonly head?: {
    /** null: must not exist yet. Else must have this version and number of draft edits. */
    readonly before: ReportHead | null;
    readonly after: ReportHead;
    /** The stored head must not name this actor under any of these duties. */
    readonly notBy?: { readonly actor: string; readonly duties: readonly Duty[] };
  };
  /** Draft parts to save; each must have the version before. */
  readonly parts?: { readonly report: ReportId; readonly saves: readonly DraftPart[] };
  /** Must have the version before. */
  readonly decisions?: Decisions & { readonly report: ReportId };
  /** Counts an edit on a head that is not replaced. */
  readonly edit?: DraftEdit;
  /** What the draft said before something else took its place; its number is one below `revision`. Must not exist yet. */
  readonly sealed?: Revision;
  /** Must not exist yet. */
  readonly revision?: Revision;
  /** Replaces what a 汇总 was added up from. The head's version guards it. */
  readonly aggregation?: Aggregation;
  /** Replaces what is public. The head's version guards it. */
  readonly publication?: Publication;
  /** Must not exist yet. */
  readonly publicRevision?: PublicRevision;
  /** Public revisions to hide, by number, when a report is retracted. */
  readonly hiddenRevisions?: { readonly report: ReportId; readonly numbers: readonly number[] };
  /** Must not exist yet. */
  readonly event?: ReportEvent;
  /** Must not exist yet. */
  readonly organEvent?: OrganEvent;
  /** Takes the report off the list of those that are overdue; it must be on it, or be on it one day. */
  readonly deadline?: Overdue;
  /** Replaces the last reminder in the line of a report; must be the one before. */
  readonly reminder?: ReportReminder;
  readonly totals?: readonly TotalsChange[];
  /** The head's or the organ's version guards it; each account once. */
  readonly ledger?: readonly LedgerChange[];
  /** Organ to add (`before` null) or replace (must have that version). */
  readonly organ?: { readonly before: Organ | null; readonly after: Organ };
  /** Person to add (`before` null) or replace (must have that version). */
  readonly person?: { readonly before: Person | null; readonly after: Person };
  /** Key to add (`before` null) or replace (must have that version); `hash`, of its text, never changes. */
  readonly apiKey?: { readonly hash: string; readonly before: ApiKey | null; readonly after: ApiKey };
  /**
   * Endpoint to add (`before` null) or replace (must have that version). Its health stays as it is, whatever it is
   * meanwhile, unless `after` has another version of it; then it must have the version before.
   */
  readonly endpoint?: { readonly before: KeptEndpoint | null; readonly after: KeptEndpoint };
  /** Endpoint to take away, with its keys (must have that version). Its id is never used again. */
  readonly removedEndpoint?: KeptEndpoint;
  /** Comment to add (`before` null) or replace (must have that version). */
  readonly comment?: { readonly before: Comment | null; readonly after: Comment };
  /**
   * Preview to add with what it shows, or to revoke (must have that version), after which it shows nothing. `hash` is
   * the SHA-256 of its token.
   */
  readonly preview?: { readonly hash: string; readonly after: Preview } & (
    | { readonly before: null; readonly content: ReportContent }
    | { readonly before: Preview; readonly content: null }
  );
  /** Delivery to replace; nobody must have changed or claimed it since. */
  readonly delivery?: { readonly before: Delivery; readonly after: Delivery };
  readonly audit?: AuditEntry;
}

/**
 * Grows `draftEdits` by one, whatever the version of the head, and makes `updatedAt`, `updatedBy` and `updatedByName`
 * those of the edit. So many people may edit at once.
 */
export interface DraftEdit {
  readonly report: ReportId;
  readonly by: string;
  readonly byName: string;
  /** The head must be in one of these states. */
  readonly openIn: readonly ReportState[];
  /** Whom it makes authors of the content, by actor id; empty where it changes none. */
  readonly authors: readonly string[];
  /** The stored head must not name this actor as one of its authors. */
  readonly notByAuthor?: string;
  /** What the number of open comments grows by; left out: 0. */
  readonly openComments?: number;
  /** What the editor took for granted about the head; it must still be so. */
  readonly knowing?: { readonly form: Edition; readonly organPath: readonly string[] };
}

/**
 * `done`: committed. `repeated`: the same mutation was committed before, nothing changed now. `conflict`: somebody
 * was first, nothing changed; `current` is what is there (for a head its `reportVersion`; for nothing, version 0).
 * `id` is `organ:year:scope`, then `:part` or `:number` where it is about one; for an organ, a person, a key or an
 * endpoint its id. `duty`: nobody was first, but the actor holds a duty that must be somebody else's.
 */
export type CommitOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'repeated'; readonly earlier: RecordedMutation }
  | {
      readonly kind: 'conflict';
      readonly what:
        | 'head'
        | 'duty'
        | 'part'
        | 'decisions'
        | 'comment'
        | 'preview'
        | 'organ'
        | 'person'
        | 'key'
        | 'deadline'
        | 'reminder'
        | 'delivery'
        | 'endpoint'
        | 'revision'
        | 'event';
      readonly id: string;
      readonly current: ConflictState;
    };
