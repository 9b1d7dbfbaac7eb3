import { CommentOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useMemo } from 'react';
import { marksIn } from '../comments/marksIn.ts';
import { leadOf } from '../editor/prose/leads.ts';
import { useWords } from '../shell/words.ts';
import { useMarks } from './marks.ts';
import type { PartRead } from './parts.ts';
import { paragraphsOf, type Paragraph, type Segment } from './segments.ts';
import { texts } from './words.ts';

/** The words of a part, paragraph by paragraph: what came and went, and what is commented. */
export function ReadingText({ part: { id, text } }: { readonly part: PartRead }) {
  const t = useWords(texts);
  const { changes, comments } = useMarks();
  const paragraphs = useMemo(
    () => paragraphsOf(text, changes?.texts.get(id)?.runs ?? null, marksIn(id, comments)),
    [id, text, changes, comments],
  );
  if (paragraphs.length === 0) return <p className="cms-no-text">{t.noText}</p>;
  return paragraphs.map((paragraph, index) => (
    <ParagraphRead key={index} part={id} number={index + 1} paragraph={paragraph} />
  ));
}

function ParagraphRead({
  part,
  number,
  paragraph: { start, segments },
}: {
  readonly part: PartRead['id'];
  readonly number: number;
  readonly paragraph: Paragraph;
}) {
  const t = useWords(texts);
  const { comment } = useMarks();
  const words = segments
    .filter(({ kind }) => kind !== 'REMOVED')
    .map(({ text }) => text)
    .join('');
  // A sub-heading that stands alone.
  const isLead = words !== '' && leadOf(words) === words.length;
  return (
    <div className="cms-paragraph">
      <p className={isLead ? 'cms-paragraph-lead' : undefined}>
        {segments.map((segment, index) => (
          <SegmentRead key={index} segment={segment} />
        ))}
      </p>
      {comment && words.trim() !== '' && (
        <Button
          type="text"
          size="small"
          icon={<CommentOutlined aria-hidden />}
          aria-label={t.commentParagraph(number)}
          title={t.commentParagraph(number)}
          onClick={() => comment({ part, figure: null, quote: { text: words, at: start } })}
        />
      )}
    </div>
  );
}

function SegmentRead({ segment: { kind, text, start, comments } }: { readonly segment: Segment }) {
  const t = useWords(texts);
  const { showComments } = useMarks();
  if (kind === 'REMOVED') {
    return (
      <del className="cms-removed" data-change>
        <span className="cms-aside">{t.removed}</span>
        {text}
        <span className="cms-aside">{t.end}</span>
      </del>
    );
  }
  const words = (
    <span data-start={start} className={comments.length > 0 ? 'cms-commented' : undefined}>
      {text}
    </span>
  );
  return (
    <>
      {kind === 'ADDED' ? (
        <ins className="cms-added" data-change>
          <span className="cms-aside">{t.added}</span>
          {words}
          <span className="cms-aside">{t.end}</span>
        </ins>
      ) : (
        words
      )}
      {comments.length > 0 && (
        <button
          type="button"
          className="cms-comment-count"
          aria-label={t.showComments(comments.length)}
          onClick={() => showComments(comments)}
        >
          {comments.length}
        </button>
      )}
    </>
  );
}
