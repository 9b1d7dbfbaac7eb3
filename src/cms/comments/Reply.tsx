import { Button, Form as Fields, Input } from 'antd';
import { MAX_COMMENT_LENGTH } from '../../report/comment.ts';
import { ReplyToComment } from '../generated/operations.ts';
import { useTell } from '../shell/pieces/useTell.ts';
import { useChange } from '../shell/useChange.ts';
import { useWords } from '../shell/words.ts';
import { useKeptWords } from './useKeptWords.ts';
import { texts } from './words.ts';

/** An answer to a comment that is being written. */
export function Reply({
  report,
  comment,
  onDone,
}: {
  readonly report: string;
  readonly comment: string;
  readonly onDone: () => void;
}) {
  const t = useWords(texts);
  const tell = useTell();
  const reply = useChange(ReplyToComment);
  const words = useKeptWords(`reply ${report} ${comment}`);
  const finish = ({ text }: { readonly text: string }) =>
    reply.mutate(
      { report, comment, text },
      {
        onSuccess: () => {
          words.forget();
          tell.done(t.replied);
          onDone();
        },
        onError: tell.trouble,
      },
    );
  return (
    <Fields
      layout="vertical"
      requiredMark={false}
      initialValues={{ text: words.text }}
      onValuesChange={({ text }: { readonly text?: string }) => words.keep(text ?? '')}
      onFinish={finish}
    >
      <Fields.Item
        name="text"
        label={t.replyText}
        rules={[
          { required: true, whitespace: true, message: t.replyRequired },
          { max: MAX_COMMENT_LENGTH, message: t.tooLong(MAX_COMMENT_LENGTH) },
        ]}
      >
        <Input.TextArea autoFocus autoSize={{ minRows: 2, maxRows: 8 }} />
      </Fields.Item>
      <div className="cms-thread-acts">
        <Button size="small" type="primary" htmlType="submit" loading={reply.isPending}>
          {t.sendReply}
        </Button>
        <Button
          size="small"
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
