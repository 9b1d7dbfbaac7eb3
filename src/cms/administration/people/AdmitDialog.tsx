import { Alert, Form, Input } from 'antd';
import { AdmitPerson } from '../../generated/operations.ts';
import { useTell } from '../../shell/pieces/useTell.ts';
import { useChange } from '../../shell/useChange.ts';
import { useWords, words } from '../../shell/words.ts';
import { FormDialog } from '../dialog/FormDialog.tsx';
import { OrganPicker } from '../organs/OrganPicker.tsx';

const texts = words({
  zh: {
    title: '登记人员',
    ok: '登记',
    helpText:
      '请本人先登录一次。没有登记的账号会看到“您的账号还没有登记”页面，上面写着“账号标识”和“统一认证”，照抄到下面即可。',
    name: '姓名',
    subject: '账号标识',
    issuer: '统一认证',
    organ: '所在机关',
    organHelp: '由这个机关的管理员管理此人；角色在下一步另行授予。',
    nameNeeded: '请填写姓名',
    subjectNeeded: '请填写账号标识',
    issuerNeeded: '请填写统一认证的地址',
    organNeeded: '请选择所在机关',
    done: (name: string) => `已登记${name}，请授予角色`,
  },
  en: {
    title: 'Admit a person',
    ok: 'Admit',
    helpText:
      'Let the person sign in once. Whoever is not admitted sees a page with the account (账号标识) and the provider (统一认证); copy both.',
    name: 'Name',
    subject: 'Account (sub)',
    issuer: 'Provider (iss)',
    organ: 'Organ',
    organHelp: 'Its administrators look after this person. Roles are granted in the next step.',
    nameNeeded: 'Enter the name',
    subjectNeeded: 'Enter the account',
    issuerNeeded: 'Enter the address of the provider',
    organNeeded: 'Choose the organ',
    done: (name: string) => `${name} is admitted; grant a role now`,
  },
});

interface Values {
  readonly name: string;
  readonly subject: string;
  readonly issuer: string;
  readonly organ: string;
}

const fields = { name: 'name', subject: 'subject', issuer: 'issuer' };

/** Lets somebody sign in; what comes next is to grant a role, so that is opened. */
export function AdmitDialog({
  open,
  organ,
  onClose,
  onAdmitted,
}: {
  readonly open: boolean;
  readonly organ: string;
  readonly onClose: () => void;
  readonly onAdmitted: (code: string) => void;
}) {
  const t = useWords(texts);
  const tell = useTell();
  const admit = useChange(AdmitPerson);
  return (
    <FormDialog<Values>
      open={open}
      title={t.title}
      okText={t.ok}
      initial={{ organ }}
      fields={fields}
      onClose={onClose}
      submit={async (values) => {
        const { admitPerson } = await admit.mutateAsync(values);
        tell.done(t.done(values.name));
        onAdmitted(admitPerson.person.code);
      }}
    >
      <Alert type="info" showIcon title={t.helpText} />
      <Form.Item
        name="name"
        label={t.name}
        rules={[{ required: true, whitespace: true, message: t.nameNeeded }]}
      >
        <Input autoFocus maxLength={100} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="subject"
        label={t.subject}
        rules={[{ required: true, whitespace: true, message: t.subjectNeeded }]}
      >
        <Input maxLength={255} autoComplete="off" spellCheck={false} />
      </Form.Item>
      <Form.Item
        name="issuer"
        label={t.issuer}
        rules={[{ required: true, whitespace: true, message: t.issuerNeeded }]}
      >
        <Input maxLength={500} autoComplete="off" spellCheck={false} placeholder="https://" />
      </Form.Item>
      <Form.Item
        name="organ"
        label={t.organ}
        extra={t.organHelp}
        rules={[{ required: true, message: t.organNeeded }]}
      >
        <OrganPicker action="person.admit" />
      </Form.Item>
    </FormDialog>
  );
}
