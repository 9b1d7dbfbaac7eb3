import { ArrowLeftOutlined } from '@ant-design/icons';
import { Button, Descriptions } from 'antd';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { RevisionRead, type RevisionReadQuery } from '../generated/operations.ts';
import { MarksContext, plainMarks, type Marks } from '../reading/marks.ts';
import { PartLinks } from '../reading/PartLinks.tsx';
import { partsRead } from '../reading/parts.ts';
import { Reading } from '../reading/Reading.tsx';
import { useHead } from '../report/head.ts';
import { Answered } from '../shell/pieces/Answered.tsx';
import { minuteOf } from '../shell/pieces/instant.ts';
import { Trouble } from '../shell/pieces/Trouble.tsx';
import { Refusal } from '../shell/trouble.ts';
import { useAnswer } from '../shell/useAnswer.ts';
import { useHeightTold } from '../shell/useHeightTold.ts';
import { useWords } from '../shell/words.ts';
import { RestoreDialog } from './RestoreDialog.tsx';
import { useMayRestore } from './useMayRestore.ts';
import { texts } from './words.ts';

/** One revision as it was, to be read. */
export function RevisionView({ number }: { readonly number: number }) {
  const t = useWords(texts);
  const { id: report } = useHead();
  const answer = useAnswer(RevisionRead, { report, number });
  return (
    <Answered answer={answer}>
      {({ historyRevision }) =>
        historyRevision ? (
          <Shown revision={historyRevision} />
        ) : (
          <Trouble of={new Refusal(t.notThere, 'NOT_FOUND')} />
        )
      }
    </Answered>
  );
}

function Shown({ revision }: { readonly revision: NonNullable<RevisionReadQuery['historyRevision']> }) {
  const t = useWords(texts);
  const { id: report } = useHead();
  const [, setAddress] = useSearchParams();
  const [restoring, setRestoring] = useState(false);
  const mayRestore = useMayRestore();
  const { number, cause, reason, byName, at, contentHash, previousHash, hash } = revision;
  const marks = useMemo(
    (): Marks => ({ ...plainMarks, origin: { report, revision: number } }),
    [report, number],
  );
  const parts = useMemo(() => partsRead(revision), [revision]);
  const bar = useHeightTold<HTMLDivElement>('--cms-bar');
  return (
    <div className="cms-history">
      <div className="cms-revision-head">
        <Button icon={<ArrowLeftOutlined aria-hidden />} onClick={() => setAddress({})}>
          {t.back}
        </Button>
        <h2>{t.reading(number)}</h2>
        <span>{t.readingNote}</span>
        {mayRestore && <Button onClick={() => setRestoring(true)}>{t.restoreRevision(number)}</Button>}
      </div>
      <Descriptions
        className="cms-revision-facts"
        size="small"
        colon={false}
        styles={{ label: { minWidth: '7em' } }}
        column={{ xs: 1, lg: 2 }}
        items={[
          { key: 'made', label: t.who, children: t.made(byName ?? t.someone, minuteOf(at)) },
          {
            key: 'why',
            label: t.why,
            children: reason === null ? t.causes[cause] : t.because(t.causes[cause], reason),
          },
          {
            key: 'hash',
            span: 'filled',
            label: t.wholeHash,
            children: <code className="cms-hash">{hash}</code>,
          },
          {
            key: 'content',
            span: 'filled',
            label: t.contentHash,
            children: <code className="cms-hash">{contentHash}</code>,
          },
          {
            key: 'previous',
            span: 'filled',
            label: t.previousHash,
            children: previousHash === null ? t.first : <code className="cms-hash">{previousHash}</code>,
          },
        ]}
      />
      <div className="cms-revision-read">
        <div ref={bar} className="cms-revision-bar">
          <PartLinks parts={parts} />
        </div>
        <MarksContext value={marks}>
          <Reading content={revision} />
        </MarksContext>
      </div>
      {restoring && <RestoreDialog number={number} onClose={() => setRestoring(false)} />}
    </div>
  );
}
