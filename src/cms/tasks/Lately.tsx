import { Typography } from 'antd';
import { Link } from 'react-router';
import type { TaskLineFragment } from '../generated/operations.ts';
import { reportAddress } from '../search/reportAddress.ts';
import { minuteOf } from '../shell/pieces/instant.ts';
import { StateTag } from '../shell/pieces/StateTag.tsx';
import { useWords } from '../shell/words.ts';
import { lately } from './tasksOf.ts';
import { taskTexts } from './words.ts';

const SHOWN = 8;

/** What moved last, newest first. */
export function Lately({ lines }: { readonly lines: readonly TaskLineFragment[] }) {
  const t = useWords(taskTexts);
  const moved = lately(lines, SHOWN);
  return (
    <section aria-label={t.lately} className="cms-lately">
      <h2>{t.lately}</h2>
      {moved.length === 0 ? (
        <Typography.Text type="secondary">{t.nothingYet}</Typography.Text>
      ) : (
        <ol>
          {moved.map(({ organCode: organ, organName, year, scope, progress }) => (
            <li key={`${organ}:${scope}`}>
              <div>
                <Link to={reportAddress({ organ, year, scope }, 'history')}>
                  {organName} {t.report(year, scope === 'AGGREGATE')}
                </Link>
              </div>
              {progress && (
                <div>
                  <StateTag state={progress.state} />
                  <span>{progress.updatedByName}</span>
                  <time dateTime={progress.updatedAt}>{minuteOf(progress.updatedAt)}</time>
                </div>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
