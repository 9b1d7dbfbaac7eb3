import { Link } from 'react-router';
import type { TaskLinesQuery } from '../generated/operations.ts';
import { useWords } from '../shell/words.ts';
import { taskTexts } from './words.ts';

/** How far the organs below have come, in numbers, and the way to the board. */
export function BoardCounts({ summary }: { readonly summary: TaskLinesQuery['board']['summary'] }) {
  const t = useWords(taskTexts);
  const linesThat = (state: string) => summary.deadlines.find((each) => each.state === state)?.lines ?? 0;
  const counts = [
    [t.called, summary.called, false],
    [t.published, summary.called - summary.missing, false],
    [t.notBegunCount, summary.notBegun, false],
    [t.dueSoon, linesThat('DUE_SOON'), false],
    [t.overdue, linesThat('OVERDUE'), true],
  ] as const;
  return (
    <section aria-label={t.progress} className="cms-board-counts">
      <h2>{t.progress}</h2>
      <dl>
        {counts.map(([label, count, bad]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className={bad && count > 0 ? 'cms-figures cms-task-late' : 'cms-figures'}>{count}</dd>
          </div>
        ))}
      </dl>
      <Link to="/board">{t.openBoard}</Link>
    </section>
  );
}
