import { publicPlace } from '../report/publicPlace.ts';
import type { PublicLife } from '../report/publication.ts';
import type { ReportId } from '../report/report.ts';
import { stillTold, type ToldEvent } from '../report/toldEvent.ts';
import type { WebhookMessage } from './message.ts';
import { reportMessage } from './payload.ts';

/**
 * What is told of an event today; null where the catalogue has no such type. `life`: what is public of the report, null
 * where nothing is. `urlOf`: where a report can be asked for.
 */
export function toldMessage(
  event: ToldEvent,
  organPath: readonly string[],
  life: PublicLife | null,
  urlOf: (report: ReportId) => string,
): WebhookMessage | null {
  const { report, revision } = event;
  const place = life === null || revision === null ? null : publicPlace(life, revision);
  const facts = { organPath, url: urlOf(report), supersedes: place?.supersedes?.revision ?? null };
  return reportMessage(event.publicSequence === null ? event : stillTold(event, life?.steps ?? []), facts);
}
