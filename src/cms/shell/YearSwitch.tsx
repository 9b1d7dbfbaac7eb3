import { Select } from 'antd';
import { FIRST_YEAR } from '../../report/report.ts';
import { usePlace } from './place.tsx';
import { useWords, words } from './words.ts';

const texts = words({
  zh: { label: '报告年度', year: (year: number) => `${year} 年度` },
  en: { label: 'Report year', year: (year: number) => String(year) },
});

export function YearSwitch({ latest }: { readonly latest: number }) {
  const t = useWords(texts);
  const { year, choose } = usePlace();
  const years = Array.from({ length: latest - FIRST_YEAR + 1 }, (_, index) => latest - index);
  return (
    <Select
      aria-label={t.label}
      value={year}
      onChange={(chosen) => choose({ year: chosen })}
      options={years.map((each) => ({ value: each, label: t.year(each) }))}
      style={{ width: '7.5rem' }}
    />
  );
}
