import { catalogue } from '../../../webhooks/catalogue.ts';
import type { WebhookEventType } from '../../generated/operations.ts';
import { useSettings } from '../../shell/settings.tsx';

const names = {
  REPORT_PUBLISHED: ['年报公布', 'Published'],
  REPORT_CORRECTED: ['年报更正', 'Corrected'],
  REPORT_WITHDRAWN: ['年报撤回', 'Withdrawn'],
  REPORT_RETRACTED: ['误发撤销', 'Retracted'],
  ORGAN_CHANGED: ['机关变动', 'Organ changed'],
  REPORT_CREATED: ['新建年报', 'Begun'],
  REPORT_SUBMITTED: ['提交审核', 'Submitted'],
  REPORT_RETURNED: ['退回修改', 'Sent back'],
  REPORT_OVERDUE: ['逾期未公布', 'Overdue'],
  ENDPOINT_DISABLED: ['接收地址停用', 'Endpoint disabled'],
  PING: ['试发', 'Ping'],
} as const satisfies Record<WebhookEventType, readonly [zh: string, en: string]>;

/** What may be filtered by: everything but a ping, which is sent when somebody asks for it. */
export const choosableTypes = (Object.keys(names) as WebhookEventType[]).filter((type) => type !== 'PING');

/** As the catalogue and the messages themselves write it: `report.published`. */
export function typeText(type: WebhookEventType): string {
  return type.toLowerCase().replace('_', '.');
}

export function useEventTypes(): {
  readonly nameOf: (type: WebhookEventType) => string;
  /** When it is sent, in a sentence of the catalogue. */
  readonly describe: (type: WebhookEventType) => string;
  /** Told of the own organ and below only. */
  readonly isInternal: (type: WebhookEventType) => boolean;
} {
  const { language } = useSettings();
  const kindOf = (type: WebhookEventType) => catalogue.find((kind) => kind.type === typeText(type));
  return {
    nameOf: (type) => names[type][language === 'en' ? 1 : 0],
    describe: (type) => kindOf(type)?.[language] ?? '',
    isInternal: (type) => kindOf(type)?.audience === 'readers',
  };
}
