import { Empty } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Listed } from '../administration/lists/Listed.tsx';
import { usePages } from '../administration/lists/usePages.ts';
import { Revisions as AllRevisions, type RevisionsQuery } from '../generated/operations.ts';
import { useHead } from '../report/head.ts';
import { useWords } from '../shell/words.ts';
import { chosenPair, type Version } from './chosenPair.ts';
import { ComparedVersions } from './ComparedVersions.tsx';
import { RestoreDialog } from './RestoreDialog.tsx';
import { RevisionTable } from './RevisionTable.tsx';
import { texts } from './words.ts';

/** Every revision, with two chosen to be compared. What is chosen stands in the address. */
export function Revisions() {
  const t = useWords(texts);
  const head = useHead();
  const [address, setAddress] = useSearchParams();
  const [restoring, setRestoring] = useState<number | null>(null);
  const pages = usePages(AllRevisions, { report: head.id }, ({ history }: RevisionsQuery) => history);
  const given = { from: address.get('from'), to: address.get('to') };
  const pair = chosenPair(given, head.lastRevision, head.state === 'DRAFT');
  const choose = (some: { readonly from?: number; readonly to?: Version }) => {
    const { from, to } = { ...pair, ...some };
    setAddress(
      { ...(from === null ? {} : { from: String(from) }), ...(to === null ? {} : { to: String(to) }) },
      { replace: true },
    );
  };
  return (
    <>
      <Listed pages={pages}>
        {(revisions) =>
          revisions.length === 0 ? (
            <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t.none} />
          ) : (
            <RevisionTable
              revisions={revisions}
              pair={pair}
              onChoose={choose}
              onRead={(number) => setAddress({ revision: String(number) })}
              onRestore={setRestoring}
            />
          )
        }
      </Listed>
      {head.lastRevision > 0 && <ComparedVersions pair={pair} />}
      {restoring !== null && <RestoreDialog number={restoring} onClose={() => setRestoring(null)} />}
    </>
  );
}
