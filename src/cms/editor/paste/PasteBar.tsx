import { Alert, Button, Flex } from 'antd';
import { useEffect, useState } from 'react';
import type { FigureKey } from '../../../forms/figure.ts';
import type { Form } from '../../../forms/form.ts';
import { useDraft } from '../draft/draft.ts';
import { goToFigures } from '../goTo.ts';
import { usePlaceNames, type PlaceNames } from '../../shell/pieces/usePlaceNames.ts';
import { useSigns } from '../../shell/pieces/useSigns.ts';
import { useWords, words } from '../../shell/words.ts';
import { isTakenBack, type Pasted } from './pasted.ts';
import { usePasting, type NotPasted } from './pasting.ts';
import { useRefusalWords } from './useRefusalWords.ts';
import './paste.css';

const texts = words({
  zh: {
    where: (parts: string) => `粘贴到${parts}：`,
    filled: (cells: number) => `已填入 ${cells} 格`,
    emptied: (cells: number) => `${cells} 格按原表清空`,
    refused: (cells: number) => `${cells} 格未填`,
    headings: (cells: number) => `跳过 ${cells} 个标题格`,
    equal: (cells: number) => `${cells} 个合计数与自动计算一致`,
    others: (cells: number) => `${cells} 个合计数与自动计算不同`,
    total: (label: string, text: string, sum: string) => `${label}：原表为 ${text}，自动计算为 ${sum}`,
    blank: '尚不能计算（有空格）',
    view: '查看',
    hide: '收起',
    goTo: '转到该格',
    takeBack: '撤销粘贴',
    putAside: '知道了',
    tooLarge: (rows: number) =>
      `复制的内容有 ${rows} 行，超过统计表的大小，没有粘贴。请只选中统计表所在的单元格再复制。`,
    picture: '剪贴板里是图片，读不出数字，没有粘贴。请在原表中选中单元格再复制。',
    nothing: '剪贴板里没有可以粘贴的内容。请重新复制。',
    noNumbers: '复制的内容里没有数字，没有粘贴。',
    stop: '；',
    end: '。',
  },
  en: {
    where: (parts: string) => `Pasted into ${parts}: `,
    filled: (cells: number) => `${cells} cells filled`,
    emptied: (cells: number) => `${cells} emptied`,
    refused: (cells: number) => `${cells} not filled`,
    headings: (cells: number) => `${cells} labels skipped`,
    equal: (cells: number) => `${cells} totals agree`,
    others: (cells: number) => `${cells} totals differ`,
    total: (label: string, text: string, sum: string) => `${label}: copied ${text}, added up ${sum}`,
    blank: 'not yet (blank cells)',
    view: 'Show',
    hide: 'Hide',
    goTo: 'Go to the cell',
    takeBack: 'Undo paste',
    putAside: 'Close',
    tooLarge: (rows: number) =>
      `${rows} rows are more than a table holds; nothing was pasted. Copy the table alone.`,
    picture: 'The clipboard holds a picture; nothing was pasted. Copy the cells instead.',
    nothing: 'The clipboard holds nothing to paste.',
    noNumbers: 'There was no number in what you copied; nothing was pasted.',
    stop: '; ',
    end: '.',
  },
});

/** What the last paste came to: how much went in, what did not and why, and the way back. */
export function PasteBar() {
  const { last, putAside } = usePasting();
  const { parts } = useDraft();
  // Undone by the keys of the page: there is nothing more to tell.
  const isGone = last !== null && isPasted(last) && isTakenBack(last, parts);
  useEffect(() => {
    if (isGone) putAside();
  }, [isGone, putAside]);
  return (
    <div role="status" className="cms-paste-bar">
      {last !== null && (isPasted(last) ? <Told pasted={last} /> : <NothingPasted why={last} />)}
    </div>
  );
}

function Told({ pasted }: { readonly pasted: Pasted }) {
  const t = useWords(texts);
  const signs = useSigns();
  const { chapterNumber } = usePlaceNames();
  const { takeBack, putAside } = usePasting();
  const [shown, setShown] = useState(false);
  const { tables, filled, emptied, headings, refused, equalTotals, otherTotals } = pasted;
  const counts = [
    { count: filled, text: t.filled },
    { count: emptied, text: t.emptied },
    { count: refused.length, text: t.refused },
    { count: otherTotals.length, text: t.others },
    { count: equalTotals, text: t.equal },
    { count: headings, text: t.headings },
  ].filter(({ count }) => count > 0);
  const isClean = refused.length === 0 && otherTotals.length === 0;
  const isNothing = filled + emptied + refused.length + otherTotals.length + equalTotals === 0;
  return (
    <>
      <Alert
        type={isClean && !isNothing ? 'success' : 'warning'}
        showIcon
        title={
          isNothing
            ? t.noNumbers
            : `${t.where(tables.map(chapterNumber).join(signs.list))}${counts.map(({ count, text }) => text(count)).join(t.stop)}${t.end}`
        }
        action={
          <Flex gap="small">
            {!isClean && (
              <Button size="small" aria-expanded={shown} onClick={() => setShown(!shown)}>
                {shown ? t.hide : t.view}
              </Button>
            )}
            {filled + emptied > 0 && (
              <Button size="small" onClick={takeBack}>
                {t.takeBack}
              </Button>
            )}
            <Button size="small" type="text" onClick={putAside}>
              {t.putAside}
            </Button>
          </Flex>
        }
      />
      {shown && <Details pasted={pasted} />}
    </>
  );
}

function Details({ pasted: { refused, otherTotals } }: { readonly pasted: Pasted }) {
  const t = useWords(texts);
  const { form } = useDraft();
  const refusalWords = useRefusalWords();
  const names = usePlaceNames();
  return (
    <ul className="cms-paste-details">
      {refused.map(({ key, text, why }, index) => (
        <li key={index}>
          {key === null ? (
            refusalWords({ text, why })
          ) : (
            <>
              <Button type="link" size="small" onClick={() => goToFigures([key])}>
                {placeOf(names, form, key)}
              </Button>
              {refusalWords({ text, why })}
            </>
          )}
        </li>
      ))}
      {otherTotals.map(({ key, text, sum }) => (
        <li key={key}>{t.total(placeOf(names, form, key), text, sum ?? t.blank)}</li>
      ))}
    </ul>
  );
}

function NothingPasted({ why }: { readonly why: NotPasted }) {
  const t = useWords(texts);
  const { putAside } = usePasting();
  const title = why === 'PICTURE' ? t.picture : why === 'NOTHING' ? t.nothing : t.tooLarge(why.tooLarge.rows);
  return (
    <Alert
      type="warning"
      showIcon
      title={title}
      action={
        <Button size="small" type="text" onClick={putAside}>
          {t.putAside}
        </Button>
      }
    />
  );
}

function placeOf({ rowName, columnName }: PlaceNames, form: Form, key: FigureKey): string {
  return `${rowName(form, key)} › ${columnName(form, key)}`;
}

function isPasted(last: Pasted | NotPasted): last is Pasted {
  return typeof last === 'object' && 'refused' in last;
}
