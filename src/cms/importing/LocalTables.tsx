import type { LabelledTable } from '../../report/content.ts';
import { useWords } from '../shell/words.ts';
import { importTexts } from './words.ts';

/** Older local tables, as printed; they are taken as they are. */
export function LocalTables({ tables }: { readonly tables: readonly LabelledTable[] }) {
  const t = useWords(importTexts);
  return tables.map(({ title, columns, rows }, index) => (
    <div key={index} className="cms-table-frame">
      <table className="cms-table-read">
        <caption>{title ?? t.localTable}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((column, at) => (
              <th key={at} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, unit, values }, row) => (
            <tr key={row}>
              <th scope="row">{unit === null ? label : `${label}（${unit}）`}</th>
              {values.map((value, at) => (
                <td key={at} className="cms-figures">
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
