// Generated from graphql/public and graphql/manage by `npm run generate`. Do not edit.
import type { CompactTable } from '../sources.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Organ as OrganSource, Place as PlaceSource } from '../../organs/organ.ts';
import type { Form as FormSource, Chapter as FormChapterSource } from '../../forms/form.ts';
import type { Table as FormTableSource, Cell as CellSource, Column as ColumnSource } from '../../forms/table.ts';
import type { ChapterSource, TableSource, GridSource, TableRowSource, ReportSource, DraftSource, DraftPartSource, IssueSource, StatisticsSource, ReportPayloadSource, ImportReportPayloadSource, SaveDraftPayloadSource, OrganPayloadSource } from '../sources.ts';
import type { PublicRevision as PublicRevisionSource } from '../../report/publication.ts';
import type { Revision as RevisionSource } from '../../report/revision.ts';
import type { ReportEvent as EventSource } from '../../report/event.ts';
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
  /** Totals of an organ and year. One database request. null: no such organ. */
  readonly statistics?: Maybe<Statistics>;
  /** A report being written, by its global id or organ:year:scope. */
  readonly draft?: Maybe<Draft>;
  /** Reports of a year in one state, below the organ whose path is given (Organ.path). */
  readonly drafts: DraftConnection;
  /** Every revision of a report, drafts included, newest first. One database request a page. */
  readonly history: RevisionConnection;
  /** What changed between any two revisions, public or not; null when one of them is not there. */
  readonly historyComparison?: Maybe<Comparison>;
  /** One revision, public or not. */
  readonly historyRevision?: Maybe<Revision>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryComparisonArgs = {
  report: Scalars['ID']['input'];
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
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


export type QueryHistoryRevisionArgs = {
  report: Scalars['ID']['input'];
  number: Scalars['Int']['input'];
};

/** What changed from one revision to another: by cell and by sentence. */
export type Comparison = {
  readonly cells: ReadonlyArray<CellChange>;
  readonly texts: ReadonlyArray<TextChange>;
};

export type CellChange = {
  readonly key: Scalars['String']['output'];
  /** null: blank, or the edition has no such cell. */
  readonly before?: Maybe<Scalars['Decimal']['output']>;
  readonly after?: Maybe<Scalars['Decimal']['output']>;
  /** after − before; null where one of them is blank. */
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
  readonly code: Scalars['String']['output'];
  readonly severity: Severity;
  /** Keys of the figures it is about. */
  readonly figures: ReadonlyArray<Scalars['String']['output']>;
  readonly part?: Maybe<Scalars['String']['output']>;
  /** What the rule demands, and what stands there. */
  readonly expected?: Maybe<Scalars['Decimal']['output']>;
  readonly actual?: Maybe<Scalars['Decimal']['output']>;
  /** A sentence in Chinese that says what is wrong and what to do. */
  readonly message: Scalars['String']['output'];
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

export type PublishReportInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly report: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** For an old report that was public elsewhere before: since when. */
  readonly firstPublishedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type PartChangeInput = {
  readonly part: Scalars['String']['input'];
  readonly heading?: InputMaybe<Scalars['String']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly figures?: InputMaybe<ReadonlyArray<FigureInput>>;
};

export type CorrectReportInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly report: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** What was wrong and is now right, for the public. */
  readonly changeNote: Scalars['String']['input'];
  /** Changes on top of what is saved in the draft. */
  readonly changes?: InputMaybe<ReadonlyArray<PartChangeInput>>;
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
  readonly explanation: Scalars['String']['input'];
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
  /** Makes the draft public. Refused while issues block. */
  readonly publishReport: ReportPayload;
  /** Publishes a corrected revision (更正). */
  readonly correctReport: ReportPayload;
  /** 撤回: the text stays public with an explanation and no longer counts. */
  readonly withdrawReport: ReportPayload;
  /** 误发撤销: hides the report and all its public revisions. */
  readonly retractReport: ReportPayload;
  /** Adds an organ below another. */
  readonly registerOrgan: OrganPayload;
  /** Moves an organ and all below it to another place from a report year on. */
  readonly moveOrgan: OrganPayload;
  /** 布置年报: from now on the organ's reports of those years count as due. */
  readonly callToReport: OrganPayload;
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


export type MutationPublishReportArgs = {
  input: PublishReportInput;
};


export type MutationCorrectReportArgs = {
  input: CorrectReportInput;
};


export type MutationWithdrawReportArgs = {
  input: WithdrawReportInput;
};


export type MutationRetractReportArgs = {
  input: RetractReportInput;
};


export type MutationRegisterOrganArgs = {
  input: RegisterOrganInput;
};


export type MutationMoveOrganArgs = {
  input: MoveOrganInput;
};


export type MutationCallToReportArgs = {
  input: CallToReportInput;
};

export type ReportState =
  /** Never public. */
  | 'DRAFT'
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
  /** Rules that cannot be judged because figures are blank: neither kept nor broken. */
  readonly notAssessable: ReadonlyArray<NotAssessable>;
  readonly revisions: RevisionConnection;
  /** What happened to the report, oldest first. */
  readonly events: EventConnection;
  /** What the public sees; null when nothing. */
  readonly published?: Maybe<Report>;
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
  readonly savedAt?: Maybe<Scalars['DateTime']['output']>;
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

export type CallToReportInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly organ: Scalars['ID']['input'];
  /** Report years, at most 12. */
  readonly years: ReadonlyArray<Scalars['Int']['input']>;
};

export type OrganPayload = {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly organ: Organ;
};

export type RevisionCause =
  | 'IMPORTED'
  | 'PUBLISHED'
  | 'CORRECTED'
  | 'RESTORED';

/** An immutable whole snapshot of a report. */
export type Revision = Node & Content & {
  readonly id: Scalars['ID']['output'];
  readonly number: Scalars['Int']['output'];
  readonly cause: RevisionCause;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly by: Scalars['String']['output'];
  readonly at: Scalars['DateTime']['output'];
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
  /** report.created, report.published, report.corrected, report.withdrawn, report.retracted */
  readonly type: Scalars['String']['output'];
  readonly at: Scalars['DateTime']['output'];
  readonly actor: Scalars['String']['output'];
  readonly revision?: Maybe<Scalars['Int']['output']>;
  readonly hash?: Maybe<Scalars['String']['output']>;
  readonly changed: ReadonlyArray<Scalars['String']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
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
    | ( RevisionSource )
  ;
  Content:
    | ( ReportSource )
    | ( PublicRevisionSource )
    | ( DraftSource )
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
  TextChange: ResolverTypeWrapper<TextChange>;
  SentenceRun: ResolverTypeWrapper<SentenceRun>;
  RunKind: RunKind;
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
  Chapter: ResolverTypeWrapper<ChapterSource>;
  Table: ResolverTypeWrapper<TableSource>;
  Grid: ResolverTypeWrapper<GridSource>;
  TableRow: ResolverTypeWrapper<TableRowSource>;
  Figure: ResolverTypeWrapper<Figure>;
  LabelledTable: ResolverTypeWrapper<LabelledTable>;
  LabelledRow: ResolverTypeWrapper<LabelledRow>;
  Severity: Severity;
  Issue: ResolverTypeWrapper<IssueSource>;
  ReportConnection: ResolverTypeWrapper<Omit<ReportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReportEdge']>, nodes: ReadonlyArray<ResolversTypes['Report']> }>;
  ReportEdge: ResolverTypeWrapper<Omit<ReportEdge, 'node'> & { node: ResolversTypes['Report'] }>;
  PublicRevisionConnection: ResolverTypeWrapper<Omit<PublicRevisionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PublicRevisionEdge']>, nodes: ReadonlyArray<ResolversTypes['PublicRevision']> }>;
  PublicRevisionEdge: ResolverTypeWrapper<Omit<PublicRevisionEdge, 'node'> & { node: ResolversTypes['PublicRevision'] }>;
  Statistics: ResolverTypeWrapper<StatisticsSource>;
  Total: ResolverTypeWrapper<Total>;
  FigureText: ResolverTypeWrapper<Scalars['FigureText']['output']>;
  Base64: ResolverTypeWrapper<Scalars['Base64']['output']>;
  FigureInput: FigureInput;
  CreateReportInput: CreateReportInput;
  ImportReportInput: ImportReportInput;
  SaveDraftInput: SaveDraftInput;
  RestoreRevisionInput: RestoreRevisionInput;
  PublishReportInput: PublishReportInput;
  PartChangeInput: PartChangeInput;
  CorrectReportInput: CorrectReportInput;
  WithdrawReportInput: WithdrawReportInput;
  RetractReportInput: RetractReportInput;
  ReportPayload: ResolverTypeWrapper<ReportPayloadSource>;
  ImportReportPayload: ResolverTypeWrapper<ImportReportPayloadSource>;
  Certainty: Certainty;
  ImportedFigure: ResolverTypeWrapper<ImportedFigure>;
  SaveDraftPayload: ResolverTypeWrapper<SaveDraftPayloadSource>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReportState: ReportState;
  Draft: ResolverTypeWrapper<DraftSource>;
  DraftPart: ResolverTypeWrapper<DraftPartSource>;
  NotAssessable: ResolverTypeWrapper<NotAssessable>;
  DraftConnection: ResolverTypeWrapper<Omit<DraftConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DraftEdge']>, nodes: ReadonlyArray<ResolversTypes['Draft']> }>;
  DraftEdge: ResolverTypeWrapper<Omit<DraftEdge, 'node'> & { node: ResolversTypes['Draft'] }>;
  RegisterOrganInput: RegisterOrganInput;
  MoveOrganInput: MoveOrganInput;
  CallToReportInput: CallToReportInput;
  OrganPayload: ResolverTypeWrapper<OrganPayloadSource>;
  RevisionCause: RevisionCause;
  Revision: ResolverTypeWrapper<RevisionSource>;
  RevisionConnection: ResolverTypeWrapper<Omit<RevisionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RevisionEdge']>, nodes: ReadonlyArray<ResolversTypes['Revision']> }>;
  RevisionEdge: ResolverTypeWrapper<Omit<RevisionEdge, 'node'> & { node: ResolversTypes['Revision'] }>;
  Event: ResolverTypeWrapper<EventSource>;
  EventConnection: ResolverTypeWrapper<Omit<EventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EventEdge']>, nodes: ReadonlyArray<ResolversTypes['Event']> }>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
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
  TextChange: TextChange;
  SentenceRun: SentenceRun;
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
  Chapter: ChapterSource;
  Table: TableSource;
  Grid: GridSource;
  TableRow: TableRowSource;
  Figure: Figure;
  LabelledTable: LabelledTable;
  LabelledRow: LabelledRow;
  Issue: IssueSource;
  ReportConnection: Omit<ReportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReportEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Report']> };
  ReportEdge: Omit<ReportEdge, 'node'> & { node: ResolversParentTypes['Report'] };
  PublicRevisionConnection: Omit<PublicRevisionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PublicRevisionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PublicRevision']> };
  PublicRevisionEdge: Omit<PublicRevisionEdge, 'node'> & { node: ResolversParentTypes['PublicRevision'] };
  Statistics: StatisticsSource;
  Total: Total;
  FigureText: Scalars['FigureText']['output'];
  Base64: Scalars['Base64']['output'];
  FigureInput: FigureInput;
  CreateReportInput: CreateReportInput;
  ImportReportInput: ImportReportInput;
  SaveDraftInput: SaveDraftInput;
  RestoreRevisionInput: RestoreRevisionInput;
  PublishReportInput: PublishReportInput;
  PartChangeInput: PartChangeInput;
  CorrectReportInput: CorrectReportInput;
  WithdrawReportInput: WithdrawReportInput;
  RetractReportInput: RetractReportInput;
  ReportPayload: ReportPayloadSource;
  ImportReportPayload: ImportReportPayloadSource;
  ImportedFigure: ImportedFigure;
  SaveDraftPayload: SaveDraftPayloadSource;
  Mutation: Record<PropertyKey, never>;
  Draft: DraftSource;
  DraftPart: DraftPartSource;
  NotAssessable: NotAssessable;
  DraftConnection: Omit<DraftConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DraftEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Draft']> };
  DraftEdge: Omit<DraftEdge, 'node'> & { node: ResolversParentTypes['Draft'] };
  RegisterOrganInput: RegisterOrganInput;
  MoveOrganInput: MoveOrganInput;
  CallToReportInput: CallToReportInput;
  OrganPayload: OrganPayloadSource;
  Revision: RevisionSource;
  RevisionConnection: Omit<RevisionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RevisionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Revision']> };
  RevisionEdge: Omit<RevisionEdge, 'node'> & { node: ResolversParentTypes['Revision'] };
  Event: EventSource;
  EventConnection: Omit<EventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EventEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Event']> };
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Organ' | 'Report' | 'PublicRevision' | 'Draft' | 'Revision', ParentType, ContextType>;
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
  form?: Resolver<Maybe<ResolversTypes['Form']>, ParentType, ContextType, RequireFields<QueryFormArgs, 'edition'>>;
  forms?: Resolver<ReadonlyArray<ResolversTypes['Form']>, ParentType, ContextType>;
  organ?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType, RequireFields<QueryOrganArgs, 'id'>>;
  organs?: Resolver<ResolversTypes['OrganConnection'], ParentType, ContextType, RequireFields<QueryOrgansArgs, 'first'>>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType, RequireFields<QueryReportArgs, 'organ' | 'year' | 'scope'>>;
  reports?: Resolver<ResolversTypes['ReportConnection'], ParentType, ContextType, RequireFields<QueryReportsArgs, 'year' | 'scope' | 'state' | 'first'>>;
  revision?: Resolver<Maybe<ResolversTypes['PublicRevision']>, ParentType, ContextType, RequireFields<QueryRevisionArgs, 'report' | 'number'>>;
  revisions?: Resolver<ResolversTypes['PublicRevisionConnection'], ParentType, ContextType, RequireFields<QueryRevisionsArgs, 'report' | 'first'>>;
  statistics?: Resolver<Maybe<ResolversTypes['Statistics']>, ParentType, ContextType, RequireFields<QueryStatisticsArgs, 'organ' | 'year' | 'basis'>>;
  draft?: Resolver<Maybe<ResolversTypes['Draft']>, ParentType, ContextType, RequireFields<QueryDraftArgs, 'report'>>;
  drafts?: Resolver<ResolversTypes['DraftConnection'], ParentType, ContextType, RequireFields<QueryDraftsArgs, 'year' | 'scope' | 'state' | 'within' | 'first'>>;
  history?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<QueryHistoryArgs, 'report' | 'first'>>;
  historyComparison?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<QueryHistoryComparisonArgs, 'report' | 'from' | 'to'>>;
  historyRevision?: Resolver<Maybe<ResolversTypes['Revision']>, ParentType, ContextType, RequireFields<QueryHistoryRevisionArgs, 'report' | 'number'>>;
};

export type ComparisonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['CellChange']>, ParentType, ContextType>;
  texts?: Resolver<ReadonlyArray<ResolversTypes['TextChange']>, ParentType, ContextType>;
};

export type CellChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CellChange'] = ResolversParentTypes['CellChange']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'Report' | 'PublicRevision' | 'Draft' | 'Revision', ParentType, ContextType>;
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
  form?: Resolver<ResolversTypes['Form'], ParentType, ContextType>;
  preface?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  chapters?: Resolver<ReadonlyArray<ResolversTypes['Chapter']>, ParentType, ContextType>;
  tables?: Resolver<ReadonlyArray<ResolversTypes['Table']>, ParentType, ContextType>;
  labelledTables?: Resolver<ReadonlyArray<ResolversTypes['LabelledTable']>, ParentType, ContextType>;
  figure?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType, RequireFields<PublicRevisionFigureArgs, 'key'>>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType, Partial<PublicRevisionFiguresArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  actual?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  publishReport?: Resolver<ResolversTypes['ReportPayload'], ParentType, ContextType, RequireFields<MutationPublishReportArgs, 'input'>>;
  correctReport?: Resolver<ResolversTypes['ReportPayload'], ParentType, ContextType, RequireFields<MutationCorrectReportArgs, 'input'>>;
  withdrawReport?: Resolver<ResolversTypes['ReportPayload'], ParentType, ContextType, RequireFields<MutationWithdrawReportArgs, 'input'>>;
  retractReport?: Resolver<ResolversTypes['ReportPayload'], ParentType, ContextType, RequireFields<MutationRetractReportArgs, 'input'>>;
  registerOrgan?: Resolver<ResolversTypes['OrganPayload'], ParentType, ContextType, RequireFields<MutationRegisterOrganArgs, 'input'>>;
  moveOrgan?: Resolver<ResolversTypes['OrganPayload'], ParentType, ContextType, RequireFields<MutationMoveOrganArgs, 'input'>>;
  callToReport?: Resolver<ResolversTypes['OrganPayload'], ParentType, ContextType, RequireFields<MutationCallToReportArgs, 'input'>>;
};

export type DraftResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Draft'] = ResolversParentTypes['Draft']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organ?: Resolver<ResolversTypes['Organ'], ParentType, ContextType>;
  organCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Scope'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReportState'], ParentType, ContextType>;
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
  form?: Resolver<ResolversTypes['Form'], ParentType, ContextType>;
  preface?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  chapters?: Resolver<ReadonlyArray<ResolversTypes['Chapter']>, ParentType, ContextType>;
  tables?: Resolver<ReadonlyArray<ResolversTypes['Table']>, ParentType, ContextType>;
  labelledTables?: Resolver<ReadonlyArray<ResolversTypes['LabelledTable']>, ParentType, ContextType>;
  figure?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType, RequireFields<DraftFigureArgs, 'key'>>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType, Partial<DraftFiguresArgs>>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['DraftPart']>, ParentType, ContextType>;
  issues?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  notAssessable?: Resolver<ReadonlyArray<ResolversTypes['NotAssessable']>, ParentType, ContextType>;
  revisions?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<DraftRevisionsArgs, 'first'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<DraftEventsArgs, 'first'>>;
  published?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftPartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DraftPart'] = ResolversParentTypes['DraftPart']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  savedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  savedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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

export type OrganPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganPayload'] = ResolversParentTypes['OrganPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organ?: Resolver<ResolversTypes['Organ'], ParentType, ContextType>;
};

export type RevisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Revision'] = ResolversParentTypes['Revision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['RevisionCause'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changed?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type Resolvers<ContextType = RequestContext> = {
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  CellChange?: CellChangeResolvers<ContextType>;
  TextChange?: TextChangeResolvers<ContextType>;
  SentenceRun?: SentenceRunResolvers<ContextType>;
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
  Chapter?: ChapterResolvers<ContextType>;
  Table?: TableResolvers<ContextType>;
  Grid?: GridResolvers<ContextType>;
  TableRow?: TableRowResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  LabelledTable?: LabelledTableResolvers<ContextType>;
  LabelledRow?: LabelledRowResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  ReportConnection?: ReportConnectionResolvers<ContextType>;
  ReportEdge?: ReportEdgeResolvers<ContextType>;
  PublicRevisionConnection?: PublicRevisionConnectionResolvers<ContextType>;
  PublicRevisionEdge?: PublicRevisionEdgeResolvers<ContextType>;
  Statistics?: StatisticsResolvers<ContextType>;
  Total?: TotalResolvers<ContextType>;
  FigureText?: GraphQLScalarType;
  Base64?: GraphQLScalarType;
  ReportPayload?: ReportPayloadResolvers<ContextType>;
  ImportReportPayload?: ImportReportPayloadResolvers<ContextType>;
  ImportedFigure?: ImportedFigureResolvers<ContextType>;
  SaveDraftPayload?: SaveDraftPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Draft?: DraftResolvers<ContextType>;
  DraftPart?: DraftPartResolvers<ContextType>;
  NotAssessable?: NotAssessableResolvers<ContextType>;
  DraftConnection?: DraftConnectionResolvers<ContextType>;
  DraftEdge?: DraftEdgeResolvers<ContextType>;
  OrganPayload?: OrganPayloadResolvers<ContextType>;
  Revision?: RevisionResolvers<ContextType>;
  RevisionConnection?: RevisionConnectionResolvers<ContextType>;
  RevisionEdge?: RevisionEdgeResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
};

