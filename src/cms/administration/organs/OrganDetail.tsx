import { Button, Table, Tag } from 'antd';
import { useState } from 'react';
import { OrganShown, type OrganShownQuery } from '../../generated/operations.ts';
import { Answered } from '../../shell/pieces/Answered.tsx';
import { Trouble } from '../../shell/pieces/Trouble.tsx';
import { Refusal } from '../../shell/trouble.ts';
import { useAnswer } from '../../shell/useAnswer.ts';
import { useMay } from '../../shell/useMay.ts';
import { useSigns } from '../../shell/pieces/useSigns.ts';
import { useWords, words } from '../../shell/words.ts';
import { CallDialog } from './CallDialog.tsx';
import { useKindNames } from './kindNames.ts';
import { MergeDialog } from './MergeDialog.tsx';
import { MoveDialog } from './MoveDialog.tsx';
import { OrganName } from './OrganName.tsx';
import { PathNames } from './PathNames.tsx';
import { RegisterDialog } from './RegisterDialog.tsx';
import { yearsText } from './years.ts';

const texts = words({
  zh: {
    notThere: '没有这个机关。',
    places: '隶属关系（按报告年度）',
    years: '年度',
    until: (from: number, to: number | null) =>
      to === null ? `${from} 年度起` : to === from ? `${from} 年度` : `${from}—${to} 年度`,
    path: '所在位置',
    called: '已布置年报的年度',
    calledNone: '还没有布置过年报。布置后，相应年度计入“应报送”，并出现在报送进度中。',
    register: '登记下级机关',
    move: '调整隶属',
    merge: '合并到其他机关',
    call: '布置年报',
    ended: (to: number) => `${to} 年度后不再存在`,
    successor: '职责并入：',
  },
  en: {
    notThere: 'There is no such organ.',
    places: 'Where it stands, by report year',
    years: 'Years',
    until: (from: number, to: number | null) =>
      to === null ? `from ${from}` : to === from ? String(from) : `${from}–${to}`,
    path: 'Place',
    called: 'Called to report for',
    calledNone: 'Not called yet. Once called, these years count as due and stand on the progress board.',
    register: 'Add an organ below',
    move: 'Move',
    merge: 'Merge into another',
    call: 'Call to report',
    ended: (to: number) => `Gone after ${to}`,
    successor: 'Its work went to: ',
  },
});

type Organ = NonNullable<OrganShownQuery['organ']>;
type Dialog = 'register' | 'move' | 'merge' | 'call';

/** One organ: where it stands in which years, for which it was called, and what can be done. */
export function OrganDetail({
  code,
  onChanged,
}: {
  readonly code: string;
  /** Codes of those below whom something is different now. */
  readonly onChanged: (...codes: readonly string[]) => void;
}) {
  const t = useWords(texts);
  const answer = useAnswer(OrganShown, { organ: code });
  return (
    <Answered answer={answer}>
      {({ organ }) =>
        organ ? (
          <Shown organ={organ} onChanged={onChanged} />
        ) : (
          <Trouble of={new Refusal(t.notThere, 'NOT_FOUND')} />
        )
      }
    </Answered>
  );
}

function Shown({
  organ,
  onChanged,
}: {
  readonly organ: Organ;
  readonly onChanged: (...codes: readonly string[]) => void;
}) {
  const t = useWords(texts);
  const signs = useSigns();
  const kindNames = useKindNames();
  const may = useMay();
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const path = organ.path ?? organ.code;
  const last = organ.places.at(-1);
  const lastYear = last?.to ?? null;
  const isEnded = lastYear !== null;
  const close = () => setDialog(null);
  const offered: readonly (readonly [Dialog, boolean])[] = [
    ['call', may('organ.call', path)],
    ['register', may('organ.register', path)],
    ['move', may('organ.move', path) && !isEnded && path !== organ.code],
    ['merge', may('organ.merge', path) && !isEnded && path !== organ.code],
  ];
  const buttons = offered.filter(([, isOffered]) => isOffered);
  return (
    <section className="cms-organ-detail" aria-labelledby="cms-organ-name">
      <div className="cms-section-head">
        <div>
          <h2 id="cms-organ-name">{organ.name}</h2>
          <span className="cms-under">
            <span className="cms-code">{organ.code}</span> · {kindNames[organ.kind]}
          </span>
        </div>
        {isEnded && <Tag>{t.ended(lastYear)}</Tag>}
        <span className="cms-actions">
          {buttons.map(([key]) => (
            <Button key={key} onClick={() => setDialog(key)}>
              {t[key]}
            </Button>
          ))}
        </span>
      </div>
      {organ.successor && (
        <p>
          {t.successor}
          <OrganName code={organ.successor.code} />
        </p>
      )}
      <h3>{t.places}</h3>
      <Table
        rowKey="from"
        size="small"
        pagination={false}
        dataSource={[...organ.places].reverse()}
        columns={[
          {
            title: t.years,
            key: 'years',
            width: '9rem',
            render: (_, { from, to }) => <span className="cms-figures">{t.until(from, to)}</span>,
          },
          { title: t.path, key: 'path', render: (_, place) => <PathNames path={place.path} /> },
        ]}
      />
      <h3>{t.called}</h3>
      {organ.calledYears.length === 0 ? (
        <p className="cms-under">{t.calledNone}</p>
      ) : (
        <span className="cms-figures">{yearsText(organ.calledYears, signs.list)}</span>
      )}
      <CallDialog organ={organ} open={dialog === 'call'} onClose={close} />
      <RegisterDialog
        parent={organ}
        open={dialog === 'register'}
        onClose={close}
        onDone={() => onChanged(organ.code)}
      />
      <MoveDialog organ={organ} open={dialog === 'move'} onClose={close} onDone={onChanged} />
      <MergeDialog organ={organ} open={dialog === 'merge'} onClose={close} />
    </section>
  );
}
