// Generated from graphql/public and graphql/manage by `npm run generate`. Do not edit.
import type { CompactTable } from '../sources.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Organ as OrganSource, Place as PlaceSource } from '../../organs/organ.ts';
import type { Form as FormSource, Chapter as FormChapterSource } from '../../forms/form.ts';
import type { Table as FormTableSource, Cell as CellSource, Column as ColumnSource } from '../../forms/table.ts';
import type { ChapterSource, TableSource, GridSource, TableRowSource, ReportSource, DraftSource, DraftPartSource, IssueSource, StatisticsSource, ReportPayloadSource, ImportReportPayloadSource, SaveDraftPayloadSource, CommentSource, CommentPayloadSource, AnnouncePresencePayloadSource, OrganPayloadSource, PersonPayloadSource, ApiKeyPayloadSource, CreateApiKeyPayloadSource, EndpointPayloadSource, EndpointKeyPayloadSource, DeliveryPayloadSource, SourceReportSource } from '../sources.ts';
import type { PublicRevision as PublicRevisionSource } from '../../report/publication.ts';
import type { Revision as RevisionSource } from '../../report/revision.ts';
import type { ReportEvent as EventSource } from '../../report/event.ts';
import type { ReportInFile as ReadReportSource } from '../../queries/reportInFile.ts';
import type { Presence as PresenceSource } from '../../report/presence.ts';
import type { Previewed as PreviewSource, Preview as PreviewLinkSource } from '../../report/preview.ts';
import type { Actor as ActorSource, Grant as GrantSource } from '../../access/actor.ts';
import type { Person as PersonSource } from '../../access/person.ts';
import type { ApiKey as ApiKeySource } from '../../access/apiKey.ts';
import type { ListedEndpoint as EndpointSource, EndpointFilter as EndpointFilterSource } from '../../webhooks/endpoint.ts';
import type { Delivery as DeliverySource, LoggedAttempt as DeliveryAttemptSource } from '../../webhooks/delivery.ts';
import type { AuditEntry as AuditEntrySource } from '../../access/audit.ts';
import type { BoardLine as BoardLineSource } from '../../report/boardSummary.ts';
import type { SourceChange as SourceChangeSource } from '../../report/aggregation.ts';
import type { RequestContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant, ISO 8601 in UTC: 2024-01-31T08:00:00.000Z. */
  DateTime: { input: string; output: string; }
  /** An exact decimal as a string in plain notation: "24252.311082". Never a float. */
  Decimal: { input: string; output: string; }
  /** The `data` of a webhook: docs/generated/events.md says what it holds for each type. */
  EventData: { input: Readonly<Record<string, unknown>>; output: Readonly<Record<string, unknown>>; }
  /** A table as plain values, for those who want it cheaply: {"grids":[{"columns":[id],"rows":[[row id, value, …]]}]}. Values are decimal strings, null is blank. */
  CompactTable: { input: CompactTable; output: CompactTable; }
  /** A cell as typed: "12", "１２", "1,234", "24252.311082"; null or "" is blank. Whole JSON numbers are taken too. */
  FigureText: { input: string; output: string; }
  /** A file, base64. */
  Base64: { input: Uint8Array; output: Uint8Array; }
};

/** Anything that has a global id. */
export type Node = {
  readonly id: Scalars['ID']['output'];
};

export type PageInfo = {
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

export type Query = {
  /** Any object by its global id. */
  readonly node?: Maybe<Node>;
  /** What changed between two public revisions of a report; null when one of them is not public. */
  readonly comparison?: Maybe<Comparison>;
  /** Everything that became public, was corrected, withdrawn or retracted, and every organ that was added or moved, from the beginning in the order of the instants. An event shows 45 seconds after its instant; nothing comes to stand before a cursor any more, so who goes on from one misses nothing. Two database requests a page; narrowed, up to five. */
  readonly events: PublicEventConnection;
  readonly form?: Maybe<Form>;
  /** Every edition, oldest first. */
  readonly forms: ReadonlyArray<Form>;
  /** An organ by its code or global id. */
  readonly organ?: Maybe<Organ>;
  /** Organs directly below another; without `below` the roots. */
  readonly organs: OrganConnection;
  /** The public report of an organ (code or global id), year and scope; with `asOf` what the public saw of it then. One database request, two for what is no longer the public revision. */
  readonly report?: Maybe<Report>;
  /** Public reports of a year in order of the organ tree; `within` is an Organ.path. One database request a page. */
  readonly reports: ReportConnection;
  /** A public revision by its own permanent address. */
  readonly revision?: Maybe<PublicRevision>;
  /** Every public revision of a report, newest first. One database request a page. */
  readonly revisions: PublicRevisionConnection;
  /** Totals of an organ and year. One database request. null: no such organ. With `asOf` what they were then, exact to the instant and without what was retracted since; not in the future. That is two requests for a county, and one more for each further MB that a larger organ counts. */
  readonly statistics?: Maybe<Statistics>;
  /** 报送进度: who is to report for a year at or below the organ whose path is given (Organ.path), and how far they have come. One database request, two for AGGREGATE. */
  readonly board: BoardConnection;
  /** What was and is on its way to an endpoint, newest first. */
  readonly deliveries: DeliveryConnection;
  /** The attempts of a delivery, the last first. */
  readonly deliveryAttempts: ReadonlyArray<DeliveryAttempt>;
  /** A report being written, by its global id or organ:year:scope. */
  readonly draft?: Maybe<Draft>;
  /** Reports of a year in one state, below the organ whose path is given (Organ.path). */
  readonly drafts: DraftConnection;
  /** For collectors, administrators and auditors. One database request. */
  readonly health: Health;
  /** Reads a published report (txt, md, html) as importReport would, and keeps nothing: for a person to see how sure the reader is before a draft is made. */
  readonly readReport: ReadReport;
  readonly viewer: Viewer;
  /** People whose organ is at or below the one whose path is given (Organ.path), or was when they were last changed. */
  readonly people: PersonConnection;
  /** A person by code or global id. */
  readonly person?: Maybe<Person>;
  /** API keys whose organ is at or below the one whose path is given (Organ.path), or was when they were made. */
  readonly apiKeys: ApiKeyConnection;
  /** What was done to an organ, its people and its keys, and who read its drafts from elsewhere; newest first. */
  readonly auditLog: AuditEntryConnection;
  /** What a preview token lets anybody read who has it, signed in or not; each use is logged. Send the token by POST, as a variable. */
  readonly preview?: Maybe<Preview>;
  /** Every revision of a report, drafts included, newest first. One database request a page. */
  readonly history: RevisionConnection;
  /** What changed between any two revisions, public or not; null when one of them is not there. */
  readonly historyComparison?: Maybe<Comparison>;
  /** What changed in the draft since a revision; without `from`, since what the public sees. null when there is nothing to hold it against. Two database requests. */
  readonly draftComparison?: Maybe<Comparison>;
  /** Where figures come from: those of the draft or of a revision; without keys all of the form. Two database requests for twenty revisions; at most 100 are looked at. */
  readonly provenance: ReadonlyArray<FigureOrigin>;
  /** What happened to a report. One database request a page for who has a role on the organ itself, else two. */
  readonly timeline: EventConnection;
  /** One revision, public or not. */
  readonly historyRevision?: Maybe<Revision>;
  /** Endpoints whose organ is at or below the one whose path is given (Organ.path), or was when they were last changed. */
  readonly endpoints: EndpointConnection;
  /** An endpoint by code or global id. */
  readonly endpoint?: Maybe<Endpoint>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryComparisonArgs = {
  report: Scalars['ID']['input'];
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
};


export type QueryEventsArgs = {
  types?: InputMaybe<ReadonlyArray<PublicEventType>>;
  organ?: InputMaybe<Scalars['ID']['input']>;
  within?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFormArgs = {
  edition: Scalars['String']['input'];
};


export type QueryOrganArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrgansArgs = {
  below?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryReportArgs = {
  organ: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
  scope: Scope;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryReportsArgs = {
  year: Scalars['Int']['input'];
  scope: Scope;
  state?: InputMaybe<PublicState>;
  within?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRevisionArgs = {
  report: Scalars['ID']['input'];
  number: Scalars['Int']['input'];
};


export type QueryRevisionsArgs = {
  report: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryStatisticsArgs = {
  organ: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
  basis: Scope;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryBoardArgs = {
  year: Scalars['Int']['input'];
  scope: Scope;
  within: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDeliveriesArgs = {
  endpoint: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDeliveryAttemptsArgs = {
  delivery: Scalars['ID']['input'];
};


export type QueryDraftArgs = {
  report: Scalars['ID']['input'];
};


export type QueryDraftsArgs = {
  year: Scalars['Int']['input'];
  scope: Scope;
  state: ReportState;
  within: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryReadReportArgs = {
  fileName: Scalars['String']['input'];
  file: Scalars['Base64']['input'];
};


export type QueryPeopleArgs = {
  within: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryApiKeysArgs = {
  within: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAuditLogArgs = {
  organ: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPreviewArgs = {
  token: Scalars['String']['input'];
};


export type QueryHistoryArgs = {
  report: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryHistoryComparisonArgs = {
  report: Scalars['ID']['input'];
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
};


export type QueryDraftComparisonArgs = {
  report: Scalars['ID']['input'];
  from?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryProvenanceArgs = {
  report: Scalars['ID']['input'];
  revision?: InputMaybe<Scalars['Int']['input']>;
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type QueryTimelineArgs = {
  report: Scalars['ID']['input'];
  order?: Order;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryHistoryRevisionArgs = {
  report: Scalars['ID']['input'];
  number: Scalars['Int']['input'];
};


export type QueryEndpointsArgs = {
  within: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEndpointArgs = {
  id: Scalars['ID']['input'];
};

/** What changed from one revision to another: by cell and by sentence. */
export type Comparison = {
  readonly cells: ReadonlyArray<CellChange>;
  /** In older local tables. */
  readonly labelledCells: ReadonlyArray<LabelledCellChange>;
  readonly texts: ReadonlyArray<TextChange>;
};

export type CellChange = {
  readonly key: Scalars['String']['output'];
  /** null: blank, or the edition has no such cell. */
  readonly before?: Maybe<Scalars['Decimal']['output']>;
  readonly after?: Maybe<Scalars['Decimal']['output']>;
  /** What the organ wrote, where the form prints no unit. */
  readonly unitBefore?: Maybe<Scalars['String']['output']>;
  readonly unitAfter?: Maybe<Scalars['String']['output']>;
  /** after − before; null where one of them is blank, or the units are not the same. */
  readonly difference?: Maybe<Scalars['Decimal']['output']>;
};

/** One cell of an older local table, by its printed labels. */
export type LabelledCellChange = {
  readonly part: Scalars['String']['output'];
  readonly table?: Maybe<Scalars['String']['output']>;
  readonly row: Scalars['String']['output'];
  readonly column: Scalars['String']['output'];
  readonly unitBefore?: Maybe<Scalars['String']['output']>;
  readonly unitAfter?: Maybe<Scalars['String']['output']>;
  /** null: blank, or there is no such cell. */
  readonly before?: Maybe<Scalars['Decimal']['output']>;
  readonly after?: Maybe<Scalars['Decimal']['output']>;
  /** after − before; null where one of them is blank, or the units are not the same. */
  readonly difference?: Maybe<Scalars['Decimal']['output']>;
};

/** A part whose heading or text changed. */
export type TextChange = {
  readonly part: Scalars['String']['output'];
  readonly headingBefore?: Maybe<Scalars['String']['output']>;
  readonly headingAfter?: Maybe<Scalars['String']['output']>;
  /** In reading order; removed before added. Plain text, never markup. */
  readonly runs: ReadonlyArray<SentenceRun>;
};

export type SentenceRun = {
  readonly kind: RunKind;
  readonly text: Scalars['String']['output'];
};

export type RunKind =
  | 'KEPT'
  | 'REMOVED'
  | 'ADDED';

export type PublicEventType =
  /** `report.published` */
  | 'REPORT_PUBLISHED'
  /** `report.corrected`: 更正 */
  | 'REPORT_CORRECTED'
  /** `report.withdrawn`: 撤回 */
  | 'REPORT_WITHDRAWN'
  /** `report.retracted`: 误发撤销 */
  | 'REPORT_RETRACTED'
  /** `organ.changed`: an organ was added, or moved in the tree */
  | 'ORGAN_CHANGED';

/** What endpoints are told of, too, with the same id. Of a report that was retracted since, the events before tell that they happened, when, and of which revision: no hash, note or figures any more. */
export type PublicEvent = {
  /** The `webhook-id`. */
  readonly id: Scalars['ID']['output'];
  /** As in a webhook: `report.published`, `report.corrected`, `report.withdrawn`, `report.retracted` or `organ.changed`. New types may come. */
  readonly type: Scalars['String']['output'];
  readonly timestamp: Scalars['DateTime']['output'];
  readonly data: Scalars['EventData']['output'];
};

export type PublicEventConnection = {
  readonly edges: ReadonlyArray<PublicEventEdge>;
  readonly nodes: ReadonlyArray<PublicEvent>;
  /** `endCursor` is the position after everything that was looked at, on a page without events, too: keep it, and go on from there. */
  readonly pageInfo: PageInfo;
};

export type PublicEventEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: PublicEvent;
};

/** One edition of the statutory form. A new decree is a new edition, not a new type. */
export type Form = {
  /** `2019` (国办公开办函〔2019〕60号), `2021` (国办公开办函〔2021〕30号), `local` (older local tables) or `none` (prose only). */
  readonly edition: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  /** The instrument that issues it. */
  readonly source: Scalars['String']['output'];
  /** First and last report year; null is open. */
  readonly fromYear?: Maybe<Scalars['Int']['output']>;
  readonly toYear?: Maybe<Scalars['Int']['output']>;
  readonly chapters: ReadonlyArray<FormChapter>;
  readonly tables: ReadonlyArray<FormTable>;
};

export type FormChapter = {
  readonly number: Scalars['Int']['output'];
  /** 一 … 六 */
  readonly numeral: Scalars['String']['output'];
  readonly heading: Scalars['String']['output'];
  readonly subheadings: ReadonlyArray<Scalars['String']['output']>;
  /** `ch2`, `ch3`, `ch4`; null for prose. */
  readonly table?: Maybe<Scalars['String']['output']>;
};

export type FormTable = {
  readonly id: Scalars['String']['output'];
  readonly layout: TableLayout;
  readonly grids: ReadonlyArray<FormGrid>;
  readonly cells: ReadonlyArray<FormCell>;
};

export type TableLayout =
  /** Printed as rows. */
  | 'ROWS'
  /** All rows printed side by side in one line, as chapter 4 is. */
  | 'LINE';

export type FormGrid = {
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly corner: Scalars['String']['output'];
  readonly columns: ReadonlyArray<Column>;
  readonly rows: ReadonlyArray<FormRow>;
};

export type FormRow = {
  readonly id: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly groups: ReadonlyArray<Scalars['String']['output']>;
};

export type Column = {
  readonly id: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  /** Heads that span this column, outermost first. */
  readonly groups: ReadonlyArray<Scalars['String']['output']>;
  readonly kind: NumberKind;
  /** 件, 项, 元, 万元; null where the form prints none. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};

export type NumberKind =
  /** Integer, not negative. */
  | 'COUNT'
  /** Integer, may be negative. */
  | 'CHANGE'
  /** Decimal, not negative. */
  | 'AMOUNT';

export type FormCell = {
  readonly key: Scalars['String']['output'];
  readonly row: Scalars['String']['output'];
  readonly column: Scalars['String']['output'];
  /** Figures of which this one is the sum; null for what a person enters. */
  readonly sumOf?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type OrganKind =
  /** 人民政府（含派出机关、管委会） */
  | 'GOVERNMENT'
  /** 部门、机构 */
  | 'DEPARTMENT'
  /** 乡镇、街道 */
  | 'TOWNSHIP';

/** 行政机关: a body that reports. */
export type Organ = Node & {
  readonly id: Scalars['ID']['output'];
  /** Stable code of the organ, as it stands in addresses and on the command line. */
  readonly code: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly kind: OrganKind;
  /** The organ above; that of the present, or of a given report year. null for a root. */
  readonly parent?: Maybe<Organ>;
  /** Where the organ stands in the tree, codes joined by `/`, the root first; the `within` of lists takes it. null: the organ did not exist in that year. */
  readonly path?: Maybe<Scalars['String']['output']>;
  readonly places: ReadonlyArray<Place>;
  /** The organ that took over its work when it ended; null: it was not merged into another. */
  readonly successor?: Maybe<Organ>;
  /** Report years for which the organ was called to report. */
  readonly calledYears: ReadonlyArray<Scalars['Int']['output']>;
  /** Organs directly below. */
  readonly organs: OrganConnection;
  /** Public reports of this organ, by year. */
  readonly reports: ReportConnection;
  readonly statistics?: Maybe<Statistics>;
};


/** 行政机关: a body that reports. */
export type OrganParentArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** 行政机关: a body that reports. */
export type OrganPathArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** 行政机关: a body that reports. */
export type OrganOrgansArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 行政机关: a body that reports. */
export type OrganReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 行政机关: a body that reports. */
export type OrganStatisticsArgs = {
  year: Scalars['Int']['input'];
  basis: Scope;
};

/** A place in the tree, for the report years from–to; to null: until further notice. */
export type Place = {
  readonly from: Scalars['Int']['output'];
  readonly to?: Maybe<Scalars['Int']['output']>;
  readonly path: Scalars['String']['output'];
};

export type OrganConnection = {
  readonly edges: ReadonlyArray<OrganEdge>;
  readonly nodes: ReadonlyArray<Organ>;
  readonly pageInfo: PageInfo;
};

export type OrganEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Organ;
};

export type Scope =
  /** 本机关 */
  | 'OWN'
  /** 汇总 */
  | 'AGGREGATE';

export type PublicState =
  | 'PUBLISHED'
  /** 撤回: the text stays, with an explanation; the figures no longer count. */
  | 'WITHDRAWN';

/** What a report says, whatever its form: a public report, a public revision, a draft. */
export type Content = {
  readonly form: Form;
  /** What stands between the title and chapter 1. */
  readonly preface: Scalars['String']['output'];
  readonly chapters: ReadonlyArray<Chapter>;
  /** The statutory tables of chapters 2 to 4. */
  readonly tables: ReadonlyArray<Table>;
  /** Older local tables with their printed labels. */
  readonly labelledTables: ReadonlyArray<LabelledTable>;
  /** One figure by its key, for example ch3.new_received.total; null when the form has no such figure. */
  readonly figure?: Maybe<Figure>;
  /** Figures by key; without keys every figure of the form, in printed order. */
  readonly figures: ReadonlyArray<Figure>;
};


/** What a report says, whatever its form: a public report, a public revision, a draft. */
export type ContentFigureArgs = {
  key: Scalars['String']['input'];
};


/** What a report says, whatever its form: a public report, a public revision, a draft. */
export type ContentFiguresArgs = {
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** One organ × year × scope, as the public sees it. */
export type Report = Node & Content & {
  readonly id: Scalars['ID']['output'];
  readonly organ: Organ;
  readonly organCode: Scalars['String']['output'];
  readonly organName: Scalars['String']['output'];
  readonly year: Scalars['Int']['output'];
  readonly scope: Scope;
  readonly state: PublicState;
  readonly title: Scalars['String']['output'];
  /** Number and hash of the public revision. */
  readonly revision: Scalars['Int']['output'];
  readonly hash: Scalars['String']['output'];
  readonly firstPublishedAt: Scalars['DateTime']['output'];
  /** When the present state was made public. */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** First published after the day set by 条例第49条 (31 January; 31 March for 汇总). */
  readonly late: Scalars['Boolean']['output'];
  /** Change note of a correction, or explanation of a withdrawal. */
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly form: Form;
  readonly preface: Scalars['String']['output'];
  readonly chapters: ReadonlyArray<Chapter>;
  readonly tables: ReadonlyArray<Table>;
  readonly labelledTables: ReadonlyArray<LabelledTable>;
  readonly figure?: Maybe<Figure>;
  readonly figures: ReadonlyArray<Figure>;
  /** What the checks found in the published text. */
  readonly issues: ReadonlyArray<Issue>;
  /** Blocking rules that it was let pass in spite of, and why. */
  readonly waivers: ReadonlyArray<Waiver>;
  /** Its public life so far, oldest first. */
  readonly steps: ReadonlyArray<PublicStep>;
  /** Every revision that was made public, newest first. */
  readonly revisions: PublicRevisionConnection;
};


/** One organ × year × scope, as the public sees it. */
export type ReportFigureArgs = {
  key: Scalars['String']['input'];
};


/** One organ × year × scope, as the public sees it. */
export type ReportFiguresArgs = {
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** One organ × year × scope, as the public sees it. */
export type ReportRevisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** From `at` on this was what the public saw of the report, until the next step. */
export type PublicStep = {
  readonly at: Scalars['DateTime']['output'];
  readonly state: PublicState;
  readonly revision: Scalars['Int']['output'];
  readonly hash: Scalars['String']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** A revision that was made public. It keeps its number and its hash. */
export type PublicRevision = Node & Content & {
  readonly id: Scalars['ID']['output'];
  readonly number: Scalars['Int']['output'];
  readonly hash: Scalars['String']['output'];
  readonly publishedAt: Scalars['DateTime']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Whether it is what the public sees as the report now. This and the next three: one more database request together. */
  readonly current: Scalars['Boolean']['output'];
  /** What it is; of one that was superseded, what it was until then. */
  readonly state: PublicState;
  /** The public revision before it; null: it was the first. */
  readonly supersedes?: Maybe<PublicRevisionReference>;
  /** The next public revision; null: there is none. */
  readonly supersededBy?: Maybe<PublicRevisionReference>;
  readonly form: Form;
  readonly preface: Scalars['String']['output'];
  readonly chapters: ReadonlyArray<Chapter>;
  readonly tables: ReadonlyArray<Table>;
  readonly labelledTables: ReadonlyArray<LabelledTable>;
  readonly figure?: Maybe<Figure>;
  readonly figures: ReadonlyArray<Figure>;
};


/** A revision that was made public. It keeps its number and its hash. */
export type PublicRevisionFigureArgs = {
  key: Scalars['String']['input'];
};


/** A revision that was made public. It keeps its number and its hash. */
export type PublicRevisionFiguresArgs = {
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Another public revision of the same report, and when and with what note it was made public. `node` takes its id. */
export type PublicRevisionReference = {
  readonly id: Scalars['ID']['output'];
  readonly number: Scalars['Int']['output'];
  readonly hash: Scalars['String']['output'];
  readonly publishedAt: Scalars['DateTime']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
};

export type Chapter = {
  /** 1 to 6. */
  readonly number: Scalars['Int']['output'];
  /** 一 … 六 */
  readonly numeral: Scalars['String']['output'];
  /** As the organ prints it; else as in the form. */
  readonly heading: Scalars['String']['output'];
  /** Paragraphs separated by newlines. */
  readonly text: Scalars['String']['output'];
  readonly table?: Maybe<Table>;
};

export type Table = {
  /** ch2, ch3 or ch4. */
  readonly id: Scalars['String']['output'];
  readonly grids: ReadonlyArray<Grid>;
  readonly compact: Scalars['CompactTable']['output'];
};

export type Grid = {
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly corner: Scalars['String']['output'];
  readonly columns: ReadonlyArray<Column>;
  readonly rows: ReadonlyArray<TableRow>;
};

export type TableRow = {
  readonly id: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly groups: ReadonlyArray<Scalars['String']['output']>;
  readonly figures: ReadonlyArray<Figure>;
  /** The same figures as plain values; null is blank. */
  readonly values: ReadonlyArray<Maybe<Scalars['Decimal']['output']>>;
};

export type Figure = {
  readonly key: Scalars['String']['output'];
  /** null: blank, which is not zero. Computed where the form computes it and nothing is blank. */
  readonly value?: Maybe<Scalars['Decimal']['output']>;
  /** 件, 项, 元, 万元; null where neither the form nor the organ states one. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** What the source printed, where it differs from the value: 无, 251000元, a wrong total. */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** Where it stood in the imported source. */
  readonly place?: Maybe<Scalars['String']['output']>;
  readonly computed: Scalars['Boolean']['output'];
};

export type LabelledTable = {
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly columns: ReadonlyArray<Scalars['String']['output']>;
  readonly rows: ReadonlyArray<LabelledRow>;
};

export type LabelledRow = {
  readonly label: Scalars['String']['output'];
  readonly unit?: Maybe<Scalars['String']['output']>;
  readonly values: ReadonlyArray<Maybe<Scalars['Decimal']['output']>>;
};

export type Severity =
  /** 阻断 */
  | 'BLOCKS'
  /** 须说明 */
  | 'MUST_BE_EXPLAINED'
  /** 提示 */
  | 'NOTES';

/** Something wrong with the content. */
export type Issue = {
  /** The same for the same rule at the same place, however often it is checked. */
  readonly id: Scalars['ID']['output'];
  readonly code: Scalars['String']['output'];
  readonly severity: Severity;
  /** Keys of the figures it is about. */
  readonly figures: ReadonlyArray<Scalars['String']['output']>;
  readonly part?: Maybe<Scalars['String']['output']>;
  /** What the rule demands, and what stands there. */
  readonly expected?: Maybe<Scalars['Decimal']['output']>;
  readonly actual?: Maybe<Scalars['Decimal']['output']>;
  /** What else the message says, by name: the words printed, a percentage, the limit that it passed. */
  readonly params: ReadonlyArray<IssueParam>;
  /** A sentence in Chinese that says what is wrong and what to do. */
  readonly message: Scalars['String']['output'];
};

export type IssueParam = {
  readonly name: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

/** A blocking rule that a collector let a report pass in spite of. */
export type Waiver = {
  readonly code: Scalars['String']['output'];
  readonly figures: ReadonlyArray<Scalars['String']['output']>;
  readonly part?: Maybe<Scalars['String']['output']>;
  readonly reason: Scalars['String']['output'];
  readonly at: Scalars['DateTime']['output'];
};

export type ReportConnection = {
  readonly edges: ReadonlyArray<ReportEdge>;
  readonly nodes: ReadonlyArray<Report>;
  readonly pageInfo: PageInfo;
};

export type ReportEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Report;
};

export type PublicRevisionConnection = {
  readonly edges: ReadonlyArray<PublicRevisionEdge>;
  readonly nodes: ReadonlyArray<PublicRevision>;
  readonly pageInfo: PageInfo;
};

export type PublicRevisionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: PublicRevision;
};

/** Sums over published reports, kept in the transactions that publish them. OWN sums the own reports of the organ and everything below; AGGREGATE sums the 汇总 reports of the organs directly below. Never mixed. */
export type Statistics = {
  readonly organ: Organ;
  readonly year: Scalars['Int']['output'];
  readonly basis: Scope;
  /** The instant they are of; null: now. */
  readonly asOf?: Maybe<Scalars['DateTime']['output']>;
  /** Organs called to report, reports counted, and those first published late. */
  readonly due: Scalars['Int']['output'];
  readonly published: Scalars['Int']['output'];
  readonly late: Scalars['Int']['output'];
  /** One total by figure key; null while no report is counted, or when the form of the year has no such figure. */
  readonly figure?: Maybe<Total>;
  /** Totals by figure key; without keys all figures of the year's form, in printed order. */
  readonly figures: ReadonlyArray<Total>;
};


/** Sums over published reports, kept in the transactions that publish them. OWN sums the own reports of the organ and everything below; AGGREGATE sums the 汇总 reports of the organs directly below. Never mixed. */
export type StatisticsFigureArgs = {
  key: Scalars['String']['input'];
};


/** Sums over published reports, kept in the transactions that publish them. OWN sums the own reports of the organ and everything below; AGGREGATE sums the 汇总 reports of the organs directly below. Never mixed. */
export type StatisticsFiguresArgs = {
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** The sum of one figure. A figure whose unit the form does not print has one total for each unit. */
export type Total = {
  /** The figure's key; followed by @元, @万元 or @? where the form prints no unit. */
  readonly key: Scalars['String']['output'];
  readonly value: Scalars['Decimal']['output'];
  readonly unit?: Maybe<Scalars['String']['output']>;
};

/** A report below that a 汇总 is about. */
export type SourceReport = {
  readonly organCode: Scalars['String']['output'];
  readonly organName: Scalars['String']['output'];
  readonly scope: Scope;
  /** The public revision; null: nothing of it stands in public. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
};

/** What a 汇总 was last added up from, and how that stands to what is public now. */
export type Aggregation = {
  /** Number of the revision of the 汇总 that it became. */
  readonly revision: Scalars['Int']['output'];
  readonly by: Scalars['String']['output'];
  readonly byName: Scalars['String']['output'];
  readonly at: Scalars['DateTime']['output'];
  /** What went into the sum. */
  readonly added: ReadonlyArray<SourceReport>;
  /** Left out, because it is in another edition of the form. */
  readonly otherForm: ReadonlyArray<SourceReport>;
  /** Of these, those that have another public revision now; the revision that was looked at. */
  readonly corrected: ReadonlyArray<SourceReport>;
  /** Of these, those that no longer stand in public. */
  readonly gone: ReadonlyArray<SourceReport>;
  /** Public since. */
  readonly arrived: ReadonlyArray<SourceReport>;
  /** Called for, and nothing of it stands in public. */
  readonly missing: ReadonlyArray<SourceReport>;
};

/** R1: the figures of the draft against the sum of the public reports below and of the office's own. */
export type RollUp = {
  readonly issues: ReadonlyArray<Issue>;
  readonly notAssessable: ReadonlyArray<NotAssessable>;
  readonly missing: ReadonlyArray<SourceReport>;
};

export type SourceChangeKind =
  | 'ADDED'
  | 'CORRECTED'
  | 'GONE';

/** One report that is not in the sum as it was the time before. */
export type SourceChange = {
  readonly organCode: Scalars['String']['output'];
  readonly organName: Scalars['String']['output'];
  readonly scope: Scope;
  readonly kind: SourceChangeKind;
  /** Of a correction, the figures that differ; keys as in Total.key. */
  readonly cells: ReadonlyArray<CellChange>;
};

export type CompileAggregateInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The 汇总: its global id or organ:year:AGGREGATE. */
  readonly report: Scalars['ID']['input'];
  /** Version of the 汇总 whose figures are replaced; left out when there is none yet. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

export type CompileAggregatePayload = {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly report: Draft;
  readonly issues: ReadonlyArray<Issue>;
  readonly added: ReadonlyArray<SourceReport>;
  readonly otherForm: ReadonlyArray<SourceReport>;
  readonly missing: ReadonlyArray<SourceReport>;
  /** Figures that are blank in some of the reports, or in different units: the sum says less than it seems. */
  readonly notAssessable: ReadonlyArray<NotAssessable>;
  /** What changed since it was added up before; empty the first time. */
  readonly changes: ReadonlyArray<SourceChange>;
};

export type DeadlineState =
  | 'NOT_DUE_YET'
  /** At most 7 days are left. */
  | 'DUE_SOON'
  | 'OVERDUE'
  /** First made public in time, or late. */
  | 'IN_TIME'
  | 'LATE';

/** How a report stands to its dates (China dates, YYYY-MM-DD). */
export type Deadline = {
  readonly state: DeadlineState;
  /** The day that is worked towards: for a 汇总 that of its level (县 2-20, 地市 3-10, 省 3-31). */
  readonly on: Scalars['String']['output'];
  /** The last day on which it is made public in time (条例第四十九条). */
  readonly publicBy: Scalars['String']['output'];
  /** Days to `on`, 0 on the day itself, negative after it; null once it was made public. */
  readonly daysLeft?: Maybe<Scalars['Int']['output']>;
};

/** A report that is called for, or begun, or both. */
export type BoardLine = {
  readonly organCode: Scalars['String']['output'];
  readonly organName: Scalars['String']['output'];
  /** Path of the organ in the report year, as `within` takes it. */
  readonly organPath: Scalars['String']['output'];
  readonly year: Scalars['Int']['output'];
  readonly scope: Scope;
  /** The organ has been called to report (布置年报). */
  readonly called: Scalars['Boolean']['output'];
  /** Called for, and nothing of it stands in public; a withdrawn one is missing again. */
  readonly missing: Scalars['Boolean']['output'];
  readonly deadline: Deadline;
  /** How far it has come, as it was after its last step; null: nobody has begun it. */
  readonly progress?: Maybe<Progress>;
  /** When it was last asked for (催报); null: never. */
  readonly reminded?: Maybe<Reminder>;
};

/** 催报: somebody who waits for the report has asked for it. */
export type Reminder = {
  readonly at: Scalars['DateTime']['output'];
  readonly by: Scalars['String']['output'];
  readonly byName: Scalars['String']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
};

export type Progress = {
  /** Global id of the draft. */
  readonly report: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
  readonly state: ReportState;
  readonly publicState?: Maybe<ReportState>;
  /** The revision that stands in public; null: none does. */
  readonly publicRevision?: Maybe<Scalars['Int']['output']>;
  readonly firstPublishedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly submission?: Maybe<Step>;
  readonly schedule?: Maybe<Schedule>;
  /** Sent back by whom, with what note; until it is submitted again. */
  readonly sentBack?: Maybe<SentBack>;
  readonly amendment?: Maybe<Reasoned>;
  /** Made public without the usual steps, and nobody else has answered for that yet. */
  readonly forced?: Maybe<Reasoned>;
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly updatedBy: Scalars['String']['output'];
  readonly updatedByName: Scalars['String']['output'];
};

/** How many lines there are of each sort; a line may be of several. */
export type BoardSummary = {
  /** It is of the whole subtree; false: of the lines from `after` on that one reading brought, up to 1,000. */
  readonly complete: Scalars['Boolean']['output'];
  readonly lines: Scalars['Int']['output'];
  readonly called: Scalars['Int']['output'];
  readonly notBegun: Scalars['Int']['output'];
  readonly missing: Scalars['Int']['output'];
  readonly sentBack: Scalars['Int']['output'];
  readonly forced: Scalars['Int']['output'];
  /** Of those that are begun. */
  readonly states: ReadonlyArray<StateCount>;
  readonly deadlines: ReadonlyArray<DeadlineCount>;
};

export type StateCount = {
  readonly state: ReportState;
  readonly lines: Scalars['Int']['output'];
};

export type DeadlineCount = {
  readonly state: DeadlineState;
  readonly lines: Scalars['Int']['output'];
};

export type BoardConnection = {
  readonly edges: ReadonlyArray<BoardEdge>;
  readonly nodes: ReadonlyArray<BoardLine>;
  readonly pageInfo: PageInfo;
  readonly summary: BoardSummary;
};

export type BoardEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: BoardLine;
};

export type RemindReportInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the draft, or organ:year:scope; nobody need have begun it. */
  readonly report: Scalars['ID']['input'];
  /** For those who write it. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type RemindReportPayload = {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly reminder: Reminder;
};

export type FigureInput = {
  readonly key: Scalars['String']['input'];
  readonly value?: InputMaybe<Scalars['FigureText']['input']>;
  /** Only for a figure whose unit the form does not print: 元, 万元. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

export type CreateReportInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Code or global id of the organ. */
  readonly organ: Scalars['ID']['input'];
  readonly year: Scalars['Int']['input'];
  readonly scope: Scope;
};

export type ImportReportInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly fileName: Scalars['String']['input'];
  readonly file: Scalars['Base64']['input'];
  /** What the file does not say, or says wrongly; else as read from the file. */
  readonly organ?: InputMaybe<Scalars['ID']['input']>;
  readonly year?: InputMaybe<Scalars['Int']['input']>;
  readonly scope?: InputMaybe<Scope>;
  /** Figures as a person reads them in the file, or puts them right; null is blank. A printed total can only be blanked: then it is added up. */
  readonly corrections?: InputMaybe<ReadonlyArray<FigureInput>>;
  /** Version of the report whose draft the file replaces; left out when there is none yet. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

export type SaveDraftInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly report: Scalars['ID']['input'];
  /** front, ch1 … ch6 */
  readonly part: Scalars['String']['input'];
  /** Version of the part that you last saw; 0 when it was never saved. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** What is left out stays as it is. */
  readonly heading?: InputMaybe<Scalars['String']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly figures?: InputMaybe<ReadonlyArray<FigureInput>>;
};

export type RestoreRevisionInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly report: Scalars['ID']['input'];
  /** Number of the revision whose content becomes the draft again. */
  readonly number: Scalars['Int']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** Why; it stays in the history. */
  readonly reason: Scalars['String']['input'];
};

export type ReportPayload = {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly report: Draft;
  readonly issues: ReadonlyArray<Issue>;
};

export type ImportReportPayload = {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly report: Draft;
  readonly issues: ReadonlyArray<Issue>;
  /** How sure the reader is of each figure. */
  readonly figures: ReadonlyArray<ImportedFigure>;
};

export type Certainty =
  /** The source says exactly this, a printed blank included. */
  | 'CERTAIN'
  /** Something stands there that can be read in more than one way; a person decides. */
  | 'UNCERTAIN'
  /** The source has no such cell. */
  | 'MISSING';

export type ImportedFigure = {
  readonly key: Scalars['String']['output'];
  readonly value?: Maybe<Scalars['Decimal']['output']>;
  readonly unit?: Maybe<Scalars['String']['output']>;
  readonly printed?: Maybe<Scalars['String']['output']>;
  readonly certainty: Certainty;
  readonly place?: Maybe<Scalars['String']['output']>;
  /** Readings that the arithmetic allows, if they are few. */
  readonly candidates: ReadonlyArray<Scalars['Decimal']['output']>;
};

export type SaveDraftPayload = {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly part: DraftPart;
  readonly report: Draft;
};

export type Mutation = {
  /** Opens an empty draft in the edition in force for the year. */
  readonly createReport: ReportPayload;
  /** Reads a published report (txt, md, html) into a draft, whole or not at all. */
  readonly importReport: ImportReportPayload;
  /** Saves one part of the draft. Saves of different parts never conflict. */
  readonly saveDraft: SaveDraftPayload;
  /** Makes the content of an older revision the draft again, as a new revision. What is public stays. */
  readonly restoreRevision: ReportPayload;
  /** 汇总: adds up the public reports of the organs directly below and the office's own, into the tables of chapters 2 to 4. The words stay. */
  readonly compileAggregate: CompileAggregatePayload;
  /** 催报: asks for a report that is not public yet; those who write it see who asked, when and with what note. Once a day (in China) for each report. */
  readonly remindReport: RemindReportPayload;
  /** 批注. Counts as open until somebody settles it. */
  readonly addComment: CommentPayload;
  /** Answers a comment, at most fifty times. */
  readonly replyToComment: CommentPayload;
  /** 处理: nothing more is to be done about it. */
  readonly settleComment: CommentPayload;
  /** Makes a settled comment an open one again. */
  readonly reopenComment: CommentPayload;
  /** Sends a message to an endpoint once more; it keeps its id, and its attempts go on counting. */
  readonly redeliver: DeliveryPayload;
  /** The same for all that failed since an instant, the newest first; it looks at a thousand deliveries at a time. */
  readonly redeliverSince: RedeliverSincePayload;
  /** Adds an organ below another. */
  readonly registerOrgan: OrganPayload;
  /** Moves an organ and all below it to another place from a report year on. */
  readonly moveOrgan: OrganPayload;
  /** Lets an organ end, and names the one that takes over its work; what it reported stays where it is. Refused while other organs are below it. */
  readonly mergeOrgan: OrganPayload;
  /** 布置年报: from now on the organ's reports of those years count as due. */
  readonly callToReport: OrganPayload;
  /** Lets somebody sign in; without a role they may do nothing yet. */
  readonly admitPerson: PersonPayload;
  /** Gives a person a role on an organ and everything below it. Nobody gives one to themselves. */
  readonly grantRole: PersonPayload;
  readonly revokeRole: PersonPayload;
  /** Keeps a person from signing in. The grants stay. */
  readonly disablePerson: PersonPayload;
  readonly enablePerson: PersonPayload;
  readonly createApiKey: CreateApiKeyPayload;
  /** Ends a key for ever; within 15 seconds it is refused everywhere. */
  readonly revokeApiKey: ApiKeyPayload;
  /** Tells the others that one has the report before one; holds for 30 seconds, so say it again every 10. */
  readonly announcePresence: AnnouncePresencePayload;
  /** Lets somebody outside read one content of a report for at most 30 days. */
  readonly createPreview: CreatePreviewPayload;
  /** Ends a preview at once and for ever. */
  readonly revokePreview: RevokePreviewPayload;
  /** Adds a webhook address; until it has answered a ping (verifyEndpoint) it is sent nothing else. */
  readonly createEndpoint: EndpointKeyPayload;
  readonly changeEndpoint: EndpointPayload;
  /** Gives it a new key; the one so far signs for another 24 hours beside it. */
  readonly rotateEndpointKey: EndpointKeyPayload;
  /** Ends these 24 hours at once. */
  readonly revokePreviousKey: EndpointPayload;
  /** Off: what is on its way stops. On: it begins as one that never failed. */
  readonly switchEndpoint: EndpointPayload;
  /** Takes it away with its keys: it is sent nothing more, and what is on its way stops. Its deliveries and attempts cannot be asked for any more. */
  readonly deleteEndpoint: DeleteEndpointPayload;
  /** Sends a signed ping now; answered with 2xx, the address is verified. Not more often than once in ten seconds. */
  readonly verifyEndpoint: EndpointPayload;
  /** 提交审核: freezes the draft as a revision. Refused while issues block, or must be explained and are not. */
  readonly submitReport: ReportPayload;
  /** Takes a submission back, before anybody has examined it. */
  readonly recallReport: ReportPayload;
  /** 审核通过. Not by one of its authors. */
  readonly reviewReport: ReportPayload;
  /** 保密审查: records basis and conclusion. Not by one of its authors. */
  readonly concludeSecrecyReview: ReportPayload;
  /** 签发: approves exactly the revision that was examined. Not by an author, nor by who examined its secrecy. */
  readonly signReport: ReportPayload;
  /** 退回: sends the report back to its authors from whichever step it has come to. */
  readonly returnReport: ReportPayload;
  /** 定时公布: an approved report is made public at that instant. Again: moves the instant. */
  readonly scheduleReport: ReportPayload;
  /** Takes the schedule away; the report stays approved. */
  readonly unscheduleReport: ReportPayload;
  /** Makes an approved report public; of one that is public already, a correction (更正). */
  readonly publishReport: ReportPayload;
  /** 紧急公布: publishes without the steps before. It stays marked until somebody else answers for it. */
  readonly forcePublication: ReportPayload;
  /** 补签: answers for a publication that somebody else forced. */
  readonly endorsePublication: ReportPayload;
  /** 补录: takes over a report that has long been public elsewhere. Not by one of its authors. */
  readonly recordPublication: ReportPayload;
  /** Opens a report that was public for changes. What is public stays until the changes are published. */
  readonly amendReport: ReportPayload;
  /** Gives an amendment up: the draft is again what is public. What was written stays in the history. */
  readonly discardAmendment: ReportPayload;
  /** 撤回: the text stays public with an explanation and no longer counts. */
  readonly withdrawReport: ReportPayload;
  /** 误发撤销: hides the report and all its public revisions. */
  readonly retractReport: ReportPayload;
  /** Says in writing why something is as it is, where a rule asks for that. */
  readonly explainIssues: ReportPayload;
  /** Lets a report pass that breaks a blocking rule. The public may know. */
  readonly waiveIssues: ReportPayload;
};


export type MutationCreateReportArgs = {
  input: CreateReportInput;
};


export type MutationImportReportArgs = {
  input: ImportReportInput;
};


export type MutationSaveDraftArgs = {
  input: SaveDraftInput;
};


export type MutationRestoreRevisionArgs = {
  input: RestoreRevisionInput;
};


export type MutationCompileAggregateArgs = {
  input: CompileAggregateInput;
};


export type MutationRemindReportArgs = {
  input: RemindReportInput;
};


export type MutationAddCommentArgs = {
  input: AddCommentInput;
};


export type MutationReplyToCommentArgs = {
  input: ReplyToCommentInput;
};


export type MutationSettleCommentArgs = {
  input: SettleCommentInput;
};


export type MutationReopenCommentArgs = {
  input: ReopenCommentInput;
};


export type MutationRedeliverArgs = {
  input: RedeliverInput;
};


export type MutationRedeliverSinceArgs = {
  input: RedeliverSinceInput;
};


export type MutationRegisterOrganArgs = {
  input: RegisterOrganInput;
};


export type MutationMoveOrganArgs = {
  input: MoveOrganInput;
};


export type MutationMergeOrganArgs = {
  input: MergeOrganInput;
};


export type MutationCallToReportArgs = {
  input: CallToReportInput;
};


export type MutationAdmitPersonArgs = {
  input: AdmitPersonInput;
};


export type MutationGrantRoleArgs = {
  input: GrantRoleInput;
};


export type MutationRevokeRoleArgs = {
  input: RevokeRoleInput;
};


export type MutationDisablePersonArgs = {
  input: DisablePersonInput;
};


export type MutationEnablePersonArgs = {
  input: EnablePersonInput;
};


export type MutationCreateApiKeyArgs = {
  input: CreateApiKeyInput;
};


export type MutationRevokeApiKeyArgs = {
  input: RevokeApiKeyInput;
};


export type MutationAnnouncePresenceArgs = {
  input: AnnouncePresenceInput;
};


export type MutationCreatePreviewArgs = {
  input: CreatePreviewInput;
};


export type MutationRevokePreviewArgs = {
  input: RevokePreviewInput;
};


export type MutationCreateEndpointArgs = {
  input: CreateEndpointInput;
};


export type MutationChangeEndpointArgs = {
  input: ChangeEndpointInput;
};


export type MutationRotateEndpointKeyArgs = {
  input: RotateEndpointKeyInput;
};


export type MutationRevokePreviousKeyArgs = {
  input: RevokePreviousKeyInput;
};


export type MutationSwitchEndpointArgs = {
  input: SwitchEndpointInput;
};


export type MutationDeleteEndpointArgs = {
  input: DeleteEndpointInput;
};


export type MutationVerifyEndpointArgs = {
  input: VerifyEndpointInput;
};


export type MutationSubmitReportArgs = {
  input: SubmitReportInput;
};


export type MutationRecallReportArgs = {
  input: RecallReportInput;
};


export type MutationReviewReportArgs = {
  input: ReviewReportInput;
};


export type MutationConcludeSecrecyReviewArgs = {
  input: ConcludeSecrecyReviewInput;
};


export type MutationSignReportArgs = {
  input: SignReportInput;
};


export type MutationReturnReportArgs = {
  input: ReturnReportInput;
};


export type MutationScheduleReportArgs = {
  input: ScheduleReportInput;
};


export type MutationUnscheduleReportArgs = {
  input: UnscheduleReportInput;
};


export type MutationPublishReportArgs = {
  input: PublishReportInput;
};


export type MutationForcePublicationArgs = {
  input: ForcePublicationInput;
};


export type MutationEndorsePublicationArgs = {
  input: EndorsePublicationInput;
};


export type MutationRecordPublicationArgs = {
  input: RecordPublicationInput;
};


export type MutationAmendReportArgs = {
  input: AmendReportInput;
};


export type MutationDiscardAmendmentArgs = {
  input: DiscardAmendmentInput;
};


export type MutationWithdrawReportArgs = {
  input: WithdrawReportInput;
};


export type MutationRetractReportArgs = {
  input: RetractReportInput;
};


export type MutationExplainIssuesArgs = {
  input: ExplainIssuesInput;
};


export type MutationWaiveIssuesArgs = {
  input: WaiveIssuesInput;
};

/** Who did something, and when. */
export type Signed = {
  readonly by: Scalars['String']['output'];
  readonly byName: Scalars['String']['output'];
  readonly at: Scalars['DateTime']['output'];
};

/** 批注: a remark on a cell, on sentences or on a whole part, with its answers. Never public, never changed, never removed. */
export type Comment = {
  readonly id: Scalars['ID']['output'];
  /** front, ch1 … ch6, annex */
  readonly part: Scalars['String']['output'];
  /** Key of the figure that it is about. */
  readonly figure?: Maybe<Scalars['String']['output']>;
  /** The sentences that it is about, as they read when it was written. */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /** Where in the draft it belongs now. */
  readonly place: CommentPlace;
  readonly text: Scalars['String']['output'];
  readonly by: Scalars['String']['output'];
  readonly byName: Scalars['String']['output'];
  readonly at: Scalars['DateTime']['output'];
  /** Oldest first. */
  readonly replies: ReadonlyArray<CommentReply>;
  /** 处理: by whom; null: it is open. */
  readonly settled?: Maybe<Signed>;
};

export type CommentReply = {
  readonly text: Scalars['String']['output'];
  readonly by: Scalars['String']['output'];
  readonly byName: Scalars['String']['output'];
  readonly at: Scalars['DateTime']['output'];
};

export type CommentPlace = {
  readonly state: CommentPlaceState;
  /** Of a comment on sentences: how they read now, and where they begin in the text of the part, in UTF-16 code units. */
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly start?: Maybe<Scalars['Int']['output']>;
};

export type CommentPlaceState =
  /** What it is about is there as it was. */
  | 'STANDS'
  /** The most similar sentences that are there now. */
  | 'REWORDED'
  /** What it was about has changed, or is not there any more; show the quote. */
  | 'GONE';

export type CommentConnection = {
  readonly edges: ReadonlyArray<CommentEdge>;
  readonly nodes: ReadonlyArray<Comment>;
  readonly pageInfo: PageInfo;
};

export type CommentEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Comment;
};

export type AddCommentInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly report: Scalars['ID']['input'];
  /** front, ch1 … ch6, annex. Without figure and quote the comment is about the whole part. */
  readonly part: Scalars['String']['input'];
  /** Key of a figure of that part. */
  readonly figure?: InputMaybe<Scalars['String']['input']>;
  /** Words from the text of that part, exactly; the comment is then about the sentences they stand in. */
  readonly quote?: InputMaybe<Scalars['String']['input']>;
  /** About where the words begin, in UTF-16 code units; needed where the same words stand more than once. */
  readonly quoteAt?: InputMaybe<Scalars['Int']['input']>;
  /** At most 2,000 characters. */
  readonly text: Scalars['String']['input'];
};

export type ReplyToCommentInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly report: Scalars['ID']['input'];
  readonly comment: Scalars['ID']['input'];
  /** At most 2,000 characters. */
  readonly text: Scalars['String']['input'];
};

export type SettleCommentInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly report: Scalars['ID']['input'];
  readonly comment: Scalars['ID']['input'];
};

export type ReopenCommentInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly report: Scalars['ID']['input'];
  readonly comment: Scalars['ID']['input'];
};

export type CommentPayload = {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly comment: Comment;
  readonly report: Draft;
};

export type DeliveryState =
  /** An attempt is to be made, or is being made. */
  | 'PENDING'
  | 'DELIVERED'
  /** No attempt is left. */
  | 'EXHAUSTED'
  /** The endpoint was disabled or switched off, or has another address that is not verified yet. */
  | 'STOPPED';

/** Why no answer came. */
export type SendFailure =
  | 'DNS'
  /** The name leads to an address that is not public. */
  | 'FORBIDDEN_ADDRESS'
  | 'NOT_CONNECTED'
  /** No encrypted connection, or not with whom the certificate names. */
  | 'TLS'
  /** No whole answer within 15 seconds. */
  | 'TIMEOUT'
  /** The connection ended before the answer did. */
  | 'BROKEN_OFF'
  | 'TOO_LARGE'
  | 'NOT_HTTP';

/** One message on its way to one endpoint; kept for 90 days. */
export type Delivery = {
  /** By which it is sent once more, and its attempts are asked for. */
  readonly id: Scalars['ID']['output'];
  /** `webhook-id`: the same for all endpoints and attempts. */
  readonly message: Scalars['String']['output'];
  readonly type: WebhookEventType;
  /** Id of the report, organ or endpoint it is about. */
  readonly subject: Scalars['String']['output'];
  /** When it happened. */
  readonly timestamp: Scalars['DateTime']['output'];
  readonly state: DeliveryState;
  /** Attempts made so far. */
  readonly attempts: Scalars['Int']['output'];
  /** When the next attempt is due; null: none is. */
  readonly nextAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it came to its state; null while it is pending. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type DeliveryConnection = {
  readonly edges: ReadonlyArray<DeliveryEdge>;
  readonly nodes: ReadonlyArray<Delivery>;
  readonly pageInfo: PageInfo;
};

export type DeliveryEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Delivery;
};

export type HttpHeader = {
  readonly name: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

export type DeliveryAttempt = {
  /** 1, 2, 3 … */
  readonly number: Scalars['Int']['output'];
  /** When it began. */
  readonly at: Scalars['DateTime']['output'];
  readonly url: Scalars['String']['output'];
  /** What was sent, without its signature. */
  readonly headers: ReadonlyArray<HttpHeader>;
  readonly body: Scalars['String']['output'];
  /** null: an answer came. */
  readonly failure?: Maybe<SendFailure>;
  /** Of a failure: a code of the network, or how far it had come when the time was up. */
  readonly detail: Scalars['String']['output'];
  readonly status?: Maybe<Scalars['Int']['output']>;
  /** The first 4 KB of the answer. Written by a stranger: show it as plain text. */
  readonly answer: Scalars['String']['output'];
  /** In milliseconds. */
  readonly tookMs: Scalars['Int']['output'];
};

export type RedeliverInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly delivery: Scalars['ID']['input'];
};

export type RedeliveredDeliveries =
  | 'FAILED'
  /** Also what arrived, for a receiver that lost it. */
  | 'ALL';

export type RedeliverSinceInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly endpoint: Scalars['ID']['input'];
  /** Of messages of this instant or later. */
  readonly since: Scalars['DateTime']['input'];
  readonly which?: RedeliveredDeliveries;
  /** `stoppedAt` of the same mutation before. */
  readonly after?: InputMaybe<Scalars['String']['input']>;
};

export type DeliveryPayload = {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly delivery: Delivery;
};

export type RedeliverSincePayload = {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** How many were put on their way again. */
  readonly count: Scalars['Int']['output'];
  /** Where to go on; null: that was all. */
  readonly stoppedAt?: Maybe<Scalars['String']['output']>;
};

export type ReportState =
  /** 起草, or being changed after it was public. */
  | 'DRAFT'
  /** 审核 */
  | 'IN_REVIEW'
  /** 保密审查 */
  | 'SECRECY_REVIEW'
  /** 待签发 */
  | 'AWAITING_SIGNATURE'
  /** 已签发; frozen. */
  | 'APPROVED'
  /** 待公布 */
  | 'SCHEDULED'
  /** Nothing is under way, and the public sees it. */
  | 'PUBLISHED'
  | 'WITHDRAWN'
  /** 误发撤销: hidden from the public. */
  | 'RETRACTED';

/** A report as those who work on it see it: the draft, its checks and its history. */
export type Draft = Node & Content & {
  readonly id: Scalars['ID']['output'];
  readonly organ: Organ;
  readonly organCode: Scalars['String']['output'];
  readonly organName: Scalars['String']['output'];
  readonly year: Scalars['Int']['output'];
  readonly scope: Scope;
  readonly state: ReportState;
  /** What the public sees of it; null: nothing yet. */
  readonly publicState?: Maybe<ReportState>;
  /** Grows with every change; send it back as expectedVersion. */
  readonly version: Scalars['Int']['output'];
  readonly title: Scalars['String']['output'];
  /** Number and hash of the last revision; 0 and null before the first. */
  readonly lastRevision: Scalars['Int']['output'];
  readonly lastHash?: Maybe<Scalars['String']['output']>;
  readonly publicRevisions: ReadonlyArray<Scalars['Int']['output']>;
  readonly firstPublishedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly createdBy: Scalars['String']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly updatedBy: Scalars['String']['output'];
  readonly updatedByName: Scalars['String']['output'];
  /** Everybody who changed the content since it was last public, by id. */
  readonly authors: ReadonlyArray<Scalars['String']['output']>;
  /** The way to publication so far; emptied when it is sent back. */
  readonly submission?: Maybe<Step>;
  readonly review?: Maybe<Step>;
  readonly secrecyReview?: Maybe<SecrecyReview>;
  readonly signature?: Maybe<Step>;
  readonly schedule?: Maybe<Schedule>;
  /** The last time it was sent back, until it is submitted again. */
  readonly sentBack?: Maybe<SentBack>;
  /** Why a report that was public is being changed. */
  readonly amendment?: Maybe<Reasoned>;
  /** It was published without the usual steps, and nobody else has answered for that yet. */
  readonly forced?: Maybe<Reasoned>;
  /** Comments that nobody has settled. */
  readonly openComments: Scalars['Int']['output'];
  readonly form: Form;
  readonly preface: Scalars['String']['output'];
  readonly chapters: ReadonlyArray<Chapter>;
  readonly tables: ReadonlyArray<Table>;
  readonly labelledTables: ReadonlyArray<LabelledTable>;
  readonly figure?: Maybe<Figure>;
  readonly figures: ReadonlyArray<Figure>;
  /** The parts as they are saved, each with a version of its own. */
  readonly parts: ReadonlyArray<DraftPart>;
  /** What the checks find in the draft. */
  readonly issues: ReadonlyArray<Issue>;
  /** The same, with what people decided on them. */
  readonly decidedIssues: ReadonlyArray<DecidedIssue>;
  /** Rules that cannot be judged because figures are blank: neither kept nor broken. */
  readonly notAssessable: ReadonlyArray<NotAssessable>;
  readonly revisions: RevisionConnection;
  /** What happened to the report, oldest first. */
  readonly events: EventConnection;
  /** What the public sees; null when nothing. */
  readonly published?: Maybe<Report>;
  /** null: not a 汇总, or never added up here. */
  readonly aggregation?: Maybe<Aggregation>;
  /** null: not a 汇总. */
  readonly rollUp?: Maybe<RollUp>;
  readonly deadline: Deadline;
  /** Oldest first; with `open` only those that nobody has settled. One database request a page. */
  readonly comments: CommentConnection;
  /** Who has the report before them now. One database request. */
  readonly presence: ReadonlyArray<Presence>;
  /** Newest first, revoked and ended ones too. For those who may make them, and auditors. */
  readonly previews?: Maybe<PreviewLinkConnection>;
};


/** A report as those who work on it see it: the draft, its checks and its history. */
export type DraftFigureArgs = {
  key: Scalars['String']['input'];
};


/** A report as those who work on it see it: the draft, its checks and its history. */
export type DraftFiguresArgs = {
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A report as those who work on it see it: the draft, its checks and its history. */
export type DraftRevisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A report as those who work on it see it: the draft, its checks and its history. */
export type DraftEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A report as those who work on it see it: the draft, its checks and its history. */
export type DraftCommentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A report as those who work on it see it: the draft, its checks and its history. */
export type DraftPreviewsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** front (title and preface), ch1 … ch6, annex (older local tables). */
export type DraftPart = {
  readonly id: Scalars['String']['output'];
  readonly heading?: Maybe<Scalars['String']['output']>;
  readonly text: Scalars['String']['output'];
  /** Entered figures. */
  readonly figures: ReadonlyArray<Figure>;
  /** Send it back as expectedVersion of saveDraft; 0 when never saved. */
  readonly version: Scalars['Int']['output'];
  readonly savedBy?: Maybe<Scalars['String']['output']>;
  readonly savedByName?: Maybe<Scalars['String']['output']>;
  readonly savedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One step of the way: who took it, when, and on which revision. */
export type Step = {
  readonly by: Scalars['String']['output'];
  readonly byName: Scalars['String']['output'];
  readonly at: Scalars['DateTime']['output'];
  readonly revision: Scalars['Int']['output'];
};

/** 保密审查 (条例第十七条). */
export type SecrecyReview = {
  readonly basis: Scalars['String']['output'];
  readonly conclusion: SecrecyConclusion;
  readonly by: Scalars['String']['output'];
  readonly byName: Scalars['String']['output'];
  readonly at: Scalars['DateTime']['output'];
  readonly revision: Scalars['Int']['output'];
};

export type Schedule = {
  readonly publishAt: Scalars['DateTime']['output'];
  readonly by: Scalars['String']['output'];
  readonly byName: Scalars['String']['output'];
  readonly at: Scalars['DateTime']['output'];
};

export type SentBack = {
  readonly from: ReportState;
  readonly note: Scalars['String']['output'];
  readonly by: Scalars['String']['output'];
  readonly byName: Scalars['String']['output'];
  readonly at: Scalars['DateTime']['output'];
};

export type Reasoned = {
  readonly reason: Scalars['String']['output'];
  readonly by: Scalars['String']['output'];
  readonly byName: Scalars['String']['output'];
  readonly at: Scalars['DateTime']['output'];
};

export type DecidedIssue = {
  readonly issue: Issue;
  /** null: nobody has decided on it as it stands now. */
  readonly decision?: Maybe<Decision>;
};

export type DecisionKind =
  /** The organ says why it is so. */
  | 'EXPLAINED'
  /** A collector lets it pass; public. */
  | 'WAIVED';

export type Decision = {
  readonly kind: DecisionKind;
  readonly reason: Scalars['String']['output'];
  readonly by: Scalars['String']['output'];
  readonly byName: Scalars['String']['output'];
  readonly at: Scalars['DateTime']['output'];
};

export type NotAssessable = {
  readonly code: Scalars['String']['output'];
  readonly figures: ReadonlyArray<Scalars['String']['output']>;
};

export type DraftConnection = {
  readonly edges: ReadonlyArray<DraftEdge>;
  readonly nodes: ReadonlyArray<Draft>;
  readonly pageInfo: PageInfo;
};

export type DraftEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Draft;
};

/** Whether everything goes on by itself as it should. Names no report. */
export type Health = {
  /** Reports whose time to be made public came more than 60 seconds ago and that are not; 100 stands for as many or more. */
  readonly missedSchedules: Scalars['Int']['output'];
  /** When the first of them was to be made public. */
  readonly oldestMissedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** An annual report as it was read from a file. Nothing of it is kept. */
export type ReadReport = {
  readonly title: Scalars['String']['output'];
  /** The organ as the file names it; null: it names none for certain. This and the next two are never guessed. */
  readonly organName?: Maybe<Scalars['String']['output']>;
  readonly year?: Maybe<Scalars['Int']['output']>;
  readonly scope?: Maybe<Scope>;
  /** Organs of exactly that name. */
  readonly organs: ReadonlyArray<Organ>;
  readonly form: Form;
  /** What stands between the title and chapter 1. */
  readonly preface: Scalars['String']['output'];
  /** Those that were found, in order. */
  readonly chapters: ReadonlyArray<ReadChapter>;
  /** Every cell of the form, in its order; none where the form has no cells. */
  readonly figures: ReadonlyArray<ImportedFigure>;
  /** Older local tables with their printed labels. */
  readonly labelledTables: ReadonlyArray<LabelledTable>;
  /** What reading found. What the rules of the form find is told when the draft is made. */
  readonly issues: ReadonlyArray<Issue>;
};

export type ReadChapter = {
  /** 1 to 6: the statutory chapter it was taken for, whatever numeral is printed. */
  readonly number: Scalars['Int']['output'];
  /** As printed, without the numeral. */
  readonly heading: Scalars['String']['output'];
  /** Paragraphs separated by newlines. */
  readonly text: Scalars['String']['output'];
};

export type RegisterOrganInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Letters, digits, - and _; at most 40. Never used again for another organ. */
  readonly code: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
  readonly kind: OrganKind;
  readonly parent: Scalars['ID']['input'];
  /** First report year, and last (left out: until further notice). */
  readonly from: Scalars['Int']['input'];
  readonly to?: InputMaybe<Scalars['Int']['input']>;
};

export type MoveOrganInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly organ: Scalars['ID']['input'];
  readonly parent: Scalars['ID']['input'];
  /** First report year of the new place. */
  readonly from: Scalars['Int']['input'];
};

export type MergeOrganInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly organ: Scalars['ID']['input'];
  /** The organ that takes over its work. */
  readonly into: Scalars['ID']['input'];
  /** First report year in which it is not there any more. */
  readonly from: Scalars['Int']['input'];
};

export type CallToReportInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly organ: Scalars['ID']['input'];
  /** Report years, at most 8. */
  readonly years: ReadonlyArray<Scalars['Int']['input']>;
};

export type OrganPayload = {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly organ: Organ;
};

export type Role =
  /** 填报人 */
  | 'editor'
  /** 审核人 */
  | 'reviewer'
  /** 保密审查人 */
  | 'secrecy_reviewer'
  /** 签发人 */
  | 'signatory'
  /** 政务公开办汇总人 */
  | 'collector'
  /** 管理员: people, keys and organs, not content. */
  | 'administrator'
  /** 审计员: reads everything, changes nothing. */
  | 'auditor';

/** A role on an organ and everything below it. */
export type Grant = {
  readonly role: Role;
  readonly organ: Organ;
};

/** Who is asking. */
export type Viewer = {
  /** As it stands in revisions, events and the audit log: person:… or key:… */
  readonly id: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly grants: ReadonlyArray<Grant>;
};

/** Somebody who may sign in. */
export type Person = Node & {
  readonly id: Scalars['ID']['output'];
  /** Id as it stands, after `person:`, in revisions, events and the audit log. */
  readonly code: Scalars['String']['output'];
  /** Who this is at the provider that signs people in: `iss` and `sub` of OpenID Connect. */
  readonly issuer: Scalars['String']['output'];
  readonly subject: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  /** The organ whose administrator keeps this person. */
  readonly organ: Organ;
  readonly grants: ReadonlyArray<Grant>;
  /** null: may sign in. */
  readonly disabledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Grows with every change; send it back as expectedVersion. */
  readonly version: Scalars['Int']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly createdBy: Scalars['String']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly updatedBy: Scalars['String']['output'];
};

export type PersonConnection = {
  readonly edges: ReadonlyArray<PersonEdge>;
  readonly nodes: ReadonlyArray<Person>;
  readonly pageInfo: PageInfo;
};

export type PersonEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Person;
};

/** What a program shows to be let in. The key itself is told once, when it is made. */
export type ApiKey = Node & {
  readonly id: Scalars['ID']['output'];
  /** Id as it stands, after `key:`, in revisions, events and the audit log. */
  readonly code: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  /** The organ whose administrator keeps this key. */
  readonly organ: Organ;
  readonly grants: ReadonlyArray<Grant>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly createdBy: Scalars['String']['output'];
  /** null: may be used. */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly revokedBy?: Maybe<Scalars['String']['output']>;
};

export type ApiKeyConnection = {
  readonly edges: ReadonlyArray<ApiKeyEdge>;
  readonly nodes: ReadonlyArray<ApiKey>;
  readonly pageInfo: PageInfo;
};

export type ApiKeyEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: ApiKey;
};

/** One line of the audit log: something done that is in no report's own events, or a draft read from another organ. */
export type AuditEntry = {
  /** For a reading the start of the hour in which it was. */
  readonly at: Scalars['DateTime']['output'];
  readonly actor: Scalars['String']['output'];
  /** The command, or `read`. */
  readonly action: Scalars['String']['output'];
  /** What it was done to: `report bureau:2023:OWN`, `person …`, `key …`, `organ bureau`. */
  readonly target: Scalars['String']['output'];
  /** What else explains it: the role, the reason. */
  readonly detail?: Maybe<Scalars['String']['output']>;
};

export type AuditEntryConnection = {
  readonly edges: ReadonlyArray<AuditEntryEdge>;
  readonly nodes: ReadonlyArray<AuditEntry>;
  readonly pageInfo: PageInfo;
};

export type AuditEntryEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: AuditEntry;
};

export type AdmitPersonInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** `iss` and `sub` of OpenID Connect, exactly as the provider tells them. */
  readonly issuer: Scalars['String']['input'];
  readonly subject: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
  readonly organ: Scalars['ID']['input'];
};

export type GrantRoleInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly person: Scalars['ID']['input'];
  readonly role: Role;
  readonly organ: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

export type RevokeRoleInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly person: Scalars['ID']['input'];
  readonly role: Role;
  readonly organ: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

export type DisablePersonInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly person: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** Why; it stays in the audit log. */
  readonly reason: Scalars['String']['input'];
};

export type EnablePersonInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly person: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** Why; it stays in the audit log. */
  readonly reason: Scalars['String']['input'];
};

export type GrantInput = {
  readonly role: Role;
  readonly organ: Scalars['ID']['input'];
};

export type CreateApiKeyInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly name: Scalars['String']['input'];
  /** The organ whose administrator will keep the key. */
  readonly organ: Scalars['ID']['input'];
  readonly grants: ReadonlyArray<GrantInput>;
};

export type RevokeApiKeyInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly key: Scalars['ID']['input'];
};

export type PersonPayload = {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly person: Person;
};

export type CreateApiKeyPayload = {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly apiKey: ApiKey;
  /** The key itself, this once: keep it. null when the same mutation came before, for nobody can show a key again; revoke it and make another. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

export type ApiKeyPayload = {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly apiKey: ApiKey;
};

/** Somebody has the report before them. It only tells the others; nothing is locked. */
export type Presence = {
  /** As it stands in revisions and events: person:… or key:… */
  readonly actor: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  /** front, ch1 … ch6, annex; null: the report as a whole. */
  readonly part?: Maybe<Scalars['String']['output']>;
  readonly at: Scalars['DateTime']['output'];
  readonly expiresAt: Scalars['DateTime']['output'];
};

export type AnnouncePresenceInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly report: Scalars['ID']['input'];
  /** front, ch1 … ch6, annex; left out: the report as a whole. */
  readonly part?: InputMaybe<Scalars['String']['input']>;
};

export type AnnouncePresencePayload = {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** Who has the report before them now, whoever asks among them. Two database requests. */
  readonly present: ReadonlyArray<Presence>;
};

/** A link by which somebody outside reads one content of a report for a while, without signing in. */
export type PreviewLink = {
  readonly id: Scalars['ID']['output'];
  /** Number of the revision that it shows; null: the draft as it was when the link was made. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** For whom. */
  readonly recipient: Scalars['String']['output'];
  readonly from: Scalars['DateTime']['output'];
  readonly until: Scalars['DateTime']['output'];
  readonly by: Scalars['String']['output'];
  readonly byName: Scalars['String']['output'];
  readonly at: Scalars['DateTime']['output'];
  /** Who ended it before its time. */
  readonly revoked?: Maybe<Signed>;
};

export type PreviewLinkConnection = {
  readonly edges: ReadonlyArray<PreviewLinkEdge>;
  readonly nodes: ReadonlyArray<PreviewLink>;
  readonly pageInfo: PageInfo;
};

export type PreviewLinkEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: PreviewLink;
};

/** What a preview shows. It is not public: do not pass it on. */
export type Preview = Content & {
  readonly organName: Scalars['String']['output'];
  readonly year: Scalars['Int']['output'];
  readonly scope: Scope;
  /** null: a draft that was no revision yet. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** Always true. */
  readonly notPublic: Scalars['Boolean']['output'];
  /** Until when it may be read. */
  readonly until: Scalars['DateTime']['output'];
  readonly form: Form;
  readonly preface: Scalars['String']['output'];
  readonly chapters: ReadonlyArray<Chapter>;
  readonly tables: ReadonlyArray<Table>;
  readonly labelledTables: ReadonlyArray<LabelledTable>;
  readonly figure?: Maybe<Figure>;
  readonly figures: ReadonlyArray<Figure>;
};


/** What a preview shows. It is not public: do not pass it on. */
export type PreviewFigureArgs = {
  key: Scalars['String']['input'];
};


/** What a preview shows. It is not public: do not pass it on. */
export type PreviewFiguresArgs = {
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type CreatePreviewInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly report: Scalars['ID']['input'];
  /** Number of the revision to show; left out: the draft as it is now. */
  readonly revision?: InputMaybe<Scalars['Int']['input']>;
  /** For whom, in your own words. */
  readonly recipient: Scalars['String']['input'];
  /** Left out: from now on. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** At most 30 days from now. */
  readonly until: Scalars['DateTime']['input'];
};

export type RevokePreviewInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly report: Scalars['ID']['input'];
  readonly preview: Scalars['ID']['input'];
};

export type CreatePreviewPayload = {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly preview: PreviewLink;
  /** What is shown to read it, this once: keep it. null when the same mutation came before; revoke it and make another. */
  readonly token?: Maybe<Scalars['String']['output']>;
};

export type RevokePreviewPayload = {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly preview: PreviewLink;
};

export type RevisionCause =
  | 'IMPORTED'
  | 'RESTORED'
  /** Put together from the reports below. */
  | 'COMPILED'
  /** What was written before an import, a restoration or a new sum took its place. */
  | 'REPLACED'
  | 'SUBMITTED'
  /** Made public without having been submitted. */
  | 'PUBLISHED'
  | 'CORRECTED'
  /** What was written for an amendment that was given up. */
  | 'DISCARDED';

/** An immutable whole snapshot of a report. */
export type Revision = Node & Content & {
  readonly id: Scalars['ID']['output'];
  readonly number: Scalars['Int']['output'];
  readonly cause: RevisionCause;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly by: Scalars['String']['output'];
  readonly byName?: Maybe<Scalars['String']['output']>;
  readonly at: Scalars['DateTime']['output'];
  /** Explanations and waivers that were in force. */
  readonly decisions: ReadonlyArray<Decision>;
  /** SHA-256 of the content alone; hash of the revision before; SHA-256 over all of it. */
  readonly contentHash: Scalars['String']['output'];
  readonly previousHash?: Maybe<Scalars['String']['output']>;
  readonly hash: Scalars['String']['output'];
  readonly form: Form;
  readonly preface: Scalars['String']['output'];
  readonly chapters: ReadonlyArray<Chapter>;
  readonly tables: ReadonlyArray<Table>;
  readonly labelledTables: ReadonlyArray<LabelledTable>;
  readonly figure?: Maybe<Figure>;
  readonly figures: ReadonlyArray<Figure>;
};


/** An immutable whole snapshot of a report. */
export type RevisionFigureArgs = {
  key: Scalars['String']['input'];
};


/** An immutable whole snapshot of a report. */
export type RevisionFiguresArgs = {
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type RevisionConnection = {
  readonly edges: ReadonlyArray<RevisionEdge>;
  readonly nodes: ReadonlyArray<Revision>;
  readonly pageInfo: PageInfo;
};

export type RevisionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Revision;
};

/** What happened, once. */
export type Event = {
  readonly sequence: Scalars['Int']['output'];
  /** report.created, report.submitted, report.returned, report.published, report.overdue … */
  readonly type: Scalars['String']['output'];
  readonly at: Scalars['DateTime']['output'];
  /** `clock` where nobody did it; then the name is empty. */
  readonly actor: Scalars['String']['output'];
  readonly actorName: Scalars['String']['output'];
  readonly revision?: Maybe<Scalars['Int']['output']>;
  readonly hash?: Maybe<Scalars['String']['output']>;
  readonly changed: ReadonlyArray<Scalars['String']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What happened, for people: who did what, to which revision, and why. */
  readonly sentence: Scalars['String']['output'];
  /** What else belongs to it, by name: from, basis, conclusion, publishAt, scheduled (published by that schedule), refused (what kept the schedule from it), forced, recorded, deadline. */
  readonly details: ReadonlyArray<EventDetail>;
};

export type EventDetail = {
  readonly name: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

export type EventConnection = {
  readonly edges: ReadonlyArray<EventEdge>;
  readonly nodes: ReadonlyArray<Event>;
  readonly pageInfo: PageInfo;
};

export type EventEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Event;
};

export type Order =
  | 'OLDEST_FIRST'
  | 'NEWEST_FIRST';

export type FigureSource =
  | 'IMPORTED'
  /** Put together from the reports below. */
  | 'COMPILED'
  /** Came with an older revision. */
  | 'RESTORED'
  /** The form adds it up. */
  | 'COMPUTED'
  | 'TYPED';

/** Where the value of a figure comes from. */
export type FigureOrigin = {
  readonly key: Scalars['String']['output'];
  readonly value?: Maybe<Scalars['Decimal']['output']>;
  /** The revision that has had the value first, without a break until now; null: only the draft has it. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  readonly cause?: Maybe<RevisionCause>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Who made that revision, or saved that part of the draft last. */
  readonly by?: Maybe<Scalars['String']['output']>;
  readonly byName?: Maybe<Scalars['String']['output']>;
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  readonly source: FigureSource;
  /** Name of the imported file, where in it the figure stood, and what it printed there. */
  readonly file?: Maybe<Scalars['String']['output']>;
  readonly place?: Maybe<Scalars['String']['output']>;
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** false: revisions before the 100 that were looked at may have had the value already. */
  readonly complete: Scalars['Boolean']['output'];
};

/** What an endpoint can be told of; docs/generated/events.md says who may be told and shows what is sent. */
export type WebhookEventType =
  /** report.published */
  | 'REPORT_PUBLISHED'
  /** report.corrected */
  | 'REPORT_CORRECTED'
  /** report.withdrawn */
  | 'REPORT_WITHDRAWN'
  /** report.retracted */
  | 'REPORT_RETRACTED'
  /** organ.changed */
  | 'ORGAN_CHANGED'
  /** report.created */
  | 'REPORT_CREATED'
  /** report.submitted */
  | 'REPORT_SUBMITTED'
  /** report.returned */
  | 'REPORT_RETURNED'
  /** report.overdue */
  | 'REPORT_OVERDUE'
  /** endpoint.disabled */
  | 'ENDPOINT_DISABLED'
  /** ping */
  | 'PING';

/** How the bodies are written. */
export type WebhookFormat =
  /** Standard Webhooks: type, timestamp, data. */
  | 'STANDARD'
  /** CloudEvents 1.0, structured JSON. */
  | 'CLOUDEVENTS';

/** How a receiver knows that a message is from here and whole. */
export type SignatureScheme =
  /** HMAC-SHA256 with a secret that both sides hold (v1). */
  | 'HMAC'
  /** Ed25519; the receiver holds the public key and no secret (v1a). */
  | 'ED25519';

export type EndpointDisabledBecause =
  /** It answered 410. */
  | 'GONE'
  /** For five days it did nothing but fail. */
  | 'FAILING';

/** What the administrator of an endpoint should see. */
export type EndpointNotice =
  /** For a day it has done nothing but fail; after five it is disabled. */
  | 'FAILING'
  /** It is disabled, and sent nothing more. The other endpoints of its organ are told so (`endpoint.disabled`). */
  | 'DISABLED';

/** Of which events an endpoint is told, among those that it may know. */
export type EndpointFilter = {
  /** Empty: all. */
  readonly types: ReadonlyArray<WebhookEventType>;
  /** The organ at or below which it is about; null: everywhere. */
  readonly under?: Maybe<Organ>;
  /** Empty: both. */
  readonly scopes: ReadonlyArray<Scope>;
};

/** An integrator's webhook address. */
export type Endpoint = Node & {
  readonly id: Scalars['ID']['output'];
  /** Id as it stands in pings and in the audit log. */
  readonly code: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  /** The organ whose administrator keeps it; of unpublished reports it is told those at or below this organ. */
  readonly organ: Organ;
  readonly url: Scalars['String']['output'];
  readonly format: WebhookFormat;
  readonly filter: EndpointFilter;
  /** What the receiver checks with; null: the secret that it was told. */
  readonly publicKey?: Maybe<Scalars['String']['output']>;
  /** Until when the key before signs as well; null: no other key does. */
  readonly previousKeyUntil?: Maybe<Scalars['DateTime']['output']>;
  /** When it first answered a ping at this address; null: it is sent nothing else. */
  readonly verifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was switched off; null: it is on. */
  readonly switchedOffAt?: Maybe<Scalars['DateTime']['output']>;
  /** null: it is not disabled. Switching it on makes it begin anew. */
  readonly disabled?: Maybe<EndpointDisabledBecause>;
  /** null: there is nothing to see to. */
  readonly notice?: Maybe<EndpointNotice>;
  /** Since when it has done nothing but fail; null: it has not. */
  readonly failingSince?: Maybe<Scalars['DateTime']['output']>;
  /** Until when it is left in peace, because it said that it has too much to do. */
  readonly pausedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Grows with every change; send it back as expectedVersion. */
  readonly version: Scalars['Int']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly createdBy: Scalars['String']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly updatedBy: Scalars['String']['output'];
};

export type EndpointConnection = {
  readonly edges: ReadonlyArray<EndpointEdge>;
  readonly nodes: ReadonlyArray<Endpoint>;
  readonly pageInfo: PageInfo;
};

export type EndpointEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Endpoint;
};

export type EndpointFilterInput = {
  /** Left out: all. A ping is sent when it is asked for, so it cannot be among them. */
  readonly types?: InputMaybe<ReadonlyArray<WebhookEventType>>;
  readonly under?: InputMaybe<Scalars['ID']['input']>;
  /** Left out: both. */
  readonly scopes?: InputMaybe<ReadonlyArray<Scope>>;
};

export type CreateEndpointInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly name: Scalars['String']['input'];
  /** The organ whose administrator will keep it. */
  readonly organ: Scalars['ID']['input'];
  /** https, port 443, a public host; without user, password and fragment. */
  readonly url: Scalars['String']['input'];
  readonly format?: InputMaybe<WebhookFormat>;
  /** Left out: everything that it may know. */
  readonly filter?: InputMaybe<EndpointFilterInput>;
  readonly signature?: InputMaybe<SignatureScheme>;
};

/** What is left out stays. */
export type ChangeEndpointInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly endpoint: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Another address has to answer a ping before it is sent anything else. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  readonly format?: InputMaybe<WebhookFormat>;
  /** Takes the place of the whole filter. */
  readonly filter?: InputMaybe<EndpointFilterInput>;
};

export type RotateEndpointKeyInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly endpoint: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly signature?: InputMaybe<SignatureScheme>;
};

export type RevokePreviousKeyInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly endpoint: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

export type SwitchEndpointInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly endpoint: Scalars['ID']['input'];
  readonly on: Scalars['Boolean']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

export type DeleteEndpointInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly endpoint: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

export type VerifyEndpointInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly endpoint: Scalars['ID']['input'];
};

export type EndpointPayload = {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly endpoint: Endpoint;
};

export type DeleteEndpointPayload = {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** Code of the endpoint that is gone. No other will have it. */
  readonly deleted: Scalars['String']['output'];
};

export type EndpointKeyPayload = {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly endpoint: Endpoint;
  /** What the receiver checks with, this once: keep it. null where it checks with the public key; and when the same mutation came before, for nobody can show a secret again: give the endpoint another key. */
  readonly secret?: Maybe<Scalars['String']['output']>;
};

export type SubmitReportInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly report: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** For those who examine it. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type RecallReportInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly report: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

export type ReviewReportInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly report: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** 公开 · 免于公开 · 须报上级机关或者主管部门审定 */
export type SecrecyConclusion =
  | 'MAY_BE_PUBLISHED'
  | 'MUST_NOT_BE_PUBLISHED'
  | 'TO_BE_REFERRED';

export type ConcludeSecrecyReviewInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly report: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** On what ground: the provision or the catalogue it was held against. */
  readonly basis: Scalars['String']['input'];
  readonly conclusion: SecrecyConclusion;
};

export type SignReportInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly report: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

export type ReturnReportInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly report: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** What is to be changed, for its authors. */
  readonly note: Scalars['String']['input'];
};

export type ScheduleReportInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly report: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly publishAt: Scalars['DateTime']['input'];
};

export type UnscheduleReportInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly report: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

export type PublishReportInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly report: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** What changed, for the public, where the reason of the amendment is not to be it. */
  readonly changeNote?: InputMaybe<Scalars['String']['input']>;
};

export type ForcePublicationInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly report: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** Why it cannot go the usual way; for those inside. */
  readonly reason: Scalars['String']['input'];
  readonly changeNote?: InputMaybe<Scalars['String']['input']>;
};

export type EndorsePublicationInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly report: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type RecordPublicationInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly report: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** Since when it has been public elsewhere. */
  readonly firstPublishedAt: Scalars['DateTime']['input'];
  /** Where: an address, a gazette. */
  readonly source: Scalars['String']['input'];
};

export type AmendReportInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly report: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** What was wrong and will be right. The public reads it as the change note, unless another is given then. */
  readonly reason: Scalars['String']['input'];
};

export type DiscardAmendmentInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly report: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

export type WithdrawReportInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly report: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly explanation: Scalars['String']['input'];
};

export type RetractReportInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly report: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** Why. Those who hold copies are told it, in the event of the retraction. */
  readonly explanation: Scalars['String']['input'];
};

export type ExplainIssuesInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly report: Scalars['ID']['input'];
  /** Issue.id of issues that the draft has now, for which the same reason is given; at most 250. */
  readonly issues: ReadonlyArray<Scalars['ID']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type WaiveIssuesInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly report: Scalars['ID']['input'];
  readonly issues: ReadonlyArray<Scalars['ID']['input']>;
  /** The public may read it. */
  readonly reason: Scalars['String']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( OrganSource )
    | ( ReportSource )
    | ( PublicRevisionSource )
    | ( DraftSource )
    | ( PersonSource )
    | ( ApiKeySource )
    | ( RevisionSource )
    | ( EndpointSource )
  ;
  Content:
    | ( ReportSource )
    | ( PublicRevisionSource )
    | ( DraftSource )
    | ( PreviewSource )
    | ( RevisionSource )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Comparison: ResolverTypeWrapper<Comparison>;
  CellChange: ResolverTypeWrapper<CellChange>;
  LabelledCellChange: ResolverTypeWrapper<LabelledCellChange>;
  TextChange: ResolverTypeWrapper<TextChange>;
  SentenceRun: ResolverTypeWrapper<SentenceRun>;
  RunKind: RunKind;
  PublicEventType: PublicEventType;
  EventData: ResolverTypeWrapper<Scalars['EventData']['output']>;
  PublicEvent: ResolverTypeWrapper<PublicEvent>;
  PublicEventConnection: ResolverTypeWrapper<PublicEventConnection>;
  PublicEventEdge: ResolverTypeWrapper<PublicEventEdge>;
  Form: ResolverTypeWrapper<FormSource>;
  FormChapter: ResolverTypeWrapper<FormChapterSource>;
  FormTable: ResolverTypeWrapper<FormTableSource>;
  TableLayout: TableLayout;
  FormGrid: ResolverTypeWrapper<Omit<FormGrid, 'columns'> & { columns: ReadonlyArray<ResolversTypes['Column']> }>;
  FormRow: ResolverTypeWrapper<FormRow>;
  Column: ResolverTypeWrapper<ColumnSource>;
  NumberKind: NumberKind;
  FormCell: ResolverTypeWrapper<CellSource>;
  OrganKind: OrganKind;
  Organ: ResolverTypeWrapper<OrganSource>;
  Place: ResolverTypeWrapper<PlaceSource>;
  OrganConnection: ResolverTypeWrapper<Omit<OrganConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OrganEdge']>, nodes: ReadonlyArray<ResolversTypes['Organ']> }>;
  OrganEdge: ResolverTypeWrapper<Omit<OrganEdge, 'node'> & { node: ResolversTypes['Organ'] }>;
  Scope: Scope;
  PublicState: PublicState;
  CompactTable: ResolverTypeWrapper<Scalars['CompactTable']['output']>;
  Content: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Content']>;
  Report: ResolverTypeWrapper<ReportSource>;
  PublicStep: ResolverTypeWrapper<PublicStep>;
  PublicRevision: ResolverTypeWrapper<PublicRevisionSource>;
  PublicRevisionReference: ResolverTypeWrapper<PublicRevisionReference>;
  Chapter: ResolverTypeWrapper<ChapterSource>;
  Table: ResolverTypeWrapper<TableSource>;
  Grid: ResolverTypeWrapper<GridSource>;
  TableRow: ResolverTypeWrapper<TableRowSource>;
  Figure: ResolverTypeWrapper<Figure>;
  LabelledTable: ResolverTypeWrapper<LabelledTable>;
  LabelledRow: ResolverTypeWrapper<LabelledRow>;
  Severity: Severity;
  Issue: ResolverTypeWrapper<IssueSource>;
  IssueParam: ResolverTypeWrapper<IssueParam>;
  Waiver: ResolverTypeWrapper<Waiver>;
  ReportConnection: ResolverTypeWrapper<Omit<ReportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReportEdge']>, nodes: ReadonlyArray<ResolversTypes['Report']> }>;
  ReportEdge: ResolverTypeWrapper<Omit<ReportEdge, 'node'> & { node: ResolversTypes['Report'] }>;
  PublicRevisionConnection: ResolverTypeWrapper<Omit<PublicRevisionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PublicRevisionEdge']>, nodes: ReadonlyArray<ResolversTypes['PublicRevision']> }>;
  PublicRevisionEdge: ResolverTypeWrapper<Omit<PublicRevisionEdge, 'node'> & { node: ResolversTypes['PublicRevision'] }>;
  Statistics: ResolverTypeWrapper<StatisticsSource>;
  Total: ResolverTypeWrapper<Total>;
  SourceReport: ResolverTypeWrapper<SourceReportSource>;
  Aggregation: ResolverTypeWrapper<Omit<Aggregation, 'added' | 'otherForm' | 'corrected' | 'gone' | 'arrived' | 'missing'> & { added: ReadonlyArray<ResolversTypes['SourceReport']>, otherForm: ReadonlyArray<ResolversTypes['SourceReport']>, corrected: ReadonlyArray<ResolversTypes['SourceReport']>, gone: ReadonlyArray<ResolversTypes['SourceReport']>, arrived: ReadonlyArray<ResolversTypes['SourceReport']>, missing: ReadonlyArray<ResolversTypes['SourceReport']> }>;
  RollUp: ResolverTypeWrapper<Omit<RollUp, 'issues' | 'missing'> & { issues: ReadonlyArray<ResolversTypes['Issue']>, missing: ReadonlyArray<ResolversTypes['SourceReport']> }>;
  SourceChangeKind: SourceChangeKind;
  SourceChange: ResolverTypeWrapper<SourceChangeSource>;
  CompileAggregateInput: CompileAggregateInput;
  CompileAggregatePayload: ResolverTypeWrapper<Omit<CompileAggregatePayload, 'report' | 'issues' | 'added' | 'otherForm' | 'missing' | 'changes'> & { report: ResolversTypes['Draft'], issues: ReadonlyArray<ResolversTypes['Issue']>, added: ReadonlyArray<ResolversTypes['SourceReport']>, otherForm: ReadonlyArray<ResolversTypes['SourceReport']>, missing: ReadonlyArray<ResolversTypes['SourceReport']>, changes: ReadonlyArray<ResolversTypes['SourceChange']> }>;
  DeadlineState: DeadlineState;
  Deadline: ResolverTypeWrapper<Deadline>;
  BoardLine: ResolverTypeWrapper<BoardLineSource>;
  Reminder: ResolverTypeWrapper<Reminder>;
  Progress: ResolverTypeWrapper<Progress>;
  BoardSummary: ResolverTypeWrapper<BoardSummary>;
  StateCount: ResolverTypeWrapper<StateCount>;
  DeadlineCount: ResolverTypeWrapper<DeadlineCount>;
  BoardConnection: ResolverTypeWrapper<Omit<BoardConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BoardEdge']>, nodes: ReadonlyArray<ResolversTypes['BoardLine']> }>;
  BoardEdge: ResolverTypeWrapper<Omit<BoardEdge, 'node'> & { node: ResolversTypes['BoardLine'] }>;
  RemindReportInput: RemindReportInput;
  RemindReportPayload: ResolverTypeWrapper<RemindReportPayload>;
  FigureText: ResolverTypeWrapper<Scalars['FigureText']['output']>;
  Base64: ResolverTypeWrapper<Scalars['Base64']['output']>;
  FigureInput: FigureInput;
  CreateReportInput: CreateReportInput;
  ImportReportInput: ImportReportInput;
  SaveDraftInput: SaveDraftInput;
  RestoreRevisionInput: RestoreRevisionInput;
  ReportPayload: ResolverTypeWrapper<ReportPayloadSource>;
  ImportReportPayload: ResolverTypeWrapper<ImportReportPayloadSource>;
  Certainty: Certainty;
  ImportedFigure: ResolverTypeWrapper<ImportedFigure>;
  SaveDraftPayload: ResolverTypeWrapper<SaveDraftPayloadSource>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Signed: ResolverTypeWrapper<Signed>;
  Comment: ResolverTypeWrapper<CommentSource>;
  CommentReply: ResolverTypeWrapper<CommentReply>;
  CommentPlace: ResolverTypeWrapper<CommentPlace>;
  CommentPlaceState: CommentPlaceState;
  CommentConnection: ResolverTypeWrapper<Omit<CommentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CommentEdge']>, nodes: ReadonlyArray<ResolversTypes['Comment']> }>;
  CommentEdge: ResolverTypeWrapper<Omit<CommentEdge, 'node'> & { node: ResolversTypes['Comment'] }>;
  AddCommentInput: AddCommentInput;
  ReplyToCommentInput: ReplyToCommentInput;
  SettleCommentInput: SettleCommentInput;
  ReopenCommentInput: ReopenCommentInput;
  CommentPayload: ResolverTypeWrapper<CommentPayloadSource>;
  DeliveryState: DeliveryState;
  SendFailure: SendFailure;
  Delivery: ResolverTypeWrapper<DeliverySource>;
  DeliveryConnection: ResolverTypeWrapper<Omit<DeliveryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DeliveryEdge']>, nodes: ReadonlyArray<ResolversTypes['Delivery']> }>;
  DeliveryEdge: ResolverTypeWrapper<Omit<DeliveryEdge, 'node'> & { node: ResolversTypes['Delivery'] }>;
  HttpHeader: ResolverTypeWrapper<HttpHeader>;
  DeliveryAttempt: ResolverTypeWrapper<DeliveryAttemptSource>;
  RedeliverInput: RedeliverInput;
  RedeliveredDeliveries: RedeliveredDeliveries;
  RedeliverSinceInput: RedeliverSinceInput;
  DeliveryPayload: ResolverTypeWrapper<DeliveryPayloadSource>;
  RedeliverSincePayload: ResolverTypeWrapper<RedeliverSincePayload>;
  ReportState: ReportState;
  Draft: ResolverTypeWrapper<DraftSource>;
  DraftPart: ResolverTypeWrapper<DraftPartSource>;
  Step: ResolverTypeWrapper<Step>;
  SecrecyReview: ResolverTypeWrapper<SecrecyReview>;
  Schedule: ResolverTypeWrapper<Schedule>;
  SentBack: ResolverTypeWrapper<SentBack>;
  Reasoned: ResolverTypeWrapper<Reasoned>;
  DecidedIssue: ResolverTypeWrapper<Omit<DecidedIssue, 'issue'> & { issue: ResolversTypes['Issue'] }>;
  DecisionKind: DecisionKind;
  Decision: ResolverTypeWrapper<Decision>;
  NotAssessable: ResolverTypeWrapper<NotAssessable>;
  DraftConnection: ResolverTypeWrapper<Omit<DraftConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DraftEdge']>, nodes: ReadonlyArray<ResolversTypes['Draft']> }>;
  DraftEdge: ResolverTypeWrapper<Omit<DraftEdge, 'node'> & { node: ResolversTypes['Draft'] }>;
  Health: ResolverTypeWrapper<Health>;
  ReadReport: ResolverTypeWrapper<ReadReportSource>;
  ReadChapter: ResolverTypeWrapper<ReadChapter>;
  RegisterOrganInput: RegisterOrganInput;
  MoveOrganInput: MoveOrganInput;
  MergeOrganInput: MergeOrganInput;
  CallToReportInput: CallToReportInput;
  OrganPayload: ResolverTypeWrapper<OrganPayloadSource>;
  Role: Role;
  Grant: ResolverTypeWrapper<GrantSource>;
  Viewer: ResolverTypeWrapper<ActorSource>;
  Person: ResolverTypeWrapper<PersonSource>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversTypes['Person']> }>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  ApiKey: ResolverTypeWrapper<ApiKeySource>;
  ApiKeyConnection: ResolverTypeWrapper<Omit<ApiKeyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ApiKeyEdge']>, nodes: ReadonlyArray<ResolversTypes['ApiKey']> }>;
  ApiKeyEdge: ResolverTypeWrapper<Omit<ApiKeyEdge, 'node'> & { node: ResolversTypes['ApiKey'] }>;
  AuditEntry: ResolverTypeWrapper<AuditEntrySource>;
  AuditEntryConnection: ResolverTypeWrapper<Omit<AuditEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AuditEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['AuditEntry']> }>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AdmitPersonInput: AdmitPersonInput;
  GrantRoleInput: GrantRoleInput;
  RevokeRoleInput: RevokeRoleInput;
  DisablePersonInput: DisablePersonInput;
  EnablePersonInput: EnablePersonInput;
  GrantInput: GrantInput;
  CreateApiKeyInput: CreateApiKeyInput;
  RevokeApiKeyInput: RevokeApiKeyInput;
  PersonPayload: ResolverTypeWrapper<PersonPayloadSource>;
  CreateApiKeyPayload: ResolverTypeWrapper<CreateApiKeyPayloadSource>;
  ApiKeyPayload: ResolverTypeWrapper<ApiKeyPayloadSource>;
  Presence: ResolverTypeWrapper<PresenceSource>;
  AnnouncePresenceInput: AnnouncePresenceInput;
  AnnouncePresencePayload: ResolverTypeWrapper<AnnouncePresencePayloadSource>;
  PreviewLink: ResolverTypeWrapper<PreviewLinkSource>;
  PreviewLinkConnection: ResolverTypeWrapper<Omit<PreviewLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PreviewLinkEdge']>, nodes: ReadonlyArray<ResolversTypes['PreviewLink']> }>;
  PreviewLinkEdge: ResolverTypeWrapper<Omit<PreviewLinkEdge, 'node'> & { node: ResolversTypes['PreviewLink'] }>;
  Preview: ResolverTypeWrapper<PreviewSource>;
  CreatePreviewInput: CreatePreviewInput;
  RevokePreviewInput: RevokePreviewInput;
  CreatePreviewPayload: ResolverTypeWrapper<Omit<CreatePreviewPayload, 'preview'> & { preview: ResolversTypes['PreviewLink'] }>;
  RevokePreviewPayload: ResolverTypeWrapper<Omit<RevokePreviewPayload, 'preview'> & { preview: ResolversTypes['PreviewLink'] }>;
  RevisionCause: RevisionCause;
  Revision: ResolverTypeWrapper<RevisionSource>;
  RevisionConnection: ResolverTypeWrapper<Omit<RevisionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RevisionEdge']>, nodes: ReadonlyArray<ResolversTypes['Revision']> }>;
  RevisionEdge: ResolverTypeWrapper<Omit<RevisionEdge, 'node'> & { node: ResolversTypes['Revision'] }>;
  Event: ResolverTypeWrapper<EventSource>;
  EventDetail: ResolverTypeWrapper<EventDetail>;
  EventConnection: ResolverTypeWrapper<Omit<EventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EventEdge']>, nodes: ReadonlyArray<ResolversTypes['Event']> }>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  Order: Order;
  FigureSource: FigureSource;
  FigureOrigin: ResolverTypeWrapper<FigureOrigin>;
  WebhookEventType: WebhookEventType;
  WebhookFormat: WebhookFormat;
  SignatureScheme: SignatureScheme;
  EndpointDisabledBecause: EndpointDisabledBecause;
  EndpointNotice: EndpointNotice;
  EndpointFilter: ResolverTypeWrapper<EndpointFilterSource>;
  Endpoint: ResolverTypeWrapper<EndpointSource>;
  EndpointConnection: ResolverTypeWrapper<Omit<EndpointConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EndpointEdge']>, nodes: ReadonlyArray<ResolversTypes['Endpoint']> }>;
  EndpointEdge: ResolverTypeWrapper<Omit<EndpointEdge, 'node'> & { node: ResolversTypes['Endpoint'] }>;
  EndpointFilterInput: EndpointFilterInput;
  CreateEndpointInput: CreateEndpointInput;
  ChangeEndpointInput: ChangeEndpointInput;
  RotateEndpointKeyInput: RotateEndpointKeyInput;
  RevokePreviousKeyInput: RevokePreviousKeyInput;
  SwitchEndpointInput: SwitchEndpointInput;
  DeleteEndpointInput: DeleteEndpointInput;
  VerifyEndpointInput: VerifyEndpointInput;
  EndpointPayload: ResolverTypeWrapper<EndpointPayloadSource>;
  DeleteEndpointPayload: ResolverTypeWrapper<DeleteEndpointPayload>;
  EndpointKeyPayload: ResolverTypeWrapper<EndpointKeyPayloadSource>;
  SubmitReportInput: SubmitReportInput;
  RecallReportInput: RecallReportInput;
  ReviewReportInput: ReviewReportInput;
  SecrecyConclusion: SecrecyConclusion;
  ConcludeSecrecyReviewInput: ConcludeSecrecyReviewInput;
  SignReportInput: SignReportInput;
  ReturnReportInput: ReturnReportInput;
  ScheduleReportInput: ScheduleReportInput;
  UnscheduleReportInput: UnscheduleReportInput;
  PublishReportInput: PublishReportInput;
  ForcePublicationInput: ForcePublicationInput;
  EndorsePublicationInput: EndorsePublicationInput;
  RecordPublicationInput: RecordPublicationInput;
  AmendReportInput: AmendReportInput;
  DiscardAmendmentInput: DiscardAmendmentInput;
  WithdrawReportInput: WithdrawReportInput;
  RetractReportInput: RetractReportInput;
  ExplainIssuesInput: ExplainIssuesInput;
  WaiveIssuesInput: WaiveIssuesInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  ID: Scalars['ID']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  Comparison: Comparison;
  CellChange: CellChange;
  LabelledCellChange: LabelledCellChange;
  TextChange: TextChange;
  SentenceRun: SentenceRun;
  EventData: Scalars['EventData']['output'];
  PublicEvent: PublicEvent;
  PublicEventConnection: PublicEventConnection;
  PublicEventEdge: PublicEventEdge;
  Form: FormSource;
  FormChapter: FormChapterSource;
  FormTable: FormTableSource;
  FormGrid: Omit<FormGrid, 'columns'> & { columns: ReadonlyArray<ResolversParentTypes['Column']> };
  FormRow: FormRow;
  Column: ColumnSource;
  FormCell: CellSource;
  Organ: OrganSource;
  Place: PlaceSource;
  OrganConnection: Omit<OrganConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrganEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Organ']> };
  OrganEdge: Omit<OrganEdge, 'node'> & { node: ResolversParentTypes['Organ'] };
  CompactTable: Scalars['CompactTable']['output'];
  Content: ResolversInterfaceTypes<ResolversParentTypes>['Content'];
  Report: ReportSource;
  PublicStep: PublicStep;
  PublicRevision: PublicRevisionSource;
  PublicRevisionReference: PublicRevisionReference;
  Chapter: ChapterSource;
  Table: TableSource;
  Grid: GridSource;
  TableRow: TableRowSource;
  Figure: Figure;
  LabelledTable: LabelledTable;
  LabelledRow: LabelledRow;
  Issue: IssueSource;
  IssueParam: IssueParam;
  Waiver: Waiver;
  ReportConnection: Omit<ReportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReportEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Report']> };
  ReportEdge: Omit<ReportEdge, 'node'> & { node: ResolversParentTypes['Report'] };
  PublicRevisionConnection: Omit<PublicRevisionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PublicRevisionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PublicRevision']> };
  PublicRevisionEdge: Omit<PublicRevisionEdge, 'node'> & { node: ResolversParentTypes['PublicRevision'] };
  Statistics: StatisticsSource;
  Total: Total;
  SourceReport: SourceReportSource;
  Aggregation: Omit<Aggregation, 'added' | 'otherForm' | 'corrected' | 'gone' | 'arrived' | 'missing'> & { added: ReadonlyArray<ResolversParentTypes['SourceReport']>, otherForm: ReadonlyArray<ResolversParentTypes['SourceReport']>, corrected: ReadonlyArray<ResolversParentTypes['SourceReport']>, gone: ReadonlyArray<ResolversParentTypes['SourceReport']>, arrived: ReadonlyArray<ResolversParentTypes['SourceReport']>, missing: ReadonlyArray<ResolversParentTypes['SourceReport']> };
  RollUp: Omit<RollUp, 'issues' | 'missing'> & { issues: ReadonlyArray<ResolversParentTypes['Issue']>, missing: ReadonlyArray<ResolversParentTypes['SourceReport']> };
  SourceChange: SourceChangeSource;
  CompileAggregateInput: CompileAggregateInput;
  CompileAggregatePayload: Omit<CompileAggregatePayload, 'report' | 'issues' | 'added' | 'otherForm' | 'missing' | 'changes'> & { report: ResolversParentTypes['Draft'], issues: ReadonlyArray<ResolversParentTypes['Issue']>, added: ReadonlyArray<ResolversParentTypes['SourceReport']>, otherForm: ReadonlyArray<ResolversParentTypes['SourceReport']>, missing: ReadonlyArray<ResolversParentTypes['SourceReport']>, changes: ReadonlyArray<ResolversParentTypes['SourceChange']> };
  Deadline: Deadline;
  BoardLine: BoardLineSource;
  Reminder: Reminder;
  Progress: Progress;
  BoardSummary: BoardSummary;
  StateCount: StateCount;
  DeadlineCount: DeadlineCount;
  BoardConnection: Omit<BoardConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BoardEdge']>, nodes: ReadonlyArray<ResolversParentTypes['BoardLine']> };
  BoardEdge: Omit<BoardEdge, 'node'> & { node: ResolversParentTypes['BoardLine'] };
  RemindReportInput: RemindReportInput;
  RemindReportPayload: RemindReportPayload;
  FigureText: Scalars['FigureText']['output'];
  Base64: Scalars['Base64']['output'];
  FigureInput: FigureInput;
  CreateReportInput: CreateReportInput;
  ImportReportInput: ImportReportInput;
  SaveDraftInput: SaveDraftInput;
  RestoreRevisionInput: RestoreRevisionInput;
  ReportPayload: ReportPayloadSource;
  ImportReportPayload: ImportReportPayloadSource;
  ImportedFigure: ImportedFigure;
  SaveDraftPayload: SaveDraftPayloadSource;
  Mutation: Record<PropertyKey, never>;
  Signed: Signed;
  Comment: CommentSource;
  CommentReply: CommentReply;
  CommentPlace: CommentPlace;
  CommentConnection: Omit<CommentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CommentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Comment']> };
  CommentEdge: Omit<CommentEdge, 'node'> & { node: ResolversParentTypes['Comment'] };
  AddCommentInput: AddCommentInput;
  ReplyToCommentInput: ReplyToCommentInput;
  SettleCommentInput: SettleCommentInput;
  ReopenCommentInput: ReopenCommentInput;
  CommentPayload: CommentPayloadSource;
  Delivery: DeliverySource;
  DeliveryConnection: Omit<DeliveryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DeliveryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Delivery']> };
  DeliveryEdge: Omit<DeliveryEdge, 'node'> & { node: ResolversParentTypes['Delivery'] };
  HttpHeader: HttpHeader;
  DeliveryAttempt: DeliveryAttemptSource;
  RedeliverInput: RedeliverInput;
  RedeliverSinceInput: RedeliverSinceInput;
  DeliveryPayload: DeliveryPayloadSource;
  RedeliverSincePayload: RedeliverSincePayload;
  Draft: DraftSource;
  DraftPart: DraftPartSource;
  Step: Step;
  SecrecyReview: SecrecyReview;
  Schedule: Schedule;
  SentBack: SentBack;
  Reasoned: Reasoned;
  DecidedIssue: Omit<DecidedIssue, 'issue'> & { issue: ResolversParentTypes['Issue'] };
  Decision: Decision;
  NotAssessable: NotAssessable;
  DraftConnection: Omit<DraftConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DraftEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Draft']> };
  DraftEdge: Omit<DraftEdge, 'node'> & { node: ResolversParentTypes['Draft'] };
  Health: Health;
  ReadReport: ReadReportSource;
  ReadChapter: ReadChapter;
  RegisterOrganInput: RegisterOrganInput;
  MoveOrganInput: MoveOrganInput;
  MergeOrganInput: MergeOrganInput;
  CallToReportInput: CallToReportInput;
  OrganPayload: OrganPayloadSource;
  Grant: GrantSource;
  Viewer: ActorSource;
  Person: PersonSource;
  PersonConnection: Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Person']> };
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  ApiKey: ApiKeySource;
  ApiKeyConnection: Omit<ApiKeyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ApiKeyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ApiKey']> };
  ApiKeyEdge: Omit<ApiKeyEdge, 'node'> & { node: ResolversParentTypes['ApiKey'] };
  AuditEntry: AuditEntrySource;
  AuditEntryConnection: Omit<AuditEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AuditEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AuditEntry']> };
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AdmitPersonInput: AdmitPersonInput;
  GrantRoleInput: GrantRoleInput;
  RevokeRoleInput: RevokeRoleInput;
  DisablePersonInput: DisablePersonInput;
  EnablePersonInput: EnablePersonInput;
  GrantInput: GrantInput;
  CreateApiKeyInput: CreateApiKeyInput;
  RevokeApiKeyInput: RevokeApiKeyInput;
  PersonPayload: PersonPayloadSource;
  CreateApiKeyPayload: CreateApiKeyPayloadSource;
  ApiKeyPayload: ApiKeyPayloadSource;
  Presence: PresenceSource;
  AnnouncePresenceInput: AnnouncePresenceInput;
  AnnouncePresencePayload: AnnouncePresencePayloadSource;
  PreviewLink: PreviewLinkSource;
  PreviewLinkConnection: Omit<PreviewLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PreviewLinkEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PreviewLink']> };
  PreviewLinkEdge: Omit<PreviewLinkEdge, 'node'> & { node: ResolversParentTypes['PreviewLink'] };
  Preview: PreviewSource;
  CreatePreviewInput: CreatePreviewInput;
  RevokePreviewInput: RevokePreviewInput;
  CreatePreviewPayload: Omit<CreatePreviewPayload, 'preview'> & { preview: ResolversParentTypes['PreviewLink'] };
  RevokePreviewPayload: Omit<RevokePreviewPayload, 'preview'> & { preview: ResolversParentTypes['PreviewLink'] };
  Revision: RevisionSource;
  RevisionConnection: Omit<RevisionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RevisionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Revision']> };
  RevisionEdge: Omit<RevisionEdge, 'node'> & { node: ResolversParentTypes['Revision'] };
  Event: EventSource;
  EventDetail: EventDetail;
  EventConnection: Omit<EventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EventEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Event']> };
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  FigureOrigin: FigureOrigin;
  EndpointFilter: EndpointFilterSource;
  Endpoint: EndpointSource;
  EndpointConnection: Omit<EndpointConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EndpointEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Endpoint']> };
  EndpointEdge: Omit<EndpointEdge, 'node'> & { node: ResolversParentTypes['Endpoint'] };
  EndpointFilterInput: EndpointFilterInput;
  CreateEndpointInput: CreateEndpointInput;
  ChangeEndpointInput: ChangeEndpointInput;
  RotateEndpointKeyInput: RotateEndpointKeyInput;
  RevokePreviousKeyInput: RevokePreviousKeyInput;
  SwitchEndpointInput: SwitchEndpointInput;
  DeleteEndpointInput: DeleteEndpointInput;
  VerifyEndpointInput: VerifyEndpointInput;
  EndpointPayload: EndpointPayloadSource;
  DeleteEndpointPayload: DeleteEndpointPayload;
  EndpointKeyPayload: EndpointKeyPayloadSource;
  SubmitReportInput: SubmitReportInput;
  RecallReportInput: RecallReportInput;
  ReviewReportInput: ReviewReportInput;
  ConcludeSecrecyReviewInput: ConcludeSecrecyReviewInput;
  SignReportInput: SignReportInput;
  ReturnReportInput: ReturnReportInput;
  ScheduleReportInput: ScheduleReportInput;
  UnscheduleReportInput: UnscheduleReportInput;
  PublishReportInput: PublishReportInput;
  ForcePublicationInput: ForcePublicationInput;
  EndorsePublicationInput: EndorsePublicationInput;
  RecordPublicationInput: RecordPublicationInput;
  AmendReportInput: AmendReportInput;
  DiscardAmendmentInput: DiscardAmendmentInput;
  WithdrawReportInput: WithdrawReportInput;
  RetractReportInput: RetractReportInput;
  ExplainIssuesInput: ExplainIssuesInput;
  WaiveIssuesInput: WaiveIssuesInput;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Organ' | 'Report' | 'PublicRevision' | 'Draft' | 'Person' | 'ApiKey' | 'Revision' | 'Endpoint', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  comparison?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<QueryComparisonArgs, 'report' | 'from' | 'to'>>;
  events?: Resolver<ResolversTypes['PublicEventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'first'>>;
  form?: Resolver<Maybe<ResolversTypes['Form']>, ParentType, ContextType, RequireFields<QueryFormArgs, 'edition'>>;
  forms?: Resolver<ReadonlyArray<ResolversTypes['Form']>, ParentType, ContextType>;
  organ?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType, RequireFields<QueryOrganArgs, 'id'>>;
  organs?: Resolver<ResolversTypes['OrganConnection'], ParentType, ContextType, RequireFields<QueryOrgansArgs, 'first'>>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType, RequireFields<QueryReportArgs, 'organ' | 'year' | 'scope'>>;
  reports?: Resolver<ResolversTypes['ReportConnection'], ParentType, ContextType, RequireFields<QueryReportsArgs, 'year' | 'scope' | 'state' | 'first'>>;
  revision?: Resolver<Maybe<ResolversTypes['PublicRevision']>, ParentType, ContextType, RequireFields<QueryRevisionArgs, 'report' | 'number'>>;
  revisions?: Resolver<ResolversTypes['PublicRevisionConnection'], ParentType, ContextType, RequireFields<QueryRevisionsArgs, 'report' | 'first'>>;
  statistics?: Resolver<Maybe<ResolversTypes['Statistics']>, ParentType, ContextType, RequireFields<QueryStatisticsArgs, 'organ' | 'year' | 'basis'>>;
  board?: Resolver<ResolversTypes['BoardConnection'], ParentType, ContextType, RequireFields<QueryBoardArgs, 'year' | 'scope' | 'within' | 'first'>>;
  deliveries?: Resolver<ResolversTypes['DeliveryConnection'], ParentType, ContextType, RequireFields<QueryDeliveriesArgs, 'endpoint' | 'first'>>;
  deliveryAttempts?: Resolver<ReadonlyArray<ResolversTypes['DeliveryAttempt']>, ParentType, ContextType, RequireFields<QueryDeliveryAttemptsArgs, 'delivery'>>;
  draft?: Resolver<Maybe<ResolversTypes['Draft']>, ParentType, ContextType, RequireFields<QueryDraftArgs, 'report'>>;
  drafts?: Resolver<ResolversTypes['DraftConnection'], ParentType, ContextType, RequireFields<QueryDraftsArgs, 'year' | 'scope' | 'state' | 'within' | 'first'>>;
  health?: Resolver<ResolversTypes['Health'], ParentType, ContextType>;
  readReport?: Resolver<ResolversTypes['ReadReport'], ParentType, ContextType, RequireFields<QueryReadReportArgs, 'fileName' | 'file'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPeopleArgs, 'within' | 'first'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  apiKeys?: Resolver<ResolversTypes['ApiKeyConnection'], ParentType, ContextType, RequireFields<QueryApiKeysArgs, 'within' | 'first'>>;
  auditLog?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<QueryAuditLogArgs, 'organ' | 'first'>>;
  preview?: Resolver<Maybe<ResolversTypes['Preview']>, ParentType, ContextType, RequireFields<QueryPreviewArgs, 'token'>>;
  history?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<QueryHistoryArgs, 'report' | 'first'>>;
  historyComparison?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<QueryHistoryComparisonArgs, 'report' | 'from' | 'to'>>;
  draftComparison?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<QueryDraftComparisonArgs, 'report'>>;
  provenance?: Resolver<ReadonlyArray<ResolversTypes['FigureOrigin']>, ParentType, ContextType, RequireFields<QueryProvenanceArgs, 'report'>>;
  timeline?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'report' | 'order' | 'first'>>;
  historyRevision?: Resolver<Maybe<ResolversTypes['Revision']>, ParentType, ContextType, RequireFields<QueryHistoryRevisionArgs, 'report' | 'number'>>;
  endpoints?: Resolver<ResolversTypes['EndpointConnection'], ParentType, ContextType, RequireFields<QueryEndpointsArgs, 'within' | 'first'>>;
  endpoint?: Resolver<Maybe<ResolversTypes['Endpoint']>, ParentType, ContextType, RequireFields<QueryEndpointArgs, 'id'>>;
};

export type ComparisonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['CellChange']>, ParentType, ContextType>;
  labelledCells?: Resolver<ReadonlyArray<ResolversTypes['LabelledCellChange']>, ParentType, ContextType>;
  texts?: Resolver<ReadonlyArray<ResolversTypes['TextChange']>, ParentType, ContextType>;
};

export type CellChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CellChange'] = ResolversParentTypes['CellChange']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  unitBefore?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitAfter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type LabelledCellChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LabelledCellChange'] = ResolversParentTypes['LabelledCellChange']> = {
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitBefore?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitAfter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type TextChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TextChange'] = ResolversParentTypes['TextChange']> = {
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  headingBefore?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headingAfter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  runs?: Resolver<ReadonlyArray<ResolversTypes['SentenceRun']>, ParentType, ContextType>;
};

export type SentenceRunResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SentenceRun'] = ResolversParentTypes['SentenceRun']> = {
  kind?: Resolver<ResolversTypes['RunKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface EventDataScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EventData'], any> {
  name: 'EventData';
}

export type PublicEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublicEvent'] = ResolversParentTypes['PublicEvent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timestamp?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  data?: Resolver<ResolversTypes['EventData'], ParentType, ContextType>;
};

export type PublicEventConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublicEventConnection'] = ResolversParentTypes['PublicEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublicEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PublicEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PublicEventEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublicEventEdge'] = ResolversParentTypes['PublicEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublicEvent'], ParentType, ContextType>;
};

export type FormResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Form'] = ResolversParentTypes['Form']> = {
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  toYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  chapters?: Resolver<ReadonlyArray<ResolversTypes['FormChapter']>, ParentType, ContextType>;
  tables?: Resolver<ReadonlyArray<ResolversTypes['FormTable']>, ParentType, ContextType>;
};

export type FormChapterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FormChapter'] = ResolversParentTypes['FormChapter']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  numeral?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subheadings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FormTableResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FormTable'] = ResolversParentTypes['FormTable']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  layout?: Resolver<ResolversTypes['TableLayout'], ParentType, ContextType>;
  grids?: Resolver<ReadonlyArray<ResolversTypes['FormGrid']>, ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['FormCell']>, ParentType, ContextType>;
};

export type FormGridResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FormGrid'] = ResolversParentTypes['FormGrid']> = {
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  corner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['Column']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['FormRow']>, ParentType, ContextType>;
};

export type FormRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FormRow'] = ResolversParentTypes['FormRow']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ColumnResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Column'] = ResolversParentTypes['Column']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NumberKind'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FormCellResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FormCell'] = ResolversParentTypes['FormCell']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sumOf?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type OrganResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Organ'] = ResolversParentTypes['Organ']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganKind'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType, Partial<OrganParentArgs>>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<OrganPathArgs>>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  calledYears?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  organs?: Resolver<ResolversTypes['OrganConnection'], ParentType, ContextType, RequireFields<OrganOrgansArgs, 'first'>>;
  reports?: Resolver<ResolversTypes['ReportConnection'], ParentType, ContextType, RequireFields<OrganReportsArgs, 'first'>>;
  statistics?: Resolver<Maybe<ResolversTypes['Statistics']>, ParentType, ContextType, RequireFields<OrganStatisticsArgs, 'year' | 'basis'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganConnection'] = ResolversParentTypes['OrganConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organ']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OrganEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganEdge'] = ResolversParentTypes['OrganEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organ'], ParentType, ContextType>;
};

export interface CompactTableScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CompactTable'], any> {
  name: 'CompactTable';
}

export type ContentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Content'] = ResolversParentTypes['Content']> = {
  __resolveType: TypeResolveFn<'Report' | 'PublicRevision' | 'Draft' | 'Preview' | 'Revision', ParentType, ContextType>;
};

export type ReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organ?: Resolver<ResolversTypes['Organ'], ParentType, ContextType>;
  organCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Scope'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PublicState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstPublishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['Form'], ParentType, ContextType>;
  preface?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  chapters?: Resolver<ReadonlyArray<ResolversTypes['Chapter']>, ParentType, ContextType>;
  tables?: Resolver<ReadonlyArray<ResolversTypes['Table']>, ParentType, ContextType>;
  labelledTables?: Resolver<ReadonlyArray<ResolversTypes['LabelledTable']>, ParentType, ContextType>;
  figure?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType, RequireFields<ReportFigureArgs, 'key'>>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType, Partial<ReportFiguresArgs>>;
  issues?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  waivers?: Resolver<ReadonlyArray<ResolversTypes['Waiver']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PublicStep']>, ParentType, ContextType>;
  revisions?: Resolver<ResolversTypes['PublicRevisionConnection'], ParentType, ContextType, RequireFields<ReportRevisionsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublicStep'] = ResolversParentTypes['PublicStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PublicState'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PublicRevisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublicRevision'] = ResolversParentTypes['PublicRevision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PublicState'], ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['PublicRevisionReference']>, ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['PublicRevisionReference']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['Form'], ParentType, ContextType>;
  preface?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  chapters?: Resolver<ReadonlyArray<ResolversTypes['Chapter']>, ParentType, ContextType>;
  tables?: Resolver<ReadonlyArray<ResolversTypes['Table']>, ParentType, ContextType>;
  labelledTables?: Resolver<ReadonlyArray<ResolversTypes['LabelledTable']>, ParentType, ContextType>;
  figure?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType, RequireFields<PublicRevisionFigureArgs, 'key'>>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType, Partial<PublicRevisionFiguresArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicRevisionReferenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublicRevisionReference'] = ResolversParentTypes['PublicRevisionReference']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChapterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Chapter'] = ResolversParentTypes['Chapter']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  numeral?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['Table']>, ParentType, ContextType>;
};

export type TableResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Table'] = ResolversParentTypes['Table']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grids?: Resolver<ReadonlyArray<ResolversTypes['Grid']>, ParentType, ContextType>;
  compact?: Resolver<ResolversTypes['CompactTable'], ParentType, ContextType>;
};

export type GridResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Grid'] = ResolversParentTypes['Grid']> = {
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  corner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['Column']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['TableRow']>, ParentType, ContextType>;
};

export type TableRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TableRow'] = ResolversParentTypes['TableRow']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Decimal']>>, ParentType, ContextType>;
};

export type FigureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  computed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LabelledTableResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LabelledTable'] = ResolversParentTypes['LabelledTable']> = {
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['LabelledRow']>, ParentType, ContextType>;
};

export type LabelledRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LabelledRow'] = ResolversParentTypes['LabelledRow']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Decimal']>>, ParentType, ContextType>;
};

export type IssueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Issue'] = ResolversParentTypes['Issue']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  actual?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  params?: Resolver<ReadonlyArray<ResolversTypes['IssueParam']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IssueParamResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IssueParam'] = ResolversParentTypes['IssueParam']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WaiverResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Waiver'] = ResolversParentTypes['Waiver']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ReportConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportConnection'] = ResolversParentTypes['ReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Report']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReportEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportEdge'] = ResolversParentTypes['ReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
};

export type PublicRevisionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublicRevisionConnection'] = ResolversParentTypes['PublicRevisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublicRevisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PublicRevision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PublicRevisionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublicRevisionEdge'] = ResolversParentTypes['PublicRevisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublicRevision'], ParentType, ContextType>;
};

export type StatisticsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Statistics'] = ResolversParentTypes['Statistics']> = {
  organ?: Resolver<ResolversTypes['Organ'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Scope'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figure?: Resolver<Maybe<ResolversTypes['Total']>, ParentType, ContextType, RequireFields<StatisticsFigureArgs, 'key'>>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Total']>, ParentType, ContextType, Partial<StatisticsFiguresArgs>>;
};

export type TotalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Total'] = ResolversParentTypes['Total']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourceReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceReport'] = ResolversParentTypes['SourceReport']> = {
  organCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Scope'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AggregationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Aggregation'] = ResolversParentTypes['Aggregation']> = {
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  byName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  added?: Resolver<ReadonlyArray<ResolversTypes['SourceReport']>, ParentType, ContextType>;
  otherForm?: Resolver<ReadonlyArray<ResolversTypes['SourceReport']>, ParentType, ContextType>;
  corrected?: Resolver<ReadonlyArray<ResolversTypes['SourceReport']>, ParentType, ContextType>;
  gone?: Resolver<ReadonlyArray<ResolversTypes['SourceReport']>, ParentType, ContextType>;
  arrived?: Resolver<ReadonlyArray<ResolversTypes['SourceReport']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['SourceReport']>, ParentType, ContextType>;
};

export type RollUpResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RollUp'] = ResolversParentTypes['RollUp']> = {
  issues?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  notAssessable?: Resolver<ReadonlyArray<ResolversTypes['NotAssessable']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['SourceReport']>, ParentType, ContextType>;
};

export type SourceChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceChange'] = ResolversParentTypes['SourceChange']> = {
  organCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Scope'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceChangeKind'], ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['CellChange']>, ParentType, ContextType>;
};

export type CompileAggregatePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CompileAggregatePayload'] = ResolversParentTypes['CompileAggregatePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Draft'], ParentType, ContextType>;
  issues?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  added?: Resolver<ReadonlyArray<ResolversTypes['SourceReport']>, ParentType, ContextType>;
  otherForm?: Resolver<ReadonlyArray<ResolversTypes['SourceReport']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['SourceReport']>, ParentType, ContextType>;
  notAssessable?: Resolver<ReadonlyArray<ResolversTypes['NotAssessable']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['SourceChange']>, ParentType, ContextType>;
};

export type DeadlineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Deadline'] = ResolversParentTypes['Deadline']> = {
  state?: Resolver<ResolversTypes['DeadlineState'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publicBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  daysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BoardLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BoardLine'] = ResolversParentTypes['BoardLine']> = {
  organCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organPath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Scope'], ParentType, ContextType>;
  called?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['Deadline'], ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['Progress']>, ParentType, ContextType>;
  reminded?: Resolver<Maybe<ResolversTypes['Reminder']>, ParentType, ContextType>;
};

export type ReminderResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Reminder'] = ResolversParentTypes['Reminder']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  byName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProgressResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Progress'] = ResolversParentTypes['Progress']> = {
  report?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReportState'], ParentType, ContextType>;
  publicState?: Resolver<Maybe<ResolversTypes['ReportState']>, ParentType, ContextType>;
  publicRevision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  firstPublishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  submission?: Resolver<Maybe<ResolversTypes['Step']>, ParentType, ContextType>;
  schedule?: Resolver<Maybe<ResolversTypes['Schedule']>, ParentType, ContextType>;
  sentBack?: Resolver<Maybe<ResolversTypes['SentBack']>, ParentType, ContextType>;
  amendment?: Resolver<Maybe<ResolversTypes['Reasoned']>, ParentType, ContextType>;
  forced?: Resolver<Maybe<ResolversTypes['Reasoned']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BoardSummaryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BoardSummary'] = ResolversParentTypes['BoardSummary']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  called?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notBegun?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentBack?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  forced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  states?: Resolver<ReadonlyArray<ResolversTypes['StateCount']>, ParentType, ContextType>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['DeadlineCount']>, ParentType, ContextType>;
};

export type StateCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StateCount'] = ResolversParentTypes['StateCount']> = {
  state?: Resolver<ResolversTypes['ReportState'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeadlineCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeadlineCount'] = ResolversParentTypes['DeadlineCount']> = {
  state?: Resolver<ResolversTypes['DeadlineState'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BoardConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BoardConnection'] = ResolversParentTypes['BoardConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BoardEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BoardLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['BoardSummary'], ParentType, ContextType>;
};

export type BoardEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BoardEdge'] = ResolversParentTypes['BoardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BoardLine'], ParentType, ContextType>;
};

export type RemindReportPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RemindReportPayload'] = ResolversParentTypes['RemindReportPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reminder?: Resolver<ResolversTypes['Reminder'], ParentType, ContextType>;
};

export interface FigureTextScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FigureText'], any> {
  name: 'FigureText';
}

export interface Base64ScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Base64'], any> {
  name: 'Base64';
}

export type ReportPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportPayload'] = ResolversParentTypes['ReportPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Draft'], ParentType, ContextType>;
  issues?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
};

export type ImportReportPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportReportPayload'] = ResolversParentTypes['ImportReportPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Draft'], ParentType, ContextType>;
  issues?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['ImportedFigure']>, ParentType, ContextType>;
};

export type ImportedFigureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportedFigure'] = ResolversParentTypes['ImportedFigure']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type SaveDraftPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SaveDraftPayload'] = ResolversParentTypes['SaveDraftPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  part?: Resolver<ResolversTypes['DraftPart'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Draft'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createReport?: Resolver<ResolversTypes['ReportPayload'], ParentType, ContextType, RequireFields<MutationCreateReportArgs, 'input'>>;
  importReport?: Resolver<ResolversTypes['ImportReportPayload'], ParentType, ContextType, RequireFields<MutationImportReportArgs, 'input'>>;
  saveDraft?: Resolver<ResolversTypes['SaveDraftPayload'], ParentType, ContextType, RequireFields<MutationSaveDraftArgs, 'input'>>;
  restoreRevision?: Resolver<ResolversTypes['ReportPayload'], ParentType, ContextType, RequireFields<MutationRestoreRevisionArgs, 'input'>>;
  compileAggregate?: Resolver<ResolversTypes['CompileAggregatePayload'], ParentType, ContextType, RequireFields<MutationCompileAggregateArgs, 'input'>>;
  remindReport?: Resolver<ResolversTypes['RemindReportPayload'], ParentType, ContextType, RequireFields<MutationRemindReportArgs, 'input'>>;
  addComment?: Resolver<ResolversTypes['CommentPayload'], ParentType, ContextType, RequireFields<MutationAddCommentArgs, 'input'>>;
  replyToComment?: Resolver<ResolversTypes['CommentPayload'], ParentType, ContextType, RequireFields<MutationReplyToCommentArgs, 'input'>>;
  settleComment?: Resolver<ResolversTypes['CommentPayload'], ParentType, ContextType, RequireFields<MutationSettleCommentArgs, 'input'>>;
  reopenComment?: Resolver<ResolversTypes['CommentPayload'], ParentType, ContextType, RequireFields<MutationReopenCommentArgs, 'input'>>;
  redeliver?: Resolver<ResolversTypes['DeliveryPayload'], ParentType, ContextType, RequireFields<MutationRedeliverArgs, 'input'>>;
  redeliverSince?: Resolver<ResolversTypes['RedeliverSincePayload'], ParentType, ContextType, RequireFields<MutationRedeliverSinceArgs, 'input'>>;
  registerOrgan?: Resolver<ResolversTypes['OrganPayload'], ParentType, ContextType, RequireFields<MutationRegisterOrganArgs, 'input'>>;
  moveOrgan?: Resolver<ResolversTypes['OrganPayload'], ParentType, ContextType, RequireFields<MutationMoveOrganArgs, 'input'>>;
  mergeOrgan?: Resolver<ResolversTypes['OrganPayload'], ParentType, ContextType, RequireFields<MutationMergeOrganArgs, 'input'>>;
  callToReport?: Resolver<ResolversTypes['OrganPayload'], ParentType, ContextType, RequireFields<MutationCallToReportArgs, 'input'>>;
  admitPerson?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<MutationAdmitPersonArgs, 'input'>>;
  grantRole?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<MutationGrantRoleArgs, 'input'>>;
  revokeRole?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<MutationRevokeRoleArgs, 'input'>>;
  disablePerson?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<MutationDisablePersonArgs, 'input'>>;
  enablePerson?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<MutationEnablePersonArgs, 'input'>>;
  createApiKey?: Resolver<ResolversTypes['CreateApiKeyPayload'], ParentType, ContextType, RequireFields<MutationCreateApiKeyArgs, 'input'>>;
  revokeApiKey?: Resolver<ResolversTypes['ApiKeyPayload'], ParentType, ContextType, RequireFields<MutationRevokeApiKeyArgs, 'input'>>;
  announcePresence?: Resolver<ResolversTypes['AnnouncePresencePayload'], ParentType, ContextType, RequireFields<MutationAnnouncePresenceArgs, 'input'>>;
  createPreview?: Resolver<ResolversTypes['CreatePreviewPayload'], ParentType, ContextType, RequireFields<MutationCreatePreviewArgs, 'input'>>;
  revokePreview?: Resolver<ResolversTypes['RevokePreviewPayload'], ParentType, ContextType, RequireFields<MutationRevokePreviewArgs, 'input'>>;
  createEndpoint?: Resolver<ResolversTypes['EndpointKeyPayload'], ParentType, ContextType, RequireFields<MutationCreateEndpointArgs, 'input'>>;
  changeEndpoint?: Resolver<ResolversTypes['EndpointPayload'], ParentType, ContextType, RequireFields<MutationChangeEndpointArgs, 'input'>>;
  rotateEndpointKey?: Resolver<ResolversTypes['EndpointKeyPayload'], ParentType, ContextType, RequireFields<MutationRotateEndpointKeyArgs, 'input'>>;
  revokePreviousKey?: Resolver<ResolversTypes['EndpointPayload'], ParentType, ContextType, RequireFields<MutationRevokePreviousKeyArgs, 'input'>>;
  switchEndpoint?: Resolver<ResolversTypes['EndpointPayload'], ParentType, ContextType, RequireFields<MutationSwitchEndpointArgs, 'input'>>;
  deleteEndpoint?: Resolver<ResolversTypes['DeleteEndpointPayload'], ParentType, ContextType, RequireFields<MutationDeleteEndpointArgs, 'input'>>;
  verifyEndpoint?: Resolver<ResolversTypes['EndpointPayload'], ParentType, ContextType, RequireFields<MutationVerifyEndpointArgs, 'input'>>;
  submitReport?: Resolver<ResolversTypes['ReportPayload'], ParentType, ContextType, RequireFields<MutationSubmitReportArgs, 'input'>>;
  recallReport?: Resolver<ResolversTypes['ReportPayload'], ParentType, ContextType, RequireFields<MutationRecallReportArgs, 'input'>>;
  reviewReport?: Resolver<ResolversTypes['ReportPayload'], ParentType, ContextType, RequireFields<MutationReviewReportArgs, 'input'>>;
  concludeSecrecyReview?: Resolver<ResolversTypes['ReportPayload'], ParentType, ContextType, RequireFields<MutationConcludeSecrecyReviewArgs, 'input'>>;
  signReport?: Resolver<ResolversTypes['ReportPayload'], ParentType, ContextType, RequireFields<MutationSignReportArgs, 'input'>>;
  returnReport?: Resolver<ResolversTypes['ReportPayload'], ParentType, ContextType, RequireFields<MutationReturnReportArgs, 'input'>>;
  scheduleReport?: Resolver<ResolversTypes['ReportPayload'], ParentType, ContextType, RequireFields<MutationScheduleReportArgs, 'input'>>;
  unscheduleReport?: Resolver<ResolversTypes['ReportPayload'], ParentType, ContextType, RequireFields<MutationUnscheduleReportArgs, 'input'>>;
  publishReport?: Resolver<ResolversTypes['ReportPayload'], ParentType, ContextType, RequireFields<MutationPublishReportArgs, 'input'>>;
  forcePublication?: Resolver<ResolversTypes['ReportPayload'], ParentType, ContextType, RequireFields<MutationForcePublicationArgs, 'input'>>;
  endorsePublication?: Resolver<ResolversTypes['ReportPayload'], ParentType, ContextType, RequireFields<MutationEndorsePublicationArgs, 'input'>>;
  recordPublication?: Resolver<ResolversTypes['ReportPayload'], ParentType, ContextType, RequireFields<MutationRecordPublicationArgs, 'input'>>;
  amendReport?: Resolver<ResolversTypes['ReportPayload'], ParentType, ContextType, RequireFields<MutationAmendReportArgs, 'input'>>;
  discardAmendment?: Resolver<ResolversTypes['ReportPayload'], ParentType, ContextType, RequireFields<MutationDiscardAmendmentArgs, 'input'>>;
  withdrawReport?: Resolver<ResolversTypes['ReportPayload'], ParentType, ContextType, RequireFields<MutationWithdrawReportArgs, 'input'>>;
  retractReport?: Resolver<ResolversTypes['ReportPayload'], ParentType, ContextType, RequireFields<MutationRetractReportArgs, 'input'>>;
  explainIssues?: Resolver<ResolversTypes['ReportPayload'], ParentType, ContextType, RequireFields<MutationExplainIssuesArgs, 'input'>>;
  waiveIssues?: Resolver<ResolversTypes['ReportPayload'], ParentType, ContextType, RequireFields<MutationWaiveIssuesArgs, 'input'>>;
};

export type SignedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Signed'] = ResolversParentTypes['Signed']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  byName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CommentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Comment'] = ResolversParentTypes['Comment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  figure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['CommentPlace'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  byName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  replies?: Resolver<ReadonlyArray<ResolversTypes['CommentReply']>, ParentType, ContextType>;
  settled?: Resolver<Maybe<ResolversTypes['Signed']>, ParentType, ContextType>;
};

export type CommentReplyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommentReply'] = ResolversParentTypes['CommentReply']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  byName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CommentPlaceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommentPlace'] = ResolversParentTypes['CommentPlace']> = {
  state?: Resolver<ResolversTypes['CommentPlaceState'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CommentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommentConnection'] = ResolversParentTypes['CommentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Comment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CommentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommentEdge'] = ResolversParentTypes['CommentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Comment'], ParentType, ContextType>;
};

export type CommentPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommentPayload'] = ResolversParentTypes['CommentPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comment?: Resolver<ResolversTypes['Comment'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Draft'], ParentType, ContextType>;
};

export type DeliveryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Delivery'] = ResolversParentTypes['Delivery']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['WebhookEventType'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timestamp?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeliveryState'], ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nextAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type DeliveryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeliveryConnection'] = ResolversParentTypes['DeliveryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeliveryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Delivery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DeliveryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeliveryEdge'] = ResolversParentTypes['DeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Delivery'], ParentType, ContextType>;
};

export type HttpHeaderResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HttpHeader'] = ResolversParentTypes['HttpHeader']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeliveryAttemptResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeliveryAttempt'] = ResolversParentTypes['DeliveryAttempt']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  headers?: Resolver<ReadonlyArray<ResolversTypes['HttpHeader']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['SendFailure']>, ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tookMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliveryPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeliveryPayload'] = ResolversParentTypes['DeliveryPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  delivery?: Resolver<ResolversTypes['Delivery'], ParentType, ContextType>;
};

export type RedeliverSincePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RedeliverSincePayload'] = ResolversParentTypes['RedeliverSincePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stoppedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DraftResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Draft'] = ResolversParentTypes['Draft']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organ?: Resolver<ResolversTypes['Organ'], ParentType, ContextType>;
  organCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Scope'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReportState'], ParentType, ContextType>;
  publicState?: Resolver<Maybe<ResolversTypes['ReportState']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publicRevisions?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  firstPublishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authors?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  submission?: Resolver<Maybe<ResolversTypes['Step']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Step']>, ParentType, ContextType>;
  secrecyReview?: Resolver<Maybe<ResolversTypes['SecrecyReview']>, ParentType, ContextType>;
  signature?: Resolver<Maybe<ResolversTypes['Step']>, ParentType, ContextType>;
  schedule?: Resolver<Maybe<ResolversTypes['Schedule']>, ParentType, ContextType>;
  sentBack?: Resolver<Maybe<ResolversTypes['SentBack']>, ParentType, ContextType>;
  amendment?: Resolver<Maybe<ResolversTypes['Reasoned']>, ParentType, ContextType>;
  forced?: Resolver<Maybe<ResolversTypes['Reasoned']>, ParentType, ContextType>;
  openComments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['Form'], ParentType, ContextType>;
  preface?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  chapters?: Resolver<ReadonlyArray<ResolversTypes['Chapter']>, ParentType, ContextType>;
  tables?: Resolver<ReadonlyArray<ResolversTypes['Table']>, ParentType, ContextType>;
  labelledTables?: Resolver<ReadonlyArray<ResolversTypes['LabelledTable']>, ParentType, ContextType>;
  figure?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType, RequireFields<DraftFigureArgs, 'key'>>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType, Partial<DraftFiguresArgs>>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['DraftPart']>, ParentType, ContextType>;
  issues?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  decidedIssues?: Resolver<ReadonlyArray<ResolversTypes['DecidedIssue']>, ParentType, ContextType>;
  notAssessable?: Resolver<ReadonlyArray<ResolversTypes['NotAssessable']>, ParentType, ContextType>;
  revisions?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<DraftRevisionsArgs, 'first'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<DraftEventsArgs, 'first'>>;
  published?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  aggregation?: Resolver<Maybe<ResolversTypes['Aggregation']>, ParentType, ContextType>;
  rollUp?: Resolver<Maybe<ResolversTypes['RollUp']>, ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['Deadline'], ParentType, ContextType>;
  comments?: Resolver<ResolversTypes['CommentConnection'], ParentType, ContextType, RequireFields<DraftCommentsArgs, 'first' | 'open'>>;
  presence?: Resolver<ReadonlyArray<ResolversTypes['Presence']>, ParentType, ContextType>;
  previews?: Resolver<Maybe<ResolversTypes['PreviewLinkConnection']>, ParentType, ContextType, RequireFields<DraftPreviewsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftPartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DraftPart'] = ResolversParentTypes['DraftPart']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  savedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  savedByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  savedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type StepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Step'] = ResolversParentTypes['Step']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  byName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SecrecyReviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SecrecyReview'] = ResolversParentTypes['SecrecyReview']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conclusion?: Resolver<ResolversTypes['SecrecyConclusion'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  byName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScheduleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Schedule'] = ResolversParentTypes['Schedule']> = {
  publishAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  byName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SentBackResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SentBack'] = ResolversParentTypes['SentBack']> = {
  from?: Resolver<ResolversTypes['ReportState'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  byName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ReasonedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Reasoned'] = ResolversParentTypes['Reasoned']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  byName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DecidedIssueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecidedIssue'] = ResolversParentTypes['DecidedIssue']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
};

export type DecisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  kind?: Resolver<ResolversTypes['DecisionKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  byName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type NotAssessableResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NotAssessable'] = ResolversParentTypes['NotAssessable']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DraftConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DraftConnection'] = ResolversParentTypes['DraftConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DraftEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Draft']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DraftEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DraftEdge'] = ResolversParentTypes['DraftEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Draft'], ParentType, ContextType>;
};

export type HealthResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Health'] = ResolversParentTypes['Health']> = {
  missedSchedules?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oldestMissedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ReadReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReadReport'] = ResolversParentTypes['ReadReport']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['Scope']>, ParentType, ContextType>;
  organs?: Resolver<ReadonlyArray<ResolversTypes['Organ']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['Form'], ParentType, ContextType>;
  preface?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  chapters?: Resolver<ReadonlyArray<ResolversTypes['ReadChapter']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['ImportedFigure']>, ParentType, ContextType>;
  labelledTables?: Resolver<ReadonlyArray<ResolversTypes['LabelledTable']>, ParentType, ContextType>;
  issues?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
};

export type ReadChapterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReadChapter'] = ResolversParentTypes['ReadChapter']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganPayload'] = ResolversParentTypes['OrganPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organ?: Resolver<ResolversTypes['Organ'], ParentType, ContextType>;
};

export type GrantResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Grant'] = ResolversParentTypes['Grant']> = {
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  organ?: Resolver<ResolversTypes['Organ'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grants?: Resolver<ReadonlyArray<ResolversTypes['Grant']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organ?: Resolver<ResolversTypes['Organ'], ParentType, ContextType>;
  grants?: Resolver<ReadonlyArray<ResolversTypes['Grant']>, ParentType, ContextType>;
  disabledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type ApiKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organ?: Resolver<ResolversTypes['Organ'], ParentType, ContextType>;
  grants?: Resolver<ReadonlyArray<ResolversTypes['Grant']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revokedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiKeyConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApiKeyConnection'] = ResolversParentTypes['ApiKeyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ApiKeyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ApiKeyEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApiKeyEdge'] = ResolversParentTypes['ApiKeyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type PersonPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonPayload'] = ResolversParentTypes['PersonPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type CreateApiKeyPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateApiKeyPayload'] = ResolversParentTypes['CreateApiKeyPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  apiKey?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ApiKeyPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApiKeyPayload'] = ResolversParentTypes['ApiKeyPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  apiKey?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
};

export type PresenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Presence'] = ResolversParentTypes['Presence']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AnnouncePresencePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnnouncePresencePayload'] = ResolversParentTypes['AnnouncePresencePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  present?: Resolver<ReadonlyArray<ResolversTypes['Presence']>, ParentType, ContextType>;
};

export type PreviewLinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PreviewLink'] = ResolversParentTypes['PreviewLink']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  byName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revoked?: Resolver<Maybe<ResolversTypes['Signed']>, ParentType, ContextType>;
};

export type PreviewLinkConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PreviewLinkConnection'] = ResolversParentTypes['PreviewLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PreviewLinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PreviewLink']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PreviewLinkEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PreviewLinkEdge'] = ResolversParentTypes['PreviewLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PreviewLink'], ParentType, ContextType>;
};

export type PreviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Preview'] = ResolversParentTypes['Preview']> = {
  organName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Scope'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  notPublic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['Form'], ParentType, ContextType>;
  preface?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  chapters?: Resolver<ReadonlyArray<ResolversTypes['Chapter']>, ParentType, ContextType>;
  tables?: Resolver<ReadonlyArray<ResolversTypes['Table']>, ParentType, ContextType>;
  labelledTables?: Resolver<ReadonlyArray<ResolversTypes['LabelledTable']>, ParentType, ContextType>;
  figure?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType, RequireFields<PreviewFigureArgs, 'key'>>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType, Partial<PreviewFiguresArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreatePreviewPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreatePreviewPayload'] = ResolversParentTypes['CreatePreviewPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  preview?: Resolver<ResolversTypes['PreviewLink'], ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RevokePreviewPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevokePreviewPayload'] = ResolversParentTypes['RevokePreviewPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  preview?: Resolver<ResolversTypes['PreviewLink'], ParentType, ContextType>;
};

export type RevisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Revision'] = ResolversParentTypes['Revision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['RevisionCause'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  byName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  previousHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['Form'], ParentType, ContextType>;
  preface?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  chapters?: Resolver<ReadonlyArray<ResolversTypes['Chapter']>, ParentType, ContextType>;
  tables?: Resolver<ReadonlyArray<ResolversTypes['Table']>, ParentType, ContextType>;
  labelledTables?: Resolver<ReadonlyArray<ResolversTypes['LabelledTable']>, ParentType, ContextType>;
  figure?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType, RequireFields<RevisionFigureArgs, 'key'>>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType, Partial<RevisionFiguresArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevisionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevisionConnection'] = ResolversParentTypes['RevisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RevisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Revision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RevisionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevisionEdge'] = ResolversParentTypes['RevisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changed?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  details?: Resolver<ReadonlyArray<ResolversTypes['EventDetail']>, ParentType, ContextType>;
};

export type EventDetailResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventDetail'] = ResolversParentTypes['EventDetail']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type FigureOriginResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FigureOrigin'] = ResolversParentTypes['FigureOrigin']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['RevisionCause']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  byName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['FigureSource'], ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EndpointFilterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EndpointFilter'] = ResolversParentTypes['EndpointFilter']> = {
  types?: Resolver<ReadonlyArray<ResolversTypes['WebhookEventType']>, ParentType, ContextType>;
  under?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['Scope']>, ParentType, ContextType>;
};

export type EndpointResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Endpoint'] = ResolversParentTypes['Endpoint']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organ?: Resolver<ResolversTypes['Organ'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['WebhookFormat'], ParentType, ContextType>;
  filter?: Resolver<ResolversTypes['EndpointFilter'], ParentType, ContextType>;
  publicKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  previousKeyUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  switchedOffAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  disabled?: Resolver<Maybe<ResolversTypes['EndpointDisabledBecause']>, ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['EndpointNotice']>, ParentType, ContextType>;
  failingSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  pausedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndpointConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EndpointConnection'] = ResolversParentTypes['EndpointConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EndpointEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Endpoint']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EndpointEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EndpointEdge'] = ResolversParentTypes['EndpointEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Endpoint'], ParentType, ContextType>;
};

export type EndpointPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EndpointPayload'] = ResolversParentTypes['EndpointPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endpoint?: Resolver<ResolversTypes['Endpoint'], ParentType, ContextType>;
};

export type DeleteEndpointPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeleteEndpointPayload'] = ResolversParentTypes['DeleteEndpointPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EndpointKeyPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EndpointKeyPayload'] = ResolversParentTypes['EndpointKeyPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endpoint?: Resolver<ResolversTypes['Endpoint'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  CellChange?: CellChangeResolvers<ContextType>;
  LabelledCellChange?: LabelledCellChangeResolvers<ContextType>;
  TextChange?: TextChangeResolvers<ContextType>;
  SentenceRun?: SentenceRunResolvers<ContextType>;
  EventData?: GraphQLScalarType;
  PublicEvent?: PublicEventResolvers<ContextType>;
  PublicEventConnection?: PublicEventConnectionResolvers<ContextType>;
  PublicEventEdge?: PublicEventEdgeResolvers<ContextType>;
  Form?: FormResolvers<ContextType>;
  FormChapter?: FormChapterResolvers<ContextType>;
  FormTable?: FormTableResolvers<ContextType>;
  FormGrid?: FormGridResolvers<ContextType>;
  FormRow?: FormRowResolvers<ContextType>;
  Column?: ColumnResolvers<ContextType>;
  FormCell?: FormCellResolvers<ContextType>;
  Organ?: OrganResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  OrganConnection?: OrganConnectionResolvers<ContextType>;
  OrganEdge?: OrganEdgeResolvers<ContextType>;
  CompactTable?: GraphQLScalarType;
  Content?: ContentResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  PublicStep?: PublicStepResolvers<ContextType>;
  PublicRevision?: PublicRevisionResolvers<ContextType>;
  PublicRevisionReference?: PublicRevisionReferenceResolvers<ContextType>;
  Chapter?: ChapterResolvers<ContextType>;
  Table?: TableResolvers<ContextType>;
  Grid?: GridResolvers<ContextType>;
  TableRow?: TableRowResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  LabelledTable?: LabelledTableResolvers<ContextType>;
  LabelledRow?: LabelledRowResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  IssueParam?: IssueParamResolvers<ContextType>;
  Waiver?: WaiverResolvers<ContextType>;
  ReportConnection?: ReportConnectionResolvers<ContextType>;
  ReportEdge?: ReportEdgeResolvers<ContextType>;
  PublicRevisionConnection?: PublicRevisionConnectionResolvers<ContextType>;
  PublicRevisionEdge?: PublicRevisionEdgeResolvers<ContextType>;
  Statistics?: StatisticsResolvers<ContextType>;
  Total?: TotalResolvers<ContextType>;
  SourceReport?: SourceReportResolvers<ContextType>;
  Aggregation?: AggregationResolvers<ContextType>;
  RollUp?: RollUpResolvers<ContextType>;
  SourceChange?: SourceChangeResolvers<ContextType>;
  CompileAggregatePayload?: CompileAggregatePayloadResolvers<ContextType>;
  Deadline?: DeadlineResolvers<ContextType>;
  BoardLine?: BoardLineResolvers<ContextType>;
  Reminder?: ReminderResolvers<ContextType>;
  Progress?: ProgressResolvers<ContextType>;
  BoardSummary?: BoardSummaryResolvers<ContextType>;
  StateCount?: StateCountResolvers<ContextType>;
  DeadlineCount?: DeadlineCountResolvers<ContextType>;
  BoardConnection?: BoardConnectionResolvers<ContextType>;
  BoardEdge?: BoardEdgeResolvers<ContextType>;
  RemindReportPayload?: RemindReportPayloadResolvers<ContextType>;
  FigureText?: GraphQLScalarType;
  Base64?: GraphQLScalarType;
  ReportPayload?: ReportPayloadResolvers<ContextType>;
  ImportReportPayload?: ImportReportPayloadResolvers<ContextType>;
  ImportedFigure?: ImportedFigureResolvers<ContextType>;
  SaveDraftPayload?: SaveDraftPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Signed?: SignedResolvers<ContextType>;
  Comment?: CommentResolvers<ContextType>;
  CommentReply?: CommentReplyResolvers<ContextType>;
  CommentPlace?: CommentPlaceResolvers<ContextType>;
  CommentConnection?: CommentConnectionResolvers<ContextType>;
  CommentEdge?: CommentEdgeResolvers<ContextType>;
  CommentPayload?: CommentPayloadResolvers<ContextType>;
  Delivery?: DeliveryResolvers<ContextType>;
  DeliveryConnection?: DeliveryConnectionResolvers<ContextType>;
  DeliveryEdge?: DeliveryEdgeResolvers<ContextType>;
  HttpHeader?: HttpHeaderResolvers<ContextType>;
  DeliveryAttempt?: DeliveryAttemptResolvers<ContextType>;
  DeliveryPayload?: DeliveryPayloadResolvers<ContextType>;
  RedeliverSincePayload?: RedeliverSincePayloadResolvers<ContextType>;
  Draft?: DraftResolvers<ContextType>;
  DraftPart?: DraftPartResolvers<ContextType>;
  Step?: StepResolvers<ContextType>;
  SecrecyReview?: SecrecyReviewResolvers<ContextType>;
  Schedule?: ScheduleResolvers<ContextType>;
  SentBack?: SentBackResolvers<ContextType>;
  Reasoned?: ReasonedResolvers<ContextType>;
  DecidedIssue?: DecidedIssueResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  NotAssessable?: NotAssessableResolvers<ContextType>;
  DraftConnection?: DraftConnectionResolvers<ContextType>;
  DraftEdge?: DraftEdgeResolvers<ContextType>;
  Health?: HealthResolvers<ContextType>;
  ReadReport?: ReadReportResolvers<ContextType>;
  ReadChapter?: ReadChapterResolvers<ContextType>;
  OrganPayload?: OrganPayloadResolvers<ContextType>;
  Grant?: GrantResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  ApiKey?: ApiKeyResolvers<ContextType>;
  ApiKeyConnection?: ApiKeyConnectionResolvers<ContextType>;
  ApiKeyEdge?: ApiKeyEdgeResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  PersonPayload?: PersonPayloadResolvers<ContextType>;
  CreateApiKeyPayload?: CreateApiKeyPayloadResolvers<ContextType>;
  ApiKeyPayload?: ApiKeyPayloadResolvers<ContextType>;
  Presence?: PresenceResolvers<ContextType>;
  AnnouncePresencePayload?: AnnouncePresencePayloadResolvers<ContextType>;
  PreviewLink?: PreviewLinkResolvers<ContextType>;
  PreviewLinkConnection?: PreviewLinkConnectionResolvers<ContextType>;
  PreviewLinkEdge?: PreviewLinkEdgeResolvers<ContextType>;
  Preview?: PreviewResolvers<ContextType>;
  CreatePreviewPayload?: CreatePreviewPayloadResolvers<ContextType>;
  RevokePreviewPayload?: RevokePreviewPayloadResolvers<ContextType>;
  Revision?: RevisionResolvers<ContextType>;
  RevisionConnection?: RevisionConnectionResolvers<ContextType>;
  RevisionEdge?: RevisionEdgeResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventDetail?: EventDetailResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  FigureOrigin?: FigureOriginResolvers<ContextType>;
  EndpointFilter?: EndpointFilterResolvers<ContextType>;
  Endpoint?: EndpointResolvers<ContextType>;
  EndpointConnection?: EndpointConnectionResolvers<ContextType>;
  EndpointEdge?: EndpointEdgeResolvers<ContextType>;
  EndpointPayload?: EndpointPayloadResolvers<ContextType>;
  DeleteEndpointPayload?: DeleteEndpointPayloadResolvers<ContextType>;
  EndpointKeyPayload?: EndpointKeyPayloadResolvers<ContextType>;
};

