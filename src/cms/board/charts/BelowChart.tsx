import { Empty } from 'antd';
import { useMemo } from 'react';
import { editionInForce } from '../../../forms/forms.ts';
import { Answered } from '../../shell/pieces/Answered.tsx';
import { usePlace } from '../../shell/place.tsx';
import { useWords } from '../../shell/words.ts';
import { Chart } from './Chart.tsx';
import { FigureSelect } from './FigureSelect.tsx';
import type { Measure } from './measures.ts';
import { byOrgan, type OrganFigure } from './presets.ts';
import { useBelow } from './useBelow.ts';
import { useFigure } from './useFigure.ts';
import { chartTexts } from './words.ts';

/** One figure of the year, by organ directly below. */
export function BelowChart() {
  const t = useWords(chartTexts);
  const { organ, year } = usePlace();
  const edition = editionInForce(year);
  const { measures, measure, choose } = useFigure(({ keys }) => keys[edition] !== undefined);
  const answer = useBelow(organ.code, year, measure?.keys[edition] ?? []);
  if (!measure) {
    return (
      <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} className="cms-board-none" description={t.noneAdvice} />
    );
  }
  return (
    <>
      <div className="cms-chart-choices">
        <FigureSelect measures={measures} chosen={measure.id} choose={choose} />
      </div>
      <Answered answer={answer}>
        {(organs) =>
          organs.length === 0 ? (
            <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} className="cms-board-none" description={t.noOrgans} />
          ) : (
            <Shown organs={organs} measure={measure} />
          )
        }
      </Answered>
    </>
  );
}

function Shown({ organs, measure }: { readonly organs: readonly OrganFigure[]; readonly measure: Measure }) {
  const t = useWords(chartTexts);
  const { organ, year } = usePlace();
  const data = useMemo(
    () =>
      byOrgan(organs, measure, {
        title: t.of(organ.name, t.titles.BELOW(measure.name, year)),
        categoryHead: t.heads.organ,
        others: t.others,
      }),
    [t, organ, year, organs, measure],
  );
  return <Chart data={data} note={t.belowNote} />;
}
