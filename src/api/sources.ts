import type { ApiKey } from '../access/apiKey.ts';
import type { Person } from '../access/person.ts';
import type { ImportedReport } from '../documents/importedReport.ts';
import type { FigureKey } from '../forms/figure.ts';
import type { Form } from '../forms/form.ts';
import type { Column, Row } from '../forms/table.ts';
import type { Figure } from './generated/resolverTypes.ts';
import type { DraftReport } from '../queries/draftReport.ts';
import type { NamedReport } from '../report/aggregation.ts';
import type { CheckResult } from '../report/checks/check.ts';
import type { Comment } from '../report/comment.ts';
import type { Part, PartId } from '../report/content.ts';
import type { ReportHead } from '../report/head.ts';
import type { Issue } from '../report/issue.ts';
import type { Publication, PublicationSummary } from '../report/publication.ts';
import type { Organ } from '../organs/organ.ts';
import type { ReportId, Scope } from '../report/report.ts';
import type { DraftPart } from '../store/store.ts';
import type { TotalKey, Totals } from '../statistics/totals.ts';
import type { Decimal } from '../util/decimal.ts';
import type { Delivery } from '../webhooks/delivery.ts';
import type { ListedEndpoint } from '../webhooks/endpoint.ts';

/** A public report: what lists show, and the whole of it when it is asked for. */
export interface ReportSource {
  readonly summary: PublicationSummary;
  readonly whole: () => Publication | Promise<Publication>;
}

/** A report being written: its head, and the draft when it is asked for. */
export interface DraftSource {
  readonly head: ReportHead;
  readonly draft: () => Promise<DraftReport>;
  readonly checks: () => Promise<CheckResult>;
}

export interface DraftPartSource {
  readonly id: PartId;
  readonly part: Part;
  readonly form: Form;
  readonly version: number;
  readonly savedBy: string | null;
  readonly savedByName: string | null;
  readonly savedAt: string | null;
}

export interface IssueSource {
  readonly issue: Issue;
  readonly form: Form;
}

export interface StatisticsSource {
  readonly organ: Organ;
  readonly year: number;
  readonly basis: Scope;
  /** null: now. */
  readonly asOf: string | null;
  readonly totals: Totals;
  readonly shown: ReadonlyMap<TotalKey, Decimal>;
}

export interface ReportPayloadSource {
  readonly clientMutationId: string | null;
  readonly report: DraftSource;
  readonly issues: readonly IssueSource[];
}

export interface ImportReportPayloadSource extends ReportPayloadSource {
  readonly imported: ImportedReport;
}

export interface SaveDraftPayloadSource {
  readonly clientMutationId: string | null;
  readonly saved: DraftPart;
  readonly form: Form;
  readonly report: () => Promise<DraftSource>;
}

/** A comment, and the draft on which it is shown, when it is asked for. */
export interface CommentSource {
  readonly comment: Comment;
  readonly draft: () => Promise<DraftReport>;
}

export interface CommentPayloadSource {
  readonly clientMutationId: string | null;
  readonly comment: CommentSource;
  readonly report: () => Promise<DraftSource>;
}

export interface AnnouncePresencePayloadSource {
  readonly clientMutationId: string | null;
  readonly report: ReportId;
}

/** A report below; `revision` is left out where nothing of it stands in public. */
export interface SourceReportSource extends NamedReport {
  readonly revision?: number;
}

export interface OrganPayloadSource {
  readonly clientMutationId: string | null;
  readonly organ: Organ;
}

export interface PersonPayloadSource {
  readonly clientMutationId: string | null;
  readonly person: Person;
}

export interface ApiKeyPayloadSource {
  readonly clientMutationId: string | null;
  readonly apiKey: ApiKey;
}

export interface CreateApiKeyPayloadSource extends ApiKeyPayloadSource {
  readonly text: string | null;
}

export interface DeliveryPayloadSource {
  readonly clientMutationId: string | null;
  readonly delivery: Delivery;
}

export interface EndpointPayloadSource {
  readonly clientMutationId: string | null;
  readonly endpoint: ListedEndpoint;
}

export interface EndpointKeyPayloadSource extends EndpointPayloadSource {
  readonly secret: string | null;
}

export interface ChapterSource {
  readonly number: number;
  readonly numeral: string;
  readonly heading: string;
  readonly text: string;
  readonly table: TableSource | null;
}

export interface TableSource {
  readonly id: string;
  readonly grids: readonly GridSource[];
  readonly compact: CompactTable;
}

export interface GridSource {
  readonly title: string | null;
  readonly corner: string;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRowSource[];
}

export interface TableRowSource extends Row {
  readonly figures: readonly Figure[];
  readonly values: readonly (Decimal | null)[];
}

/** One row of a table as plain values: its id, then one value a column. */
export type CompactRow = readonly [string, ...(Decimal | null)[]];

export interface CompactTable {
  readonly grids: readonly { readonly columns: readonly string[]; readonly rows: readonly CompactRow[] }[];
}

/** Keys that a question about figures names; null: all. */
export type FigureSelection = readonly FigureKey[] | null;
