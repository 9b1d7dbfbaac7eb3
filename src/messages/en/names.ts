import type { Action } from '../../access/access.ts';
import type { Role } from '../../access/role.ts';
import type { Edition } from '../../forms/form.ts';
import type { Unit } from '../../forms/figure.ts';
import type { Severity } from '../../report/issue.ts';
import type { Scope } from '../../report/report.ts';
import type { ReportState, WorkflowAction } from '../../report/workflow.ts';
import type { Thing } from '../things.ts';

export const severityNames = {
  BLOCKS: 'Blocks',
  MUST_BE_EXPLAINED: 'To explain',
  NOTES: 'Notes',
} as const satisfies Record<Severity, string>;

export const stateNames = {
  DRAFT: 'Draft',
  IN_REVIEW: 'In review',
  SECRECY_REVIEW: 'Secrecy review',
  AWAITING_SIGNATURE: 'Awaiting signature',
  APPROVED: 'Signed',
  SCHEDULED: 'Scheduled',
  PUBLISHED: 'Published',
  WITHDRAWN: 'Withdrawn',
  RETRACTED: 'Retracted',
} as const satisfies Record<ReportState, string>;

export const scopeNames = {
  OWN: 'Own',
  AGGREGATE: 'Aggregate',
} as const satisfies Record<Scope, string>;

/** As they stand in a sentence, with their article. */
const reports: Readonly<Record<string, string>> = {
  OWN: 'the report of one organ',
  AGGREGATE: 'an aggregate report',
} satisfies Record<Scope, string>;

/** From an issue's params; the empty string for what is no scope. */
export function scopeReport(scope: string): string {
  return reports[scope] ?? '';
}

export const editionNames = {
  '2019': 'Form of 2019',
  '2021': 'Form of 2021',
  local: 'Older local tables',
  none: 'Prose only',
} as const satisfies Record<Edition, string>;

const editions: Readonly<Record<string, string>> = editionNames;

/** From an issue's params. */
export function editionName(edition: string): string {
  return editions[edition] ?? 'Another form';
}

export const roleNames = {
  editor: 'Editor',
  reviewer: 'Reviewer',
  secrecy_reviewer: 'Secrecy reviewer',
  signatory: 'Signatory',
  collector: 'Collector',
  administrator: 'Administrator',
  auditor: 'Auditor',
} as const satisfies Record<Role, string>;

const workflowActions = {
  save: 'save the report',
  import: 'import the report',
  restore: 'restore an older revision',
  explain: 'explain issues',
  waive: 'let issues pass',
  comment: 'comment on the report',
  submit: 'submit the report for review',
  recall: 'recall the submission',
  review: 'review the report',
  clear: 'conclude the secrecy review',
  sign: 'sign the report',
  return: 'send the report back',
  schedule: 'schedule publication',
  unschedule: 'cancel scheduled publication',
  publish: 'publish the report',
  force: 'publish the report urgently',
  endorse: 'endorse an urgent publication',
  record: 'record a report that was public before',
  amend: 'begin a correction',
  discard: 'discard the correction',
  withdraw: 'withdraw the report',
  retract: 'retract a report published by mistake',
} as const satisfies Record<WorkflowAction, string>;

const accessActions = {
  'report.read': 'read reports',
  'report.create': 'create reports',
  'report.import': 'import reports',
  'report.save': 'save reports',
  'report.restore': 'restore older revisions',
  'report.explain': 'explain issues of reports',
  'report.waive': 'let issues of reports pass',
  'report.comment': 'comment on reports',
  'report.submit': 'submit reports',
  'report.recall': 'recall submitted reports',
  'report.review': 'review reports',
  'report.clear': 'do the secrecy review of reports',
  'report.sign': 'sign reports',
  'report.return': 'send reports back',
  'report.schedule': 'schedule publication',
  'report.unschedule': 'cancel scheduled publication',
  'report.publish': 'publish reports',
  'report.force': 'publish reports urgently',
  'report.endorse': 'endorse urgent publications',
  'report.record': 'record reports that were public before',
  'report.aggregate': 'compile the reports of organs below',
  'report.amend': 'correct reports',
  'report.discard': 'discard corrections',
  'report.remind': 'send reminders',
  'report.withdraw': 'withdraw reports',
  'report.retract': 'retract reports published by mistake',
  'board.read': 'see the progress of reports',
  'preview.read': 'see preview links',
  'preview.create': 'create preview links',
  'preview.revoke': 'revoke preview links',
  'organ.register': 'register organs',
  'organ.move': 'move organs',
  'organ.merge': 'merge organs',
  'organ.call': 'call organs to report',
  'person.read': 'see persons',
  'person.admit': 'admit persons',
  'person.grant': 'grant or revoke roles',
  'person.disable': 'disable persons',
  'person.enable': 'enable persons',
  'key.read': 'see API keys',
  'key.create': 'create API keys',
  'key.revoke': 'revoke API keys',
  'endpoint.read': 'see webhook endpoints',
  'endpoint.change': 'change webhook endpoints',
  'audit.read': 'read the audit log',
  'health.read': 'see the health of the system',
} as const satisfies Record<Action, string>;

const actions: Readonly<Record<string, string>> = { ...workflowActions, ...accessActions };

/** As it stands after “to”. */
export function actionName(action: string): string {
  return actions[action] ?? 'do this';
}

const states: Readonly<Record<string, string>> = stateNames;

export function stateName(state: string): string {
  return states[state] ?? 'another state';
}

const units = {
  件: 'items',
  项: 'items',
  元: 'yuan',
  万元: 'ten thousand yuan',
} as const satisfies Record<Unit, string>;

export function unitName(unit: Unit | null): string {
  return unit === null ? 'unit not stated' : units[unit];
}

const things: Readonly<Record<string, string>> = {
  report: 'report',
  head: 'report',
  part: 'part of the report',
  comment: 'comment',
  preview: 'preview link',
  publication: 'published report',
  revision: 'revision',
  event: 'timeline entry',
  organ: 'organ',
  person: 'person',
  grant: 'grant',
  key: 'API key',
  endpoint: 'webhook endpoint',
  delivery: 'delivery',
  deadline: 'deadline',
  reminder: 'reminder',
  totals: 'totals',
  ledger: 'totals as of an earlier time',
  health: 'health',
  figure: 'figure',
  figures: 'figures',
  file: 'file',
  transaction: 'content of one save',
  address: 'address',
  request: 'request',
  headers: 'request headers',
} satisfies Record<Thing, string>;

/** What a failure is about, from its `what`; without an article. */
export function thingName(what: string): string {
  return things[what] ?? 'content';
}
