import { eventTypes } from '../../report/event.ts';
import type { ReportTimelineQuery } from '../generated/operations.ts';
import { useEnglish } from '../shell/english.ts';

type ToldEvent = ReportTimelineQuery['timeline']['nodes'][number];

/** What happened, in the language of the page. */
export function useEventSentence(): (told: ToldEvent) => string {
  const english = useEnglish();
  return (told) => {
    const type = eventTypes.find((each) => each === told.type);
    if (!english || type === undefined) return told.sentence;
    const details = Object.fromEntries(told.details.map(({ name, value }) => [name, value]));
    return english.event({ ...told, type, details });
  };
}
