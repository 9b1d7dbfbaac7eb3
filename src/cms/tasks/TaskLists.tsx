import { Alert, Button, Empty } from 'antd';
import { useState } from 'react';
import { usePerson } from '../shell/person.ts';
import { usePlace } from '../shell/place.tsx';
import { useDateText } from '../shell/pieces/useDateText.ts';
import { useWords } from '../shell/words.ts';
import { TaskRow } from './TaskRow.tsx';
import { nextDate, workOf } from './tasksOf.ts';
import type { LinesOfTasks } from './useTaskLines.ts';
import { WaitingRow } from './WaitingRow.tsx';
import { taskTexts } from './words.ts';

const SHOWN = 30;

/** What waits for the person, and what others have before them. */
export function TaskLists({ found }: { readonly found: LinesOfTasks }) {
  const t = useWords(taskTexts);
  const { tasks, withOthers } = workOf(usePerson(), found.lines);
  const [all, setAll] = useState(false);
  const shown = all ? tasks : tasks.slice(0, SHOWN);
  return (
    <div>
      {found.more && (
        <Alert type="info" showIcon title={t.more(found.lines.length)} className="cms-tasks-more" />
      )}
      {tasks.length === 0 ? (
        <NothingToDo found={found} />
      ) : (
        <section aria-label={t.waiting(tasks.length)} className="cms-tasks-list">
          <h2>{t.waiting(tasks.length)}</h2>
          <ul>
            {shown.map((task) => (
              <TaskRow key={`${task.kind}:${task.line.organCode}:${task.line.scope}`} task={task} />
            ))}
          </ul>
          {shown.length < tasks.length && (
            <Button onClick={() => setAll(true)}>{t.show(tasks.length - shown.length)}</Button>
          )}
        </section>
      )}
      {withOthers.length > 0 && (
        <section aria-label={t.withOthers(withOthers.length)} className="cms-tasks-list">
          <h2>{t.withOthers(withOthers.length)}</h2>
          <ul>
            {withOthers.slice(0, SHOWN).map((line) => (
              <WaitingRow key={`${line.organCode}:${line.scope}`} line={line} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function NothingToDo({ found }: { readonly found: LinesOfTasks }) {
  const t = useWords(taskTexts);
  return (
    <Empty
      image={Empty.PRESENTED_IMAGE_SIMPLE}
      className="cms-tasks-none"
      description={
        <>
          <strong>{t.nothing}</strong>
          <br />
          <Outlook lines={found.lines} />
        </>
      }
    />
  );
}

/** What comes next, where nothing is to be done now. */
function Outlook({ lines }: Pick<LinesOfTasks, 'lines'>) {
  const t = useWords(taskTexts);
  const dateText = useDateText();
  const { year } = usePlace();
  const next = nextDate(lines);
  if (!next) return lines.length > 0 ? t.allDone : t.notCalled(year);
  const report = `${next.organName} ${t.report(year, next.scope === 'AGGREGATE')}`;
  const { daysLeft, on } = next.deadline;
  return daysLeft !== null && daysLeft < 0 ? t.lateNow(report, -daysLeft) : t.next(report, dateText(on));
}
