import { Form, Input } from 'antd';
import { useState } from 'react';
import { MAX_NOTE_LENGTH } from '../../report/note.ts';
import { FormDialog } from '../administration/dialog/FormDialog.tsx';
import { RestoreRevision } from '../generated/operations.ts';
import { useHead } from '../report/head.ts';
import { useTell } from '../shell/pieces/useTell.ts';
import { useChange } from '../shell/useChange.ts';
import { useWords } from '../shell/words.ts';
import { texts } from './words.ts';

/** Makes an older revision the draft again, and says before what becomes of the draft. */
export function RestoreDialog({
  number,
  onClose,
}: {
  readonly number: number;
  readonly onClose: () => void;
}) {
  const t = useWords(texts);
  const tell = useTell();
  const head = useHead();
  const [opened] = useState(head);
  const restore = useChange(RestoreRevision);
  return (
    <FormDialog<{ readonly reason: string }>
      open
      danger
      title={t.restoreTitle(number)}
      okText={t.restore}
      fields={{ reason: 'reason' }}
      submit={async ({ reason }) => {
        await restore.mutateAsync({ report: opened.id, number, expectedVersion: opened.version, reason });
        tell.done(t.restored);
      }}
      onClose={onClose}
    >
      <ul className="cms-restore-will">
        {t
          .restoreWill(number)
          .split('\n')
          .map((line) => (
            <li key={line}>{line}</li>
          ))}
      </ul>
      <Form.Item
        name="reason"
        label={t.restoreReason}
        rules={[{ required: true, whitespace: true, message: t.required }]}
      >
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 8 }} maxLength={MAX_NOTE_LENGTH} />
      </Form.Item>
    </FormDialog>
  );
}
