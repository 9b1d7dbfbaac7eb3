import { Skeleton } from 'antd';
import { useMemo, useState } from 'react';
import type { Scope } from '../../generated/operations.ts';
import { Trouble } from '../../shell/pieces/Trouble.tsx';
import { usePlace } from '../../shell/place.tsx';
import { useWords } from '../../shell/words.ts';
import { useFormWords } from '../figures/formWords.ts';
import { BasisChoice } from './BasisChoice.tsx';
import { Chart } from './Chart.tsx';
import type { YearPreset } from './preset.ts';
import { byApplicant, proceedings } from './presets.ts';
import { useYears, type CountedYear } from './useYears.ts';
import { chartTexts } from './words.ts';

/** A chart of the year of the page. */
export function YearChart({ preset }: { readonly preset: YearPreset }) {
  const { organ, year } = usePlace();
  const [basis, setBasis] = useState<Scope>('OWN');
  const { years, trouble, again } = useYears(organ.code, basis, [year]);
  const counted = years?.[0];
  return (
    <>
      <div className="cms-chart-choices">
        <BasisChoice basis={basis} choose={setBasis} />
      </div>
      {counted ? (
        <Shown preset={preset} counted={counted} basis={basis} />
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
  counted,
  basis,
}: {
  readonly preset: YearPreset;
  readonly counted: CountedYear;
  readonly basis: Scope;
}) {
  const t = useWords(chartTexts);
  const { organ } = usePlace();
  const formWords = useFormWords();
  const data = useMemo(() => {
    const title = t.of(organ.name, t.titles[preset](counted.year));
    return preset === 'BY_APPLICANT'
      ? byApplicant(counted, { title, categoryHead: t.heads.outcome }, formWords)
      : proceedings(counted, { title, categoryHead: t.heads.proceeding }, formWords);
  }, [t, formWords, organ, preset, counted]);
  const { published, due } = counted;
  const notes = [t.basisNotes[basis], t.counted(published, due), published < due ? t.partial : ''];
  return <Chart data={data} note={notes.join(t.betweenSentences)} />;
}
