import { Button, Form as Fields, Input, Select, type GetRef } from 'antd';
import { useEffect, useRef } from 'react';
import type { Form } from '../../forms/form.ts';
import { MAX_COMMENT_LENGTH } from '../../report/comment.ts';
import type { PartId } from '../../report/content.ts';
import { AddComment } from '../generated/operations.ts';
import { usePlaceNames } from '../shell/pieces/usePlaceNames.ts';
import { useTell } from '../shell/pieces/useTell.ts';
import { useChange } from '../shell/useChange.ts';
import { useWords } from '../shell/words.ts';
import { anchorLabel, type Anchor } from './anchor.ts';
import { useKeptWords } from './useKeptWords.ts';
import { texts } from './words.ts';

type TextAreaRef = GetRef<typeof Input.TextArea>;

/** A comment that is being written, on what was selected; on a part that can be chosen where nothing was. */
export function NewComment({
  report,
  form,
  anchor,
  onAnchor,
  onDone,
}: {
  readonly report: string;
  readonly form: Form;
  readonly anchor: Anchor;
  readonly onAnchor: (anchor: Anchor) => void;
  readonly onDone: () => void;
}) {
  const t = useWords(texts);
  const tell = useTell();
  const names = usePlaceNames();
  const add = useChange(AddComment);
  const words = useKeptWords(`comment ${report}`);
  const area = useRef<TextAreaRef>(null);
  const { part, figure, quote } = anchor;
  useEffect(() => area.current?.focus(), [figure, quote]);
  const finish = async ({ text }: { readonly text: string }) => {
    try {
      const place = { figure, quote: quote?.text ?? null, quoteAt: quote?.at ?? null };
      await add.mutateAsync({ report, part, ...place, text });
      words.forget();
      tell.done(t.sent);
      onDone();
    } catch (trouble) {
      tell.trouble(trouble);
    }
  };
  return (
    <Fields
      className="cms-new-comment"
      layout="vertical"
      requiredMark={false}
      onFinish={(values: { readonly text: string }) => void finish(values)}
      initialValues={{ text: words.text }}
      onValuesChange={({ text }: { readonly text?: string }) => words.keep(text ?? '')}
    >
      {figure === null && quote === null ? (
        <Fields.Item label={t.part}>
          <Select<PartId>
            value={part}
            aria-label={t.part}
            onChange={(chosen) => onAnchor({ part: chosen, figure: null, quote: null })}
            options={(['front', ...form.chapters.map(({ id }) => id)] as const).map((id) => ({
              value: id,
              label: names.partName(form, id),
            }))}
          />
        </Fields.Item>
      ) : (
        <div>
          <span className="cms-comment-about">{t.about}</span> {anchorLabel(names, form, anchor)}
        </div>
      )}
      {quote && <blockquote>{quote.text}</blockquote>}
      <Fields.Item
        name="text"
        label={t.text}
        rules={[
          { required: true, whitespace: true, message: t.required },
          { max: MAX_COMMENT_LENGTH, message: t.tooLong(MAX_COMMENT_LENGTH) },
        ]}
      >
        <Input.TextArea ref={area} autoSize={{ minRows: 3, maxRows: 10 }} placeholder={t.textHint} />
      </Fields.Item>
      <div className="cms-thread-acts">
        <Button type="primary" htmlType="submit" loading={add.isPending}>
          {t.send}
        </Button>
        <Button
          onClick={() => {
            words.forget();
            onDone();
          }}
        >
          {t.cancel}
        </Button>
      </div>
    </Fields>
  );
}
