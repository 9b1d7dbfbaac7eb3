// Generated from the .graphql files in src/cms by `npm run generate`. Do not edit.
import type { Operation } from '../shell/operation.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type RunKind =
  | 'KEPT'
  | 'REMOVED'
  | 'ADDED';

export type OrganKind =
  /** 人民政府（含派出机关、管委会） */
  | 'GOVERNMENT'
  /** 部门、机构 */
  | 'DEPARTMENT'
  /** 乡镇、街道 */
  | 'TOWNSHIP';

export type Scope =
  /** 本机关 */
  | 'OWN'
  /** 汇总 */
  | 'AGGREGATE';

export type PublicState =
  | 'PUBLISHED'
  /** 撤回: the text stays, with an explanation; the figures no longer count. */
  | 'WITHDRAWN';

export type Severity =
  /** 阻断 */
  | 'BLOCKS'
  /** 须说明 */
  | 'MUST_BE_EXPLAINED'
  /** 提示 */
  | 'NOTES';

export type SourceChangeKind =
  | 'ADDED'
  | 'CORRECTED'
  | 'GONE';

export type CompileAggregateInput = {
  readonly clientMutationId?: string | null | undefined;
  /** The 汇总: its global id or organ:year:AGGREGATE. */
  readonly report: string;
  /** Version of the 汇总 whose figures are replaced; left out when there is none yet. */
  readonly expectedVersion?: number | null | undefined;
};

export type DeadlineState =
  | 'NOT_DUE_YET'
  /** At most 7 days are left. */
  | 'DUE_SOON'
  | 'OVERDUE'
  /** First made public in time, or late. */
  | 'IN_TIME'
  | 'LATE';

export type RemindReportInput = {
  readonly clientMutationId?: string | null | undefined;
  /** Global id of the draft, or organ:year:scope; nobody need have begun it. */
  readonly report: string;
  /** For those who write it. */
  readonly note?: string | null | undefined;
};

export type FigureInput = {
  readonly key: string;
  readonly value?: string | null | undefined;
  /** Only for a figure whose unit the form does not print: 元, 万元. */
  readonly unit?: string | null | undefined;
};

export type CreateReportInput = {
  readonly clientMutationId?: string | null | undefined;
  /** Code or global id of the organ. */
  readonly organ: string;
  readonly year: number;
  readonly scope: Scope;
};

export type ImportReportInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly fileName: string;
  readonly file: string;
  /** What the file does not say, or says wrongly; else as read from the file. */
  readonly organ?: string | null | undefined;
  readonly year?: number | null | undefined;
  readonly scope?: Scope | null | undefined;
  /** Figures as a person reads them in the file, or puts them right; null is blank. A printed total can only be blanked: then it is added up. */
  readonly corrections?: ReadonlyArray<FigureInput> | null | undefined;
  /** Version of the report whose draft the file replaces; left out when there is none yet. */
  readonly expectedVersion?: number | null | undefined;
};

export type SaveDraftInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly report: string;
  /** front, ch1 … ch6 */
  readonly part: string;
  /** Version of the part that you last saw; 0 when it was never saved. */
  readonly expectedVersion: number;
  /** What is left out stays as it is. */
  readonly heading?: string | null | undefined;
  readonly text?: string | null | undefined;
  readonly figures?: ReadonlyArray<FigureInput> | null | undefined;
};

export type RestoreRevisionInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly report: string;
  /** Number of the revision whose content becomes the draft again. */
  readonly number: number;
  readonly expectedVersion: number;
  /** Why; it stays in the history. */
  readonly reason: string;
};

export type Certainty =
  /** The source says exactly this, a printed blank included. */
  | 'CERTAIN'
  /** Something stands there that can be read in more than one way; a person decides. */
  | 'UNCERTAIN'
  /** The source has no such cell. */
  | 'MISSING';

export type CommentPlaceState =
  /** What it is about is there as it was. */
  | 'STANDS'
  /** The most similar sentences that are there now. */
  | 'REWORDED'
  /** What it was about has changed, or is not there any more; show the quote. */
  | 'GONE';

export type AddCommentInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly report: string;
  /** front, ch1 … ch6, annex. Without figure and quote the comment is about the whole part. */
  readonly part: string;
  /** Key of a figure of that part. */
  readonly figure?: string | null | undefined;
  /** Words from the text of that part, exactly; the comment is then about the sentences they stand in. */
  readonly quote?: string | null | undefined;
  /** About where the words begin, in UTF-16 code units; needed where the same words stand more than once. */
  readonly quoteAt?: number | null | undefined;
  /** At most 2,000 characters. */
  readonly text: string;
};

export type ReplyToCommentInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly report: string;
  readonly comment: string;
  /** At most 2,000 characters. */
  readonly text: string;
};

export type SettleCommentInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly report: string;
  readonly comment: string;
};

export type ReopenCommentInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly report: string;
  readonly comment: string;
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

export type RedeliverInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly delivery: string;
};

export type RedeliveredDeliveries =
  | 'FAILED'
  /** Also what arrived, for a receiver that lost it. */
  | 'ALL';

export type RedeliverSinceInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly endpoint: string;
  /** Of messages of this instant or later. */
  readonly since: string;
  readonly which?: RedeliveredDeliveries;
  /** `stoppedAt` of the same mutation before. */
  readonly after?: string | null | undefined;
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

export type DecisionKind =
  /** The organ says why it is so. */
  | 'EXPLAINED'
  /** A collector lets it pass; public. */
  | 'WAIVED';

export type RegisterOrganInput = {
  readonly clientMutationId?: string | null | undefined;
  /** Letters, digits, - and _; at most 40. Never used again for another organ. */
  readonly code: string;
  readonly name: string;
  readonly kind: OrganKind;
  readonly parent: string;
  /** First report year, and last (left out: until further notice). */
  readonly from: number;
  readonly to?: number | null | undefined;
};

export type MoveOrganInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly organ: string;
  readonly parent: string;
  /** First report year of the new place. */
  readonly from: number;
};

export type MergeOrganInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly organ: string;
  /** The organ that takes over its work. */
  readonly into: string;
  /** First report year in which it is not there any more. */
  readonly from: number;
};

export type CallToReportInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly organ: string;
  /** Report years, at most 8. */
  readonly years: ReadonlyArray<number>;
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

export type AdmitPersonInput = {
  readonly clientMutationId?: string | null | undefined;
  /** `iss` and `sub` of OpenID Connect, exactly as the provider tells them. */
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  readonly organ: string;
};

export type GrantRoleInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly person: string;
  readonly role: Role;
  readonly organ: string;
  readonly expectedVersion: number;
};

export type RevokeRoleInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly person: string;
  readonly role: Role;
  readonly organ: string;
  readonly expectedVersion: number;
};

export type DisablePersonInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly person: string;
  readonly expectedVersion: number;
  /** Why; it stays in the audit log. */
  readonly reason: string;
};

export type EnablePersonInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly person: string;
  readonly expectedVersion: number;
  /** Why; it stays in the audit log. */
  readonly reason: string;
};

export type GrantInput = {
  readonly role: Role;
  readonly organ: string;
};

export type CreateApiKeyInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly name: string;
  /** The organ whose administrator will keep the key. */
  readonly organ: string;
  readonly grants: ReadonlyArray<GrantInput>;
};

export type RevokeApiKeyInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly key: string;
};

export type AnnouncePresenceInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly report: string;
  /** front, ch1 … ch6, annex; left out: the report as a whole. */
  readonly part?: string | null | undefined;
};

export type CreatePreviewInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly report: string;
  /** Number of the revision to show; left out: the draft as it is now. */
  readonly revision?: number | null | undefined;
  /** For whom, in your own words. */
  readonly recipient: string;
  /** Left out: from now on. */
  readonly from?: string | null | undefined;
  /** At most 30 days from now. */
  readonly until: string;
};

export type RevokePreviewInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly report: string;
  readonly preview: string;
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

export type FigureSource =
  | 'IMPORTED'
  /** Put together from the reports below. */
  | 'COMPILED'
  /** Came with an older revision. */
  | 'RESTORED'
  /** The form adds it up. */
  | 'COMPUTED'
  | 'TYPED';

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

export type EndpointFilterInput = {
  /** Left out: all. A ping is sent when it is asked for, so it cannot be among them. */
  readonly types?: ReadonlyArray<WebhookEventType> | null | undefined;
  readonly under?: string | null | undefined;
  /** Left out: both. */
  readonly scopes?: ReadonlyArray<Scope> | null | undefined;
};

export type CreateEndpointInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly name: string;
  /** The organ whose administrator will keep it. */
  readonly organ: string;
  /** https, port 443, a public host; without user, password and fragment. */
  readonly url: string;
  readonly format?: WebhookFormat | null | undefined;
  /** Left out: everything that it may know. */
  readonly filter?: EndpointFilterInput | null | undefined;
  readonly signature?: SignatureScheme | null | undefined;
};

/** What is left out stays. */
export type ChangeEndpointInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly endpoint: string;
  readonly expectedVersion: number;
  readonly name?: string | null | undefined;
  /** Another address has to answer a ping before it is sent anything else. */
  readonly url?: string | null | undefined;
  readonly format?: WebhookFormat | null | undefined;
  /** Takes the place of the whole filter. */
  readonly filter?: EndpointFilterInput | null | undefined;
};

export type RotateEndpointKeyInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly endpoint: string;
  readonly expectedVersion: number;
  readonly signature?: SignatureScheme | null | undefined;
};

export type RevokePreviousKeyInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly endpoint: string;
  readonly expectedVersion: number;
};

export type SwitchEndpointInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly endpoint: string;
  readonly on: boolean;
  readonly expectedVersion: number;
};

export type DeleteEndpointInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly endpoint: string;
  readonly expectedVersion: number;
};

export type VerifyEndpointInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly endpoint: string;
};

export type SubmitReportInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly report: string;
  readonly expectedVersion: number;
  /** For those who examine it. */
  readonly note?: string | null | undefined;
};

export type RecallReportInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly report: string;
  readonly expectedVersion: number;
};

export type ReviewReportInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly report: string;
  readonly expectedVersion: number;
  readonly note?: string | null | undefined;
};

/** 公开 · 免于公开 · 须报上级机关或者主管部门审定 */
export type SecrecyConclusion =
  | 'MAY_BE_PUBLISHED'
  | 'MUST_NOT_BE_PUBLISHED'
  | 'TO_BE_REFERRED';

export type ConcludeSecrecyReviewInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly report: string;
  readonly expectedVersion: number;
  /** On what ground: the provision or the catalogue it was held against. */
  readonly basis: string;
  readonly conclusion: SecrecyConclusion;
};

export type SignReportInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly report: string;
  readonly expectedVersion: number;
};

export type ReturnReportInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly report: string;
  readonly expectedVersion: number;
  /** What is to be changed, for its authors. */
  readonly note: string;
};

export type ScheduleReportInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly report: string;
  readonly expectedVersion: number;
  readonly publishAt: string;
};

export type UnscheduleReportInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly report: string;
  readonly expectedVersion: number;
};

export type PublishReportInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly report: string;
  readonly expectedVersion: number;
  /** What changed, for the public, where the reason of the amendment is not to be it. */
  readonly changeNote?: string | null | undefined;
};

export type ForcePublicationInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly report: string;
  readonly expectedVersion: number;
  /** Why it cannot go the usual way; for those inside. */
  readonly reason: string;
  readonly changeNote?: string | null | undefined;
};

export type EndorsePublicationInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly report: string;
  readonly expectedVersion: number;
  readonly note?: string | null | undefined;
};

export type RecordPublicationInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly report: string;
  readonly expectedVersion: number;
  /** Since when it has been public elsewhere. */
  readonly firstPublishedAt: string;
  /** Where: an address, a gazette. */
  readonly source: string;
};

export type AmendReportInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly report: string;
  readonly expectedVersion: number;
  /** What was wrong and will be right. The public reads it as the change note, unless another is given then. */
  readonly reason: string;
};

export type DiscardAmendmentInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly report: string;
  readonly expectedVersion: number;
};

export type WithdrawReportInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly report: string;
  readonly expectedVersion: number;
  readonly explanation: string;
};

export type RetractReportInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly report: string;
  readonly expectedVersion: number;
  /** Why. Those who hold copies are told it, in the event of the retraction. */
  readonly explanation: string;
};

export type ExplainIssuesInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly report: string;
  /** Issue.id of issues that the draft has now, for which the same reason is given; at most 250. */
  readonly issues: ReadonlyArray<string>;
  readonly reason: string;
};

export type WaiveIssuesInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly report: string;
  readonly issues: ReadonlyArray<string>;
  /** The public may read it. */
  readonly reason: string;
};

export type AuditLogQueryVariables = Exact<{
  organ: string;
  after?: string | null | undefined;
}>;


export type AuditLogQuery = { readonly auditLog: { readonly nodes: ReadonlyArray<{ readonly at: string, readonly actor: string, readonly action: string, readonly target: string, readonly detail: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OrganShownQueryVariables = Exact<{
  organ: string;
}>;


export type OrganShownQuery = { readonly organ: { readonly code: string, readonly name: string, readonly kind: OrganKind, readonly path: string | null, readonly calledYears: ReadonlyArray<number>, readonly places: ReadonlyArray<{ readonly from: number, readonly to: number | null, readonly path: string }>, readonly successor: { readonly code: string, readonly name: string } | null } | null };

export type RegisterOrganMutationVariables = Exact<{
  input: RegisterOrganInput;
}>;


export type RegisterOrganMutation = { readonly registerOrgan: { readonly organ: { readonly code: string } } };

export type MoveOrganMutationVariables = Exact<{
  input: MoveOrganInput;
}>;


export type MoveOrganMutation = { readonly moveOrgan: { readonly organ: { readonly code: string } } };

export type MergeOrganMutationVariables = Exact<{
  input: MergeOrganInput;
}>;


export type MergeOrganMutation = { readonly mergeOrgan: { readonly organ: { readonly code: string } } };

export type CallToReportMutationVariables = Exact<{
  input: CallToReportInput;
}>;


export type CallToReportMutation = { readonly callToReport: { readonly organ: { readonly calledYears: ReadonlyArray<number> } } };

export type PersonShownFragment = { readonly id: string, readonly code: string, readonly issuer: string, readonly subject: string, readonly name: string, readonly disabledAt: string | null, readonly version: number, readonly createdAt: string, readonly createdBy: string, readonly updatedAt: string, readonly updatedBy: string, readonly organ: { readonly code: string, readonly name: string, readonly path: string | null }, readonly grants: ReadonlyArray<{ readonly role: Role, readonly organ: { readonly code: string, readonly name: string } }> };

export type PeopleQueryVariables = Exact<{
  within: string;
  after?: string | null | undefined;
}>;


export type PeopleQuery = { readonly people: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly issuer: string, readonly subject: string, readonly name: string, readonly disabledAt: string | null, readonly version: number, readonly createdAt: string, readonly createdBy: string, readonly updatedAt: string, readonly updatedBy: string, readonly organ: { readonly code: string, readonly name: string, readonly path: string | null }, readonly grants: ReadonlyArray<{ readonly role: Role, readonly organ: { readonly code: string, readonly name: string } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PersonNamedQueryVariables = Exact<{
  person: string;
}>;


export type PersonNamedQuery = { readonly person: { readonly name: string } | null };

export type PersonOpenedQueryVariables = Exact<{
  person: string;
}>;


export type PersonOpenedQuery = { readonly person: { readonly id: string, readonly code: string, readonly issuer: string, readonly subject: string, readonly name: string, readonly disabledAt: string | null, readonly version: number, readonly createdAt: string, readonly createdBy: string, readonly updatedAt: string, readonly updatedBy: string, readonly organ: { readonly code: string, readonly name: string, readonly path: string | null }, readonly grants: ReadonlyArray<{ readonly role: Role, readonly organ: { readonly code: string, readonly name: string } }> } | null };

export type AdmitPersonMutationVariables = Exact<{
  input: AdmitPersonInput;
}>;


export type AdmitPersonMutation = { readonly admitPerson: { readonly person: { readonly code: string } } };

export type GrantRoleMutationVariables = Exact<{
  input: GrantRoleInput;
}>;


export type GrantRoleMutation = { readonly grantRole: { readonly person: { readonly version: number } } };

export type RevokeRoleMutationVariables = Exact<{
  input: RevokeRoleInput;
}>;


export type RevokeRoleMutation = { readonly revokeRole: { readonly person: { readonly version: number } } };

export type DisablePersonMutationVariables = Exact<{
  input: DisablePersonInput;
}>;


export type DisablePersonMutation = { readonly disablePerson: { readonly person: { readonly version: number } } };

export type EnablePersonMutationVariables = Exact<{
  input: EnablePersonInput;
}>;


export type EnablePersonMutation = { readonly enablePerson: { readonly person: { readonly version: number } } };

export type SourceNamedFragment = { readonly organCode: string, readonly organName: string, readonly scope: Scope, readonly revision: number | null };

export type AggregateDraftQueryVariables = Exact<{
  report: string;
}>;


export type AggregateDraftQuery = { readonly draft: { readonly id: string, readonly version: number, readonly state: ReportState, readonly publicState: ReportState | null, readonly aggregation: { readonly revision: number, readonly byName: string, readonly at: string, readonly added: ReadonlyArray<{ readonly organCode: string, readonly organName: string, readonly scope: Scope, readonly revision: number | null }>, readonly otherForm: ReadonlyArray<{ readonly organCode: string, readonly organName: string, readonly scope: Scope, readonly revision: number | null }>, readonly corrected: ReadonlyArray<{ readonly organCode: string, readonly organName: string, readonly scope: Scope, readonly revision: number | null }>, readonly gone: ReadonlyArray<{ readonly organCode: string, readonly organName: string, readonly scope: Scope, readonly revision: number | null }>, readonly arrived: ReadonlyArray<{ readonly organCode: string, readonly organName: string, readonly scope: Scope, readonly revision: number | null }>, readonly missing: ReadonlyArray<{ readonly organCode: string, readonly organName: string, readonly scope: Scope, readonly revision: number | null }> } | null } | null };

export type RollUpQueryVariables = Exact<{
  report: string;
}>;


export type RollUpQuery = { readonly draft: { readonly id: string, readonly form: { readonly edition: string }, readonly rollUp: { readonly issues: ReadonlyArray<{ readonly id: string, readonly code: string, readonly severity: Severity, readonly figures: ReadonlyArray<string>, readonly part: string | null, readonly expected: string | null, readonly actual: string | null, readonly message: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }>, readonly notAssessable: ReadonlyArray<{ readonly code: string, readonly figures: ReadonlyArray<string> }>, readonly missing: ReadonlyArray<{ readonly organCode: string, readonly organName: string, readonly scope: Scope, readonly revision: number | null }> } | null } | null };

export type CompileAggregateMutationVariables = Exact<{
  input: CompileAggregateInput;
}>;


export type CompileAggregateMutation = { readonly compileAggregate: { readonly report: { readonly id: string, readonly version: number }, readonly added: ReadonlyArray<{ readonly organCode: string, readonly organName: string, readonly scope: Scope, readonly revision: number | null }>, readonly otherForm: ReadonlyArray<{ readonly organCode: string, readonly organName: string, readonly scope: Scope, readonly revision: number | null }>, readonly missing: ReadonlyArray<{ readonly organCode: string, readonly organName: string, readonly scope: Scope, readonly revision: number | null }>, readonly notAssessable: ReadonlyArray<{ readonly code: string, readonly figures: ReadonlyArray<string> }>, readonly changes: ReadonlyArray<{ readonly organCode: string, readonly organName: string, readonly scope: Scope, readonly kind: SourceChangeKind, readonly cells: ReadonlyArray<{ readonly key: string, readonly before: string | null, readonly after: string | null, readonly difference: string | null }> }> } };

export type OrgansToCallQueryVariables = Exact<{
  organ: string;
  year: number;
  after?: string | null | undefined;
}>;


export type OrgansToCallQuery = { readonly organ: { readonly code: string, readonly name: string, readonly kind: OrganKind, readonly path: string | null, readonly calledYears: ReadonlyArray<number>, readonly organs: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly kind: OrganKind, readonly path: string | null, readonly calledYears: ReadonlyArray<number> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type CallFromBoardMutationVariables = Exact<{
  input: CallToReportInput;
}>;


export type CallFromBoardMutation = { readonly callToReport: { readonly organ: { readonly code: string, readonly calledYears: ReadonlyArray<number> } } };

export type YearFiguresQueryVariables = Exact<{
  organ: string;
  year: number;
  basis: Scope;
}>;


export type YearFiguresQuery = { readonly statistics: { readonly due: number, readonly published: number, readonly figures: ReadonlyArray<{ readonly key: string, readonly value: string, readonly unit: string | null }> } | null };

export type FiguresBelowQueryVariables = Exact<{
  organ: string;
  year: number;
  keys: ReadonlyArray<string> | string;
  after?: string | null | undefined;
}>;


export type FiguresBelowQuery = { readonly organ: { readonly organs: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly statistics: { readonly published: number, readonly figures: ReadonlyArray<{ readonly key: string, readonly value: string }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type BoardLineShownFragment = { readonly organCode: string, readonly organName: string, readonly organPath: string, readonly year: number, readonly scope: Scope, readonly called: boolean, readonly missing: boolean, readonly deadline: { readonly state: DeadlineState, readonly on: string, readonly publicBy: string, readonly daysLeft: number | null }, readonly progress: { readonly state: ReportState, readonly publicState: ReportState | null, readonly firstPublishedAt: string | null, readonly updatedAt: string, readonly updatedByName: string, readonly schedule: { readonly publishAt: string } | null, readonly sentBack: { readonly byName: string, readonly at: string, readonly note: string } | null, readonly amendment: { readonly reason: string } | null, readonly forced: { readonly byName: string, readonly at: string, readonly reason: string } | null } | null, readonly reminded: { readonly at: string, readonly byName: string, readonly note: string | null } | null };

export type BoardQueryVariables = Exact<{
  year: number;
  scope: Scope;
  within: string;
  after?: string | null | undefined;
}>;


export type BoardQuery = { readonly board: { readonly nodes: ReadonlyArray<{ readonly organCode: string, readonly organName: string, readonly organPath: string, readonly year: number, readonly scope: Scope, readonly called: boolean, readonly missing: boolean, readonly deadline: { readonly state: DeadlineState, readonly on: string, readonly publicBy: string, readonly daysLeft: number | null }, readonly progress: { readonly state: ReportState, readonly publicState: ReportState | null, readonly firstPublishedAt: string | null, readonly updatedAt: string, readonly updatedByName: string, readonly schedule: { readonly publishAt: string } | null, readonly sentBack: { readonly byName: string, readonly at: string, readonly note: string } | null, readonly amendment: { readonly reason: string } | null, readonly forced: { readonly byName: string, readonly at: string, readonly reason: string } | null } | null, readonly reminded: { readonly at: string, readonly byName: string, readonly note: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly summary: { readonly complete: boolean, readonly lines: number, readonly called: number, readonly missing: number } } };

export type RemindReportMutationVariables = Exact<{
  input: RemindReportInput;
}>;


export type RemindReportMutation = { readonly remindReport: { readonly reminder: { readonly at: string } } };

export type BoardTotalsQueryVariables = Exact<{
  organ: string;
  year: number;
  basis: Scope;
  keys: ReadonlyArray<string> | string;
}>;


export type BoardTotalsQuery = { readonly statistics: { readonly due: number, readonly published: number, readonly late: number, readonly figures: ReadonlyArray<{ readonly key: string, readonly value: string }> } | null };

export type CommentShownFragment = { readonly id: string, readonly part: string, readonly figure: string | null, readonly quote: string | null, readonly text: string, readonly by: string, readonly byName: string, readonly at: string, readonly place: { readonly state: CommentPlaceState, readonly text: string | null, readonly start: number | null }, readonly replies: ReadonlyArray<{ readonly text: string, readonly by: string, readonly byName: string, readonly at: string }>, readonly settled: { readonly byName: string, readonly at: string } | null };

export type CommentsQueryVariables = Exact<{
  report: string;
  after?: string | null | undefined;
}>;


export type CommentsQuery = { readonly draft: { readonly id: string, readonly comments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly part: string, readonly figure: string | null, readonly quote: string | null, readonly text: string, readonly by: string, readonly byName: string, readonly at: string, readonly place: { readonly state: CommentPlaceState, readonly text: string | null, readonly start: number | null }, readonly replies: ReadonlyArray<{ readonly text: string, readonly by: string, readonly byName: string, readonly at: string }>, readonly settled: { readonly byName: string, readonly at: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type AddCommentMutationVariables = Exact<{
  input: AddCommentInput;
}>;


export type AddCommentMutation = { readonly addComment: { readonly comment: { readonly id: string } } };

export type ReplyToCommentMutationVariables = Exact<{
  input: ReplyToCommentInput;
}>;


export type ReplyToCommentMutation = { readonly replyToComment: { readonly comment: { readonly id: string } } };

export type SettleCommentMutationVariables = Exact<{
  input: SettleCommentInput;
}>;


export type SettleCommentMutation = { readonly settleComment: { readonly comment: { readonly id: string } } };

export type ReopenCommentMutationVariables = Exact<{
  input: ReopenCommentInput;
}>;


export type ReopenCommentMutation = { readonly reopenComment: { readonly comment: { readonly id: string } } };

export type YearBeforeQueryVariables = Exact<{
  organ: string;
  year: number;
  scope: Scope;
}>;


export type YearBeforeQuery = { readonly report: { readonly id: string, readonly state: PublicState, readonly title: string, readonly preface: string, readonly form: { readonly edition: string }, readonly chapters: ReadonlyArray<{ readonly number: number, readonly heading: string, readonly text: string }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly value: string | null, readonly unit: string | null, readonly printed: string | null, readonly computed: boolean }>, readonly labelledTables: ReadonlyArray<{ readonly title: string | null, readonly columns: ReadonlyArray<string>, readonly rows: ReadonlyArray<{ readonly label: string, readonly unit: string | null, readonly values: ReadonlyArray<string | null> }> }> } | null };

export type DraftChecksQueryVariables = Exact<{
  report: string;
}>;


export type DraftChecksQuery = { readonly draft: { readonly id: string, readonly decidedIssues: ReadonlyArray<{ readonly issue: { readonly id: string, readonly code: string, readonly severity: Severity, readonly figures: ReadonlyArray<string>, readonly part: string | null, readonly expected: string | null, readonly actual: string | null, readonly message: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }, readonly decision: { readonly kind: DecisionKind, readonly reason: string, readonly byName: string, readonly at: string } | null }>, readonly notAssessable: ReadonlyArray<{ readonly code: string, readonly figures: ReadonlyArray<string> }> } | null };

export type ExplainIssuesMutationVariables = Exact<{
  input: ExplainIssuesInput;
}>;


export type ExplainIssuesMutation = { readonly explainIssues: { readonly report: { readonly id: string, readonly version: number } } };

export type WaiveIssuesMutationVariables = Exact<{
  input: WaiveIssuesInput;
}>;


export type WaiveIssuesMutation = { readonly waiveIssues: { readonly report: { readonly id: string, readonly version: number } } };

export type PartToEditFragment = { readonly id: string, readonly heading: string | null, readonly text: string, readonly version: number, readonly savedBy: string | null, readonly savedByName: string | null, readonly savedAt: string | null, readonly figures: ReadonlyArray<{ readonly key: string, readonly value: string | null, readonly unit: string | null, readonly printed: string | null, readonly place: string | null }> };

export type DraftToEditQueryVariables = Exact<{
  report: string;
}>;


export type DraftToEditQuery = { readonly draft: { readonly id: string, readonly state: ReportState, readonly organ: { readonly path: string | null }, readonly form: { readonly edition: string }, readonly parts: ReadonlyArray<{ readonly id: string, readonly heading: string | null, readonly text: string, readonly version: number, readonly savedBy: string | null, readonly savedByName: string | null, readonly savedAt: string | null, readonly figures: ReadonlyArray<{ readonly key: string, readonly value: string | null, readonly unit: string | null, readonly printed: string | null, readonly place: string | null }> }>, readonly labelledTables: ReadonlyArray<{ readonly title: string | null, readonly columns: ReadonlyArray<string>, readonly rows: ReadonlyArray<{ readonly label: string, readonly unit: string | null, readonly values: ReadonlyArray<string | null> }> }> } | null };

export type SavePartMutationVariables = Exact<{
  input: SaveDraftInput;
}>;


export type SavePartMutation = { readonly saveDraft: { readonly part: { readonly id: string, readonly heading: string | null, readonly text: string, readonly version: number, readonly savedBy: string | null, readonly savedByName: string | null, readonly savedAt: string | null, readonly figures: ReadonlyArray<{ readonly key: string, readonly value: string | null, readonly unit: string | null, readonly printed: string | null, readonly place: string | null }> }, readonly report: { readonly id: string, readonly organCode: string, readonly organName: string, readonly year: number, readonly scope: Scope, readonly state: ReportState, readonly publicState: ReportState | null, readonly version: number, readonly title: string, readonly lastRevision: number, readonly publicRevisions: ReadonlyArray<number>, readonly firstPublishedAt: string | null, readonly updatedAt: string, readonly updatedByName: string, readonly authors: ReadonlyArray<string>, readonly openComments: number, readonly organ: { readonly code: string, readonly name: string, readonly path: string | null }, readonly submission: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly review: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly secrecyReview: { readonly by: string, readonly byName: string, readonly at: string, readonly basis: string, readonly conclusion: SecrecyConclusion } | null, readonly signature: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly schedule: { readonly publishAt: string, readonly byName: string } | null, readonly sentBack: { readonly from: ReportState, readonly note: string, readonly byName: string, readonly at: string } | null, readonly amendment: { readonly reason: string, readonly byName: string, readonly at: string } | null, readonly forced: { readonly reason: string, readonly by: string, readonly byName: string, readonly at: string } | null, readonly deadline: { readonly state: DeadlineState, readonly on: string, readonly publicBy: string, readonly daysLeft: number | null } } } };

export type AnnouncePresenceMutationVariables = Exact<{
  input: AnnouncePresenceInput;
}>;


export type AnnouncePresenceMutation = { readonly announcePresence: { readonly present: ReadonlyArray<{ readonly actor: string, readonly name: string, readonly part: string | null }> } };

export type RevisionListedFragment = { readonly number: number, readonly cause: RevisionCause, readonly reason: string | null, readonly by: string, readonly byName: string | null, readonly at: string, readonly hash: string };

export type RevisionsQueryVariables = Exact<{
  report: string;
  after?: string | null | undefined;
}>;


export type RevisionsQuery = { readonly history: { readonly nodes: ReadonlyArray<{ readonly number: number, readonly cause: RevisionCause, readonly reason: string | null, readonly by: string, readonly byName: string | null, readonly at: string, readonly hash: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RevisionReadQueryVariables = Exact<{
  report: string;
  number: number;
}>;


export type RevisionReadQuery = { readonly historyRevision: { readonly contentHash: string, readonly previousHash: string | null, readonly number: number, readonly cause: RevisionCause, readonly reason: string | null, readonly by: string, readonly byName: string | null, readonly at: string, readonly hash: string, readonly preface: string, readonly form: { readonly edition: string }, readonly chapters: ReadonlyArray<{ readonly number: number, readonly heading: string, readonly text: string }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly value: string | null, readonly unit: string | null, readonly printed: string | null, readonly place: string | null, readonly computed: boolean }>, readonly labelledTables: ReadonlyArray<{ readonly title: string | null, readonly columns: ReadonlyArray<string>, readonly rows: ReadonlyArray<{ readonly label: string, readonly unit: string | null, readonly values: ReadonlyArray<string | null> }> }> } | null };

export type RevisionChangesQueryVariables = Exact<{
  report: string;
  from: number;
  to: number;
}>;


export type RevisionChangesQuery = { readonly historyComparison: { readonly cells: ReadonlyArray<{ readonly key: string, readonly before: string | null, readonly after: string | null, readonly unitBefore: string | null, readonly unitAfter: string | null, readonly difference: string | null }>, readonly labelledCells: ReadonlyArray<{ readonly part: string, readonly table: string | null, readonly row: string, readonly column: string, readonly unitBefore: string | null, readonly unitAfter: string | null, readonly before: string | null, readonly after: string | null, readonly difference: string | null }>, readonly texts: ReadonlyArray<{ readonly part: string, readonly headingBefore: string | null, readonly headingAfter: string | null, readonly runs: ReadonlyArray<{ readonly kind: RunKind, readonly text: string }> }> } | null };

export type ReportTimelineQueryVariables = Exact<{
  report: string;
  after?: string | null | undefined;
}>;


export type ReportTimelineQuery = { readonly timeline: { readonly nodes: ReadonlyArray<{ readonly sequence: number, readonly type: string, readonly at: string, readonly actorName: string, readonly revision: number | null, readonly changed: ReadonlyArray<string>, readonly note: string | null, readonly sentence: string, readonly details: ReadonlyArray<{ readonly name: string, readonly value: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RestoreRevisionMutationVariables = Exact<{
  input: RestoreRevisionInput;
}>;


export type RestoreRevisionMutation = { readonly restoreRevision: { readonly report: { readonly id: string, readonly organCode: string, readonly organName: string, readonly year: number, readonly scope: Scope, readonly state: ReportState, readonly publicState: ReportState | null, readonly version: number, readonly title: string, readonly lastRevision: number, readonly publicRevisions: ReadonlyArray<number>, readonly firstPublishedAt: string | null, readonly updatedAt: string, readonly updatedByName: string, readonly authors: ReadonlyArray<string>, readonly openComments: number, readonly organ: { readonly code: string, readonly name: string, readonly path: string | null }, readonly submission: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly review: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly secrecyReview: { readonly by: string, readonly byName: string, readonly at: string, readonly basis: string, readonly conclusion: SecrecyConclusion } | null, readonly signature: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly schedule: { readonly publishAt: string, readonly byName: string } | null, readonly sentBack: { readonly from: ReportState, readonly note: string, readonly byName: string, readonly at: string } | null, readonly amendment: { readonly reason: string, readonly byName: string, readonly at: string } | null, readonly forced: { readonly reason: string, readonly by: string, readonly byName: string, readonly at: string } | null, readonly deadline: { readonly state: DeadlineState, readonly on: string, readonly publicBy: string, readonly daysLeft: number | null } } } };

export type ReadFileQueryVariables = Exact<{
  fileName: string;
  file: string;
}>;


export type ReadFileQuery = { readonly readReport: { readonly title: string, readonly organName: string | null, readonly year: number | null, readonly scope: Scope | null, readonly preface: string, readonly organs: ReadonlyArray<{ readonly code: string, readonly name: string, readonly path: string | null }>, readonly form: { readonly edition: string }, readonly chapters: ReadonlyArray<{ readonly number: number, readonly heading: string, readonly text: string }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly value: string | null, readonly unit: string | null, readonly printed: string | null, readonly certainty: Certainty, readonly place: string | null, readonly candidates: ReadonlyArray<string> }>, readonly labelledTables: ReadonlyArray<{ readonly title: string | null, readonly columns: ReadonlyArray<string>, readonly rows: ReadonlyArray<{ readonly label: string, readonly unit: string | null, readonly values: ReadonlyArray<string | null> }> }>, readonly issues: ReadonlyArray<{ readonly code: string, readonly severity: Severity, readonly figures: ReadonlyArray<string>, readonly part: string | null, readonly expected: string | null, readonly actual: string | null, readonly message: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ImportTargetQueryVariables = Exact<{
  report: string;
}>;


export type ImportTargetQuery = { readonly draft: { readonly id: string, readonly state: ReportState, readonly version: number, readonly updatedAt: string, readonly updatedByName: string, readonly parts: ReadonlyArray<{ readonly id: string, readonly text: string, readonly figures: ReadonlyArray<{ readonly key: string, readonly value: string | null }> }> } | null };

export type AcceptImportMutationVariables = Exact<{
  input: ImportReportInput;
}>;


export type AcceptImportMutation = { readonly importReport: { readonly report: { readonly id: string } } };

export type DeliveryShownFragment = { readonly id: string, readonly message: string, readonly type: WebhookEventType, readonly subject: string, readonly timestamp: string, readonly state: DeliveryState, readonly attempts: number, readonly nextAt: string | null, readonly createdAt: string, readonly endedAt: string | null };

export type DeliveriesQueryVariables = Exact<{
  endpoint: string;
  after?: string | null | undefined;
}>;


export type DeliveriesQuery = { readonly deliveries: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly message: string, readonly type: WebhookEventType, readonly subject: string, readonly timestamp: string, readonly state: DeliveryState, readonly attempts: number, readonly nextAt: string | null, readonly createdAt: string, readonly endedAt: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type DeliveryAttemptsQueryVariables = Exact<{
  delivery: string;
}>;


export type DeliveryAttemptsQuery = { readonly deliveryAttempts: ReadonlyArray<{ readonly number: number, readonly at: string, readonly url: string, readonly body: string, readonly failure: SendFailure | null, readonly detail: string, readonly status: number | null, readonly answer: string, readonly tookMs: number, readonly headers: ReadonlyArray<{ readonly name: string, readonly value: string }> }> };

export type RedeliverMutationVariables = Exact<{
  input: RedeliverInput;
}>;


export type RedeliverMutation = { readonly redeliver: { readonly delivery: { readonly state: DeliveryState } } };

export type RedeliverSinceMutationVariables = Exact<{
  input: RedeliverSinceInput;
}>;


export type RedeliverSinceMutation = { readonly redeliverSince: { readonly count: number, readonly stoppedAt: string | null } };

export type EndpointShownFragment = { readonly id: string, readonly code: string, readonly name: string, readonly url: string, readonly format: WebhookFormat, readonly publicKey: string | null, readonly previousKeyUntil: string | null, readonly verifiedAt: string | null, readonly switchedOffAt: string | null, readonly disabled: EndpointDisabledBecause | null, readonly notice: EndpointNotice | null, readonly failingSince: string | null, readonly pausedUntil: string | null, readonly version: number, readonly createdAt: string, readonly createdBy: string, readonly updatedAt: string, readonly updatedBy: string, readonly organ: { readonly code: string, readonly name: string, readonly path: string | null }, readonly filter: { readonly types: ReadonlyArray<WebhookEventType>, readonly scopes: ReadonlyArray<Scope>, readonly under: { readonly code: string, readonly name: string } | null } };

export type EndpointsQueryVariables = Exact<{
  within: string;
  after?: string | null | undefined;
}>;


export type EndpointsQuery = { readonly endpoints: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly url: string, readonly format: WebhookFormat, readonly publicKey: string | null, readonly previousKeyUntil: string | null, readonly verifiedAt: string | null, readonly switchedOffAt: string | null, readonly disabled: EndpointDisabledBecause | null, readonly notice: EndpointNotice | null, readonly failingSince: string | null, readonly pausedUntil: string | null, readonly version: number, readonly createdAt: string, readonly createdBy: string, readonly updatedAt: string, readonly updatedBy: string, readonly organ: { readonly code: string, readonly name: string, readonly path: string | null }, readonly filter: { readonly types: ReadonlyArray<WebhookEventType>, readonly scopes: ReadonlyArray<Scope>, readonly under: { readonly code: string, readonly name: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type EndpointOpenedQueryVariables = Exact<{
  endpoint: string;
}>;


export type EndpointOpenedQuery = { readonly endpoint: { readonly id: string, readonly code: string, readonly name: string, readonly url: string, readonly format: WebhookFormat, readonly publicKey: string | null, readonly previousKeyUntil: string | null, readonly verifiedAt: string | null, readonly switchedOffAt: string | null, readonly disabled: EndpointDisabledBecause | null, readonly notice: EndpointNotice | null, readonly failingSince: string | null, readonly pausedUntil: string | null, readonly version: number, readonly createdAt: string, readonly createdBy: string, readonly updatedAt: string, readonly updatedBy: string, readonly organ: { readonly code: string, readonly name: string, readonly path: string | null }, readonly filter: { readonly types: ReadonlyArray<WebhookEventType>, readonly scopes: ReadonlyArray<Scope>, readonly under: { readonly code: string, readonly name: string } | null } } | null };

export type CreateEndpointMutationVariables = Exact<{
  input: CreateEndpointInput;
}>;


export type CreateEndpointMutation = { readonly createEndpoint: { readonly secret: string | null, readonly endpoint: { readonly code: string, readonly publicKey: string | null } } };

export type ChangeEndpointMutationVariables = Exact<{
  input: ChangeEndpointInput;
}>;


export type ChangeEndpointMutation = { readonly changeEndpoint: { readonly endpoint: { readonly version: number, readonly verifiedAt: string | null } } };

export type RotateEndpointKeyMutationVariables = Exact<{
  input: RotateEndpointKeyInput;
}>;


export type RotateEndpointKeyMutation = { readonly rotateEndpointKey: { readonly secret: string | null, readonly endpoint: { readonly publicKey: string | null } } };

export type RevokePreviousKeyMutationVariables = Exact<{
  input: RevokePreviousKeyInput;
}>;


export type RevokePreviousKeyMutation = { readonly revokePreviousKey: { readonly endpoint: { readonly version: number } } };

export type SwitchEndpointMutationVariables = Exact<{
  input: SwitchEndpointInput;
}>;


export type SwitchEndpointMutation = { readonly switchEndpoint: { readonly endpoint: { readonly version: number } } };

export type DeleteEndpointMutationVariables = Exact<{
  input: DeleteEndpointInput;
}>;


export type DeleteEndpointMutation = { readonly deleteEndpoint: { readonly deleted: string } };

export type VerifyEndpointMutationVariables = Exact<{
  input: VerifyEndpointInput;
}>;


export type VerifyEndpointMutation = { readonly verifyEndpoint: { readonly endpoint: { readonly verifiedAt: string | null } } };

export type KeyShownFragment = { readonly id: string, readonly code: string, readonly name: string, readonly createdAt: string, readonly createdBy: string, readonly revokedAt: string | null, readonly revokedBy: string | null, readonly organ: { readonly code: string, readonly name: string }, readonly grants: ReadonlyArray<{ readonly role: Role, readonly organ: { readonly code: string, readonly name: string } }> };

export type ApiKeysQueryVariables = Exact<{
  within: string;
  after?: string | null | undefined;
}>;


export type ApiKeysQuery = { readonly apiKeys: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly createdAt: string, readonly createdBy: string, readonly revokedAt: string | null, readonly revokedBy: string | null, readonly organ: { readonly code: string, readonly name: string }, readonly grants: ReadonlyArray<{ readonly role: Role, readonly organ: { readonly code: string, readonly name: string } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type CreateApiKeyMutation = { readonly createApiKey: { readonly text: string | null, readonly apiKey: { readonly code: string } } };

export type RevokeApiKeyMutationVariables = Exact<{
  input: RevokeApiKeyInput;
}>;


export type RevokeApiKeyMutation = { readonly revokeApiKey: { readonly apiKey: { readonly code: string } } };

type ContentRead_Report_Fragment = { readonly preface: string, readonly form: { readonly edition: string }, readonly chapters: ReadonlyArray<{ readonly number: number, readonly heading: string, readonly text: string }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly value: string | null, readonly unit: string | null, readonly printed: string | null, readonly place: string | null, readonly computed: boolean }>, readonly labelledTables: ReadonlyArray<{ readonly title: string | null, readonly columns: ReadonlyArray<string>, readonly rows: ReadonlyArray<{ readonly label: string, readonly unit: string | null, readonly values: ReadonlyArray<string | null> }> }> };

type ContentRead_PublicRevision_Fragment = { readonly preface: string, readonly form: { readonly edition: string }, readonly chapters: ReadonlyArray<{ readonly number: number, readonly heading: string, readonly text: string }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly value: string | null, readonly unit: string | null, readonly printed: string | null, readonly place: string | null, readonly computed: boolean }>, readonly labelledTables: ReadonlyArray<{ readonly title: string | null, readonly columns: ReadonlyArray<string>, readonly rows: ReadonlyArray<{ readonly label: string, readonly unit: string | null, readonly values: ReadonlyArray<string | null> }> }> };

type ContentRead_Draft_Fragment = { readonly preface: string, readonly form: { readonly edition: string }, readonly chapters: ReadonlyArray<{ readonly number: number, readonly heading: string, readonly text: string }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly value: string | null, readonly unit: string | null, readonly printed: string | null, readonly place: string | null, readonly computed: boolean }>, readonly labelledTables: ReadonlyArray<{ readonly title: string | null, readonly columns: ReadonlyArray<string>, readonly rows: ReadonlyArray<{ readonly label: string, readonly unit: string | null, readonly values: ReadonlyArray<string | null> }> }> };

type ContentRead_Preview_Fragment = { readonly preface: string, readonly form: { readonly edition: string }, readonly chapters: ReadonlyArray<{ readonly number: number, readonly heading: string, readonly text: string }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly value: string | null, readonly unit: string | null, readonly printed: string | null, readonly place: string | null, readonly computed: boolean }>, readonly labelledTables: ReadonlyArray<{ readonly title: string | null, readonly columns: ReadonlyArray<string>, readonly rows: ReadonlyArray<{ readonly label: string, readonly unit: string | null, readonly values: ReadonlyArray<string | null> }> }> };

type ContentRead_Revision_Fragment = { readonly preface: string, readonly form: { readonly edition: string }, readonly chapters: ReadonlyArray<{ readonly number: number, readonly heading: string, readonly text: string }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly value: string | null, readonly unit: string | null, readonly printed: string | null, readonly place: string | null, readonly computed: boolean }>, readonly labelledTables: ReadonlyArray<{ readonly title: string | null, readonly columns: ReadonlyArray<string>, readonly rows: ReadonlyArray<{ readonly label: string, readonly unit: string | null, readonly values: ReadonlyArray<string | null> }> }> };

export type ContentReadFragment =
  | ContentRead_Report_Fragment
  | ContentRead_PublicRevision_Fragment
  | ContentRead_Draft_Fragment
  | ContentRead_Preview_Fragment
  | ContentRead_Revision_Fragment
;

export type ContentChangesFragment = { readonly cells: ReadonlyArray<{ readonly key: string, readonly before: string | null, readonly after: string | null, readonly unitBefore: string | null, readonly unitAfter: string | null, readonly difference: string | null }>, readonly labelledCells: ReadonlyArray<{ readonly part: string, readonly table: string | null, readonly row: string, readonly column: string, readonly unitBefore: string | null, readonly unitAfter: string | null, readonly before: string | null, readonly after: string | null, readonly difference: string | null }>, readonly texts: ReadonlyArray<{ readonly part: string, readonly headingBefore: string | null, readonly headingAfter: string | null, readonly runs: ReadonlyArray<{ readonly kind: RunKind, readonly text: string }> }> };

export type OriginQueryVariables = Exact<{
  report: string;
  revision?: number | null | undefined;
  key: string;
}>;


export type OriginQuery = { readonly provenance: ReadonlyArray<{ readonly key: string, readonly value: string | null, readonly revision: number | null, readonly cause: RevisionCause | null, readonly reason: string | null, readonly byName: string | null, readonly at: string | null, readonly source: FigureSource, readonly file: string | null, readonly place: string | null, readonly printed: string | null, readonly complete: boolean }> };

export type ReportHeadFragment = { readonly id: string, readonly organCode: string, readonly organName: string, readonly year: number, readonly scope: Scope, readonly state: ReportState, readonly publicState: ReportState | null, readonly version: number, readonly title: string, readonly lastRevision: number, readonly publicRevisions: ReadonlyArray<number>, readonly firstPublishedAt: string | null, readonly updatedAt: string, readonly updatedByName: string, readonly authors: ReadonlyArray<string>, readonly openComments: number, readonly organ: { readonly code: string, readonly name: string, readonly path: string | null }, readonly submission: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly review: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly secrecyReview: { readonly by: string, readonly byName: string, readonly at: string, readonly basis: string, readonly conclusion: SecrecyConclusion } | null, readonly signature: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly schedule: { readonly publishAt: string, readonly byName: string } | null, readonly sentBack: { readonly from: ReportState, readonly note: string, readonly byName: string, readonly at: string } | null, readonly amendment: { readonly reason: string, readonly byName: string, readonly at: string } | null, readonly forced: { readonly reason: string, readonly by: string, readonly byName: string, readonly at: string } | null, readonly deadline: { readonly state: DeadlineState, readonly on: string, readonly publicBy: string, readonly daysLeft: number | null } };

export type ReportQueryVariables = Exact<{
  report: string;
}>;


export type ReportQuery = { readonly draft: { readonly id: string, readonly organCode: string, readonly organName: string, readonly year: number, readonly scope: Scope, readonly state: ReportState, readonly publicState: ReportState | null, readonly version: number, readonly title: string, readonly lastRevision: number, readonly publicRevisions: ReadonlyArray<number>, readonly firstPublishedAt: string | null, readonly updatedAt: string, readonly updatedByName: string, readonly authors: ReadonlyArray<string>, readonly openComments: number, readonly organ: { readonly code: string, readonly name: string, readonly path: string | null }, readonly submission: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly review: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly secrecyReview: { readonly by: string, readonly byName: string, readonly at: string, readonly basis: string, readonly conclusion: SecrecyConclusion } | null, readonly signature: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly schedule: { readonly publishAt: string, readonly byName: string } | null, readonly sentBack: { readonly from: ReportState, readonly note: string, readonly byName: string, readonly at: string } | null, readonly amendment: { readonly reason: string, readonly byName: string, readonly at: string } | null, readonly forced: { readonly reason: string, readonly by: string, readonly byName: string, readonly at: string } | null, readonly deadline: { readonly state: DeadlineState, readonly on: string, readonly publicBy: string, readonly daysLeft: number | null } } | null };

export type SubmitReportMutationVariables = Exact<{
  input: SubmitReportInput;
}>;


export type SubmitReportMutation = { readonly submitReport: { readonly report: { readonly id: string, readonly organCode: string, readonly organName: string, readonly year: number, readonly scope: Scope, readonly state: ReportState, readonly publicState: ReportState | null, readonly version: number, readonly title: string, readonly lastRevision: number, readonly publicRevisions: ReadonlyArray<number>, readonly firstPublishedAt: string | null, readonly updatedAt: string, readonly updatedByName: string, readonly authors: ReadonlyArray<string>, readonly openComments: number, readonly organ: { readonly code: string, readonly name: string, readonly path: string | null }, readonly submission: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly review: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly secrecyReview: { readonly by: string, readonly byName: string, readonly at: string, readonly basis: string, readonly conclusion: SecrecyConclusion } | null, readonly signature: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly schedule: { readonly publishAt: string, readonly byName: string } | null, readonly sentBack: { readonly from: ReportState, readonly note: string, readonly byName: string, readonly at: string } | null, readonly amendment: { readonly reason: string, readonly byName: string, readonly at: string } | null, readonly forced: { readonly reason: string, readonly by: string, readonly byName: string, readonly at: string } | null, readonly deadline: { readonly state: DeadlineState, readonly on: string, readonly publicBy: string, readonly daysLeft: number | null } } } };

export type RecallReportMutationVariables = Exact<{
  input: RecallReportInput;
}>;


export type RecallReportMutation = { readonly recallReport: { readonly report: { readonly id: string, readonly organCode: string, readonly organName: string, readonly year: number, readonly scope: Scope, readonly state: ReportState, readonly publicState: ReportState | null, readonly version: number, readonly title: string, readonly lastRevision: number, readonly publicRevisions: ReadonlyArray<number>, readonly firstPublishedAt: string | null, readonly updatedAt: string, readonly updatedByName: string, readonly authors: ReadonlyArray<string>, readonly openComments: number, readonly organ: { readonly code: string, readonly name: string, readonly path: string | null }, readonly submission: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly review: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly secrecyReview: { readonly by: string, readonly byName: string, readonly at: string, readonly basis: string, readonly conclusion: SecrecyConclusion } | null, readonly signature: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly schedule: { readonly publishAt: string, readonly byName: string } | null, readonly sentBack: { readonly from: ReportState, readonly note: string, readonly byName: string, readonly at: string } | null, readonly amendment: { readonly reason: string, readonly byName: string, readonly at: string } | null, readonly forced: { readonly reason: string, readonly by: string, readonly byName: string, readonly at: string } | null, readonly deadline: { readonly state: DeadlineState, readonly on: string, readonly publicBy: string, readonly daysLeft: number | null } } } };

export type ReviewReportMutationVariables = Exact<{
  input: ReviewReportInput;
}>;


export type ReviewReportMutation = { readonly reviewReport: { readonly report: { readonly id: string, readonly organCode: string, readonly organName: string, readonly year: number, readonly scope: Scope, readonly state: ReportState, readonly publicState: ReportState | null, readonly version: number, readonly title: string, readonly lastRevision: number, readonly publicRevisions: ReadonlyArray<number>, readonly firstPublishedAt: string | null, readonly updatedAt: string, readonly updatedByName: string, readonly authors: ReadonlyArray<string>, readonly openComments: number, readonly organ: { readonly code: string, readonly name: string, readonly path: string | null }, readonly submission: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly review: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly secrecyReview: { readonly by: string, readonly byName: string, readonly at: string, readonly basis: string, readonly conclusion: SecrecyConclusion } | null, readonly signature: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly schedule: { readonly publishAt: string, readonly byName: string } | null, readonly sentBack: { readonly from: ReportState, readonly note: string, readonly byName: string, readonly at: string } | null, readonly amendment: { readonly reason: string, readonly byName: string, readonly at: string } | null, readonly forced: { readonly reason: string, readonly by: string, readonly byName: string, readonly at: string } | null, readonly deadline: { readonly state: DeadlineState, readonly on: string, readonly publicBy: string, readonly daysLeft: number | null } } } };

export type ConcludeSecrecyReviewMutationVariables = Exact<{
  input: ConcludeSecrecyReviewInput;
}>;


export type ConcludeSecrecyReviewMutation = { readonly concludeSecrecyReview: { readonly report: { readonly id: string, readonly organCode: string, readonly organName: string, readonly year: number, readonly scope: Scope, readonly state: ReportState, readonly publicState: ReportState | null, readonly version: number, readonly title: string, readonly lastRevision: number, readonly publicRevisions: ReadonlyArray<number>, readonly firstPublishedAt: string | null, readonly updatedAt: string, readonly updatedByName: string, readonly authors: ReadonlyArray<string>, readonly openComments: number, readonly organ: { readonly code: string, readonly name: string, readonly path: string | null }, readonly submission: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly review: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly secrecyReview: { readonly by: string, readonly byName: string, readonly at: string, readonly basis: string, readonly conclusion: SecrecyConclusion } | null, readonly signature: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly schedule: { readonly publishAt: string, readonly byName: string } | null, readonly sentBack: { readonly from: ReportState, readonly note: string, readonly byName: string, readonly at: string } | null, readonly amendment: { readonly reason: string, readonly byName: string, readonly at: string } | null, readonly forced: { readonly reason: string, readonly by: string, readonly byName: string, readonly at: string } | null, readonly deadline: { readonly state: DeadlineState, readonly on: string, readonly publicBy: string, readonly daysLeft: number | null } } } };

export type SignReportMutationVariables = Exact<{
  input: SignReportInput;
}>;


export type SignReportMutation = { readonly signReport: { readonly report: { readonly id: string, readonly organCode: string, readonly organName: string, readonly year: number, readonly scope: Scope, readonly state: ReportState, readonly publicState: ReportState | null, readonly version: number, readonly title: string, readonly lastRevision: number, readonly publicRevisions: ReadonlyArray<number>, readonly firstPublishedAt: string | null, readonly updatedAt: string, readonly updatedByName: string, readonly authors: ReadonlyArray<string>, readonly openComments: number, readonly organ: { readonly code: string, readonly name: string, readonly path: string | null }, readonly submission: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly review: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly secrecyReview: { readonly by: string, readonly byName: string, readonly at: string, readonly basis: string, readonly conclusion: SecrecyConclusion } | null, readonly signature: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly schedule: { readonly publishAt: string, readonly byName: string } | null, readonly sentBack: { readonly from: ReportState, readonly note: string, readonly byName: string, readonly at: string } | null, readonly amendment: { readonly reason: string, readonly byName: string, readonly at: string } | null, readonly forced: { readonly reason: string, readonly by: string, readonly byName: string, readonly at: string } | null, readonly deadline: { readonly state: DeadlineState, readonly on: string, readonly publicBy: string, readonly daysLeft: number | null } } } };

export type ReturnReportMutationVariables = Exact<{
  input: ReturnReportInput;
}>;


export type ReturnReportMutation = { readonly returnReport: { readonly report: { readonly id: string, readonly organCode: string, readonly organName: string, readonly year: number, readonly scope: Scope, readonly state: ReportState, readonly publicState: ReportState | null, readonly version: number, readonly title: string, readonly lastRevision: number, readonly publicRevisions: ReadonlyArray<number>, readonly firstPublishedAt: string | null, readonly updatedAt: string, readonly updatedByName: string, readonly authors: ReadonlyArray<string>, readonly openComments: number, readonly organ: { readonly code: string, readonly name: string, readonly path: string | null }, readonly submission: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly review: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly secrecyReview: { readonly by: string, readonly byName: string, readonly at: string, readonly basis: string, readonly conclusion: SecrecyConclusion } | null, readonly signature: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly schedule: { readonly publishAt: string, readonly byName: string } | null, readonly sentBack: { readonly from: ReportState, readonly note: string, readonly byName: string, readonly at: string } | null, readonly amendment: { readonly reason: string, readonly byName: string, readonly at: string } | null, readonly forced: { readonly reason: string, readonly by: string, readonly byName: string, readonly at: string } | null, readonly deadline: { readonly state: DeadlineState, readonly on: string, readonly publicBy: string, readonly daysLeft: number | null } } } };

export type ScheduleReportMutationVariables = Exact<{
  input: ScheduleReportInput;
}>;


export type ScheduleReportMutation = { readonly scheduleReport: { readonly report: { readonly id: string, readonly organCode: string, readonly organName: string, readonly year: number, readonly scope: Scope, readonly state: ReportState, readonly publicState: ReportState | null, readonly version: number, readonly title: string, readonly lastRevision: number, readonly publicRevisions: ReadonlyArray<number>, readonly firstPublishedAt: string | null, readonly updatedAt: string, readonly updatedByName: string, readonly authors: ReadonlyArray<string>, readonly openComments: number, readonly organ: { readonly code: string, readonly name: string, readonly path: string | null }, readonly submission: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly review: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly secrecyReview: { readonly by: string, readonly byName: string, readonly at: string, readonly basis: string, readonly conclusion: SecrecyConclusion } | null, readonly signature: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly schedule: { readonly publishAt: string, readonly byName: string } | null, readonly sentBack: { readonly from: ReportState, readonly note: string, readonly byName: string, readonly at: string } | null, readonly amendment: { readonly reason: string, readonly byName: string, readonly at: string } | null, readonly forced: { readonly reason: string, readonly by: string, readonly byName: string, readonly at: string } | null, readonly deadline: { readonly state: DeadlineState, readonly on: string, readonly publicBy: string, readonly daysLeft: number | null } } } };

export type UnscheduleReportMutationVariables = Exact<{
  input: UnscheduleReportInput;
}>;


export type UnscheduleReportMutation = { readonly unscheduleReport: { readonly report: { readonly id: string, readonly organCode: string, readonly organName: string, readonly year: number, readonly scope: Scope, readonly state: ReportState, readonly publicState: ReportState | null, readonly version: number, readonly title: string, readonly lastRevision: number, readonly publicRevisions: ReadonlyArray<number>, readonly firstPublishedAt: string | null, readonly updatedAt: string, readonly updatedByName: string, readonly authors: ReadonlyArray<string>, readonly openComments: number, readonly organ: { readonly code: string, readonly name: string, readonly path: string | null }, readonly submission: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly review: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly secrecyReview: { readonly by: string, readonly byName: string, readonly at: string, readonly basis: string, readonly conclusion: SecrecyConclusion } | null, readonly signature: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly schedule: { readonly publishAt: string, readonly byName: string } | null, readonly sentBack: { readonly from: ReportState, readonly note: string, readonly byName: string, readonly at: string } | null, readonly amendment: { readonly reason: string, readonly byName: string, readonly at: string } | null, readonly forced: { readonly reason: string, readonly by: string, readonly byName: string, readonly at: string } | null, readonly deadline: { readonly state: DeadlineState, readonly on: string, readonly publicBy: string, readonly daysLeft: number | null } } } };

export type PublishReportMutationVariables = Exact<{
  input: PublishReportInput;
}>;


export type PublishReportMutation = { readonly publishReport: { readonly report: { readonly id: string, readonly organCode: string, readonly organName: string, readonly year: number, readonly scope: Scope, readonly state: ReportState, readonly publicState: ReportState | null, readonly version: number, readonly title: string, readonly lastRevision: number, readonly publicRevisions: ReadonlyArray<number>, readonly firstPublishedAt: string | null, readonly updatedAt: string, readonly updatedByName: string, readonly authors: ReadonlyArray<string>, readonly openComments: number, readonly organ: { readonly code: string, readonly name: string, readonly path: string | null }, readonly submission: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly review: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly secrecyReview: { readonly by: string, readonly byName: string, readonly at: string, readonly basis: string, readonly conclusion: SecrecyConclusion } | null, readonly signature: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly schedule: { readonly publishAt: string, readonly byName: string } | null, readonly sentBack: { readonly from: ReportState, readonly note: string, readonly byName: string, readonly at: string } | null, readonly amendment: { readonly reason: string, readonly byName: string, readonly at: string } | null, readonly forced: { readonly reason: string, readonly by: string, readonly byName: string, readonly at: string } | null, readonly deadline: { readonly state: DeadlineState, readonly on: string, readonly publicBy: string, readonly daysLeft: number | null } } } };

export type ForcePublicationMutationVariables = Exact<{
  input: ForcePublicationInput;
}>;


export type ForcePublicationMutation = { readonly forcePublication: { readonly report: { readonly id: string, readonly organCode: string, readonly organName: string, readonly year: number, readonly scope: Scope, readonly state: ReportState, readonly publicState: ReportState | null, readonly version: number, readonly title: string, readonly lastRevision: number, readonly publicRevisions: ReadonlyArray<number>, readonly firstPublishedAt: string | null, readonly updatedAt: string, readonly updatedByName: string, readonly authors: ReadonlyArray<string>, readonly openComments: number, readonly organ: { readonly code: string, readonly name: string, readonly path: string | null }, readonly submission: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly review: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly secrecyReview: { readonly by: string, readonly byName: string, readonly at: string, readonly basis: string, readonly conclusion: SecrecyConclusion } | null, readonly signature: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly schedule: { readonly publishAt: string, readonly byName: string } | null, readonly sentBack: { readonly from: ReportState, readonly note: string, readonly byName: string, readonly at: string } | null, readonly amendment: { readonly reason: string, readonly byName: string, readonly at: string } | null, readonly forced: { readonly reason: string, readonly by: string, readonly byName: string, readonly at: string } | null, readonly deadline: { readonly state: DeadlineState, readonly on: string, readonly publicBy: string, readonly daysLeft: number | null } } } };

export type EndorsePublicationMutationVariables = Exact<{
  input: EndorsePublicationInput;
}>;


export type EndorsePublicationMutation = { readonly endorsePublication: { readonly report: { readonly id: string, readonly organCode: string, readonly organName: string, readonly year: number, readonly scope: Scope, readonly state: ReportState, readonly publicState: ReportState | null, readonly version: number, readonly title: string, readonly lastRevision: number, readonly publicRevisions: ReadonlyArray<number>, readonly firstPublishedAt: string | null, readonly updatedAt: string, readonly updatedByName: string, readonly authors: ReadonlyArray<string>, readonly openComments: number, readonly organ: { readonly code: string, readonly name: string, readonly path: string | null }, readonly submission: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly review: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly secrecyReview: { readonly by: string, readonly byName: string, readonly at: string, readonly basis: string, readonly conclusion: SecrecyConclusion } | null, readonly signature: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly schedule: { readonly publishAt: string, readonly byName: string } | null, readonly sentBack: { readonly from: ReportState, readonly note: string, readonly byName: string, readonly at: string } | null, readonly amendment: { readonly reason: string, readonly byName: string, readonly at: string } | null, readonly forced: { readonly reason: string, readonly by: string, readonly byName: string, readonly at: string } | null, readonly deadline: { readonly state: DeadlineState, readonly on: string, readonly publicBy: string, readonly daysLeft: number | null } } } };

export type RecordPublicationMutationVariables = Exact<{
  input: RecordPublicationInput;
}>;


export type RecordPublicationMutation = { readonly recordPublication: { readonly report: { readonly id: string, readonly organCode: string, readonly organName: string, readonly year: number, readonly scope: Scope, readonly state: ReportState, readonly publicState: ReportState | null, readonly version: number, readonly title: string, readonly lastRevision: number, readonly publicRevisions: ReadonlyArray<number>, readonly firstPublishedAt: string | null, readonly updatedAt: string, readonly updatedByName: string, readonly authors: ReadonlyArray<string>, readonly openComments: number, readonly organ: { readonly code: string, readonly name: string, readonly path: string | null }, readonly submission: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly review: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly secrecyReview: { readonly by: string, readonly byName: string, readonly at: string, readonly basis: string, readonly conclusion: SecrecyConclusion } | null, readonly signature: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly schedule: { readonly publishAt: string, readonly byName: string } | null, readonly sentBack: { readonly from: ReportState, readonly note: string, readonly byName: string, readonly at: string } | null, readonly amendment: { readonly reason: string, readonly byName: string, readonly at: string } | null, readonly forced: { readonly reason: string, readonly by: string, readonly byName: string, readonly at: string } | null, readonly deadline: { readonly state: DeadlineState, readonly on: string, readonly publicBy: string, readonly daysLeft: number | null } } } };

export type AmendReportMutationVariables = Exact<{
  input: AmendReportInput;
}>;


export type AmendReportMutation = { readonly amendReport: { readonly report: { readonly id: string, readonly organCode: string, readonly organName: string, readonly year: number, readonly scope: Scope, readonly state: ReportState, readonly publicState: ReportState | null, readonly version: number, readonly title: string, readonly lastRevision: number, readonly publicRevisions: ReadonlyArray<number>, readonly firstPublishedAt: string | null, readonly updatedAt: string, readonly updatedByName: string, readonly authors: ReadonlyArray<string>, readonly openComments: number, readonly organ: { readonly code: string, readonly name: string, readonly path: string | null }, readonly submission: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly review: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly secrecyReview: { readonly by: string, readonly byName: string, readonly at: string, readonly basis: string, readonly conclusion: SecrecyConclusion } | null, readonly signature: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly schedule: { readonly publishAt: string, readonly byName: string } | null, readonly sentBack: { readonly from: ReportState, readonly note: string, readonly byName: string, readonly at: string } | null, readonly amendment: { readonly reason: string, readonly byName: string, readonly at: string } | null, readonly forced: { readonly reason: string, readonly by: string, readonly byName: string, readonly at: string } | null, readonly deadline: { readonly state: DeadlineState, readonly on: string, readonly publicBy: string, readonly daysLeft: number | null } } } };

export type DiscardAmendmentMutationVariables = Exact<{
  input: DiscardAmendmentInput;
}>;


export type DiscardAmendmentMutation = { readonly discardAmendment: { readonly report: { readonly id: string, readonly organCode: string, readonly organName: string, readonly year: number, readonly scope: Scope, readonly state: ReportState, readonly publicState: ReportState | null, readonly version: number, readonly title: string, readonly lastRevision: number, readonly publicRevisions: ReadonlyArray<number>, readonly firstPublishedAt: string | null, readonly updatedAt: string, readonly updatedByName: string, readonly authors: ReadonlyArray<string>, readonly openComments: number, readonly organ: { readonly code: string, readonly name: string, readonly path: string | null }, readonly submission: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly review: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly secrecyReview: { readonly by: string, readonly byName: string, readonly at: string, readonly basis: string, readonly conclusion: SecrecyConclusion } | null, readonly signature: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly schedule: { readonly publishAt: string, readonly byName: string } | null, readonly sentBack: { readonly from: ReportState, readonly note: string, readonly byName: string, readonly at: string } | null, readonly amendment: { readonly reason: string, readonly byName: string, readonly at: string } | null, readonly forced: { readonly reason: string, readonly by: string, readonly byName: string, readonly at: string } | null, readonly deadline: { readonly state: DeadlineState, readonly on: string, readonly publicBy: string, readonly daysLeft: number | null } } } };

export type WithdrawReportMutationVariables = Exact<{
  input: WithdrawReportInput;
}>;


export type WithdrawReportMutation = { readonly withdrawReport: { readonly report: { readonly id: string, readonly organCode: string, readonly organName: string, readonly year: number, readonly scope: Scope, readonly state: ReportState, readonly publicState: ReportState | null, readonly version: number, readonly title: string, readonly lastRevision: number, readonly publicRevisions: ReadonlyArray<number>, readonly firstPublishedAt: string | null, readonly updatedAt: string, readonly updatedByName: string, readonly authors: ReadonlyArray<string>, readonly openComments: number, readonly organ: { readonly code: string, readonly name: string, readonly path: string | null }, readonly submission: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly review: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly secrecyReview: { readonly by: string, readonly byName: string, readonly at: string, readonly basis: string, readonly conclusion: SecrecyConclusion } | null, readonly signature: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly schedule: { readonly publishAt: string, readonly byName: string } | null, readonly sentBack: { readonly from: ReportState, readonly note: string, readonly byName: string, readonly at: string } | null, readonly amendment: { readonly reason: string, readonly byName: string, readonly at: string } | null, readonly forced: { readonly reason: string, readonly by: string, readonly byName: string, readonly at: string } | null, readonly deadline: { readonly state: DeadlineState, readonly on: string, readonly publicBy: string, readonly daysLeft: number | null } } } };

export type RetractReportMutationVariables = Exact<{
  input: RetractReportInput;
}>;


export type RetractReportMutation = { readonly retractReport: { readonly report: { readonly id: string, readonly organCode: string, readonly organName: string, readonly year: number, readonly scope: Scope, readonly state: ReportState, readonly publicState: ReportState | null, readonly version: number, readonly title: string, readonly lastRevision: number, readonly publicRevisions: ReadonlyArray<number>, readonly firstPublishedAt: string | null, readonly updatedAt: string, readonly updatedByName: string, readonly authors: ReadonlyArray<string>, readonly openComments: number, readonly organ: { readonly code: string, readonly name: string, readonly path: string | null }, readonly submission: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly review: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly secrecyReview: { readonly by: string, readonly byName: string, readonly at: string, readonly basis: string, readonly conclusion: SecrecyConclusion } | null, readonly signature: { readonly by: string, readonly byName: string, readonly at: string, readonly revision: number } | null, readonly schedule: { readonly publishAt: string, readonly byName: string } | null, readonly sentBack: { readonly from: ReportState, readonly note: string, readonly byName: string, readonly at: string } | null, readonly amendment: { readonly reason: string, readonly byName: string, readonly at: string } | null, readonly forced: { readonly reason: string, readonly by: string, readonly byName: string, readonly at: string } | null, readonly deadline: { readonly state: DeadlineState, readonly on: string, readonly publicBy: string, readonly daysLeft: number | null } } } };

export type PreviewLinkShownFragment = { readonly id: string, readonly revision: number | null, readonly recipient: string, readonly from: string, readonly until: string, readonly byName: string, readonly at: string, readonly revoked: { readonly byName: string, readonly at: string } | null };

export type PreviewLinksQueryVariables = Exact<{
  report: string;
}>;


export type PreviewLinksQuery = { readonly draft: { readonly id: string, readonly previews: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly revision: number | null, readonly recipient: string, readonly from: string, readonly until: string, readonly byName: string, readonly at: string, readonly revoked: { readonly byName: string, readonly at: string } | null }> } | null } | null };

export type CreatePreviewMutationVariables = Exact<{
  input: CreatePreviewInput;
}>;


export type CreatePreviewMutation = { readonly createPreview: { readonly token: string | null, readonly preview: { readonly id: string, readonly revision: number | null, readonly recipient: string, readonly from: string, readonly until: string, readonly byName: string, readonly at: string, readonly revoked: { readonly byName: string, readonly at: string } | null } } };

export type RevokePreviewMutationVariables = Exact<{
  input: RevokePreviewInput;
}>;


export type RevokePreviewMutation = { readonly revokePreview: { readonly preview: { readonly id: string } } };

export type PreviewReadQueryVariables = Exact<{
  token: string;
}>;


export type PreviewReadQuery = { readonly preview: { readonly organName: string, readonly year: number, readonly scope: Scope, readonly revision: number | null, readonly until: string, readonly preface: string, readonly form: { readonly edition: string }, readonly chapters: ReadonlyArray<{ readonly number: number, readonly heading: string, readonly text: string }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly value: string | null, readonly unit: string | null, readonly printed: string | null, readonly place: string | null, readonly computed: boolean }>, readonly labelledTables: ReadonlyArray<{ readonly title: string | null, readonly columns: ReadonlyArray<string>, readonly rows: ReadonlyArray<{ readonly label: string, readonly unit: string | null, readonly values: ReadonlyArray<string | null> }> }> } | null };

export type DraftReadQueryVariables = Exact<{
  report: string;
}>;


export type DraftReadQuery = { readonly draft: { readonly id: string, readonly title: string, readonly preface: string, readonly decidedIssues: ReadonlyArray<{ readonly issue: { readonly id: string, readonly code: string, readonly severity: Severity, readonly figures: ReadonlyArray<string>, readonly part: string | null, readonly expected: string | null, readonly actual: string | null, readonly message: string, readonly params: ReadonlyArray<{ readonly name: string, readonly value: string }> }, readonly decision: { readonly kind: DecisionKind, readonly reason: string, readonly byName: string, readonly at: string } | null }>, readonly form: { readonly edition: string }, readonly chapters: ReadonlyArray<{ readonly number: number, readonly heading: string, readonly text: string }>, readonly figures: ReadonlyArray<{ readonly key: string, readonly value: string | null, readonly unit: string | null, readonly printed: string | null, readonly place: string | null, readonly computed: boolean }>, readonly labelledTables: ReadonlyArray<{ readonly title: string | null, readonly columns: ReadonlyArray<string>, readonly rows: ReadonlyArray<{ readonly label: string, readonly unit: string | null, readonly values: ReadonlyArray<string | null> }> }> } | null };

export type DraftChangesQueryVariables = Exact<{
  report: string;
  from: number;
}>;


export type DraftChangesQuery = { readonly draftComparison: { readonly cells: ReadonlyArray<{ readonly key: string, readonly before: string | null, readonly after: string | null, readonly unitBefore: string | null, readonly unitAfter: string | null, readonly difference: string | null }>, readonly labelledCells: ReadonlyArray<{ readonly part: string, readonly table: string | null, readonly row: string, readonly column: string, readonly unitBefore: string | null, readonly unitAfter: string | null, readonly before: string | null, readonly after: string | null, readonly difference: string | null }>, readonly texts: ReadonlyArray<{ readonly part: string, readonly headingBefore: string | null, readonly headingAfter: string | null, readonly runs: ReadonlyArray<{ readonly kind: RunKind, readonly text: string }> }> } | null };

export type LetIssuesPassMutationVariables = Exact<{
  input: WaiveIssuesInput;
}>;


export type LetIssuesPassMutation = { readonly waiveIssues: { readonly report: { readonly id: string, readonly version: number } } };

export type DirectoryBelowQueryVariables = Exact<{
  below: string;
  after?: string | null | undefined;
}>;


export type DirectoryBelowQuery = { readonly organs: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly kind: OrganKind, readonly path: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type DirectoryRootQueryVariables = Exact<{
  code: string;
}>;


export type DirectoryRootQuery = { readonly organ: { readonly code: string, readonly name: string, readonly kind: OrganKind, readonly path: string | null } | null };

export type ReportThereQueryVariables = Exact<{
  report: string;
}>;


export type ReportThereQuery = { readonly draft: { readonly id: string, readonly state: ReportState } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly id: string, readonly name: string, readonly grants: ReadonlyArray<{ readonly role: Role, readonly organ: { readonly code: string, readonly name: string, readonly path: string | null } }> } };

export type TaskLineFragment = { readonly organCode: string, readonly organName: string, readonly organPath: string, readonly year: number, readonly scope: Scope, readonly called: boolean, readonly missing: boolean, readonly deadline: { readonly state: DeadlineState, readonly on: string, readonly publicBy: string, readonly daysLeft: number | null }, readonly progress: { readonly state: ReportState, readonly publicState: ReportState | null, readonly updatedAt: string, readonly updatedByName: string, readonly submission: { readonly by: string, readonly byName: string, readonly at: string } | null, readonly schedule: { readonly publishAt: string } | null, readonly sentBack: { readonly byName: string, readonly at: string, readonly note: string } | null, readonly amendment: { readonly reason: string } | null, readonly forced: { readonly by: string, readonly byName: string, readonly at: string, readonly reason: string } | null } | null };

export type TaskLinesQueryVariables = Exact<{
  year: number;
  scope: Scope;
  within: string;
  after?: string | null | undefined;
}>;


export type TaskLinesQuery = { readonly board: { readonly nodes: ReadonlyArray<{ readonly organCode: string, readonly organName: string, readonly organPath: string, readonly year: number, readonly scope: Scope, readonly called: boolean, readonly missing: boolean, readonly deadline: { readonly state: DeadlineState, readonly on: string, readonly publicBy: string, readonly daysLeft: number | null }, readonly progress: { readonly state: ReportState, readonly publicState: ReportState | null, readonly updatedAt: string, readonly updatedByName: string, readonly submission: { readonly by: string, readonly byName: string, readonly at: string } | null, readonly schedule: { readonly publishAt: string } | null, readonly sentBack: { readonly byName: string, readonly at: string, readonly note: string } | null, readonly amendment: { readonly reason: string } | null, readonly forced: { readonly by: string, readonly byName: string, readonly at: string, readonly reason: string } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly summary: { readonly complete: boolean, readonly called: number, readonly missing: number, readonly notBegun: number, readonly deadlines: ReadonlyArray<{ readonly state: DeadlineState, readonly lines: number }> } } };

export type BeginReportMutationVariables = Exact<{
  input: CreateReportInput;
}>;


export type BeginReportMutation = { readonly createReport: { readonly report: { readonly id: string } } };

export type BeginAggregateMutationVariables = Exact<{
  input: CompileAggregateInput;
}>;


export type BeginAggregateMutation = { readonly compileAggregate: { readonly report: { readonly id: string }, readonly missing: ReadonlyArray<{ readonly organName: string }> } };

export const AuditLog = { id: '39372e0534666037812ece8b7b2f062073b20ce53fa7e550db8e2722f425bc01', kind: 'query' } as Operation<AuditLogQuery, AuditLogQueryVariables>;
export const OrganShown = { id: '2ad4a41fb6549c91f8a2ad6c42d9e19f375db1cf84d4105187dcf4a4683c9ed8', kind: 'query' } as Operation<OrganShownQuery, OrganShownQueryVariables>;
export const RegisterOrgan = { id: 'b73dd3691385da6d8b6173cfd2050dcdf664553a06a0d8eccef5c69667673fae', kind: 'mutation' } as Operation<RegisterOrganMutation, RegisterOrganMutationVariables>;
export const MoveOrgan = { id: '1f2c7384e63afcd725836a750b85cbe1eb89599214a5bbe24aa4aab7212a71c2', kind: 'mutation' } as Operation<MoveOrganMutation, MoveOrganMutationVariables>;
export const MergeOrgan = { id: '587180428f74c4a403ad2eb1b3e9ccf787ecbf5234128c1323d711a16e5d05c9', kind: 'mutation' } as Operation<MergeOrganMutation, MergeOrganMutationVariables>;
export const CallToReport = { id: 'f397f2ee734d6661a8c7d06dad44273cb02102585f40ecba24cdb81eec5b5576', kind: 'mutation' } as Operation<CallToReportMutation, CallToReportMutationVariables>;
export const People = { id: '8463409b72a9a25580b1cc0597b451ad374083e36c09c48f2fd5d550d974e428', kind: 'query' } as Operation<PeopleQuery, PeopleQueryVariables>;
export const PersonNamed = { id: '10d25021e2f6881b69f8ce062706085e9f16a230feaffdcc19c698fda4ab7a0f', kind: 'query' } as Operation<PersonNamedQuery, PersonNamedQueryVariables>;
export const PersonOpened = { id: 'ca735fe1ce2483f751f150a3a90729092384dc1871a2094f7ac3c83b20b5f8f9', kind: 'query' } as Operation<PersonOpenedQuery, PersonOpenedQueryVariables>;
export const AdmitPerson = { id: 'ccdce2eb15f682662430637a341dea59365925b8f658c8e80ebe3b86abdb9ad2', kind: 'mutation' } as Operation<AdmitPersonMutation, AdmitPersonMutationVariables>;
export const GrantRole = { id: 'cfde97c337b2b1d285d77fa1e8aabaf2915a2d9087cdb3564e89263b6917218b', kind: 'mutation' } as Operation<GrantRoleMutation, GrantRoleMutationVariables>;
export const RevokeRole = { id: 'fb921ec314f73d2f2a34d442b6b74899a52ec2361d858e327677dfc5bc1bfd3d', kind: 'mutation' } as Operation<RevokeRoleMutation, RevokeRoleMutationVariables>;
export const DisablePerson = { id: 'd0004c2349ac1cf66afb25f1e1d80c39a50496225378ea6ad8b006eb6946a843', kind: 'mutation' } as Operation<DisablePersonMutation, DisablePersonMutationVariables>;
export const EnablePerson = { id: '0378f4b4e95ec90e95c844893c059c1aa13b7d10252185decd7f9869826b0105', kind: 'mutation' } as Operation<EnablePersonMutation, EnablePersonMutationVariables>;
export const AggregateDraft = { id: 'b517af988db07f6b97e3ea80f440a39a9687a3cf964b6e7c95baa6a372097a87', kind: 'query' } as Operation<AggregateDraftQuery, AggregateDraftQueryVariables>;
export const RollUp = { id: 'c2f70a2fddff17d98231e4213956676e8e329c648c0a8c6cf40bf3019dfb30bb', kind: 'query' } as Operation<RollUpQuery, RollUpQueryVariables>;
export const CompileAggregate = { id: '4c3535f55c234ea8a508d4abf4928bbd191bab78297e007b0ef0a53e3ec6e643', kind: 'mutation' } as Operation<CompileAggregateMutation, CompileAggregateMutationVariables>;
export const OrgansToCall = { id: 'd67ecc62aeb229c6dea8099b6e5540ca75ec12ecaca4b9b680f4a67bdbdf228e', kind: 'query' } as Operation<OrgansToCallQuery, OrgansToCallQueryVariables>;
export const CallFromBoard = { id: 'ee9b25d2dd7fd65b15c023fed0b6f5d58c84a75c1411ac8ae6851acb8951262d', kind: 'mutation' } as Operation<CallFromBoardMutation, CallFromBoardMutationVariables>;
export const YearFigures = { id: '510c7411cc27464477a012da82a4616de7d58d736cae537ccc09debb2181c1ef', kind: 'query' } as Operation<YearFiguresQuery, YearFiguresQueryVariables>;
export const FiguresBelow = { id: '92e439b9518ca6a9a514744ec779a90b97ae7f14fbdb649b7ccd3286e454fda7', kind: 'query' } as Operation<FiguresBelowQuery, FiguresBelowQueryVariables>;
export const Board = { id: '929c1e609eaf649f9f48a1424c77080b3c68ddb31d79521d86b8cb8715752f75', kind: 'query' } as Operation<BoardQuery, BoardQueryVariables>;
export const RemindReport = { id: 'bdae60f4cc96e013a5e2764bbbfe80b513761305e63f4fb650843fcd45a728cc', kind: 'mutation' } as Operation<RemindReportMutation, RemindReportMutationVariables>;
export const BoardTotals = { id: '78844feb8941d76f6342efbc8aff9dbecaf4a132cb9a97151bbd2301e12a0259', kind: 'query' } as Operation<BoardTotalsQuery, BoardTotalsQueryVariables>;
export const Comments = { id: 'd4ec07699f85f110d5d9da1e6a66e3a350d72147def9ed9e30613fbaa4b1141c', kind: 'query' } as Operation<CommentsQuery, CommentsQueryVariables>;
export const AddComment = { id: 'dfb96954e9d06ff7b4d217b2457462e9381e049bd513dff203d5aa0d5e827684', kind: 'mutation' } as Operation<AddCommentMutation, AddCommentMutationVariables>;
export const ReplyToComment = { id: '29cb1e2a59e4c06f2f1f6f55b77a7cefc72a2d475f695ef535f116bbcbd50625', kind: 'mutation' } as Operation<ReplyToCommentMutation, ReplyToCommentMutationVariables>;
export const SettleComment = { id: 'd1d39b6f144e5b6c1cabfcd3c60198281462e91c40630817553cd48381c57bc6', kind: 'mutation' } as Operation<SettleCommentMutation, SettleCommentMutationVariables>;
export const ReopenComment = { id: '82ecd0b9d3ad4cf82afb4a24cc2f5eefde0e8f662d188cd81682337eff1fbf39', kind: 'mutation' } as Operation<ReopenCommentMutation, ReopenCommentMutationVariables>;
export const YearBefore = { id: '2e28a770c4777ad5fa182e21adc579009b9d281a786d95cbf08257ff5d12fd27', kind: 'query' } as Operation<YearBeforeQuery, YearBeforeQueryVariables>;
export const DraftChecks = { id: '128b365db2907683e76cc33c00732645a3d2afb1565b4832b6a0d7ed45fa2ed2', kind: 'query' } as Operation<DraftChecksQuery, DraftChecksQueryVariables>;
export const ExplainIssues = { id: 'f3f441386fbdc154b3bc1c7bf5135c116007fce4de75e8c9f4ff84c213eba8a8', kind: 'mutation' } as Operation<ExplainIssuesMutation, ExplainIssuesMutationVariables>;
export const WaiveIssues = { id: '53a87b591eaa4c99213268ff781079db9ca94ab1c76c49db1b169f9a8f8715ca', kind: 'mutation' } as Operation<WaiveIssuesMutation, WaiveIssuesMutationVariables>;
export const DraftToEdit = { id: '165ce9406939703191920163dc82afe8d8d0e5b1c9f313644811ce6a735d236e', kind: 'query' } as Operation<DraftToEditQuery, DraftToEditQueryVariables>;
export const SavePart = { id: '1f8e39542c59fc8115ba90cac6a21fb3bd7cc97d97498f336123bd1f123b0614', kind: 'mutation' } as Operation<SavePartMutation, SavePartMutationVariables>;
export const AnnouncePresence = { id: '10793f93923a05b1dadf5bbcca6d558b38a583665c6cefd741655a9fc777d0c6', kind: 'mutation' } as Operation<AnnouncePresenceMutation, AnnouncePresenceMutationVariables>;
export const Revisions = { id: '5b2433bc3041732b4d0b2320c700ccb471c864d223f1d5f9c22e24c40125b6c6', kind: 'query' } as Operation<RevisionsQuery, RevisionsQueryVariables>;
export const RevisionRead = { id: '09f0a5330503162863b4e7a1d3ff479fb45ba85fd3583360a37161faaa0e67da', kind: 'query' } as Operation<RevisionReadQuery, RevisionReadQueryVariables>;
export const RevisionChanges = { id: 'cd2145573dc0d292ac2d7f3dd05be2846466768a519717cf441f81d654e98b04', kind: 'query' } as Operation<RevisionChangesQuery, RevisionChangesQueryVariables>;
export const ReportTimeline = { id: 'd1b0cc7618356173708b7b1bd85ff9ee33bc2b9376d261b740235adc6373098d', kind: 'query' } as Operation<ReportTimelineQuery, ReportTimelineQueryVariables>;
export const RestoreRevision = { id: 'ea6d9e7b6b7a9dd5c4c5a1fa517dfc4dd594768a25c61fb0cf787a1007027961', kind: 'mutation' } as Operation<RestoreRevisionMutation, RestoreRevisionMutationVariables>;
export const ReadFile = { id: 'c66900c1119def58073700f9ff312c2563b7ca6d9a41bcbe3f7727f461e78794', kind: 'query' } as Operation<ReadFileQuery, ReadFileQueryVariables>;
export const ImportTarget = { id: '855f849f5db48b00ea6bbf4a8af96b2509ee9c3bb91181cd69ae27054f72e50d', kind: 'query' } as Operation<ImportTargetQuery, ImportTargetQueryVariables>;
export const AcceptImport = { id: 'aedab648a9a1a777dac07a5454b82c4616df3a4ecf5428c39e4e503bdd4006e5', kind: 'mutation' } as Operation<AcceptImportMutation, AcceptImportMutationVariables>;
export const Deliveries = { id: '29e479b97320300b5b1ff883e0194f22316bba51e924b26dc389bb173dae1ecb', kind: 'query' } as Operation<DeliveriesQuery, DeliveriesQueryVariables>;
export const DeliveryAttempts = { id: '85c5daea085bbfd59b45cd803f9b85ac476ad10b3d7e743d325c31d335880f77', kind: 'query' } as Operation<DeliveryAttemptsQuery, DeliveryAttemptsQueryVariables>;
export const Redeliver = { id: 'e11f6f929d7b73b588ea9ce43bb250f1eac1e32a37f0aea1e4a786b3a8900a6d', kind: 'mutation' } as Operation<RedeliverMutation, RedeliverMutationVariables>;
export const RedeliverSince = { id: '7e5ed130042249ee6b3f32a29e058528176d1c9d23b944150e5d4aac10792581', kind: 'mutation' } as Operation<RedeliverSinceMutation, RedeliverSinceMutationVariables>;
export const Endpoints = { id: '841219063fdeb4f0ad64e4c17423f5fcb91dee11deba268dfbeb13eb9eef8855', kind: 'query' } as Operation<EndpointsQuery, EndpointsQueryVariables>;
export const EndpointOpened = { id: 'fe3527841b647f8f4708bd26f5edecd889612d881fc115d9c19bf5dd0338b78d', kind: 'query' } as Operation<EndpointOpenedQuery, EndpointOpenedQueryVariables>;
export const CreateEndpoint = { id: '3a594cc123f13e9094306eb2511b17832c12ef0f02b16cdbe7649a4fae73b5c1', kind: 'mutation' } as Operation<CreateEndpointMutation, CreateEndpointMutationVariables>;
export const ChangeEndpoint = { id: '20567cfce8f131ed4d77340b67a5bd55d5b6acb64cea93e9f41d3b52bf938b17', kind: 'mutation' } as Operation<ChangeEndpointMutation, ChangeEndpointMutationVariables>;
export const RotateEndpointKey = { id: 'ab2cef82810e800ae24e4fb040ebe6613d1253d5dcb38921d5b11273ed0026e9', kind: 'mutation' } as Operation<RotateEndpointKeyMutation, RotateEndpointKeyMutationVariables>;
export const RevokePreviousKey = { id: '9cd50a873703d7255c972ab67daef66e7458a30c6f8cfc34a91c9a9a91041b0c', kind: 'mutation' } as Operation<RevokePreviousKeyMutation, RevokePreviousKeyMutationVariables>;
export const SwitchEndpoint = { id: '347cb2111e11f097df3f84e746ae6cfd14c4aef6bb429f9d8fa4d6b16b123bc1', kind: 'mutation' } as Operation<SwitchEndpointMutation, SwitchEndpointMutationVariables>;
export const DeleteEndpoint = { id: '49004b2793a294816d115c42aa7e5ebf219e776fb2189b24cc59663c8f732567', kind: 'mutation' } as Operation<DeleteEndpointMutation, DeleteEndpointMutationVariables>;
export const VerifyEndpoint = { id: '570f8435a1068662333a64d28bcfa2c85b06e8f9100faa277df746cb6912e540', kind: 'mutation' } as Operation<VerifyEndpointMutation, VerifyEndpointMutationVariables>;
export const ApiKeys = { id: '4ed786fd6c6f928ab0b5390803cd42e56a752dbd0f355a181036f3073744c096', kind: 'query' } as Operation<ApiKeysQuery, ApiKeysQueryVariables>;
export const CreateApiKey = { id: '369e6b637c83758012b495dee19efe5b05348ab0658d4f95dfff0fe49fd465e6', kind: 'mutation' } as Operation<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export const RevokeApiKey = { id: 'c30eeb509532cc5a70fa1f2977fb1bc62d07380acb52ce9ab69ecf8bf958d71f', kind: 'mutation' } as Operation<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;
export const Origin = { id: '30fa016ae7016f75297d2255e108005ff533ba702464747377327727086ae43e', kind: 'query' } as Operation<OriginQuery, OriginQueryVariables>;
export const Report = { id: 'f2649b693c24cbbb12f42f13bc57ba5a1834e8441c2c317c9938ef4176ef3695', kind: 'query' } as Operation<ReportQuery, ReportQueryVariables>;
export const SubmitReport = { id: '4c8d50d36014462395733b52fc3ac6c8609e3ec28e95ecb8bde480bd78ea0b53', kind: 'mutation' } as Operation<SubmitReportMutation, SubmitReportMutationVariables>;
export const RecallReport = { id: '07cea42b4fafbd174caf8d9c781cc22f6c7a65222d779405a2c19063b6b75edc', kind: 'mutation' } as Operation<RecallReportMutation, RecallReportMutationVariables>;
export const ReviewReport = { id: '32bfbd5f3fb37f3485db99385ff9d5d8cfdd5f059a02ea3d4b89da86026907eb', kind: 'mutation' } as Operation<ReviewReportMutation, ReviewReportMutationVariables>;
export const ConcludeSecrecyReview = { id: '949390e1a528dfa6c2bf90630f0a05dad3007ec18b957cf0b36229ed70d14d98', kind: 'mutation' } as Operation<ConcludeSecrecyReviewMutation, ConcludeSecrecyReviewMutationVariables>;
export const SignReport = { id: '7b86840c6bff873ddd818d93a04519e6898309edc29a1440b2db935b8033f138', kind: 'mutation' } as Operation<SignReportMutation, SignReportMutationVariables>;
export const ReturnReport = { id: '84f649e9b67917464319513ee641d5432b132ffbe79be0e491b725e26c8bc31f', kind: 'mutation' } as Operation<ReturnReportMutation, ReturnReportMutationVariables>;
export const ScheduleReport = { id: 'dc5b70ff20b3d8f581cc7e6f1e6d90713bb81284cd7de192d0a0ff01c80f9c3e', kind: 'mutation' } as Operation<ScheduleReportMutation, ScheduleReportMutationVariables>;
export const UnscheduleReport = { id: '01ac2a4edeea312b34b44711d17be98f54bc2bdccef3064ab69f71c48d0c39b6', kind: 'mutation' } as Operation<UnscheduleReportMutation, UnscheduleReportMutationVariables>;
export const PublishReport = { id: '11787f3939b6d6afa05b82d13096c76db55138008635a372478693dd09bc20c8', kind: 'mutation' } as Operation<PublishReportMutation, PublishReportMutationVariables>;
export const ForcePublication = { id: '2213ad2f35c252f79e4a6390d61f726679e95d2cabe38592fb8eca4fec200a6b', kind: 'mutation' } as Operation<ForcePublicationMutation, ForcePublicationMutationVariables>;
export const EndorsePublication = { id: 'ecef1c7a94a1bb593f65aa620e53d47ea338bcaadc6873eb5a5231cc8e495206', kind: 'mutation' } as Operation<EndorsePublicationMutation, EndorsePublicationMutationVariables>;
export const RecordPublication = { id: 'de753e6cf022d87db7a4193d259f4070d778b84af9603cbf19309fa45b0b489a', kind: 'mutation' } as Operation<RecordPublicationMutation, RecordPublicationMutationVariables>;
export const AmendReport = { id: 'f43a7b9a59f8677cd39336304e0e593dbfbcb87b80152addb404f7d49de8efe9', kind: 'mutation' } as Operation<AmendReportMutation, AmendReportMutationVariables>;
export const DiscardAmendment = { id: '93cc13b5dbe94db9e2081ceaa4d6293d7d966fb5401fbd2b19efce051e66e9e3', kind: 'mutation' } as Operation<DiscardAmendmentMutation, DiscardAmendmentMutationVariables>;
export const WithdrawReport = { id: 'a0e96f8833c7a2c2855332babaa996323b0489b1c119ff0459efbdd436a85841', kind: 'mutation' } as Operation<WithdrawReportMutation, WithdrawReportMutationVariables>;
export const RetractReport = { id: '32ea8422130e8a77de888260983d1d921e2cded098b0acea67972969a5708683', kind: 'mutation' } as Operation<RetractReportMutation, RetractReportMutationVariables>;
export const PreviewLinks = { id: '5b26e23b7407842b81fad5a75003966f4c89ecd2b98b9f433ed112a5f7873938', kind: 'query' } as Operation<PreviewLinksQuery, PreviewLinksQueryVariables>;
export const CreatePreview = { id: 'fa89804767378793326fbc71c1ebcb0f898866ee294040f4c095070977d6605c', kind: 'mutation' } as Operation<CreatePreviewMutation, CreatePreviewMutationVariables>;
export const RevokePreview = { id: '8661726812f86d1ce3d5a9d577f0578a11b7f6bfae816240a0da35c9b5836e21', kind: 'mutation' } as Operation<RevokePreviewMutation, RevokePreviewMutationVariables>;
export const PreviewRead = { id: 'dcafeddd3446541545cf8bac017c11d9b87faa75cabf61cd8a2cc55e3aada676', kind: 'query' } as Operation<PreviewReadQuery, PreviewReadQueryVariables>;
export const DraftRead = { id: '8fdc407f47b18b72e24962ee99aae5afcebdebfa448cdecb17da82e6b9b8951c', kind: 'query' } as Operation<DraftReadQuery, DraftReadQueryVariables>;
export const DraftChanges = { id: '5819c82b9105c1c3aeefda2e7a73e3c2fbee0276440010d632813fe6f4001c96', kind: 'query' } as Operation<DraftChangesQuery, DraftChangesQueryVariables>;
export const LetIssuesPass = { id: '809674113baf9b16543d3bfea762397a423411af17bd4fea544ea2e852a97447', kind: 'mutation' } as Operation<LetIssuesPassMutation, LetIssuesPassMutationVariables>;
export const DirectoryBelow = { id: '2dd5134eba01cbcdf38302708d5f857c315b4b78b23f97d78d1e0fb2cdfdbca2', kind: 'query' } as Operation<DirectoryBelowQuery, DirectoryBelowQueryVariables>;
export const DirectoryRoot = { id: '68cfb1f282b1575cb782e24b89a117a4a1c41b16d4cc4bf6a4e295831a18c191', kind: 'query' } as Operation<DirectoryRootQuery, DirectoryRootQueryVariables>;
export const ReportThere = { id: '102d1cea7e0e2d5c06751e14313867afc04652272dc917014c46e1b45f6e6bdb', kind: 'query' } as Operation<ReportThereQuery, ReportThereQueryVariables>;
export const Viewer = { id: 'cd997b22a16be8f647644bab21bba021dc83817c1b92bd189a629086b3d9d750', kind: 'query' } as Operation<ViewerQuery, ViewerQueryVariables>;
export const TaskLines = { id: '230ca0aa91d3254cdd45626e7c2d97176fc0576ecad39a9ff49a13b2e3840de2', kind: 'query' } as Operation<TaskLinesQuery, TaskLinesQueryVariables>;
export const BeginReport = { id: 'b1cdbfb42030bb59391851559eb106cc500f16541733694fb01a2890b8291bc3', kind: 'mutation' } as Operation<BeginReportMutation, BeginReportMutationVariables>;
export const BeginAggregate = { id: '2c8cd486ea4bcd08d3cf51ca5a59bae156563b8cc0c6612261eadd82ed036a78', kind: 'mutation' } as Operation<BeginAggregateMutation, BeginAggregateMutationVariables>;
