import { Alert, Button, Flex, Popconfirm } from 'antd';
import type { FigureKey } from '../../../forms/figure.ts';
import type { Table } from '../../../forms/table.ts';
import { useYearBefore } from '../before/yearBefore.ts';
import { useDraft } from '../draft/draft.ts';
import { usePlaceNames } from '../../shell/pieces/usePlaceNames.ts';
import { useSigns } from '../../shell/pieces/useSigns.ts';
import { useWords, words } from '../../shell/words.ts';
import { carryOver } from './carryOver.ts';

const texts = words({
  zh: {
    carry: (year: number) => `上年结转还没有填。${year} 年年报的“结转下年度继续办理”是：`,
    value: (column: string, value: string) => `${column} ${value}`,
    take: '填入上年结转数',
    zeros: (cells: number) => `空格填 0（${cells} 格）`,
    sure: '这些格确实都是零吗？',
    consequence: (cells: number) =>
      `将在 ${cells} 个空格里填 0；没有数据、不确定的格请先另外标明。可以撤销。`,
    yes: '都是零，填入',
    no: '取消',
  },
  en: {
    carry: (year: number) => `Nothing carried in yet. The report of ${year} carried out:`,
    value: (column: string, value: string) => `${column} ${value}`,
    take: 'Take these over',
    zeros: (cells: number) => `Fill blanks with 0 (${cells})`,
    sure: 'Are they really all zero?',
    consequence: (cells: number) => `${cells} blank cells will hold 0. It can be undone.`,
    yes: 'All zero: fill in',
    no: 'Cancel',
  },
});

/** What can be filled in at once: what was carried over from last year, and zeros. */
export function TableTools({ table }: { readonly table: Table }) {
  const t = useWords(texts);
  const { comma } = useSigns();
  const { columnName } = usePlaceNames();
  const { form, parts, editable, change } = useDraft();
  const before = useYearBefore();
  if (!editable) return null;
  const { figures } = parts[table.id];
  const carried = table.id === 'ch3' && before ? carryOver(form, figures, before.values) : [];
  const blank = table.cells.filter(
    ({ key, row, sumOf }) =>
      sumOf === null &&
      (figures[key]?.typed ?? '').trim() === '' &&
      !table.substitutes.some((substitute) => substitute.row === row),
  );
  const fill = (values: readonly (readonly [FigureKey, string])[]) =>
    change({
      [table.id]: { figures: Object.fromEntries(values.map(([key, typed]) => [key, { typed }])) },
    });
  const zeros = Object.entries(figures).some(([, { typed }]) => typed !== '') ? blank : [];
  return (
    <>
      {before && carried.length > 0 && (
        <Alert
          type="info"
          showIcon
          title={
            <>
              {t.carry(before.year)}
              {carried.map(({ key, value }) => t.value(columnName(form, key), value)).join(comma)}
            </>
          }
          action={
            <Button size="small" onClick={() => fill(carried.map(({ key, value }) => [key, value]))}>
              {t.take}
            </Button>
          }
        />
      )}
      {zeros.length > 0 && (
        <Flex justify="end">
          <Popconfirm
            title={t.sure}
            description={t.consequence(zeros.length)}
            okText={t.yes}
            cancelText={t.no}
            onConfirm={() => fill(zeros.map(({ key }) => [key, '0']))}
          >
            <Button size="small">{t.zeros(zeros.length)}</Button>
          </Popconfirm>
        </Flex>
      )}
    </>
  );
}
