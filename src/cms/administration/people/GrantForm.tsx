import { Button, Form, Select } from 'antd';
import { useState } from 'react';
import { roles, type Role } from '../../../access/role.ts';
import { GrantRole, type PersonShownFragment } from '../../generated/operations.ts';
import { useTell } from '../../shell/pieces/useTell.ts';
import { useChange } from '../../shell/useChange.ts';
import { useWords, words } from '../../shell/words.ts';
import { TroubleAlert } from '../dialog/TroubleAlert.tsx';
import { OrganPicker } from '../organs/OrganPicker.tsx';
import { useRoleName } from './roleNames.ts';

const texts = words({
  zh: {
    title: '授予角色',
    role: '角色',
    organ: '在哪个机关',
    organHelp: '在这个机关及其全部下级机关有效。',
    grant: '授予',
    roleNeeded: '请选择角色',
    organNeeded: '请选择机关',
    done: (role: string) => `已授予${role}`,
    does: {
      editor: '填写、导入、提交年报，公布和更正',
      reviewer: '审核或者退回年报',
      secrecy_reviewer: '作出保密审查结论，不能是填写者本人',
      signatory: '签发、公布、撤回，不能是填写者或者保密审查人',
      collector: '查看报送进度，布置、催报和汇总下级年报',
      administrator: '管理人员、密钥、推送接收地址和机关，不能查看和填写年报内容',
      auditor: '查看全部内容，不能改动',
    },
  },
  en: {
    title: 'Grant a role',
    role: 'Role',
    organ: 'On which organ',
    organHelp: 'It holds on this organ and everything below it.',
    grant: 'Grant',
    roleNeeded: 'Choose a role',
    organNeeded: 'Choose an organ',
    done: (role: string) => `${role} granted`,
    does: {
      editor: 'writes, imports, submits, publishes and corrects reports',
      reviewer: 'reviews reports or sends them back',
      secrecy_reviewer: 'concludes the secrecy review; never of own writing',
      signatory: 'signs, publishes, withdraws; neither author nor secrecy reviewer',
      collector: 'sees the progress, calls, reminds and adds up reports below',
      administrator: 'looks after people, keys, webhooks and organs; sees no report',
      auditor: 'reads everything, changes nothing',
    },
  },
});

interface Values {
  readonly role: Role;
  readonly organ: string;
}

/** Gives a person a role on an organ. */
export function GrantForm({ person }: { readonly person: PersonShownFragment }) {
  const t = useWords(texts);
  const roleName = useRoleName();
  const tell = useTell();
  const grant = useChange(GrantRole);
  const [form] = Form.useForm<Values>();
  const [trouble, setTrouble] = useState<unknown>(null);
  const submit = async (values: Values) => {
    setTrouble(null);
    try {
      await grant.mutateAsync({ person: person.code, ...values, expectedVersion: person.version });
      form.resetFields();
      tell.done(t.done(roleName(values.role)));
    } catch (error) {
      setTrouble(error);
    }
  };
  return (
    <Form<Values>
      form={form}
      layout="vertical"
      className="cms-inline-form"
      aria-label={t.title}
      initialValues={{ organ: person.organ.code }}
      onFinish={(values) => void submit(values)}
    >
      <TroubleAlert of={trouble} />
      <Form.Item name="role" label={t.role} rules={[{ required: true, message: t.roleNeeded }]}>
        <Select<Role>
          options={roles.map((role) => ({ value: role, label: roleName(role), title: '' }))}
          optionRender={({ value, label }) => (
            <>
              {label}
              <span className="cms-under" style={{ whiteSpace: 'normal' }}>
                {t.does[value as Role]}
              </span>
            </>
          )}
        />
      </Form.Item>
      <Form.Item
        name="organ"
        label={t.organ}
        extra={t.organHelp}
        rules={[{ required: true, message: t.organNeeded }]}
      >
        <OrganPicker action="person.grant" />
      </Form.Item>
      <Button htmlType="submit" type="primary" loading={grant.isPending}>
        {t.grant}
      </Button>
    </Form>
  );
}
