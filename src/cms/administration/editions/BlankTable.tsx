import { useMemo } from 'react';
import type { Form } from '../../../forms/form.ts';
import type { Table } from '../../../forms/table.ts';
import { printedTable } from '../../editor/table/printedTable.ts';
import { ColumnHeads, RowHeads } from '../../reading/Heads.tsx';
import { useUnitText } from '../../shell/pieces/useUnitText.ts';
import { useWords, words } from '../../shell/words.ts';
import './editions.css';

const texts = words({
  zh: { sum: '计', summed: '自动计算' },
  en: { sum: 'Σ', summed: 'computed' },
});

/** A statutory table as the form prints it, with nothing in it; computed cells are marked. */
export function BlankTable({
  form,
  table,
  label,
}: {
  readonly form: Form;
  readonly table: Table;
  readonly label: string;
}) {
  const t = useWords(texts);
  const unitText = useUnitText();
  const grids = useMemo(() => printedTable(form, table, () => false), [form, table]);
  return grids.map((grid, index) => (
    <div
      key={index}
      className="cms-edition-scroll"
      tabIndex={0}
      role="region"
      aria-label={`${label} ${grid.title ?? ''}`}
    >
      <table className="cms-edition-table">
        <thead>
          <ColumnHeads grid={grid} />
        </thead>
        <tbody>
          {grid.lines.map((line) => (
            <tr key={line.id}>
              <RowHeads heads={line.heads} />
              {line.cells.map(({ key, column, sumOf }) => (
                <td key={key} title={key}>
                  {sumOf === null ? unitText(column.unit ?? '') : <abbr title={t.summed}>{t.sum}</abbr>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  ));
}
