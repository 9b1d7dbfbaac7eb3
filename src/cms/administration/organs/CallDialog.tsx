import { Form, Select } from 'antd';
import { CallToReport } from '../../generated/operations.ts';
import { useTell } from '../../shell/pieces/useTell.ts';
import { usePlace } from '../../shell/place.tsx';
import { useChange } from '../../shell/useChange.ts';
import { useWords, words } from '../../shell/words.ts';
import { FormDialog } from '../dialog/FormDialog.tsx';
import { callableYears } from './years.ts';

const texts = words({
  zh: {
    title: (name: string) => `向${name}布置年报`,
    ok: '布置',
    text: '布置后，这些年度计入“应报送”，出现在报送进度中，逾期会有提示；布置后不能取消。下级机关须分别布置。',
    years: '报告年度',
    yearsHelp: '一次最多 8 个年度；已经布置的年度不会重复。',
    yearsNeeded: '请选择年度',
    year: (year: number, isCalled: boolean) => `${year} 年度${isCalled ? '（已布置）' : ''}`,
    done: '已布置',
  },
  en: {
    title: (name: string) => `Call ${name} to report`,
    ok: 'Call',
    text: 'These years then count as due, stand on the progress board, and are noted when overdue. It cannot be taken back. Organs below are called one by one.',
    years: 'Report years',
    yearsHelp: 'At most 8 at once; years called before stay as they are.',
    yearsNeeded: 'Choose a year',
    year: (year: number, isCalled: boolean) => `${year}${isCalled ? ' (called)' : ''}`,
    done: 'Called',
  },
});

const MOST = 8;

/** 布置年报. */
export function CallDialog({
  organ,
  open,
  onClose,
}: {
  readonly organ: { readonly code: string; readonly name: string; readonly calledYears: readonly number[] };
  readonly open: boolean;
  readonly onClose: () => void;
}) {
  const t = useWords(texts);
  const { year: present } = usePlace();
  const tell = useTell();
  const call = useChange(CallToReport);
  return (
    <FormDialog<{ readonly years: readonly number[] }>
      open={open}
      title={t.title(organ.name)}
      okText={t.ok}
      initial={{ years: organ.calledYears.includes(present) ? [] : [present] }}
      fields={{ years: 'years' }}
      onClose={onClose}
      submit={async ({ years }) => {
        await call.mutateAsync({ organ: organ.code, years });
        tell.done(t.done);
      }}
    >
      <div>{t.text}</div>
      <Form.Item
        name="years"
        label={t.years}
        extra={t.yearsHelp}
        rules={[{ required: true, message: t.yearsNeeded }]}
      >
        <Select
          mode="multiple"
          maxCount={MOST}
          options={callableYears(new Date().toISOString()).map((year) => {
            const isCalled = organ.calledYears.includes(year);
            return { value: year, label: t.year(year, isCalled), disabled: isCalled };
          })}
        />
      </Form.Item>
    </FormDialog>
  );
}
