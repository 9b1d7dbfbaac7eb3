import {
  disabledData,
  internalReportData,
  organData,
  overdueData,
  pingData,
  publicReportData,
} from './dataSchemas.ts';
import type { JsonSchema } from './jsonSchema.ts';

/**
 * `public`: whoever has an endpoint. `readers`: whoever may read unpublished reports of that organ. `owner`: whose
 * endpoint it is about.
 */
export type Audience = 'public' | 'readers' | 'owner';

/** A kind of event that endpoints are told of. What is not here is told to nobody. */
export interface EventKind {
  /** Public and never renamed. That of a report's event is the one in its history. */
  readonly type: string;
  readonly audience: Audience;
  /** When it is sent, one sentence each. */
  readonly zh: string;
  readonly en: string;
  /** What the member `data` holds. */
  readonly data: JsonSchema;
}

export const catalogue = [
  {
    type: 'report.published',
    audience: 'public',
    zh: '年报公布了。',
    en: 'A report was published.',
    data: publicReportData,
  },
  {
    type: 'report.corrected',
    audience: 'public',
    zh: '公布了年报的更正，附公开的更正说明。',
    en: 'A correction of a published report was published, with its public change note.',
    data: publicReportData,
  },
  {
    type: 'report.withdrawn',
    audience: 'public',
    zh: '年报被撤回：文字连同说明仍然可见，数字不再计入统计。',
    en: 'A report was withdrawn: its text stays, with an explanation, and its figures no longer count.',
    data: publicReportData,
  },
  {
    type: 'report.retracted',
    audience: 'public',
    zh: '误发的年报被撤销，不再可见，请删除副本。',
    en: 'A report published by mistake was retracted and is no longer shown; copies should be removed.',
    data: publicReportData,
  },
  {
    type: 'organ.changed',
    audience: 'public',
    zh: '行政机关新设或者变动，例如调整了隶属关系。',
    en: 'An organ was added or changed, for example moved in the tree.',
    data: organData,
  },
  {
    type: 'report.created',
    audience: 'readers',
    zh: '新建了一份年报。',
    en: 'A report was begun.',
    data: internalReportData,
  },
  {
    type: 'report.submitted',
    audience: 'readers',
    zh: '年报提交审核。',
    en: 'A report was submitted for review.',
    data: internalReportData,
  },
  {
    type: 'report.returned',
    audience: 'readers',
    zh: '年报被退回修改。',
    en: 'A report was sent back to its authors.',
    data: internalReportData,
  },
  {
    type: 'report.overdue',
    audience: 'readers',
    zh: '法定期限已过，年报还没有公布。',
    en: 'The statutory deadline has passed and the report is not published.',
    data: overdueData,
  },
  {
    type: 'endpoint.disabled',
    audience: 'owner',
    zh: '一个接收地址因回答 410 或者连续失败而停用；发给同一所有者的其他接收地址。',
    en: 'An endpoint was disabled because it answered 410 or kept failing; sent to the other endpoints of its owner.',
    data: disabledData,
  },
  {
    type: 'ping',
    audience: 'owner',
    zh: '试发，用来证实接收地址收得到并且答得对。',
    en: 'A trial, to prove that the endpoint receives and answers.',
    data: pingData,
  },
] as const satisfies readonly EventKind[];

export type WebhookEventType = (typeof catalogue)[number]['type'];

/** Whether anybody is told of events of that type. */
export function isToldOf(type: string): type is WebhookEventType {
  return catalogue.some((kind) => kind.type === type);
}

/** Who may be told of events of that type. */
export function audienceOf(type: WebhookEventType): Audience {
  return catalogue.find((kind) => kind.type === type)!.audience;
}
