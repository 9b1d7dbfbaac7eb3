import { publicEventTypes } from '../report/event.ts';
import type { PublicLife } from '../report/publication.ts';
import { parseReportId, type ReportId } from '../report/report.ts';
import type { WebhookMessage } from './message.ts';

/** The report whose public life decides what may still be sent of the message; null where nothing does. */
export function decidingReport({ type, subject }: WebhookMessage): ReportId | null {
  const mayBeHidden = type !== 'report.retracted' && (publicEventTypes as readonly string[]).includes(type);
  return mayBeHidden ? parseReportId(subject) : null;
}

/**
 * The message as it may be sent today, perhaps days after it was made: where the report was retracted since, as the feed
 * tells of it then. `life`: what is public of the report that decides, null where nothing is.
 */
export function stillSent(message: WebhookMessage, life: PublicLife | null): WebhookMessage {
  const { timestamp, data } = message;
  const isShown = life?.steps.some(({ at, revision }) => at === timestamp && revision === data['revision']);
  if (isShown) return message;
  const facts = Object.entries(data).filter(([name]) => name !== 'supersedes');
  const hidden = { hash: null, note: null, changed: [], changedCount: 0, truncated: false };
  return { ...message, data: { ...Object.fromEntries(facts), ...hidden } };
}
