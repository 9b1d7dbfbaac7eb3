import { Typography } from 'antd';
import type { Cell, TableId } from '../../../forms/table.ts';
import { enteredFigures } from '../../../report/content.ts';
import { evaluate } from '../../../report/evaluate.ts';
import { addDecimals } from '../../../util/decimal.ts';
import { useYearBefore } from '../before/yearBefore.ts';
import { useMarks } from '../checks/checks.ts';
import { useDraft } from '../draft/draft.ts';
import { isUnsettled, usePasting } from '../paste/pasting.ts';
import { useRefusalWords } from '../paste/useRefusalWords.ts';
import { useSettings } from '../../shell/settings.tsx';
import { usePlaceNames } from '../../shell/pieces/usePlaceNames.ts';
import { useWords, words } from '../../shell/words.ts';
import { compared } from './compared.ts';
import type { At } from './useCells.ts';

const texts = words({
  zh: {
    paste: '可从 Excel、WPS、Word 整块粘贴。',
    move: '方向键、Enter、Tab 移动。',
    keys: '按 ? 查看全部键盘操作。',
    before: (year: number, text: string) => `${year} 年：${text}`,
    place: (place: string, source: string) => `导入自${place}，原文“${source}”`,
    selected: (cells: number, sum: string) => `已选 ${cells} 格，合计 ${sum}`,
  },
  en: {
    paste: 'Paste blocks from Excel, WPS or Word. ',
    move: 'Arrows, Enter and Tab move. ',
    keys: '? shows all keys.',
    before: (year: number, text: string) => `${year}: ${text}`,
    place: (place: string, source: string) => `Imported from ${place}: “${source}”`,
    selected: (cells: number, sum: string) => `${cells} cells selected, sum ${sum}`,
  },
});

/** Below a table: which cell one is in, what it was last year, and what is wrong with it. */
export function CellBar({
  table,
  at,
  selected,
}: {
  readonly table: TableId;
  readonly at: At | null;
  readonly selected: readonly Cell[];
}) {
  const t = useWords(texts);
  const { editable } = useDraft();
  const { singleKeys } = useSettings();
  return (
    <div className="cms-cell-bar" data-table={table} data-inside={at !== null}>
      {at === null ? (
        <Typography.Text type="secondary">
          {editable && t.paste}
          {t.move}
          {singleKeys && t.keys}
        </Typography.Text>
      ) : (
        <OfCell at={at} selected={selected} />
      )}
    </div>
  );
}

function OfCell({ at: { focus }, selected }: { readonly at: At; readonly selected: readonly Cell[] }) {
  const t = useWords(texts);
  const { rowName, columnName } = usePlaceNames();
  const { form, parts, content, unreadable } = useDraft();
  const marks = useMarks();
  const { refused } = usePasting();
  const refusalWords = useRefusalWords();
  const before = useYearBefore();
  const values = evaluate(form, enteredFigures(content));
  const inHand = parts[form.cells.get(focus)!.table].figures[focus];
  const lost = refused.get(focus);
  const earlier = compared(values.get(focus) ?? null, before?.values.get(focus));
  const wrong = [
    ...(unreadable[focus] === undefined ? [] : [unreadable[focus]]),
    ...(isUnsettled(lost, inHand?.typed ?? '') ? [refusalWords(lost)] : []),
    ...(marks.get(focus)?.sentences ?? []),
  ];
  const numbers = selected.flatMap(({ key }) => values.get(key) ?? []);
  return (
    <>
      <strong>
        {rowName(form, focus)} › {columnName(form, focus)}
      </strong>
      {before && earlier !== null && <span className="cms-figures">{t.before(before.year, earlier)}</span>}
      {inHand?.printed !== undefined && <span>{t.place(inHand.place ?? '', inHand.printed)}</span>}
      {selected.length > 1 && (
        <span className="cms-figures">{t.selected(selected.length, addDecimals(...numbers))}</span>
      )}
      {wrong.map((sentence) => (
        <Typography.Text key={sentence} type="danger">
          {sentence}
        </Typography.Text>
      ))}
    </>
  );
}
