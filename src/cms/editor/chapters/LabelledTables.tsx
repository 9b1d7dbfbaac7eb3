import { partOf, type LabelledTable, type PartId } from '../../../report/content.ts';
import { useDraft } from '../draft/draft.ts';
import { useWords, words } from '../../shell/words.ts';

const texts = words({
  zh: { label: '指标', unit: '单位', unnamed: '统计表' },
  en: { label: 'Item', unit: 'Unit', unnamed: 'Table' },
});

/** Older local tables of a part, as they were printed. They come by import and are not typed. */
export function LabelledTables({ part }: { readonly part: PartId }) {
  const { content } = useDraft();
  return partOf(content, part).tables.map((table, index) => <Labelled key={index} table={table} />);
}

function Labelled({ table: { title, columns, rows } }: { readonly table: LabelledTable }) {
  const t = useWords(texts);
  return (
    <div className="cms-table-frame">
      <table className="cms-table-read">
        <caption>{title ?? t.unnamed}</caption>
        <thead>
          <tr>
            <th scope="col">{t.label}</th>
            <th scope="col">{t.unit}</th>
            {columns.map((column, index) => (
              <th key={index} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, unit, values }, index) => (
            <tr key={index}>
              <th scope="row">{label}</th>
              <td>{unit}</td>
              {values.map((value, column) => (
                <td key={column} className="cms-figures">
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
