import { grouped } from '../figures/digits.ts';
import { useFormWords } from '../figures/formWords.ts';
import { useWords } from '../../shell/words.ts';
import type { ChartData } from './chartData.ts';
import { chartTable } from './chartTable.ts';
import { chartTexts } from './words.ts';

/** The figures of a chart, exactly. Hidden from sight it is still there for who listens. */
export function ChartTwin({ data, isSeen }: { readonly data: ChartData; readonly isSeen: boolean }) {
  const t = useWords(chartTexts);
  const formWords = useFormWords();
  const { heads, rows } = chartTable(data, formWords);
  return (
    <div
      className={isSeen ? 'cms-twin' : 'cms-twin-unseen'}
      {...(isSeen && { role: 'group', 'aria-label': data.title, tabIndex: 0 })}
    >
      <table>
        <caption>{data.title}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ category, cells }) => (
            <tr key={category}>
              <th scope="row">{category}</th>
              {cells.map((cell, at) => (
                <td key={heads[at + 1]} className="cms-figures">
                  {cell === '' ? <span className="cms-line-second">{t.blank}</span> : grouped(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
