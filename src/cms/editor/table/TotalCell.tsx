import { memo } from 'react';
import type { FigureKey } from '../../../forms/figure.ts';
import type { Decimal } from '../../../util/decimal.ts';
import { useWords, words } from '../../shell/words.ts';
import { cellId } from '../goTo.ts';
import { CellSign } from './CellSign.tsx';
import type { Sign } from './signs.ts';

const texts = words({
  zh: { waiting: '有空格，暂不合计', printed: (text: string) => `原件印 ${text}` },
  en: { waiting: 'Waits for blank cells', printed: (text: string) => `Printed: ${text}` },
});

export interface TotalCellProps {
  readonly figure: FigureKey;
  readonly label: string;
  /** null: a cell that it adds up is blank. */
  readonly sum: Decimal | null;
  /** What the source printed, where that is another number. */
  readonly printed: Decimal | null;
  readonly sign: Sign | null;
  readonly note: string;
  readonly before: string | null;
}

/** A cell that the form adds up. */
export const TotalCell = memo(function TotalCell(props: TotalCellProps) {
  const { figure, label, sum, printed, sign, note, before } = props;
  const t = useWords(texts);
  const waiting = sum === null && printed === null;
  const title = [waiting ? t.waiting : '', note].filter((text) => text !== '').join('\n');
  return (
    <>
      <output
        id={cellId(figure)}
        data-figure={figure}
        className="cms-cell-total"
        aria-label={`${label} ${sum ?? printed ?? t.waiting}`}
        {...(title === '' ? {} : { title })}
        tabIndex={-1}
      >
        {sum ?? printed ?? '·'}
      </output>
      {printed !== null && sum !== null && <span className="cms-cell-before">{t.printed(printed)}</span>}
      {sign !== null && <CellSign sign={sign} />}
      {before !== null && <span className="cms-cell-before">{before}</span>}
    </>
  );
});
