import { CommentOutlined } from '@ant-design/icons';
import { Button, Empty, Segmented } from 'antd';
import { useEffect, useState } from 'react';
import { Listed } from '../administration/lists/Listed.tsx';
import type { Pages } from '../administration/lists/usePages.ts';
import type { Form } from '../../forms/form.ts';
import type { CommentShownFragment } from '../generated/operations.ts';
import { useWords } from '../shell/words.ts';
import type { Anchor } from './anchor.ts';
import './comments.css';
import { NewComment } from './NewComment.tsx';
import { Thread } from './Thread.tsx';
import { isOpenComment } from './useComments.ts';
import { texts } from './words.ts';

interface CommentsPanelProps {
  readonly report: string;
  readonly form: Form;
  readonly pages: Pages<CommentShownFragment>;
  readonly mayComment: boolean;
  /** What a new comment is about; null: nobody is writing one. */
  readonly anchor: Anchor | null;
  readonly onAnchor: (anchor: Anchor | null) => void;
  /** Comments that somebody asked to see in the report. */
  readonly asked: readonly string[];
}

/** The threads on a report, open ones first of all, and a place to begin another. */
export function CommentsPanel(props: CommentsPanelProps) {
  const { report, form, pages, mayComment, anchor, onAnchor, asked } = props;
  const t = useWords(texts);
  const [shown, setShown] = useState<'open' | 'all'>('open');
  const all = pages.items ?? [];
  const open = all.filter(isOpenComment);
  useEffect(() => {
    const [first] = asked;
    if (first === undefined) return;
    const thread = document.getElementById(`comment-${first}`);
    thread?.scrollIntoView({ block: 'nearest' });
    thread?.focus();
  }, [asked]);
  return (
    <div className="cms-comments">
      {anchor ? (
        <NewComment
          report={report}
          form={form}
          anchor={anchor}
          onAnchor={onAnchor}
          onDone={() => onAnchor(null)}
        />
      ) : mayComment ? (
        <div className="cms-comments-begin">
          <Button
            icon={<CommentOutlined aria-hidden />}
            onClick={() => onAnchor({ part: 'ch1', figure: null, quote: null })}
          >
            {t.add}
          </Button>
          <span>{t.addHint}</span>
        </div>
      ) : (
        <p className="cms-comments-begin">{t.readOnly}</p>
      )}
      <Segmented<'open' | 'all'>
        aria-label={t.filter}
        value={shown}
        onChange={setShown}
        options={[
          { value: 'open', label: t.open(open.length) },
          { value: 'all', label: t.all(all.length) },
        ]}
      />
      <Listed pages={pages}>
        {() => {
          const threads = shown === 'open' ? open : all;
          return threads.length === 0 ? (
            <Empty
              image={Empty.PRESENTED_IMAGE_SIMPLE}
              description={all.length === 0 ? t.none : t.noneOpen}
            />
          ) : (
            <ul className="cms-threads">
              {threads.map((comment) => (
                <li key={comment.id}>
                  <Thread report={report} form={form} comment={comment} mayComment={mayComment} />
                </li>
              ))}
            </ul>
          );
        }}
      </Listed>
    </div>
  );
}
