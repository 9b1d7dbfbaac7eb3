import { Form, Input, Radio } from 'antd';
import { useId } from 'react';
import { MAX_NOTE_LENGTH } from '../../../report/note.ts';
import type { ReportHeadFragment } from '../../generated/operations.ts';
import { usePerson } from '../../shell/person.ts';
import { useSettings } from '../../shell/settings.tsx';
import { useWords } from '../../shell/words.ts';
import { secrecyConclusions } from './secrecyConclusions.ts';
import { isOptional, type ActField } from './actForms.ts';
import { wordsOf } from './actNames.ts';
import type { Act } from './available.ts';
import { chinaInstant } from './chinaInstant.ts';
import { texts } from './words.ts';

interface FieldsProps {
  readonly act: Act;
  readonly fields: readonly ActField[];
  readonly head: ReportHeadFragment;
}

/** What an act needs to be told, a field for each. */
export function ActFields({ act, fields, head }: FieldsProps) {
  return fields.map((field) => <Field key={field} act={act} field={field} head={head} />);
}

function Field({ act, field, head }: Omit<FieldsProps, 'fields'> & { readonly field: ActField }) {
  const t = useWords(texts);
  const name = t.acts[wordsOf(act, head)].name;
  switch (field) {
    case 'conclusion':
      return <Conclusion />;
    case 'confirm':
      return (
        <Form.Item
          name={field}
          label={t.confirm(name)}
          validateTrigger="onSubmit"
          rules={[
            {
              validator: (_, value?: string) =>
                value?.trim() === name ? Promise.resolve() : Promise.reject(new Error(t.confirmWrong(name))),
            },
          ]}
        >
          <Input autoComplete="off" />
        </Form.Item>
      );
    case 'publishAt':
    case 'firstPublishedAt':
      return <Instant field={field} by={head.deadline.publicBy} />;
    case 'source':
      return (
        <Form.Item
          name={field}
          label={t.source}
          extra={t.sourceExtra}
          rules={[{ required: true, whitespace: true, message: t.required }]}
        >
          <Input maxLength={MAX_NOTE_LENGTH} />
        </Form.Item>
      );
    default:
      return <Words act={act} field={field} />;
  }
}

type WordsField = 'note' | 'reason' | 'explanation' | 'changeNote' | 'basis';

function Words({ act, field }: { readonly act: Act; readonly field: WordsField }) {
  const t = useWords(texts);
  const optional = isOptional(act, field);
  const labels: Readonly<Record<WordsField, string>> = {
    note: act === 'return' ? t.returnNote : act === 'submit' ? t.noteToReviewers : t.note,
    reason: act === 'force' ? t.forceReason : t.amendReason,
    explanation: act === 'retract' ? t.retractExplanation : t.withdrawExplanation,
    changeNote: t.changeNote,
    basis: t.basis,
  };
  const extra = field === 'basis' ? t.basisExtra : field === 'changeNote' ? t.changeNoteExtra : undefined;
  return (
    <Form.Item
      name={field}
      label={labels[field] + (optional ? t.optional : '')}
      extra={extra}
      rules={[
        ...(optional ? [] : [{ required: true, whitespace: true, message: t.required }]),
        { max: MAX_NOTE_LENGTH, message: t.tooLong(MAX_NOTE_LENGTH) },
      ]}
    >
      <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} />
    </Form.Item>
  );
}

function Conclusion() {
  const t = useWords(texts);
  const { language } = useSettings();
  const { name } = usePerson();
  const id = useId();
  return (
    <>
      <div className="cms-act-person">
        <span>{t.reviewer}</span>
        <strong>{name}</strong>
      </div>
      <Form.Item
        name="conclusion"
        label={<span id={id}>{t.conclusion}</span>}
        rules={[{ required: true, message: t.required }]}
      >
        <Radio.Group
          aria-labelledby={id}
          className="cms-act-radios"
          options={secrecyConclusions.map(({ value, ...names }) => ({ value, label: names[language] }))}
        />
      </Form.Item>
    </>
  );
}

function Instant({ field, by }: { readonly field: 'publishAt' | 'firstPublishedAt'; readonly by: string }) {
  const t = useWords(texts);
  const isLater = field === 'publishAt';
  return (
    <Form.Item
      name={field}
      label={isLater ? t.publishAt : t.firstPublishedAt}
      extra={isLater ? t.publishAtExtra(by) : undefined}
      rules={[
        { required: true, message: t.required },
        {
          validator: (_, value?: string) => {
            if (!value) return Promise.resolve();
            const isAhead = Date.parse(chinaInstant(value)) > Date.now();
            if (isAhead === isLater) return Promise.resolve();
            return Promise.reject(new Error(isLater ? t.notPast : t.notFuture));
          },
        },
      ]}
    >
      <Input type="datetime-local" style={{ width: '15rem' }} />
    </Form.Item>
  );
}
