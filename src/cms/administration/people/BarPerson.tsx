import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { MAX_NOTE_LENGTH } from '../../../report/note.ts';
import { DisablePerson, EnablePerson, type PersonShownFragment } from '../../generated/operations.ts';
import { useTell } from '../../shell/pieces/useTell.ts';
import { useChange } from '../../shell/useChange.ts';
import { useWords, words } from '../../shell/words.ts';
import { FormDialog } from '../dialog/FormDialog.tsx';

const texts = words({
  zh: {
    heading: '停用与恢复',
    disable: '停用',
    enable: '恢复',
    disableTitle: (name: string) => `停用${name}`,
    enableTitle: (name: string) => `恢复${name}`,
    disableText: '停用后立即退出登录，不能再登录；已办理的记录和角色保留，恢复后照旧有效。',
    enableText: '恢复后可以登录，停用前的角色照旧有效，请先核对上面的角色。',
    reason: '原因',
    reasonHelp: '记入审计日志，例如：已调离，交接完毕。',
    reasonNeeded: '请填写原因',
    disabled: '已停用',
    enabled: '已恢复',
  },
  en: {
    heading: 'Disable and enable',
    disable: 'Disable',
    enable: 'Enable',
    disableTitle: (name: string) => `Disable ${name}`,
    enableTitle: (name: string) => `Enable ${name}`,
    disableText: 'The person is signed out at once and cannot sign in. What was done and the roles are kept.',
    enableText: 'The person may sign in again with the roles shown above. Check them first.',
    reason: 'Reason',
    reasonHelp: 'Kept in the audit log.',
    reasonNeeded: 'Enter the reason',
    disabled: 'Disabled',
    enabled: 'Enabled',
  },
});

/** Keeps a person from signing in, or lets them again; with the reason. */
export function BarPerson({ person }: { readonly person: PersonShownFragment }) {
  const t = useWords(texts);
  const tell = useTell();
  const disable = useChange(DisablePerson);
  const enable = useChange(EnablePerson);
  const [open, setOpen] = useState(false);
  const isDisabled = person.disabledAt !== null;
  return (
    <section className="cms-section" aria-label={t.heading}>
      <h2>{t.heading}</h2>
      <p className="cms-lead">{isDisabled ? t.enableText : t.disableText}</p>
      <Button danger={!isDisabled} onClick={() => setOpen(true)}>
        {isDisabled ? t.enable : t.disable}
      </Button>
      <FormDialog<{ readonly reason: string }>
        open={open}
        title={isDisabled ? t.enableTitle(person.name) : t.disableTitle(person.name)}
        okText={isDisabled ? t.enable : t.disable}
        danger={!isDisabled}
        fields={{ reason: 'reason' }}
        onClose={() => setOpen(false)}
        submit={async ({ reason }) => {
          const input = { person: person.code, expectedVersion: person.version, reason };
          await (isDisabled ? enable.mutateAsync(input) : disable.mutateAsync(input));
          tell.done(isDisabled ? t.enabled : t.disabled);
        }}
      >
        <Form.Item
          name="reason"
          label={t.reason}
          extra={t.reasonHelp}
          rules={[{ required: true, whitespace: true, message: t.reasonNeeded }]}
        >
          <Input.TextArea autoFocus autoSize={{ minRows: 3 }} maxLength={MAX_NOTE_LENGTH} />
        </Form.Item>
      </FormDialog>
    </section>
  );
}
