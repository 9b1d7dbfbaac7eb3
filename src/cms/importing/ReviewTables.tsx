import { Alert } from 'antd';
import type { TableId } from '../../forms/table.ts';
import { useEnglish } from '../shell/english.ts';
import { useWords } from '../shell/words.ts';
import { LocalTables } from './LocalTables.tsx';
import { ReviewTable } from './ReviewTable.tsx';
import { useReview } from './reviewContext.ts';
import { StateSign } from './StateSign.tsx';
import type { CellState } from './review.ts';
import { importTexts } from './words.ts';

const shownInLegend: readonly CellState[] = ['READ', 'OPEN', 'ABSENT', 'DECIDED', 'DIFFERS'];

/** The statutory tables as they were read. */
export function ReviewTables() {
  const t = useWords(importTexts);
  const english = useEnglish();
  const { review } = useReview();
  const { tables, chapters } = review.form;
  const nameOf = (table: TableId): string => {
    const chapter = chapters.find((each) => each.table === table);
    if (!chapter) return table;
    return english ? english.partName(review.form, chapter.id) : t.chapter(chapter.numeral, chapter.heading);
  };
  return (
    <section aria-label={t.tables} className="cms-import-tables">
      {tables.length > 0 && review.cells.size > 0 && (
        <ul className="cms-import-legend" aria-label={t.legend}>
          {shownInLegend.map((state) => (
            <li key={state}>
              <span className="cms-import-swatch" data-state={state}>
                <StateSign state={state} />
              </span>
              {t.states[state]}
            </li>
          ))}
        </ul>
      )}
      {review.cells.size === 0 && review.content.parts.annex === undefined && (
        <Alert type="info" showIcon title={t.noTables} />
      )}
      {review.cells.size > 0 &&
        tables.map((table) => (
          <div key={table.id}>
            <h2>{nameOf(table.id)}</h2>
            <ReviewTable table={table} name={nameOf(table.id)} />
          </div>
        ))}
      <LocalTables tables={review.content.parts.annex?.tables ?? []} />
    </section>
  );
}
