import { catalogue, type Audience, type EventKind } from '../webhooks/catalogue.ts';
import { bodyOf, type WebhookFormat } from '../webhooks/format.ts';
import type { WebhookMessage } from '../webhooks/message.ts';
import { BODY_LIMIT } from '../webhooks/payload.ts';
import { attemptDelays } from '../webhooks/schedule.ts';
import { sampleMessages } from './sampleMessages.ts';

const audiences: Readonly<Record<Audience, string>> = {
  public: '任何人 / anybody',
  readers: '可读该机关未公布年报者 / readers of the unpublished reports of the organ',
  owner: '接收地址的所有者 / owner of the endpoint',
};

const SOURCE = 'https://gongkai.example';

/** A page for integrators: every type of event, who may be sent it, and a body in either format. */
export function eventsPage(): string {
  return [
    '<!-- Generated from src/webhooks by `npm run generate`. Do not edit. -->',
    '# 事件推送 / Webhook events',
    '',
    '签名、请求头和重试按 Standard Webhooks 1.0.0。同一事件无论发给谁、发几次，`webhook-id` 都相同。不保证先后次序：同一年报',
    '面向公众的事件，丢弃 `sequence` 不大于已收到的；同一机关的变动也是这样。以后可能增加成员，已有成员的含义不变。',
    'Signatures, headers and retries follow Standard Webhooks 1.0.0. An event has the same `webhook-id` at every endpoint',
    'and every attempt. Order is not promised: of the public events of a report drop what has no higher `sequence` than',
    'you have, and so of the changes of an organ. Members may be added later; those that are here keep',
    'their meaning.',
    '',
    `* 一次推送不足 ${BODY_LIMIT} 字节 / a body has fewer than ${BODY_LIMIT} bytes`,
    `* 每次尝试之前等待（秒，±20%）/ wait before each attempt (seconds, ±20 %): ${attemptDelays.map((wait) => wait / 1000).join('、')}`,
    '* 接收程序示例 / example receivers: [docs/receivers](../receivers/README.md)',
    '',
    '| 类型 / type | 谁可接收 / who may receive it | |',
    '|---|---|---|',
    ...catalogue.map(kindRow),
    '',
    '## 示例 / Examples',
    ...catalogue.flatMap(({ type }) => [
      '',
      `### ${type}`,
      '',
      ...exampleOf(sampleMessages[type], 'STANDARD'),
    ]),
    '',
    '## CloudEvents 1.0',
    '',
    ...exampleOf(sampleMessages['report.published'], 'CLOUDEVENTS'),
    '',
  ].join('\n');
}

function kindRow({ type, audience, zh, en }: EventKind): string {
  return `| [\`${type}\`](events/${type}.schema.json) | ${audiences[audience]} | ${zh}<br>${en} |`;
}

function exampleOf(message: WebhookMessage, format: WebhookFormat): readonly string[] {
  const { contentType, body } = bodyOf(message, format, SOURCE);
  const json = JSON.stringify(JSON.parse(body), null, 2);
  return [
    '```http',
    `content-type: ${contentType}`,
    `webhook-id: ${message.id}`,
    '```',
    '',
    '```json',
    json,
    '```',
  ];
}
