import { Button, Tag } from 'antd';
import { useState } from 'react';
import type { Form } from '../../forms/form.ts';
import { ReopenComment, SettleComment, type CommentShownFragment } from '../generated/operations.ts';
import { minuteOf } from '../shell/pieces/instant.ts';
import { usePlaceNames } from '../shell/pieces/usePlaceNames.ts';
import { useTell } from '../shell/pieces/useTell.ts';
import { useChange } from '../shell/useChange.ts';
import { useWords } from '../shell/words.ts';
import { anchorLabel } from './anchor.ts';
import { Reply } from './Reply.tsx';
import { showInReport } from './showInReport.ts';
import { texts } from './words.ts';

/** One comment with its answers: what it is about, whether that is still there, and what can be done about it. */
export function Thread({
  report,
  form,
  comment,
  mayComment,
}: {
  readonly report: string;
  readonly form: Form;
  readonly comment: CommentShownFragment;
  readonly mayComment: boolean;
}) {
  const t = useWords(texts);
  const names = usePlaceNames();
  const [replying, setReplying] = useState(false);
  const { id, text, byName, at, replies, settled } = comment;
  return (
    <section
      id={`comment-${id}`}
      className="cms-thread"
      tabIndex={-1}
      aria-label={anchorLabel(names, form, comment)}
      data-settled={settled !== null}
    >
      <About form={form} comment={comment} />
      <p className="cms-comment-text">{text}</p>
      <div className="cms-comment-signed">{t.signed(byName, minuteOf(at))}</div>
      {replies.map((reply, index) => (
        <div key={index} className="cms-reply">
          <p className="cms-comment-text">{reply.text}</p>
          <div className="cms-comment-signed">{t.signed(reply.byName, minuteOf(reply.at))}</div>
        </div>
      ))}
      {settled && (
        <div className="cms-comment-signed">{t.settledBy(settled.byName, minuteOf(settled.at))}</div>
      )}
      {replying ? (
        <Reply report={report} comment={id} onDone={() => setReplying(false)} />
      ) : (
        <div className="cms-thread-acts">
          <Button size="small" onClick={() => showInReport(comment)}>
            {t.show}
          </Button>
          {mayComment && (
            <>
              <Button size="small" onClick={() => setReplying(true)}>
                {t.reply}
              </Button>
              <SettleOrReopen report={report} comment={comment} />
            </>
          )}
        </div>
      )}
    </section>
  );
}

function About({ form, comment }: { readonly form: Form; readonly comment: CommentShownFragment }) {
  const t = useWords(texts);
  const names = usePlaceNames();
  const { quote, place } = comment;
  return (
    <>
      <div className="cms-thread-about">
        <strong>{anchorLabel(names, form, comment)}</strong>
        {place.state === 'REWORDED' && <Tag color="orange">{t.reworded}</Tag>}
        {place.state === 'GONE' && <Tag>{t.gone}</Tag>}
      </div>
      {quote !== null && (
        <blockquote>
          {place.state !== 'STANDS' && <span className="cms-comment-about">{t.was}</span>}
          {quote}
        </blockquote>
      )}
      {place.state === 'REWORDED' && place.text !== null && (
        <blockquote>
          <span className="cms-comment-about">{t.is}</span>
          {place.text}
        </blockquote>
      )}
    </>
  );
}

function SettleOrReopen({
  report,
  comment: { id, settled },
}: {
  readonly report: string;
  readonly comment: CommentShownFragment;
}) {
  const t = useWords(texts);
  const tell = useTell();
  const settle = useChange(SettleComment);
  const reopen = useChange(ReopenComment);
  const change = settled === null ? settle : reopen;
  const act = () =>
    change.mutate(
      { report, comment: id },
      {
        onSuccess: () => tell.done(settled === null ? t.settled : t.reopened),
        onError: tell.trouble,
      },
    );
  return (
    <Button size="small" loading={change.isPending} onClick={act}>
      {settled === null ? t.settle : t.reopen}
    </Button>
  );
}
