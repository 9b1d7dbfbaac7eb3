import { DownloadOutlined } from '@ant-design/icons';
import { Alert, Button, Empty, Segmented } from 'antd';
import { useMemo, useState, type ReactNode } from 'react';
import { useTell } from '../../shell/pieces/useTell.ts';
import { useDark } from '../../shell/settings.tsx';
import { Refusal } from '../../shell/trouble.ts';
import { useSigns } from '../../shell/pieces/useSigns.ts';
import { useWords } from '../../shell/words.ts';
import { saveCsv, saveFile } from '../download/saveFile.ts';
import { useFormWords } from '../figures/formWords.ts';
import { isBlank, type ChartData } from './chartData.ts';
import { chartCsv } from './chartTable.ts';
import { ChartTwin } from './ChartTwin.tsx';
import { Drawing } from './Drawing.tsx';
import { chartHeight, chartOption } from './option.ts';
import { darkPalette, lightPalette } from './palette.ts';
import { pngPicture, svgPicture } from './picture.ts';
import { chartTexts } from './words.ts';

type View = 'BOTH' | 'CHART' | 'TABLE';

const PICTURE_WIDTH = 1000;

/** A chart, its table, and both to take away. `note`: what is counted. */
export function Chart({ data, note }: { readonly data: ChartData; readonly note: ReactNode }) {
  const t = useWords(chartTexts);
  const { amount } = useFormWords();
  const signs = useSigns();
  const [view, setView] = useState<View>('BOTH');
  const dark = useDark();
  const words = useMemo(
    () => ({ description: t.description(data.title), otherForm: t.otherForm, amount }),
    [t, amount, data.title],
  );
  const option = useMemo(
    () => chartOption(data, dark ? darkPalette : lightPalette, words),
    [data, dark, words],
  );
  if (isBlank(data)) {
    return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} className="cms-board-none" description={<None />} />;
  }
  return (
    <section aria-label={data.title} className="cms-chart">
      <div className="cms-chart-head">
        <div className="cms-chart-title">
          <h2>{data.title}</h2>
          <p className="cms-chart-note">{note}</p>
        </div>
        <div className="cms-chart-acts">
          <Segmented<View>
            aria-label={t.view}
            value={view}
            onChange={setView}
            options={(['BOTH', 'CHART', 'TABLE'] as const).map((value) => ({ value, label: t.views[value] }))}
          />
          <Downloads data={data} words={words} />
        </div>
      </div>
      {data.breaks.length > 0 && (
        <Alert
          type="info"
          showIcon
          title={t.breaks(data.breaks.join(signs.list))}
          className="cms-board-more"
        />
      )}
      {view !== 'TABLE' && <Drawing option={option} height={chartHeight(data)} label={words.description} />}
      <ChartTwin data={data} isSeen={view !== 'CHART'} />
    </section>
  );
}

function None() {
  const t = useWords(chartTexts);
  return (
    <>
      <strong>{t.none}</strong>
      <br />
      {t.noneAdvice}
    </>
  );
}

/** Pictures are on white ground, whatever the page is: they go into Word. */
function Downloads({
  data,
  words,
}: {
  readonly data: ChartData;
  readonly words: Parameters<typeof chartOption>[2];
}) {
  const t = useWords(chartTexts);
  const formWords = useFormWords();
  const tell = useTell();
  const size = { width: PICTURE_WIDTH, height: chartHeight(data) + 60 };
  const option = () => chartOption(data, lightPalette, words, true);
  const failed = () => tell.trouble(new Refusal(t.noPicture, 'NO_PICTURE'));
  const saveSvg = () =>
    svgPicture(option(), size).then((text) => saveFile(`${data.title}.svg`, 'image/svg+xml', text), failed);
  const savePng = () =>
    pngPicture(option(), size).then((blob) => saveFile(`${data.title}.png`, 'image/png', blob), failed);
  return (
    <>
      <Button
        icon={<DownloadOutlined aria-hidden />}
        onClick={() => saveCsv(data.title, chartCsv(data, formWords))}
      >
        {t.csv}
      </Button>
      <Button icon={<DownloadOutlined aria-hidden />} onClick={() => void saveSvg()}>
        {t.svg}
      </Button>
      <Button icon={<DownloadOutlined aria-hidden />} onClick={() => void savePng()}>
        {t.png}
      </Button>
    </>
  );
}
