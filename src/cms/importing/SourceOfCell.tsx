import { Button } from 'antd';
import { goToFigures } from '../editor/goTo.ts';
import { usePlaceNames } from '../shell/pieces/usePlaceNames.ts';
import { useWords } from '../shell/words.ts';
import type { CellInReview } from './review.ts';
import { useReview } from './reviewContext.ts';
import { StateSign } from './StateSign.tsx';
import { importTexts, wrongText } from './words.ts';

/** What the file says about the cell that is looked at, and what can be decided about it. */
export function SourceOfCell() {
  const t = useWords(importTexts);
  const { review, focus } = useReview();
  const seen = focus === null ? null : review.cells.get(focus);
  return (
    <section aria-label={t.source} className="cms-import-source">
      <h2>{t.source}</h2>
      {seen ? <Source seen={seen} /> : <p className="cms-import-hint">{t.sourceNone}</p>}
    </section>
  );
}

function Source({ seen }: { readonly seen: CellInReview }) {
  const t = useWords(importTexts);
  const { figureLabel } = usePlaceNames();
  const { review } = useReview();
  const { cell, state, read, refusal } = seen;
  return (
    <>
      <p className="cms-import-cell-name">{figureLabel(review.form, cell.key)}</p>
      <p className="cms-import-state" data-state={state}>
        <span className="cms-import-swatch" data-state={state}>
          <StateSign state={state} />
        </span>
        {t.states[state]}
      </p>
      {read.certainty !== 'missing' && (
        <dl>
          <div>
            <dt>{t.printed}</dt>
            <dd className="cms-import-printed">{read.printed?.trim() ? read.printed : t.printedBlank}</dd>
          </div>
          <div>
            <dt>{t.place}</dt>
            <dd>{read.place}</dd>
          </div>
        </dl>
      )}
      {state === 'ABSENT' && <p>{t.absentHere}</p>}
      {state === 'OPEN' && <p>{t.openHere}</p>}
      {refusal !== null && (
        <p className="cms-import-refusal" role="alert">
          {wrongText(t.wrong, refusal)}
        </p>
      )}
      {state === 'DIFFERS' && <p>{t.sum(seen.shown, read.value ?? '')}</p>}
      <Choices seen={seen} />
    </>
  );
}

function Choices({ seen: { cell, state, shown, read } }: { readonly seen: CellInReview }) {
  const t = useWords(importTexts);
  const { decide } = useReview();
  // The button that was pressed is gone afterwards; the cell it was about is not.
  const take = (typed: string | null) => () => {
    decide(cell.key, typed);
    goToFigures([cell.key]);
  };
  const uncertain = cell.sumOf === null && read.certainty === 'uncertain';
  return (
    <div className="cms-import-choices">
      {uncertain &&
        read.candidates.map((value, index) => (
          <Button
            key={value}
            title={`Alt+${index + 1}`}
            type={shown === value ? 'primary' : 'default'}
            onClick={take(value)}
          >
            {t.take(value)}
          </Button>
        ))}
      {uncertain && state !== 'DECIDED' && (
        <Button title="Alt+0" onClick={take('')}>
          {t.leaveBlank}
        </Button>
      )}
      {state === 'DIFFERS' && <Button onClick={take('')}>{t.addUp(shown)}</Button>}
      {(state === 'DECIDED' || state === 'REFUSED') && <Button onClick={take(null)}>{t.revert}</Button>}
    </div>
  );
}
