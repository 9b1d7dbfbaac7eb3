import { Segmented } from 'antd';
import { useSearchParams } from 'react-router';
import { useWords } from '../shell/words.ts';
import './history.css';
import { RevisionView } from './RevisionView.tsx';
import { Revisions } from './Revisions.tsx';
import { Timeline } from './Timeline.tsx';
import { texts } from './words.ts';

/** The revisions of a report, any two of them held against each other, and what happened to it. */
export function Component() {
  const t = useWords(texts);
  const [address, setAddress] = useSearchParams();
  const revision = Number(address.get('revision') ?? 0);
  if (Number.isInteger(revision) && revision > 0) return <RevisionView number={revision} />;
  const view = address.get('view') === 'timeline' ? 'timeline' : 'revisions';
  return (
    <div className="cms-history">
      <Segmented<'revisions' | 'timeline'>
        aria-label={t.views}
        value={view}
        onChange={(chosen) => setAddress(chosen === 'timeline' ? { view: chosen } : {})}
        options={[
          { value: 'revisions', label: t.revisions },
          { value: 'timeline', label: t.timeline },
        ]}
      />
      {view === 'timeline' ? <Timeline /> : <Revisions />}
    </div>
  );
}
