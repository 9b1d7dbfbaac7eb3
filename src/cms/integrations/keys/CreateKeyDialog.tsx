import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, Select } from 'antd';
import { programRoles, type Role } from '../../../access/role.ts';
import { FormDialog } from '../../administration/dialog/FormDialog.tsx';
import type { Secret } from '../../administration/dialog/SecretDialog.tsx';
import { OrganPicker } from '../../administration/organs/OrganPicker.tsx';
import { useRoleName } from '../../administration/people/roleNames.ts';
import { CreateApiKey } from '../../generated/operations.ts';
import { useTell } from '../../shell/pieces/useTell.ts';
import { Refusal } from '../../shell/trouble.ts';
import { useChange } from '../../shell/useChange.ts';
import { useWords, words } from '../../shell/words.ts';

const texts = words({
  zh: {
    title: '新建接口密钥',
    ok: '新建',
    name: '名称',
    nameHelp: '写明由哪个程序使用，例如：门户网站同步程序。',
    nameNeeded: '请填写名称',
    organ: '由哪个机关管理',
    organNeeded: '请选择机关',
    grants: '权限',
    grantsHelp: '程序只能填报或者读取；审核、保密审查、签发和人员管理只能由人办理。',
    role: '角色',
    roleNeeded: '请选择角色',
    grantOrgan: '在哪个机关',
    add: '再加一项权限',
    remove: '去掉这项权限',
    secretTitle: '新的接口密钥',
    secretAdvice:
      '请存入使用它的程序，放在请求头 Authorization: Bearer 之后。不要通过微信、QQ 或者邮件发送。',
    lost: '密钥已经建好，但没有收到它的内容。请在列表中作废它，再新建一个。',
    readOnly: '可读取全部内容，不能改动',
    writes: '可填写、导入、提交、公布和更正年报',
  },
  en: {
    title: 'New API key',
    ok: 'Create',
    name: 'Name',
    nameHelp: 'Which program uses it.',
    nameNeeded: 'Enter a name',
    organ: 'Kept by which organ',
    organNeeded: 'Choose an organ',
    grants: 'May do',
    grantsHelp:
      'A program may write reports or read; reviewing, signing and looking after people is for people.',
    role: 'Role',
    roleNeeded: 'Choose a role',
    grantOrgan: 'On which organ',
    add: 'Add another',
    remove: 'Remove this',
    secretTitle: 'The new API key',
    secretAdvice: 'Store it in the program that uses it, behind Authorization: Bearer in the request.',
    lost: 'The key was made, but its text did not arrive. Revoke it in the list and make another.',
    readOnly: 'reads everything, changes nothing',
    writes: 'writes, imports, submits, publishes and corrects reports',
  },
});

interface Values {
  readonly name: string;
  readonly organ: string;
  readonly grants: readonly { readonly role: Role; readonly organ: string }[];
}

const fields = { name: 'name', grants: 'grants' };

/** Makes a key; its text is handed on once. */
export function CreateKeyDialog({
  open,
  organ,
  onClose,
  onMade,
}: {
  readonly open: boolean;
  readonly organ: string;
  readonly onClose: () => void;
  readonly onMade: (secret: Secret) => void;
}) {
  const t = useWords(texts);
  const tell = useTell();
  const create = useChange(CreateApiKey);
  const roleName = useRoleName();
  return (
    <FormDialog<Values>
      open={open}
      title={t.title}
      okText={t.ok}
      width={640}
      initial={{ organ, grants: [{ role: 'auditor', organ }] }}
      fields={fields}
      onClose={onClose}
      submit={async (values) => {
        const { text } = (await create.mutateAsync(values)).createApiKey;
        if (text === null) tell.trouble(new Refusal(t.lost, 'SECRET_LOST'));
        else onMade({ title: t.secretTitle, advice: t.secretAdvice, text });
      }}
    >
      <Form.Item
        name="name"
        label={t.name}
        extra={t.nameHelp}
        rules={[{ required: true, whitespace: true, message: t.nameNeeded }]}
      >
        <Input autoFocus maxLength={100} autoComplete="off" />
      </Form.Item>
      <Form.Item name="organ" label={t.organ} rules={[{ required: true, message: t.organNeeded }]}>
        <OrganPicker action="key.create" />
      </Form.Item>
      <fieldset className="cms-fieldset">
        <legend>{t.grants}</legend>
        <p className="cms-under">{t.grantsHelp}</p>
        <Form.List name="grants">
          {(lines, { add, remove }, { errors }) => (
            <>
              {lines.map(({ key, name }) => (
                <div key={key} className="cms-grant-line">
                  <Form.Item
                    name={[name, 'role']}
                    label={t.role}
                    rules={[{ required: true, message: t.roleNeeded }]}
                  >
                    <Select<Role>
                      options={programRoles.map((role) => ({
                        value: role,
                        label: roleName(role),
                        title: '',
                      }))}
                      optionRender={({ value, label }) => (
                        <>
                          {label}
                          <span className="cms-under" style={{ whiteSpace: 'normal' }}>
                            {value === 'auditor' ? t.readOnly : t.writes}
                          </span>
                        </>
                      )}
                      popupMatchSelectWidth={260}
                    />
                  </Form.Item>
                  <Form.Item
                    name={[name, 'organ']}
                    label={t.grantOrgan}
                    rules={[{ required: true, message: t.organNeeded }]}
                  >
                    <OrganPicker action="key.create" />
                  </Form.Item>
                  <Button
                    icon={<DeleteOutlined aria-hidden />}
                    aria-label={t.remove}
                    title={t.remove}
                    disabled={lines.length === 1}
                    onClick={() => remove(name)}
                  />
                </div>
              ))}
              <Form.ErrorList errors={errors} />
              <Button
                icon={<PlusOutlined aria-hidden />}
                type="dashed"
                onClick={() => add({ role: 'auditor', organ })}
              >
                {t.add}
              </Button>
            </>
          )}
        </Form.List>
      </fieldset>
    </FormDialog>
  );
}
