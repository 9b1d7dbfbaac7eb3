import type { Action } from '../../access/access.ts';
import type { Role } from '../../access/role.ts';
import type { Edition } from '../../forms/form.ts';
import type { Unit } from '../../forms/figure.ts';
import type { Severity } from '../../report/issue.ts';
import type { Scope } from '../../report/report.ts';
import type { ReportState, WorkflowAction } from '../../report/workflow.ts';

export const severityNames = {
  BLOCKS: '阻断',
  MUST_BE_EXPLAINED: '须说明',
  NOTES: '提示',
} as const satisfies Record<Severity, string>;

export const stateNames = {
  DRAFT: '草稿',
  PUBLISHED: '已发布',
  WITHDRAWN: '已撤回',
  RETRACTED: '已撤销',
} as const satisfies Record<ReportState, string>;

export const scopeNames = {
  OWN: '本机关',
  AGGREGATE: '汇总',
} as const satisfies Record<Scope, string>;

const scopes: Readonly<Record<string, string>> = scopeNames;

/** From an issue's params; the empty string for what is no scope. */
export function scopeName(scope: string): string {
  return scopes[scope] ?? '';
}

const editionNames = {
  '2019': '2019年格式',
  '2021': '2021年格式',
  local: '地方统计表',
  none: '无统计表的文字报告',
} as const satisfies Record<Edition, string>;

const editions: Readonly<Record<string, string>> = editionNames;

/** From an issue's params. */
export function editionName(edition: string): string {
  return editions[edition] ?? '其他格式';
}

export const roleNames = {
  editor: '填报人',
  reviewer: '审核人',
  secrecy_reviewer: '保密审查人',
  signatory: '签发人',
  collector: '政务公开办汇总人',
  administrator: '管理员',
  auditor: '审计员',
} as const satisfies Record<Role, string>;

const workflowActions = {
  save: '保存',
  publish: '发布',
  correct: '更正',
  withdraw: '撤回',
  retract: '撤销误发',
} as const satisfies Record<WorkflowAction, string>;

const accessActions = {
  'report.read': '查看年报',
  'report.create': '新建年报',
  'report.import': '导入年报',
  'report.save': '保存年报',
  'report.restore': '恢复旧版本',
  'report.publish': '发布年报',
  'report.correct': '更正年报',
  'report.withdraw': '撤回年报',
  'report.retract': '撤销误发的年报',
  'organ.register': '登记机关',
  'organ.move': '调整机关隶属',
  'organ.call': '通知机关报送',
  'key.create': '创建接口密钥',
} as const satisfies Record<Action, string>;

const actions: Readonly<Record<string, string>> = { ...workflowActions, ...accessActions };

export function actionName(action: string): string {
  return actions[action] ?? '此项操作';
}

const states: Readonly<Record<string, string>> = stateNames;

export function stateName(state: string): string {
  return states[state] ?? '其他状态';
}

/** The units of the forms are Chinese words themselves. */
export function unitName(unit: Unit | null): string {
  return unit ?? '未注明单位';
}

const things: Readonly<Record<string, string>> = {
  report: '年报',
  head: '年报',
  part: '年报的这一部分',
  publication: '已公开的年报',
  revision: '版本',
  event: '办理记录',
  organ: '机关',
  key: '接口密钥',
  totals: '汇总数据',
  figure: '数值',
  figures: '数值',
  file: '文件',
  transaction: '一次保存的内容',
};

/** What a failure is about, from its `what`. */
export function thingName(what: string): string {
  return things[what] ?? '内容';
}
