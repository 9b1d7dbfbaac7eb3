import { toldOrganEvent } from '../organs/organEvent.ts';
import { isPublicEvent } from '../report/event.ts';
import { reportIdText } from '../report/report.ts';
import { toldEvent } from '../report/toldEvent.ts';
import { numberText } from './paths.ts';
import type { Change, FeedEntry, FeedQuestion } from './store.ts';

/** What the feed tells of the report's event of a change; null where the change has none. */
export function feedEntryOf({ event, publication, head, deadline }: Change): FeedEntry | null {
  if (!event) return null;
  const organPath = publication?.organPath ?? (head?.after ?? deadline)?.organPath ?? [event.report.organ];
  return { event: toldEvent(event), organPath };
}

/** The same of the organ's event. */
export function organFeedEntryOf({ organEvent }: Change): FeedEntry | null {
  return organEvent ? { event: toldOrganEvent(organEvent), organPath: organEvent.organPath } : null;
}

/** Which part of the feed it stands in. The tree of organs is public. */
export function feedOf({ event }: FeedEntry): FeedQuestion {
  const isPublic = event.type === 'organ.changed' || isPublicEvent(event);
  const year = Number(event.at.slice(0, 'YYYY'.length));
  return { audience: isPublic ? 'PUBLIC' : 'INTERNAL', year };
}

/** Where it stands there: `2026-01-31T01:00:00.000Z#organ:year:scope#00000001`, or with the organ alone. */
export function feedPosition({ event }: FeedEntry): string {
  const subject = event.type === 'organ.changed' ? event.organ : reportIdText(event.report);
  return `${event.at}#${subject}#${numberText(event.sequence)}`;
}
