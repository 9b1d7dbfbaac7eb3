import { DownloadOutlined, NotificationOutlined } from '@ant-design/icons';
import { Button, Empty, Segmented, Typography } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Scope } from '../generated/operations.ts';
import { Answered } from '../shell/pieces/Answered.tsx';
import { PageHead } from '../shell/pieces/PageHead.tsx';
import { usePlace } from '../shell/place.tsx';
import { useMay } from '../shell/useMay.ts';
import { useWords } from '../shell/words.ts';
import { AggregatePanel } from './aggregate/AggregatePanel.tsx';
import './board.css';
import { CallDialog } from './call/CallDialog.tsx';
import { saveCsv } from './download/saveFile.ts';
import { Freshness } from './Freshness.tsx';
import { LinesPart } from './lines/LinesPart.tsx';
import { linesCsv } from './lines/linesCsv.ts';
import { shownLines } from './lines/shownLines.ts';
import { useBoardLines } from './lines/useBoardLines.ts';
import { useLineCells } from './lines/useLineCells.ts';
import { Totals } from './totals/Totals.tsx';
import { boardTexts } from './words.ts';

/** For whoever waits for the reports of a subtree: who has come how far, and what can be done about it. */
export function Component() {
  const t = useWords(boardTexts);
  const { organ } = usePlace();
  const may = useMay();
  if (may('board.read', organ.path)) return <ShownBoard />;
  return (
    <>
      <PageHead title={t.title} />
      <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t.notAllowed} />
    </>
  );
}

function ShownBoard() {
  const t = useWords(boardTexts);
  const { organ, year } = usePlace();
  const may = useMay();
  const cellsOf = useLineCells();
  const [params, setParams] = useSearchParams();
  const scope: Scope = params.get('scope') === 'AGGREGATE' ? 'AGGREGATE' : 'OWN';
  const [calls, setCalls] = useState(false);
  const answer = useBoardLines({ year, scope, within: organ.path });
  const mayCall = may('organ.call', organ.path);
  const download = () =>
    saveCsv(
      `${t.title} ${organ.name} ${year} ${t.scopes[scope]}`,
      linesCsv(t.columns, shownLines(answer.data?.lines ?? [], { tile: null, search: '' }), cellsOf),
    );
  return (
    <>
      <PageHead
        title={t.title}
        beside={
          <>
            <Typography.Text type="secondary">{t.place(organ.name, year)}</Typography.Text>
            <Freshness of={answer} />
          </>
        }
      >
        <Segmented<Scope>
          aria-label={t.scope}
          value={scope}
          onChange={(chosen) => setParams(chosen === 'OWN' ? {} : { scope: chosen })}
          options={[
            { value: 'OWN', label: t.scopes.OWN },
            { value: 'AGGREGATE', label: t.scopes.AGGREGATE },
          ]}
        />
        <Button icon={<DownloadOutlined aria-hidden />} disabled={!answer.data} onClick={download}>
          {t.download}
        </Button>
        {mayCall && (
          <Button icon={<NotificationOutlined aria-hidden />} onClick={() => setCalls(true)}>
            {t.call}
          </Button>
        )}
      </PageHead>
      <Answered answer={answer}>
        {(found) => (
          <>
            <Totals
              organ={organ.code}
              year={year}
              basis={scope}
              called={found.summary.called}
              missing={found.summary.missing}
            />
            {scope === 'AGGREGATE' && <AggregatePanel organ={organ} year={year} />}
            <LinesPart
              key={`${organ.code}:${year}:${scope}`}
              found={found}
              mayRemind={may('report.remind', organ.path)}
              callToReport={mayCall ? () => setCalls(true) : null}
            />
          </>
        )}
      </Answered>
      {calls && <CallDialog organ={organ} year={year} close={() => setCalls(false)} />}
    </>
  );
}
