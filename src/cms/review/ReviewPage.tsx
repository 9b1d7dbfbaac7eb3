import { useCallback, useRef } from 'react';
import { DraftRead } from '../generated/operations.ts';
import { useHead } from '../report/head.ts';
import { Answered } from '../shell/pieces/Answered.tsx';
import { useAnswer } from '../shell/useAnswer.ts';
import { useWords, words } from '../shell/words.ts';
import { Acts } from './acts/Acts.tsx';
import { PreviewLinksButton } from './previews/PreviewLinksButton.tsx';
import { ProgressLine } from './progress/ProgressLine.tsx';
import './review.css';
import { ReviewDesk } from './ReviewDesk.tsx';
import { Situation } from './Situation.tsx';

const texts = words({ zh: { progress: '办理进度' }, en: { progress: 'Progress' } });

/** Where a report stands, what can be done about it, and the report itself with what changed and what was remarked. */
export function Component() {
  const t = useWords(texts);
  const head = useHead();
  const answer = useAnswer(DraftRead, { report: head.id });
  const progress = useRef<HTMLHeadingElement>(null);
  const showProgress = useCallback(() => progress.current?.focus(), []);
  return (
    <div className="cms-review">
      <section aria-labelledby="review-progress" className="cms-review-progress" data-region>
        <div className="cms-review-progress-head">
          <h2 id="review-progress" ref={progress} tabIndex={-1}>
            {t.progress}
          </h2>
          <PreviewLinksButton />
        </div>
        <ProgressLine />
        {/* The button that opened the dialog may be gone; the way that the report has come is what changed. */}
        <Acts onDone={showProgress} />
      </section>
      <Situation />
      <Answered answer={answer}>{({ draft }) => draft && <ReviewDesk draft={draft} />}</Answered>
    </div>
  );
}
