import { Select } from 'antd';
import { useId } from 'react';
import { useWords } from '../../shell/words.ts';
import type { FigureMeasure } from './measures.ts';
import { chartTexts } from './words.ts';

/** Any figure of the forms, found by what is printed. */
export function FigureSelect({
  measures,
  chosen,
  choose,
}: {
  readonly measures: readonly FigureMeasure[];
  readonly chosen: string;
  readonly choose: (id: string) => void;
}) {
  const t = useWords(chartTexts);
  const id = useId();
  return (
    <span className="cms-figure-choice">
      <label htmlFor={id}>{t.figure}</label>{' '}
      <Select
        id={id}
        showSearch={{ optionFilterProp: 'label' }}
        value={chosen}
        onChange={choose}
        popupMatchSelectWidth={false}
        options={[...Map.groupBy(measures, ({ chapter }) => chapter)].map(([chapter, within]) => ({
          label: chapter,
          options: within.map((measure) => ({ value: measure.id, label: measure.name })),
        }))}
      />
    </span>
  );
}
