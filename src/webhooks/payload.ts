import { isPublicEvent } from '../report/event.ts';
import { reportIdText, type ReportId } from '../report/report.ts';
import type { ToldEvent } from '../report/toldEvent.ts';
import { canonicalJson } from '../util/canonicalJson.ts';
import { utf8Bytes } from '../util/utf8Bytes.ts';
import { isToldOf } from './catalogue.ts';
import { eventId, type WebhookMessage } from './message.ts';

/** No body reaches this, in bytes. */
export const BODY_LIMIT = 20_000;
// What is left of it for the members around `data`.
const DATA_LIMIT = BODY_LIMIT - 1_000;
// The longest note that can be written takes less.
const NOTE_LIMIT = 8_000;

/** What belongs to the payload and is not in the event. */
export interface ReportFacts {
  /** Ids of the organs above in the report year, the root first, and last the organ itself; null: not known. */
  readonly organPath: readonly string[] | null;
  /** Where the report can be asked for. */
  readonly url: string;
  /** The public revision before the event's; null: none. */
  readonly supersedes: number | null;
}

/**
 * What endpoints are told of the event; null where the catalogue has no such type. Without actor and details, and where
 * the public is not told, without the note: it is for those inside.
 */
export function reportMessage(event: ToldEvent, facts: ReportFacts): WebhookMessage | null {
  const { report, type, at, publicSequence } = event;
  if (!isToldOf(type)) return null;
  const subject = reportIdText(report);
  // What the public is told has a count of its own: another would tell how many steps were taken inside.
  const sequence = publicSequence ?? event.sequence;
  const id = publicSequence === null ? eventId(subject, sequence) : eventId(subject, 'public', sequence);
  const step = { ...aboutReport(report, facts), sequence, revision: event.revision, hash: event.hash };
  const data = isPublicEvent(event) ? withChanges(step, event, facts) : step;
  return { id, type, timestamp: at, subject, data };
}

/** What endpoints are told of a report that was not published by its deadline, a China date `YYYY-MM-DD`. */
export function overdueMessage(
  report: ReportId,
  deadline: string,
  facts: Omit<ReportFacts, 'supersedes'>,
  at: string,
): WebhookMessage {
  const subject = reportIdText(report);
  const data = { ...aboutReport(report, facts), deadline };
  return { id: eventId(subject, 'overdue', deadline), type: 'report.overdue', timestamp: at, subject, data };
}

function aboutReport(report: ReportId, { organPath, url }: Omit<ReportFacts, 'supersedes'>): object {
  const { organ, year, scope } = report;
  return { report: reportIdText(report), organ, ...(organPath && { organPath }), year, scope, url };
}

function withChanges(step: object, event: ToldEvent, { supersedes }: ReportFacts): WebhookMessage['data'] {
  const note = event.note === null ? null : startOf(event.note, NOTE_LIMIT);
  const data = {
    ...step,
    ...(supersedes !== null && { supersedes }),
    note,
    changedCount: event.changed.length,
    truncated: true,
  };
  const room = DATA_LIMIT - utf8Bytes(canonicalJson({ ...data, changed: [] }));
  const changed = startOfList(event.changed, room);
  return { ...data, changed, truncated: changed.length < event.changed.length || note !== event.note };
}

/** As many of the first characters as fit, in bytes of JSON. */
function startOf(text: string, limit: number): string {
  return startOfList(Array.from(text), limit, (character) => utf8Bytes(JSON.stringify(character)) - 2).join(
    '',
  );
}

/** As many of the first texts as fit, by default in bytes of a JSON list. */
function startOfList(
  list: readonly string[],
  limit: number,
  bytesOf = (text: string): number => utf8Bytes(JSON.stringify(text)) + 1,
): readonly string[] {
  let left = limit;
  const tooMuch = list.findIndex((text) => (left -= bytesOf(text)) < 0);
  return tooMuch === -1 ? list : list.slice(0, tooMuch);
}
