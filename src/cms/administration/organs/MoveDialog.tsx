import { Alert, Form, InputNumber } from 'antd';
import { FIRST_YEAR, LAST_YEAR } from '../../../report/report.ts';
import { MoveOrgan } from '../../generated/operations.ts';
import { useTell } from '../../shell/pieces/useTell.ts';
import { useChange } from '../../shell/useChange.ts';
import { useWords, words } from '../../shell/words.ts';
import { FormDialog } from '../dialog/FormDialog.tsx';
import { OrganPicker } from './OrganPicker.tsx';
import { presentYear } from './years.ts';

const texts = words({
  zh: {
    title: (name: string) => `调整${name}的隶属`,
    ok: '调整',
    parent: '新的上级机关',
    parentNeeded: '请选择上级机关',
    from: '从哪个报告年度起',
    fromNeeded: '请填写年度',
    consequence: (from: number) =>
      `${from} 年度以前的年报、历史和统计都不变；从 ${from} 年度起，本机关及下级机关的年报计入新上级的统计。` +
      `${from} 年度及以后已经布置、开始填写或者公布年报的，不能调整，请改从以后的年度起。`,
    done: '已调整',
  },
  en: {
    title: (name: string) => `Move ${name}`,
    ok: 'Move',
    parent: 'New organ above',
    parentNeeded: 'Choose the organ above',
    from: 'From report year',
    fromNeeded: 'Enter the year',
    consequence: (from: number) =>
      `Reports, history and statistics before ${from} stay as they are; from ${from} on the organ and all below it count in the new place. ` +
      `Where ${from} or a later year was called, begun or published, it is refused.`,
    done: 'Moved',
  },
});

interface Values {
  readonly parent: string;
  readonly from: number;
}

/** Moves an organ, and all below it, to another place from a report year on. */
export function MoveDialog({
  organ,
  open,
  onClose,
  onDone,
}: {
  readonly organ: { readonly code: string; readonly name: string };
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onDone: (...codes: readonly string[]) => void;
}) {
  const t = useWords(texts);
  const tell = useTell();
  const move = useChange(MoveOrgan);
  const next = presentYear(new Date().toISOString());
  return (
    <FormDialog<Values>
      open={open}
      title={t.title(organ.name)}
      okText={t.ok}
      initial={{ from: next }}
      fields={{ parent: 'parent', from: 'from' }}
      onClose={onClose}
      submit={async ({ parent, from }) => {
        await move.mutateAsync({ organ: organ.code, parent, from });
        tell.done(t.done);
        onDone(parent);
      }}
    >
      <Form.Item name="parent" label={t.parent} rules={[{ required: true, message: t.parentNeeded }]}>
        <OrganPicker action="organ.move" />
      </Form.Item>
      <Form.Item name="from" label={t.from} rules={[{ required: true, message: t.fromNeeded }]}>
        <InputNumber precision={0} min={FIRST_YEAR} max={LAST_YEAR} />
      </Form.Item>
      <Form.Item noStyle shouldUpdate>
        {({ getFieldValue }) => (
          <Alert
            type="info"
            showIcon
            title={t.consequence((getFieldValue('from') as number | null | undefined) ?? next)}
          />
        )}
      </Form.Item>
    </FormDialog>
  );
}
