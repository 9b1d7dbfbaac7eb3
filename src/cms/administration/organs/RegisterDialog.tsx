import { Form, Input, InputNumber, Select } from 'antd';
import { FIRST_YEAR, LAST_YEAR } from '../../../report/report.ts';
import type { OrganKind } from '../../../organs/organ.ts';
import { RegisterOrgan } from '../../generated/operations.ts';
import { useTell } from '../../shell/pieces/useTell.ts';
import { usePlace } from '../../shell/place.tsx';
import { useChange } from '../../shell/useChange.ts';
import { useWords, words } from '../../shell/words.ts';
import { FormDialog } from '../dialog/FormDialog.tsx';
import { useKindNames } from './kindNames.ts';

const texts = words({
  zh: {
    title: (parent: string) => `在${parent}之下登记机关`,
    ok: '登记',
    name: '名称',
    nameHelp: '与印章一致的全称。',
    nameNeeded: '请填写名称',
    code: '代码',
    codeHelp:
      '字母、数字、- 和 _，最多 40 个，例如 qingwan-sjj。用在网址中，登记后不能修改，也不会再给别的机关使用。',
    codeNeeded: '请填写代码',
    codeWrong: '只能用字母、数字、- 和 _，最多 40 个',
    kind: '类别',
    kindNeeded: '请选择类别',
    from: '从哪个报告年度起',
    fromHelp: '第一份年报所属的年度。',
    fromNeeded: '请填写年度',
    to: '到哪个报告年度止',
    toHelp: '不填就是长期。',
    done: (name: string) => `已登记${name}`,
  },
  en: {
    title: (parent: string) => `Add an organ below ${parent}`,
    ok: 'Add',
    name: 'Name',
    nameHelp: 'In full, as on its seal.',
    nameNeeded: 'Enter the name',
    code: 'Code',
    codeHelp:
      'Letters, digits, - and _, at most 40. It stands in addresses, never changes and is never used again.',
    codeNeeded: 'Enter the code',
    codeWrong: 'Letters, digits, - and _ only, at most 40',
    kind: 'Kind',
    kindNeeded: 'Choose the kind',
    from: 'First report year',
    fromHelp: 'The year that its first report is about.',
    fromNeeded: 'Enter the year',
    to: 'Last report year',
    toHelp: 'Left empty: until further notice.',
    done: (name: string) => `${name} was added`,
  },
});

const kinds: readonly OrganKind[] = ['DEPARTMENT', 'TOWNSHIP', 'GOVERNMENT'];

interface Values {
  readonly name: string;
  readonly code: string;
  readonly kind: OrganKind;
  readonly from: number;
  readonly to?: number | null;
}

/** The places of the input in failures, and the fields here; see `fieldRefusal`. */
const fields = { id: 'code', name: 'name', from: 'from', to: 'to' };

/** Adds an organ below another. */
export function RegisterDialog({
  parent,
  open,
  onClose,
  onDone,
}: {
  readonly parent: { readonly code: string; readonly name: string };
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const t = useWords(texts);
  const { year } = usePlace();
  const kindNames = useKindNames();
  const tell = useTell();
  const register = useChange(RegisterOrgan);
  return (
    <FormDialog<Values>
      open={open}
      title={t.title(parent.name)}
      okText={t.ok}
      initial={{ from: year }}
      fields={fields}
      onClose={onClose}
      submit={async ({ to, ...values }) => {
        await register.mutateAsync({ ...values, parent: parent.code, to: to ?? null });
        tell.done(t.done(values.name));
        onDone();
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
      <Form.Item
        name="code"
        label={t.code}
        extra={t.codeHelp}
        rules={[
          { required: true, message: t.codeNeeded },
          { pattern: /^[A-Za-z0-9_-]{1,40}$/, message: t.codeWrong },
        ]}
      >
        <Input autoComplete="off" spellCheck={false} className="cms-code" />
      </Form.Item>
      <Form.Item name="kind" label={t.kind} rules={[{ required: true, message: t.kindNeeded }]}>
        <Select<OrganKind> options={kinds.map((kind) => ({ value: kind, label: kindNames[kind] }))} />
      </Form.Item>
      <div className="cms-two">
        <Form.Item
          name="from"
          label={t.from}
          extra={t.fromHelp}
          rules={[{ required: true, message: t.fromNeeded }]}
        >
          <InputNumber precision={0} min={FIRST_YEAR} max={LAST_YEAR} style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item name="to" label={t.to} extra={t.toHelp}>
          <InputNumber precision={0} min={FIRST_YEAR} max={LAST_YEAR} style={{ width: '100%' }} />
        </Form.Item>
      </div>
    </FormDialog>
  );
}
