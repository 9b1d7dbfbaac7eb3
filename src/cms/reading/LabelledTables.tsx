import type { ContentReadFragment } from '../generated/operations.ts';
import { useWords } from '../shell/words.ts';
import { texts } from './words.ts';

/** Older local tables with their printed labels. */
export function LabelledTables({ tables }: { readonly tables: ContentReadFragment['labelledTables'] }) {
  const t = useWords(texts);
  return tables.map(({ title, columns, rows }, index) => (
    <div key={index} className="cms-reading-scroll" data-long>
      <table className="cms-reading-table cms-figures">
        {title !== null && <caption>{title}</caption>}
        <thead>
          <tr>
            <th scope="col">{t.item}</th>
            <th scope="col">{t.unitless}</th>
            {columns.map((column, at) => (
              <th key={at} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, unit, values }, at) => (
            <tr key={at}>
              <th scope="row">{label}</th>
              <td>{unit}</td>
              {values.map((value, column) => (
                <td key={column} className="cms-cell">
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  ));
}
