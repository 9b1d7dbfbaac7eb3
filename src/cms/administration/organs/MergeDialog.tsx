import { Alert, Form, InputNumber } from 'antd';
import { FIRST_YEAR, LAST_YEAR } from '../../../report/report.ts';
import { MergeOrgan } from '../../generated/operations.ts';
import { useTell } from '../../shell/pieces/useTell.ts';
import { useChange } from '../../shell/useChange.ts';
import { useWords, words } from '../../shell/words.ts';
import { FormDialog } from '../dialog/FormDialog.tsx';
import { OrganPicker } from './OrganPicker.tsx';
import { presentYear } from './years.ts';

const texts = words({
  zh: {
    title: (name: string) => `合并${name}`,
    ok: '合并',
    into: '并入哪个机关',
    intoNeeded: '请选择机关',
    from: '从哪个报告年度起',
    fromNeeded: '请填写年度',
    consequence: (name: string, from: number) =>
      `${name}的最后一份年报是 ${from - 1} 年度的；此前的年报、历史和统计都保留在原处。从 ${from} 年度起它不再存在，` +
      `由并入的机关报送。${from} 年度及以后已经布置、开始填写或者公布年报的，或者下面还有机关的，不能合并：下级机关请先逐一调整隶属或者合并。`,
    warning: '合并后不能撤销。',
    done: '已合并',
  },
  en: {
    title: (name: string) => `Merge ${name}`,
    ok: 'Merge',
    into: 'Into which organ',
    intoNeeded: 'Choose the organ',
    from: 'From report year',
    fromNeeded: 'Enter the year',
    consequence: (name: string, from: number) =>
      `The last report of ${name} is that of ${from - 1}; what came before stays where it is. From ${from} on it is gone, and the other organ reports. ` +
      `It is refused where ${from} or a later year was called, begun or published, or where organs are below it: move or merge those first.`,
    warning: 'It cannot be undone.',
    done: 'Merged',
  },
});

interface Values {
  readonly into: string;
  readonly from: number;
}

/** Lets an organ end, and names the one that takes over its work. */
export function MergeDialog({
  organ,
  open,
  onClose,
}: {
  readonly organ: { readonly code: string; readonly name: string };
  readonly open: boolean;
  readonly onClose: () => void;
}) {
  const t = useWords(texts);
  const tell = useTell();
  const merge = useChange(MergeOrgan);
  const next = presentYear(new Date().toISOString());
  return (
    <FormDialog<Values>
      open={open}
      title={t.title(organ.name)}
      okText={t.ok}
      danger
      initial={{ from: next }}
      fields={{ into: 'into', from: 'from' }}
      onClose={onClose}
      submit={async (values) => {
        await merge.mutateAsync({ organ: organ.code, ...values });
        tell.done(t.done);
      }}
    >
      <Form.Item name="into" label={t.into} rules={[{ required: true, message: t.intoNeeded }]}>
        <OrganPicker action="organ.merge" />
      </Form.Item>
      <Form.Item name="from" label={t.from} rules={[{ required: true, message: t.fromNeeded }]}>
        <InputNumber precision={0} min={FIRST_YEAR} max={LAST_YEAR} />
      </Form.Item>
      <Form.Item noStyle shouldUpdate>
        {({ getFieldValue }) => (
          <Alert
            type="warning"
            showIcon
            title={t.warning}
            description={t.consequence(
              organ.name,
              (getFieldValue('from') as number | null | undefined) ?? next,
            )}
          />
        )}
      </Form.Item>
    </FormDialog>
  );
}
