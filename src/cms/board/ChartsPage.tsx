import { Typography } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { PageHead } from '../shell/pieces/PageHead.tsx';
import { usePlace } from '../shell/place.tsx';
import { useWords } from '../shell/words.ts';
import './board.css';
import './charts/charts.css';
import { BelowChart } from './charts/BelowChart.tsx';
import { isOfYear, presets, type Preset } from './charts/preset.ts';
import { chartTexts } from './charts/words.ts';
import { YearChart } from './charts/YearChart.tsx';
import { YearsChart } from './charts/YearsChart.tsx';

/** Charts of the chosen organ: of the chosen year, over the years, and of the organs below. */
export function Component() {
  const t = useWords(chartTexts);
  const { organ, year } = usePlace();
  const [params] = useSearchParams();
  const preset = presets.find((each) => each === params.get('chart')) ?? 'BY_APPLICANT';
  return (
    <>
      <PageHead
        title={t.title}
        beside={<Typography.Text type="secondary">{t.place(organ.name, year)}</Typography.Text>}
      />
      <nav aria-label={t.presets} className="cms-presets">
        {presets.map((key) => (
          <Link
            key={key}
            to={{ search: `?chart=${key}` }}
            {...(key === preset && { 'aria-current': 'page' as const })}
          >
            {t.preset[key]}
          </Link>
        ))}
      </nav>
      <Chosen key={preset} preset={preset} />
    </>
  );
}

function Chosen({ preset }: { readonly preset: Preset }) {
  if (preset === 'BELOW') return <BelowChart />;
  return isOfYear(preset) ? <YearChart preset={preset} /> : <YearsChart preset={preset} />;
}
