import type { Action } from '../../access/access.ts';
import type { Role } from '../../access/role.ts';
import type { Edition } from '../../forms/form.ts';
import type { Unit } from '../../forms/figure.ts';
import type { Severity } from '../../report/issue.ts';
import type { Scope } from '../../report/report.ts';
import type { ReportState, WorkflowAction } from '../../report/workflow.ts';
import type { Thing } from '../things.ts';

export const severityNames = {
  BLOCKS: '阻断',
  MUST_BE_EXPLAINED: '须说明',
  NOTES: '提示',
} as const satisfies Record<Severity, string>;

export const stateNames = {
  DRAFT: '草稿',
  IN_REVIEW: '审核中',
  SECRECY_REVIEW: '保密审查中',
  AWAITING_SIGNATURE: '待签发',
  APPROVED: '已签发',
  SCHEDULED: '待公布',
  PUBLISHED: '已公布',
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

export const editionNames = {
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
  import: '导入',
  restore: '恢复旧版本',
  explain: '说明情况',
  waive: '准予放行',
  comment: '批注',
  submit: '提交审核',
  recall: '收回提交',
  review: '审核',
  clear: '作出保密审查结论',
  sign: '签发',
  return: '退回',
  schedule: '定时公布',
  unschedule: '取消定时公布',
  publish: '公布',
  force: '紧急公布',
  endorse: '补签',
  record: '补录',
  amend: '开始更正',
  discard: '放弃更正',
  withdraw: '撤回',
  retract: '撤销误发',
} as const satisfies Record<WorkflowAction, string>;

const accessActions = {
  'report.read': '查看年报',
  'report.create': '新建年报',
  'report.import': '导入年报',
  'report.save': '保存年报',
  'report.restore': '恢复旧版本',
  'report.explain': '说明年报中的情况',
  'report.waive': '准予年报放行',
  'report.comment': '批注年报',
  'report.submit': '提交年报',
  'report.recall': '收回已提交的年报',
  'report.review': '审核年报',
  'report.clear': '对年报作保密审查',
  'report.sign': '签发年报',
  'report.return': '退回年报',
  'report.schedule': '设定公布时间',
  'report.unschedule': '取消定时公布',
  'report.publish': '公布年报',
  'report.force': '紧急公布年报',
  'report.endorse': '补签紧急公布的年报',
  'report.record': '补录已公开的年报',
  'report.aggregate': '汇总下级年报',
  'report.amend': '更正年报',
  'report.discard': '放弃更正',
  'report.remind': '催报年报',
  'report.withdraw': '撤回年报',
  'report.retract': '撤销误发的年报',
  'board.read': '查看报送进度',
  'preview.read': '查看预览链接',
  'preview.create': '创建预览链接',
  'preview.revoke': '作废预览链接',
  'organ.register': '登记机关',
  'organ.move': '调整机关隶属',
  'organ.merge': '合并机关',
  'organ.call': '通知机关报送',
  'person.read': '查看人员',
  'person.admit': '登记人员',
  'person.grant': '授予或者收回角色',
  'person.disable': '停用人员',
  'person.enable': '恢复人员',
  'key.read': '查看接口密钥',
  'key.create': '创建接口密钥',
  'key.revoke': '作废接口密钥',
  'endpoint.read': '查看推送接收地址',
  'endpoint.change': '设置推送接收地址',
  'audit.read': '查看审计记录',
  'health.read': '查看运行状况',
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
  comment: '批注',
  preview: '预览链接',
  publication: '已公开的年报',
  revision: '版本',
  event: '办理记录',
  organ: '机关',
  person: '人员',
  grant: '授权',
  key: '接口密钥',
  endpoint: '推送接收地址',
  delivery: '推送',
  deadline: '法定期限',
  reminder: '催报',
  totals: '汇总数据',
  ledger: '按时点的汇总数据',
  health: '运行状况',
  figure: '数值',
  figures: '数值',
  file: '文件',
  transaction: '一次保存的内容',
  address: '这个地址',
  request: '请求',
  headers: '请求头',
} satisfies Record<Thing, string>;

/** What a failure is about, from its `what`. */
export function thingName(what: string): string {
  return things[what] ?? '内容';
}
