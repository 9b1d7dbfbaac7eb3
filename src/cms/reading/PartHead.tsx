import { CommentOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { PrintedHeading } from '../shell/pieces/PrintedHeading.tsx';
import { useWithMeaning } from '../shell/pieces/useWithMeaning.ts';
import { useWords } from '../shell/words.ts';
import { useMarks } from './marks.ts';
import type { PartRead } from './parts.ts';
import { texts } from './words.ts';

/** The heading of a part as a name: as it is printed, on an English page with what it means. */
export function useHeadingOf(): (part: PartRead) => string {
  const t = useWords(texts);
  const withMeaning = useWithMeaning();
  return ({ id, numeral, heading }) => {
    if (numeral !== null && heading !== null) return withMeaning(t.part(numeral, heading), heading);
    return id === 'annex' ? t.annex : t.preface;
  };
}

/** The heading, what it was before, and the comments on the part as a whole. */
export function PartHead({
  part,
  heading: Heading,
}: {
  readonly part: PartRead;
  readonly heading: 'h2' | 'h3';
}) {
  const t = useWords(texts);
  const headingOf = useHeadingOf();
  const { changes, comments, comment, showComments } = useMarks();
  const change = changes?.texts.get(part.id);
  const before = change?.headingBefore ?? null;
  const renamed = change && before !== null && before !== change.headingAfter && part.id !== 'front';
  const own = comments.filter(
    ({ part: id, figure, quote }) => id === part.id && figure === null && quote === null,
  );
  return (
    <div className="cms-part-head">
      <Heading id={`part-${part.id}-head`} tabIndex={-1}>
        {part.numeral !== null && part.heading !== null ? (
          <PrintedHeading shown={t.part(part.numeral, part.heading)} heading={part.heading} />
        ) : (
          headingOf(part)
        )}
      </Heading>
      {renamed && <span className="cms-renamed">{t.headingWas(before)}</span>}
      <span className="cms-part-acts">
        {own.length > 0 && (
          <Button size="small" onClick={() => showComments(own.map(({ id }) => id))}>
            {t.comments(own.length)}
          </Button>
        )}
        {comment && (
          <Button
            type="text"
            size="small"
            icon={<CommentOutlined aria-hidden />}
            onClick={() => comment({ part: part.id, figure: null, quote: null })}
          >
            {t.commentPart}
          </Button>
        )}
      </span>
    </div>
  );
}
