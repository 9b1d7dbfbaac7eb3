import { Empty } from 'antd';
import { DraftChanges, RevisionChanges, type ContentChangesFragment } from '../generated/operations.ts';
import { useHead } from '../report/head.ts';
import { Answered } from '../shell/pieces/Answered.tsx';
import { useAnswer } from '../shell/useAnswer.ts';
import { useWords } from '../shell/words.ts';
import type { Pair } from './chosenPair.ts';
import { Differences } from './Differences.tsx';
import { texts } from './words.ts';

/** What changed from one of the two to the other. */
export function ComparedVersions({ pair: { from, to } }: { readonly pair: Pair }) {
  const t = useWords(texts);
  if (from === null || to === null)
    return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t.choose} />;
  const name = to === 'draft' ? t.draft : t.revision(to);
  return (
    <section aria-labelledby="history-compared" className="cms-compared">
      <h2 id="history-compared">{t.comparing(t.revision(from), name)}</h2>
      {to === 'draft' ? <AgainstDraft from={from} /> : <OfRevisions from={from} to={to} />}
    </section>
  );
}

function AgainstDraft({ from }: { readonly from: number }) {
  const { id: report } = useHead();
  const answer = useAnswer(DraftChanges, { report, from }, { keepPrevious: true });
  return <Answered answer={answer}>{({ draftComparison }) => <Found changes={draftComparison} />}</Answered>;
}

function OfRevisions({ from, to }: { readonly from: number; readonly to: number }) {
  const { id: report } = useHead();
  const answer = useAnswer(RevisionChanges, { report, from, to }, { keepPrevious: true });
  return (
    <Answered answer={answer}>{({ historyComparison }) => <Found changes={historyComparison} />}</Answered>
  );
}

function Found({ changes }: { readonly changes: ContentChangesFragment | null }) {
  const t = useWords(texts);
  if (changes) return <Differences changes={changes} />;
  return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t.notThere} />;
}
