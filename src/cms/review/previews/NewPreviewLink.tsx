import { Form, Input, Select } from 'antd';
import { FormDialog } from '../../administration/dialog/FormDialog.tsx';
import type { Secret } from '../../administration/dialog/SecretDialog.tsx';
import { CreatePreview } from '../../generated/operations.ts';
import { MAX_PREVIEW_DAYS } from '../../../report/preview.ts';
import { useHead } from '../../report/head.ts';
import { useChange } from '../../shell/useChange.ts';
import { Refusal } from '../../shell/trouble.ts';
import { useWords } from '../../shell/words.ts';
import { chinaInstant, chinaLocal } from '../acts/chinaInstant.ts';
import { texts } from './words.ts';

interface Values {
  readonly recipient: string;
  /** 0: the draft. */
  readonly revision: number;
  readonly until: string;
}

const DAY = 24 * 60 * 60 * 1000;
const USUAL_DAYS = 7;

/** Makes a link for somebody; what it says is shown once, by `onMade`. */
export function NewPreviewLink({
  onMade,
  onClose,
}: {
  readonly onMade: (secret: Secret) => void;
  readonly onClose: () => void;
}) {
  const t = useWords(texts);
  const { id: report, state, lastRevision } = useHead();
  const create = useChange(CreatePreview);
  const submit = async ({ recipient, revision, until }: Values) => {
    const { createPreview } = await create.mutateAsync({
      report,
      recipient,
      revision: revision === 0 ? null : revision,
      until: chinaInstant(until),
    });
    if (createPreview.token === null) throw new Refusal(t.lost, 'LOST');
    const text = `${window.location.origin}/cms/preview#${createPreview.token}`;
    onMade({ title: t.made, advice: t.madeAdvice, text });
  };
  const revisions = Array.from({ length: lastRevision }, (_, index) => lastRevision - index);
  return (
    <FormDialog<Values>
      open
      title={t.add}
      okText={t.make}
      initial={{
        revision: state === 'DRAFT' ? 0 : lastRevision,
        until: chinaLocal(new Date(Date.now() + USUAL_DAYS * DAY).toISOString()),
      }}
      fields={{ recipient: 'recipient', until: 'until' }}
      submit={submit}
      onClose={onClose}
    >
      <Form.Item
        name="recipient"
        label={t.recipient}
        rules={[{ required: true, whitespace: true, message: t.recipientRequired }]}
      >
        <Input maxLength={100} placeholder={t.recipientHint} />
      </Form.Item>
      <Form.Item name="revision" label={t.shows} extra={t.fixed}>
        <Select<number>
          options={[
            ...(state === 'DRAFT' ? [{ value: 0, label: t.draft }] : []),
            ...revisions.map((number) => ({ value: number, label: t.revision(number) })),
          ]}
        />
      </Form.Item>
      <Form.Item
        name="until"
        label={t.until}
        extra={t.untilExtra(MAX_PREVIEW_DAYS)}
        rules={[
          { required: true, message: t.untilRequired },
          {
            validator: (_, value?: string) => {
              if (!value) return Promise.resolve();
              const ahead = Date.parse(chinaInstant(value)) - Date.now();
              if (ahead > 0 && ahead <= MAX_PREVIEW_DAYS * DAY) return Promise.resolve();
              return Promise.reject(new Error(t.untilWrong(MAX_PREVIEW_DAYS)));
            },
          },
        ]}
      >
        <Input type="datetime-local" style={{ width: '15rem' }} />
      </Form.Item>
    </FormDialog>
  );
}
