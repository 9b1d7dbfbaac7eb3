import type { KeyboardEvent } from 'react';
import type { FigureKey } from '../../forms/figure.ts';
import { cellId } from '../editor/goTo.ts';
import { useSigns } from '../shell/pieces/useSigns.ts';
import { useWords } from '../shell/words.ts';
import type { CellInReview } from './review.ts';
import { StateSign } from './StateSign.tsx';
import { importTexts } from './words.ts';

interface Shown {
  readonly seen: CellInReview;
  /** Row and column, for those who do not see them. */
  readonly label: string;
  readonly decide: (key: FigureKey, typed: string | null) => void;
  readonly setFocus: (key: FigureKey) => void;
}

/** An entered cell: what was read, or what a person says it is. */
export function ReviewCell({
  seen,
  label,
  decide,
  setFocus,
  pressed,
}: Shown & { readonly pressed: (event: KeyboardEvent<HTMLInputElement>, key: FigureKey) => void }) {
  const t = useWords(importTexts);
  const signs = useSigns();
  const { cell, state, shown, read } = seen;
  const told = state === 'READ' ? '' : `${signs.comma}${t.states[state]}`;
  const printed =
    state === 'OPEN' && read.printed !== null
      ? `${signs.comma}${t.printed}${signs.colon}${read.printed}`
      : '';
  return (
    <>
      <input
        id={cellId(cell.key)}
        className="cms-cell-field"
        aria-label={`${label}${told}${printed}`}
        aria-invalid={state === 'REFUSED'}
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        value={shown}
        onFocus={(event) => {
          setFocus(cell.key);
          event.target.select();
        }}
        onChange={({ target }) => decide(cell.key, decisionOf(seen, target.value))}
        onKeyDown={(event) => pressed(event, cell.key)}
      />
      <StateSign state={state} />
    </>
  );
}

/** Back to what was read is no decision; nor is emptying a cell that the source has not, or that is still open. */
function decisionOf({ read }: CellInReview, typed: string): string | null {
  const asRead = read.certainty === 'certain' ? (read.value ?? '') : '';
  return typed === asRead ? null : typed;
}

/** A total: what the cells add up to, and where the source prints another one the choice between the two. */
export function ReviewTotal({ seen: { cell, state, shown, read }, label, decide, setFocus }: Shown) {
  const t = useWords(importTexts);
  return (
    <>
      <output id={cellId(cell.key)} className="cms-cell-total" aria-label={`${label} ${shown}`} tabIndex={-1}>
        {shown === '' ? '·' : shown}
      </output>
      {state === 'DIFFERS' && (
        <button
          type="button"
          className="cms-import-differs"
          title={t.sum(shown, read.value ?? '')}
          onFocus={() => setFocus(cell.key)}
          onClick={() => decide(cell.key, '')}
        >
          {t.printed} {read.value}
        </button>
      )}
      <StateSign state={state} />
    </>
  );
}
