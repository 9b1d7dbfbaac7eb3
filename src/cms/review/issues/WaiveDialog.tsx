import { Form, Input } from 'antd';
import { MAX_NOTE_LENGTH } from '../../../report/note.ts';
import { FormDialog } from '../../administration/dialog/FormDialog.tsx';
import { LetIssuesPass } from '../../generated/operations.ts';
import { useHead } from '../../report/head.ts';
import { useTell } from '../../shell/pieces/useTell.ts';
import { useChange } from '../../shell/useChange.ts';
import { useWords, words } from '../../shell/words.ts';

const texts = words({
  zh: {
    title: '准予放行',
    will: '这处阻断问题不再妨碍提交和公布；放行的原因随年报公开。数值一改，放行即失效。',
    reason: '放行原因（公开）',
    required: '请写明原因。',
    done: '已准予放行',
  },
  en: {
    title: 'Let it pass',
    will: 'The issue no longer blocks; your reason is public. It holds until the figures change.',
    reason: 'Reason (public)',
    required: 'Say why.',
    done: 'Let pass',
  },
});

/** A collector lets a report pass in spite of one blocking issue. */
export function WaiveDialog({
  issue,
  onClose,
}: {
  readonly issue: { readonly id: string; readonly message: string };
  readonly onClose: () => void;
}) {
  const t = useWords(texts);
  const tell = useTell();
  const { id: report } = useHead();
  const waive = useChange(LetIssuesPass);
  return (
    <FormDialog<{ readonly reason: string }>
      open
      title={t.title}
      okText={t.title}
      fields={{ reason: 'reason' }}
      submit={async ({ reason }) => {
        await waive.mutateAsync({ report, issues: [issue.id], reason });
        tell.done(t.done);
      }}
      onClose={onClose}
    >
      <div className="cms-act-will">
        <p>{issue.message}</p>
        <p>{t.will}</p>
      </div>
      <Form.Item
        name="reason"
        label={t.reason}
        rules={[{ required: true, whitespace: true, message: t.required }]}
      >
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 8 }} maxLength={MAX_NOTE_LENGTH} />
      </Form.Item>
    </FormDialog>
  );
}
