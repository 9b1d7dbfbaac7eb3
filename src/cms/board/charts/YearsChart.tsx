import { Skeleton } from 'antd';
import { useMemo, useState } from 'react';
import type { Scope } from '../../generated/operations.ts';
import { Trouble } from '../../shell/pieces/Trouble.tsx';
import { usePlace } from '../../shell/place.tsx';
import { useWords } from '../../shell/words.ts';
import { useFormWords } from '../figures/formWords.ts';
import { BasisChoice } from './BasisChoice.tsx';
import { Chart } from './Chart.tsx';
import { FigureSelect } from './FigureSelect.tsx';
import { FromYear } from './FromYear.tsx';
import type { Measure } from './measures.ts';
import type { YearsPreset } from './preset.ts';
import { answerMeasures, applicationMeasures, overYears } from './presets.ts';
import { useFigure } from './useFigure.ts';
import { useYears, type CountedYear } from './useYears.ts';
import { chartTexts } from './words.ts';

const FIRST_COUNTED_YEAR = 2019;
const MOST_YEARS = 10;

/** A chart over the years, up to the year of the page. */
export function YearsChart({ preset }: { readonly preset: YearsPreset }) {
  const { organ, year: last } = usePlace();
  const [basis, setBasis] = useState<Scope>('OWN');
  const [chosen, setFrom] = useState<number | null>(null);
  const { measures, measure, choose } = useFigure(() => true);
  const first = Math.min(last, Math.max(FIRST_COUNTED_YEAR, last - MOST_YEARS + 1));
  const from = chosen === null || chosen < first || chosen > last ? first : chosen;
  const { years, trouble, again } = useYears(organ.code, basis, range(from, last));
  return (
    <>
      <div className="cms-chart-choices">
        <BasisChoice basis={basis} choose={setBasis} />
        <FromYear from={from} years={range(first, last)} choose={setFrom} />
        {preset === 'FIGURE' && measure && (
          <FigureSelect measures={measures} chosen={measure.id} choose={choose} />
        )}
      </div>
      {years ? (
        <Shown preset={preset} years={years} basis={basis} figure={measure} />
      ) : trouble ? (
        <Trouble of={trouble} again={again} />
      ) : (
        <Skeleton active title={false} paragraph={{ rows: 8 }} />
      )}
    </>
  );
}

function Shown({
  preset,
  years,
  basis,
  figure,
}: {
  readonly preset: YearsPreset;
  readonly years: readonly CountedYear[];
  readonly basis: Scope;
  readonly figure: Measure | null;
}) {
  const t = useWords(chartTexts);
  const { organ } = usePlace();
  const formWords = useFormWords();
  const data = useMemo(() => {
    const title = t.of(organ.name, preset === 'FIGURE' ? (figure?.name ?? '') : t.titles[preset]);
    const words = { title, categoryHead: t.heads.year };
    switch (preset) {
      case 'APPLICATIONS':
        return overYears(applicationMeasures(formWords), years, 'LINE', words);
      case 'ANSWERS':
        return overYears(answerMeasures(formWords), years, 'SHARE', words);
      case 'FIGURE':
        return overYears(figure ? [figure] : [], years, 'LINE', words);
    }
  }, [t, formWords, organ, preset, years, figure]);
  const partial = years.some(({ published, due }) => published < due);
  return (
    <Chart data={data} note={[t.basisNotes[basis], partial ? t.partial : ''].join(t.betweenSentences)} />
  );
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
