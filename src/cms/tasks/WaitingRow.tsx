import { reportAddress } from '../search/reportAddress.ts';
import type { TaskLineFragment } from '../generated/operations.ts';
import { DeadlineText } from '../report/DeadlineText.tsx';
import { minuteOf } from '../shell/pieces/instant.ts';
import { LinkButton } from '../shell/pieces/LinkButton.tsx';
import { StateTag } from '../shell/pieces/StateTag.tsx';
import { useSigns } from '../shell/pieces/useSigns.ts';
import { useWords } from '../shell/words.ts';
import { taskTexts } from './words.ts';

/** A report that others have before them. */
export function WaitingRow({ line }: { readonly line: TaskLineFragment }) {
  const t = useWords(taskTexts);
  const signs = useSigns();
  const { organCode: organ, organName, year, scope, progress, deadline } = line;
  return (
    <li>
      <span className="cms-task-kind">{progress && <StateTag state={progress.state} />}</span>
      <div className="cms-task-what">
        <strong>{organName}</strong> {t.report(year, scope === 'AGGREGATE')}
        {progress && (
          <div className="cms-task-why">
            {t.savedBy(progress.updatedByName, minuteOf(progress.updatedAt))}
          </div>
        )}
      </div>
      <span className="cms-task-due">
        <DeadlineText deadline={deadline} />
      </span>
      <div className="cms-task-do">
        <LinkButton
          to={reportAddress({ organ, year, scope }, 'review')}
          aria-label={`${t.open}${signs.colon}${organName}`}
        >
          {t.open}
        </LinkButton>
      </div>
    </li>
  );
}
