import { App, Button, Typography } from 'antd';
import { useState } from 'react';
import { isOpen } from '../../../report/workflow.ts';
import { reportIdText } from '../../../report/report.ts';
import {
  AggregateDraft,
  CompileAggregate,
  type AggregateDraftQuery,
  type CompileAggregateMutation,
} from '../../generated/operations.ts';
import { reportAddress } from '../../search/reportAddress.ts';
import { minuteOf } from '../../shell/pieces/instant.ts';
import { LinkButton } from '../../shell/pieces/LinkButton.tsx';
import { useTell } from '../../shell/pieces/useTell.ts';
import type { ChosenOrgan } from '../../shell/place.tsx';
import { useAnswer } from '../../shell/useAnswer.ts';
import { useChange } from '../../shell/useChange.ts';
import { useMay } from '../../shell/useMay.ts';
import { useWords } from '../../shell/words.ts';
import { CompileResult } from './CompileResult.tsx';
import { RollUpDialog } from './RollUpDialog.tsx';
import { SourceGroup } from './SourceGroup.tsx';
import { aggregateTexts } from './words.ts';

type Found = AggregateDraftQuery['draft'];

/** The 汇总 of the chosen organ: how it stands to what is public below, and adding up. */
export function AggregatePanel({ organ, year }: { readonly organ: ChosenOrgan; readonly year: number }) {
  const t = useWords(aggregateTexts);
  const report = { organ: organ.code, year, scope: 'AGGREGATE' } as const;
  const answer = useAnswer(AggregateDraft, { report: reportIdText(report) });
  const [result, setResult] = useState<CompileAggregateMutation['compileAggregate'] | null>(null);
  const [compares, setCompares] = useState(false);
  if (answer.data === undefined) return null;
  const { draft } = answer.data;
  return (
    <section aria-label={t.title(organ.name, year)} className="cms-aggregate">
      <div className="cms-aggregate-head">
        <h2>{t.title(organ.name, year)}</h2>
        <div className="cms-aggregate-acts">
          {draft && <Button onClick={() => setCompares(true)}>{t.rollUp}</Button>}
          <CompileButton organ={organ} year={year} draft={draft} told={setResult} />
          {draft && <LinkButton to={reportAddress(report, 'edit')}>{t.open}</LinkButton>}
        </div>
      </div>
      <Standing draft={draft} />
      {result && (
        <CompileResult
          result={result}
          address={reportAddress(report, 'edit')}
          close={() => setResult(null)}
        />
      )}
      {compares && (
        <RollUpDialog
          report={reportIdText(report)}
          address={reportAddress(report, 'edit')}
          close={() => setCompares(false)}
        />
      )}
    </section>
  );
}

function CompileButton({
  organ,
  year,
  draft,
  told,
}: {
  readonly organ: ChosenOrgan;
  readonly year: number;
  readonly draft: Found;
  readonly told: (result: CompileAggregateMutation['compileAggregate']) => void;
}) {
  const t = useWords(aggregateTexts);
  const may = useMay();
  const tell = useTell();
  const { modal } = App.useApp();
  const compile = useChange(CompileAggregate);
  if (!may('report.aggregate', organ.path) || isFrozen(draft)) return null;
  const act = () => {
    const input = {
      report: reportIdText({ organ: organ.code, year, scope: 'AGGREGATE' }),
      ...(draft ? { expectedVersion: draft.version } : {}),
    };
    compile.mutate(input, {
      onSuccess: ({ compileAggregate }) => told(compileAggregate),
      onError: tell.trouble,
    });
  };
  const ask = () =>
    void modal.confirm({
      title: t.confirm,
      content: t.consequence,
      okText: t.again,
      cancelText: t.cancel,
      onOk: act,
    });
  return (
    <Button type={draft ? 'default' : 'primary'} loading={compile.isPending} onClick={draft ? ask : act}>
      {draft ? t.again : t.draft}
    </Button>
  );
}

function Standing({ draft }: { readonly draft: Found }) {
  const t = useWords(aggregateTexts);
  if (!draft) return <Typography.Text type="secondary">{t.notBegun}</Typography.Text>;
  const { aggregation } = draft;
  const frozen = isFrozen(draft) && <Typography.Text type="secondary">{t.frozen}</Typography.Text>;
  if (!aggregation) return frozen || <Typography.Text type="secondary">{t.byHand}</Typography.Text>;
  const { byName, at, added, arrived, corrected, gone, missing, otherForm } = aggregation;
  const changed = arrived.length + corrected.length + gone.length > 0;
  return (
    <>
      <Typography.Text type="secondary">
        {t.made(byName, minuteOf(at), added.length)} {!changed && t.current}
      </Typography.Text>
      <dl>
        <SourceGroup title={t.arrived} sources={arrived} />
        <SourceGroup title={t.corrected} sources={corrected} />
        <SourceGroup title={t.gone} sources={gone} />
        <SourceGroup title={t.missing} sources={missing} />
        <SourceGroup title={t.otherForm} sources={otherForm} />
      </dl>
      {frozen}
    </>
  );
}

/** Adding up asks for nothing of what is public. */
function isFrozen(draft: Found): boolean {
  return draft !== null && !isOpen('import', { state: draft.state, publicState: null });
}
