import { Select } from 'antd';
import { useId } from 'react';
import { useWords } from '../../shell/words.ts';
import { chartTexts } from './words.ts';

/** The first year of a chart over years; the last one is the year of the page. */
export function FromYear({
  from,
  years,
  choose,
}: {
  readonly from: number;
  readonly years: readonly number[];
  readonly choose: (year: number) => void;
}) {
  const t = useWords(chartTexts);
  const id = useId();
  return (
    <span>
      <label htmlFor={id}>{t.from}</label>{' '}
      <Select
        id={id}
        value={from}
        onChange={choose}
        options={years.map((value) => ({ value, label: t.year(value) }))}
        style={{ width: '7rem' }}
      />
    </span>
  );
}
