import type { ToldOrganEvent } from '../organs/organEvent.ts';
import { deadlineOf } from '../report/deadline.ts';
import { publicPlace } from '../report/publicPlace.ts';
import type { PublicLife } from '../report/publication.ts';
import type { ReportId } from '../report/report.ts';
import { stillTold, type ToldEvent } from '../report/toldEvent.ts';
import type { WebhookMessage } from './message.ts';
import { organMessage } from './organPayload.ts';
import { overdueMessage, reportMessage } from './payload.ts';

/** What an event is about: a report, or an organ alone. */
export type EventSubject = ReportId | Pick<ReportId, 'organ'>;

/** Where a report or an organ can be asked for. */
export type UrlOf = (subject: EventSubject) => string;

/**
 * What is told of an event today; null where the catalogue has no such type. `life`: what is public of the report, null
 * where nothing is, and for an organ.
 */
export function toldMessage(
  event: ToldEvent | ToldOrganEvent,
  organPath: readonly string[],
  life: PublicLife | null,
  urlOf: UrlOf,
): WebhookMessage | null {
  if (event.type === 'organ.changed') return organMessage(event, organPath, urlOf({ organ: event.organ }));
  const { report, revision, type, at } = event;
  const url = urlOf(report);
  if (type === 'report.overdue') {
    return overdueMessage(report, deadlineOf(report.scope, report.year), { organPath, url }, at);
  }
  const place = life === null || revision === null ? null : publicPlace(life, revision);
  const facts = { organPath, url, supersedes: place?.supersedes?.revision ?? null };
  return reportMessage(event.publicSequence === null ? event : stillTold(event, life?.steps ?? []), facts);
}
