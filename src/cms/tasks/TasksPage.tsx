import { Typography } from 'antd';
import { isAllowed } from '../../access/access.ts';
import { Answered } from '../shell/pieces/Answered.tsx';
import { PageHead } from '../shell/pieces/PageHead.tsx';
import { usePerson } from '../shell/person.ts';
import { usePlace } from '../shell/place.tsx';
import { useMay } from '../shell/useMay.ts';
import { useWords } from '../shell/words.ts';
import { BoardCounts } from './BoardCounts.tsx';
import { Lately } from './Lately.tsx';
import { Pointers } from './Pointers.tsx';
import { TaskLists } from './TaskLists.tsx';
import './tasks.css';
import { useTaskLines } from './useTaskLines.ts';
import { taskTexts } from './words.ts';

/** What the person is to do now, for the organ and the year above. */
export function Component() {
  const t = useWords(taskTexts);
  const { organ, year } = usePlace();
  const may = useMay();
  const { grants } = usePerson();
  const seesBoard = may('board.read', organ.path);
  const handlesReports = grants.some(({ role }) => isAllowed(role, 'report.comment'));
  const answer = useTaskLines(year, seesBoard ? organ.path : null);
  return (
    <>
      <PageHead
        title={t.title}
        beside={<Typography.Text type="secondary">{t.place(organ.name, year)}</Typography.Text>}
      />
      {!handlesReports && <Pointers path={organ.path} />}
      {seesBoard && (
        <Answered answer={answer}>
          {(found) => (
            <div className="cms-tasks">
              {handlesReports && <TaskLists found={found} />}
              <aside className="cms-tasks-beside">
                {found.lines.length > 2 && <BoardCounts summary={found.summary} />}
                <Lately lines={found.lines} />
              </aside>
            </div>
          )}
        </Answered>
      )}
    </>
  );
}
