import type { Action } from './access.ts';

/**
 * `public`: anybody, signed in or not. `signed in`: whoever is signed in, of what is their own. `link`: whoever holds
 * the secret of a preview link. An action: whom the access table lets do it on the organ that it is about.
 */
export type FieldRule = 'public' | 'signed in' | 'link' | Action;

type Fields = Readonly<Partial<Record<FieldRule, string>>>;

const connection = (rule: FieldRule, node: string): Readonly<Record<string, Fields>> => ({
  [`${node}Connection`]: { [rule]: 'edges nodes pageInfo' },
  [`${node}Edge`]: { [rule]: 'cursor node' },
});

/**
 * Who may ask for which field of the schemas, by type. A field that is not here does not get into a schema: building one
 * fails. The public schema takes what is `public` and nothing else.
 */
export const fieldTable: Readonly<Record<string, Fields>> = {
  Query: {
    public: 'comparison events form forms node organ organs report reports revision revisions statistics',
    link: 'preview',
    'signed in': 'viewer',
    'report.read':
      'draft draftComparison drafts history historyComparison historyRevision provenance timeline',
    'report.import': 'readReport',
    'board.read': 'board',
    'person.read': 'people person',
    'key.read': 'apiKeys',
    'endpoint.read': 'deliveries deliveryAttempts endpoint endpoints',
    'audit.read': 'auditLog',
    'health.read': 'health',
  },
  Mutation: {
    'report.create': 'createReport',
    'report.import': 'importReport',
    'report.restore': 'restoreRevision',
    'report.aggregate': 'compileAggregate',
    'report.remind': 'remindReport',
    'report.save': 'saveDraft',
    'report.explain': 'explainIssues',
    'report.waive': 'waiveIssues',
    'report.comment': 'addComment replyToComment settleComment reopenComment',
    'report.read': 'announcePresence',
    'report.submit': 'submitReport',
    'report.recall': 'recallReport',
    'report.review': 'reviewReport',
    'report.clear': 'concludeSecrecyReview',
    'report.sign': 'signReport',
    'report.return': 'returnReport',
    'report.schedule': 'scheduleReport',
    'report.unschedule': 'unscheduleReport',
    'report.publish': 'publishReport',
    'report.force': 'forcePublication',
    'report.endorse': 'endorsePublication',
    'report.record': 'recordPublication',
    'report.amend': 'amendReport',
    'report.discard': 'discardAmendment',
    'report.withdraw': 'withdrawReport',
    'report.retract': 'retractReport',
    'preview.create': 'createPreview',
    'preview.revoke': 'revokePreview',
    'organ.register': 'registerOrgan',
    'organ.move': 'moveOrgan',
    'organ.merge': 'mergeOrgan',
    'organ.call': 'callToReport',
    'person.admit': 'admitPerson',
    'person.grant': 'grantRole revokeRole',
    'person.disable': 'disablePerson',
    'person.enable': 'enablePerson',
    'key.create': 'createApiKey',
    'key.revoke': 'revokeApiKey',
    'endpoint.change':
      'createEndpoint changeEndpoint rotateEndpointKey revokePreviousKey switchEndpoint deleteEndpoint ' +
      'verifyEndpoint redeliver redeliverSince',
  },

  // What everybody may read

  Node: { public: 'id' },
  Content: { public: 'chapters figure figures form labelledTables preface tables' },
  PageInfo: { public: 'endCursor hasNextPage hasPreviousPage startCursor' },
  Report: {
    public:
      'chapters figure figures firstPublishedAt form hash id issues labelledTables late note organ organCode ' +
      'organName preface publishedAt revision revisions scope state steps tables title waivers year',
  },
  ...connection('public', 'Report'),
  PublicStep: { public: 'at hash note revision state' },
  PublicRevision: {
    public:
      'chapters current figure figures form hash id labelledTables note number preface publishedAt state ' +
      'supersededBy supersedes tables',
  },
  ...connection('public', 'PublicRevision'),
  PublicRevisionReference: { public: 'hash id note number publishedAt' },
  Waiver: { public: 'at code figures part reason' },
  Issue: { public: 'actual code expected figures id message params part severity' },
  IssueParam: { public: 'name value' },
  Chapter: { public: 'heading number numeral table text' },
  Table: { public: 'compact grids id' },
  Grid: { public: 'columns corner rows title' },
  TableRow: { public: 'figures groups id label values' },
  Column: { public: 'groups id kind label unit' },
  Figure: { public: 'computed key place printed unit value' },
  LabelledTable: { public: 'columns rows title' },
  LabelledRow: { public: 'label unit values' },
  Comparison: { public: 'cells labelledCells texts' },
  CellChange: { public: 'after before difference key unitAfter unitBefore' },
  LabelledCellChange: { public: 'after before column difference part row table unitAfter unitBefore' },
  TextChange: { public: 'headingAfter headingBefore part runs' },
  SentenceRun: { public: 'kind text' },
  Statistics: { public: 'asOf basis due figure figures late organ published year' },
  Total: { public: 'key unit value' },
  PublicEvent: { public: 'data id timestamp type' },
  ...connection('public', 'PublicEvent'),
  Organ: { public: 'calledYears code id kind name organs parent path places reports statistics successor' },
  ...connection('public', 'Organ'),
  Place: { public: 'from path to' },
  Form: { public: 'chapters edition fromYear name source tables toYear' },
  FormChapter: { public: 'heading number numeral subheadings table' },
  FormTable: { public: 'cells grids id layout' },
  FormGrid: { public: 'columns corner rows title' },
  FormRow: { public: 'groups id label' },
  FormCell: { public: 'column key row sumOf' },

  // What those read who have to do with the report

  Draft: {
    'report.read':
      'aggregation amendment authors chapters comments createdAt createdBy deadline decidedIssues events figure ' +
      'figures firstPublishedAt forced form id issues labelledTables lastHash lastRevision notAssessable ' +
      'openComments organ organCode organName parts preface presence publicRevisions publicState published ' +
      'review revisions rollUp schedule scope secrecyReview sentBack signature state submission tables title ' +
      'updatedAt updatedBy updatedByName version year',
    'preview.read': 'previews',
  },
  ...connection('report.read', 'Draft'),
  DraftPart: { 'report.read': 'figures heading id savedAt savedBy savedByName text version' },
  Step: { 'report.read': 'at by byName revision' },
  SecrecyReview: { 'report.read': 'at basis by byName conclusion revision' },
  Schedule: { 'report.read': 'at by byName publishAt' },
  SentBack: { 'report.read': 'at by byName from note' },
  Reasoned: { 'report.read': 'at by byName reason' },
  Signed: { 'report.read': 'at by byName' },
  DecidedIssue: { 'report.read': 'decision issue' },
  Decision: { 'report.read': 'at by byName kind reason' },
  NotAssessable: { 'report.read': 'code figures' },
  Deadline: { 'report.read': 'daysLeft on publicBy state' },
  Aggregation: { 'report.read': 'added arrived at by byName corrected gone missing otherForm revision' },
  RollUp: { 'report.read': 'issues missing notAssessable' },
  SourceReport: { 'report.read': 'organCode organName revision scope' },
  SourceChange: { 'report.read': 'cells kind organCode organName scope' },
  Presence: { 'report.read': 'actor at expiresAt name part' },
  Comment: { 'report.read': 'at by byName figure id part place quote replies settled text' },
  ...connection('report.read', 'Comment'),
  CommentPlace: { 'report.read': 'start state text' },
  CommentReply: { 'report.read': 'at by byName text' },
  Revision: {
    'report.read':
      'at by byName cause chapters contentHash decisions figure figures form hash id labelledTables number ' +
      'preface previousHash reason tables',
  },
  ...connection('report.read', 'Revision'),
  Event: {
    'report.read': 'actor actorName at changed details hash note revision sentence sequence type',
  },
  ...connection('report.read', 'Event'),
  EventDetail: { 'report.read': 'name value' },
  FigureOrigin: {
    'report.read': 'at by byName cause complete file key place printed reason revision source value',
  },
  ReportPayload: { 'report.read': 'clientMutationId issues report' },
  SaveDraftPayload: { 'report.save': 'clientMutationId part report' },
  ImportReportPayload: { 'report.import': 'clientMutationId figures issues report' },
  ReadReport: {
    'report.import': 'chapters figures form issues labelledTables organName organs preface scope title year',
  },
  ReadChapter: { 'report.import': 'heading number text' },
  ImportedFigure: { 'report.import': 'candidates certainty key place printed unit value' },
  CompileAggregatePayload: {
    'report.aggregate': 'added changes clientMutationId issues missing notAssessable otherForm report',
  },
  CommentPayload: { 'report.comment': 'clientMutationId comment report' },
  AnnouncePresencePayload: { 'report.read': 'clientMutationId present' },

  // The board

  BoardConnection: { 'board.read': 'edges nodes pageInfo summary' },
  BoardEdge: { 'board.read': 'cursor node' },
  BoardLine: {
    'board.read': 'called deadline missing organCode organName organPath progress reminded scope year',
  },
  Reminder: { 'board.read': 'at by byName note' },
  RemindReportPayload: { 'report.remind': 'clientMutationId reminder' },
  BoardSummary: { 'board.read': 'called complete deadlines forced lines missing notBegun sentBack states' },
  DeadlineCount: { 'board.read': 'lines state' },
  StateCount: { 'board.read': 'lines state' },
  Progress: {
    'board.read':
      'amendment firstPublishedAt forced publicRevision publicState report schedule sentBack state submission ' +
      'title updatedAt updatedBy updatedByName',
  },

  // Preview links

  Preview: {
    link: 'chapters figure figures form labelledTables notPublic organName preface revision scope tables until year',
  },
  PreviewLink: { 'preview.read': 'at by byName from id recipient revision revoked until' },
  ...connection('preview.read', 'PreviewLink'),
  CreatePreviewPayload: { 'preview.create': 'clientMutationId preview token' },
  RevokePreviewPayload: { 'preview.revoke': 'clientMutationId preview' },

  // People, keys, organs, the audit log

  Viewer: { 'signed in': 'grants id name' },
  Grant: { 'signed in': 'organ role' },
  Person: {
    'person.read':
      'code createdAt createdBy disabledAt grants id issuer name organ subject updatedAt updatedBy version',
  },
  ...connection('person.read', 'Person'),
  PersonPayload: { 'person.read': 'clientMutationId person' },
  ApiKey: { 'key.read': 'code createdAt createdBy grants id name organ revokedAt revokedBy' },
  ...connection('key.read', 'ApiKey'),
  ApiKeyPayload: { 'key.revoke': 'apiKey clientMutationId' },
  CreateApiKeyPayload: { 'key.create': 'apiKey clientMutationId text' },
  OrganPayload: { 'organ.call': 'clientMutationId', public: 'organ' },
  Endpoint: {
    'endpoint.read':
      'code createdAt createdBy disabled failingSince filter format id name notice organ pausedUntil ' +
      'previousKeyUntil publicKey switchedOffAt updatedAt updatedBy url verifiedAt version',
  },
  ...connection('endpoint.read', 'Endpoint'),
  EndpointFilter: { 'endpoint.read': 'scopes types under' },
  EndpointPayload: { 'endpoint.change': 'clientMutationId endpoint' },
  DeleteEndpointPayload: { 'endpoint.change': 'clientMutationId deleted' },
  EndpointKeyPayload: { 'endpoint.change': 'clientMutationId endpoint secret' },
  Delivery: {
    'endpoint.read': 'attempts createdAt endedAt id message nextAt state subject timestamp type',
  },
  ...connection('endpoint.read', 'Delivery'),
  DeliveryAttempt: {
    'endpoint.read': 'answer at body detail failure headers number status tookMs url',
  },
  HttpHeader: { 'endpoint.read': 'name value' },
  DeliveryPayload: { 'endpoint.change': 'clientMutationId delivery' },
  RedeliverSincePayload: { 'endpoint.change': 'clientMutationId count stoppedAt' },
  AuditEntry: { 'audit.read': 'action actor at detail target' },
  ...connection('audit.read', 'AuditEntry'),
  Health: { 'health.read': 'missedSchedules oldestMissedAt' },
};

/** Who may ask for the field; null: nobody said, so it must not be in a schema. */
export function fieldRule(type: string, field: string): FieldRule | null {
  const rules = Object.entries(fieldTable[type] ?? {}) as [FieldRule, string][];
  return rules.find(([, names]) => names.split(' ').includes(field))?.[0] ?? null;
}
