import { isPublicEvent } from '../report/event.ts';
import { reportIdText } from '../report/report.ts';
import { toldEvent } from '../report/toldEvent.ts';
import { numberText } from './paths.ts';
import type { Change, FeedEntry, FeedQuestion } from './store.ts';

/** What the feed tells of the event of a change; null where the change has none. */
export function feedEntryOf({ event, publication, head }: Change): FeedEntry | null {
  if (!event) return null;
  const organPath = publication?.organPath ?? head?.after.organPath ?? [event.report.organ];
  return { event: toldEvent(event), organPath };
}

/** Which part of the feed it stands in. */
export function feedOf({ event }: FeedEntry): FeedQuestion {
  const year = Number(event.at.slice(0, 'YYYY'.length));
  return { audience: isPublicEvent(event) ? 'PUBLIC' : 'INTERNAL', year };
}

/** Where it stands there: `2026-01-31T01:00:00.000Z#organ:year:scope#00000001`. */
export function feedPosition({ event: { at, report, sequence } }: FeedEntry): string {
  return `${at}#${reportIdText(report)}#${numberText(sequence)}`;
}
