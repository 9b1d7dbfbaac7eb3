import { Timeline as Line } from 'antd';
import { Link } from 'react-router';
import { Listed } from '../administration/lists/Listed.tsx';
import { usePages } from '../administration/lists/usePages.ts';
import { ReportTimeline, type ReportTimelineQuery } from '../generated/operations.ts';
import { useHead } from '../report/head.ts';
import { minuteOf } from '../shell/pieces/instant.ts';
import { useWords } from '../shell/words.ts';
import { toneOf } from './toneOf.ts';
import { useEventSentence } from './useEventSentence.ts';
import { texts } from './words.ts';

/** What happened to the report, newest first. */
export function Timeline() {
  const t = useWords(texts);
  const head = useHead();
  const sentenceOf = useEventSentence();
  const pages = usePages(
    ReportTimeline,
    { report: head.id },
    ({ timeline }: ReportTimelineQuery) => timeline,
  );
  return (
    <Listed pages={pages}>
      {(events) => (
        <div className="cms-timeline" role="group" aria-label={t.timeline}>
          <Line
            items={events.map((event) => ({
              key: event.sequence,
              color: toneOf(event.type),
              content: (
                <>
                  <time dateTime={event.at}>{minuteOf(event.at)}</time>
                  <div>
                    {sentenceOf(event)}
                    {event.revision !== null && (
                      <Link to={`?revision=${event.revision}`} className="cms-timeline-link">
                        {t.readRevision(event.revision)}
                      </Link>
                    )}
                  </div>
                </>
              ),
            }))}
          />
        </div>
      )}
    </Listed>
  );
}
