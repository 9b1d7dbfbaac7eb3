import type { ReportEvent } from '../report/event.ts';
import type { ReportId } from '../report/report.ts';
import type { WebhookEventType } from '../webhooks/catalogue.ts';
import { disabledMessage, pingMessage } from '../webhooks/endpointPayload.ts';
import type { WebhookMessage } from '../webhooks/message.ts';
import { organMessage } from '../webhooks/organPayload.ts';
import { overdueMessage, reportMessage, type ReportFacts } from '../webhooks/payload.ts';
import { healthy, type EndpointHealth } from '../webhooks/schedule.ts';

const at = '2026-01-28T01:30:00.000Z';
const address = 'https://gongkai.example';
const organPath = ['province', 'city', 'county'];
const report: ReportId = { organ: 'county', year: 2025, scope: 'OWN' };
const facts: ReportFacts = { organPath, url: `${address}/county/2025/OWN`, supersedes: null };

function sampleEvent(own: Pick<ReportEvent, 'type'> & Partial<ReportEvent>): ReportEvent {
  const nobody = { actor: '', actorName: '' };
  const about = { revision: null, hash: null, changed: [], note: null, details: {} };
  return { report, sequence: 1, publicSequence: null, at, ...nobody, ...about, ...own };
}

function told(own: Parameters<typeof sampleEvent>[0], supersedes: number | null = null): WebhookMessage {
  return reportMessage(sampleEvent(own), { ...facts, supersedes })!;
}

const first = { revision: 3, hash: '7b9d'.repeat(16) };
const second = { revision: 5, hash: 'c04e'.repeat(16) };

const disabled: EndpointHealth = {
  ...healthy,
  disabled: 'FAILING',
  failingSince: '2026-01-23T01:12:09.000Z',
  lastFailureAt: at,
};

/** One message of each type, for the documentation. */
export const sampleMessages: Readonly<Record<WebhookEventType, WebhookMessage>> = {
  'report.published': told({ ...first, type: 'report.published', sequence: 7, publicSequence: 1 }),
  'report.corrected': told(
    {
      ...second,
      type: 'report.corrected',
      sequence: 15,
      publicSequence: 2,
      changed: ['ch3.new_received.natural_person', 'ch3.new_received.total'],
      note: '更正第三部分新收政府信息公开申请数量。',
    },
    first.revision,
  ),
  'report.withdrawn': told({
    ...second,
    type: 'report.withdrawn',
    sequence: 16,
    publicSequence: 3,
    note: '数据正在核实，暂时撤回。',
  }),
  'report.retracted': told({
    ...first,
    type: 'report.retracted',
    sequence: 8,
    publicSequence: 2,
    note: '误发，已撤销。',
  }),
  'organ.changed': organMessage(
    { organ: 'county', sequence: 2, type: 'organ.changed', at },
    organPath,
    `${address}/county`,
  ),
  'report.created': told({ type: 'report.created' }),
  'report.submitted': told({ ...first, type: 'report.submitted', sequence: 2, revision: 1 }),
  'report.returned': told({ ...first, type: 'report.returned', sequence: 3, revision: 1 }),
  'report.overdue': overdueMessage(report, '2026-01-31', facts, '2026-01-31T16:00:00.000Z'),
  'endpoint.disabled': disabledMessage({ id: 'ep_portal' }, disabled)!,
  ping: pingMessage('ep_portal', at),
};
