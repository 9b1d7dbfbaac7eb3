import { Alert, Button, Empty, Tag } from 'antd';
import { useState } from 'react';
import type { DraftReadQuery } from '../../generated/operations.ts';
import { useHead } from '../../report/head.ts';
import { usePerson } from '../../shell/person.ts';
import { minuteOf } from '../../shell/pieces/instant.ts';
import { useSeverityName } from '../../shell/pieces/useSeverityName.ts';
import { useMay } from '../../shell/useMay.ts';
import { useWords, words } from '../../shell/words.ts';
import './issues.css';
import { showFigure } from './showFigure.ts';
import { WaiveDialog } from './WaiveDialog.tsx';

type Decided = NonNullable<DraftReadQuery['draft']>['decidedIssues'][number];

const texts = words({
  zh: {
    none: '没有发现问题',
    summary: (blocking: number, unexplained: number) =>
      [
        blocking > 0 ? `${blocking} 处阻断问题，改正或者准予放行前不能提交和公布` : '',
        unexplained > 0 ? `${unexplained} 处还没有说明` : '',
      ]
        .filter((text) => text !== '')
        .join('；') + '。',
    explained: '说明',
    waived: '准予放行',
    by: (name: string, at: string) => `${name} ${at}`,
    show: '查看位置',
    waive: '准予放行',
  },
  en: {
    none: 'Nothing was found.',
    summary: (blocking: number, unexplained: number) =>
      `${blocking} issues block, ${unexplained} still have to be explained.`,
    explained: 'Explained',
    waived: 'Let pass',
    by: (name: string, at: string) => `${name}, ${at}`,
    show: 'Show where',
    waive: 'Let it pass',
  },
});

const colors = { BLOCKS: 'red', MUST_BE_EXPLAINED: 'orange', NOTES: 'blue' } as const;
const order = ['BLOCKS', 'MUST_BE_EXPLAINED', 'NOTES'] as const;

/** What the checks found, with what people decided on it; the gravest first. */
export function IssueList({ decided }: { readonly decided: readonly Decided[] }) {
  const t = useWords(texts);
  const severityName = useSeverityName();
  const head = useHead();
  const person = usePerson();
  const may = useMay();
  const [waiving, setWaiving] = useState<Decided['issue'] | null>(null);
  const undecided = (severity: Decided['issue']['severity']) =>
    decided.filter(({ issue, decision }) => issue.severity === severity && !decision).length;
  const [blocking, unexplained] = [undecided('BLOCKS'), undecided('MUST_BE_EXPLAINED')];
  const mayWaive =
    head.state === 'DRAFT' &&
    may('report.waive', head.organ.path ?? '', head.state) &&
    !head.authors.includes(person.id);
  if (decided.length === 0) return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t.none} />;
  return (
    <>
      {blocking + unexplained > 0 && (
        <Alert type={blocking > 0 ? 'error' : 'warning'} showIcon title={t.summary(blocking, unexplained)} />
      )}
      <ul className="cms-issue-list">
        {order.flatMap((severity) =>
          decided
            .filter(({ issue }) => issue.severity === severity)
            .map(({ issue, decision }) => (
              <li key={issue.id} data-severity={severity}>
                <div>
                  <Tag color={colors[severity]}>{severityName(severity)}</Tag>
                </div>
                <div>{issue.message}</div>
                {decision && (
                  <div className="cms-issue-decision">
                    <strong>{decision.kind === 'WAIVED' ? t.waived : t.explained}</strong> {decision.reason}
                    <div>{t.by(decision.byName, minuteOf(decision.at))}</div>
                  </div>
                )}
                <div className="cms-thread-acts">
                  {(issue.figures.length > 0 || issue.part !== null) && (
                    <Button size="small" onClick={() => showFigure(issue)}>
                      {t.show}
                    </Button>
                  )}
                  {severity === 'BLOCKS' && !decision && mayWaive && (
                    <Button size="small" onClick={() => setWaiving(issue)}>
                      {t.waive}
                    </Button>
                  )}
                </div>
              </li>
            )),
        )}
      </ul>
      {waiving && <WaiveDialog issue={waiving} onClose={() => setWaiving(null)} />}
    </>
  );
}
