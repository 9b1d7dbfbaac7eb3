import { memo } from 'react';
import type { FigureKey } from '../../../forms/figure.ts';
import { cellId } from '../goTo.ts';
import { CellSign } from './CellSign.tsx';
import type { Sign } from './signs.ts';

export interface CellFieldProps {
  readonly figure: FigureKey;
  /** Row and column, for those who do not see them. */
  readonly label: string;
  readonly typed: string;
  readonly readOnly: boolean;
  readonly selected: boolean;
  readonly sign: Sign | null;
  /** What is wrong, and last year's value: shown to the mouse, read out with the field. */
  readonly note: string;
  /** Below the number, where two years are compared. */
  readonly before: string | null;
  readonly onType: (figure: FigureKey, typed: string) => void;
}

/** A cell in which a number is entered. Keys are the table's. */
export const CellField = memo(function CellField(props: CellFieldProps) {
  const { figure, label, typed, readOnly, selected, sign, note, before, onType } = props;
  return (
    <>
      <input
        id={cellId(figure)}
        data-figure={figure}
        className="cms-cell-field"
        aria-label={label}
        aria-invalid={sign === 'WRONG' || sign === 'REFUSED'}
        {...(note === '' ? {} : { title: note })}
        data-selected={selected}
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        readOnly={readOnly}
        onChange={(event) => onType(figure, event.target.value)}
      />
      {sign !== null && <CellSign sign={sign} />}
      {before !== null && <span className="cms-cell-before">{before}</span>}
    </>
  );
});
