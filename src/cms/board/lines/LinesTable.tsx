import { ExclamationCircleFilled } from '@ant-design/icons';
import { Table, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { BoardLineShownFragment } from '../../generated/operations.ts';
import { reportAddress } from '../../search/reportAddress.ts';
import { dayOf } from '../../shell/pieces/instant.ts';
import { useWords } from '../../shell/words.ts';
import { boardTexts } from '../words.ts';
import { byUrgency, compared } from './shownLines.ts';
import { isOverdue, stageOf, stages } from './stages.ts';
import { StageTag } from './StageTag.tsx';
import { useLineCells } from './useLineCells.ts';

const PAGE = 50;

/** Who has come how far, a page at a time. */
export function LinesTable({
  lines,
  selected,
  select,
  empty,
}: {
  readonly lines: readonly BoardLineShownFragment[];
  /** Organ codes; null: there is nothing that could be done with what is chosen. */
  readonly selected: readonly string[] | null;
  readonly select: (organs: readonly string[]) => void;
  readonly empty: ReactNode;
}) {
  const t = useWords(boardTexts);
  const columns = useColumns();
  return (
    <Table<BoardLineShownFragment>
      className="cms-lines"
      size="small"
      rowKey="organCode"
      dataSource={[...lines]}
      columns={columns}
      locale={{ emptyText: empty }}
      pagination={{
        pageSize: PAGE,
        hideOnSinglePage: true,
        showSizeChanger: false,
        showTotal: (all, [from, to]) => t.rows(from, to, all),
      }}
      {...(selected && {
        rowSelection: {
          selectedRowKeys: [...selected],
          onChange: (keys) => select(keys.map(String)),
          columnWidth: 44,
          getCheckboxProps: ({ organName }) => ({ 'aria-label': t.choose(organName) }),
          columnTitle: (box) => <LabelledBox label={t.chooseAll} box={box} />,
          preserveSelectedRowKeys: true,
        },
      })}
    />
  );
}

/** The box over all of a page has no words of its own. */
function LabelledBox({ label, box }: { readonly label: string; readonly box: ReactNode }) {
  return (
    <span role="group" aria-label={label}>
      {box}
    </span>
  );
}

function useColumns(): TableColumnsType<BoardLineShownFragment> {
  const t = useWords(boardTexts);
  const cellsOf = useLineCells();
  return [
    {
      title: t.columns.organ,
      sorter: (a, b) => compared(a.organPath, b.organPath),
      render: (_, line) => <OrganCell line={line} />,
    },
    {
      title: t.columns.stage,
      width: '17%',
      sorter: (a, b) => stages.indexOf(stageOf(a)) - stages.indexOf(stageOf(b)),
      render: (_, line) => (
        <TwoLines first={<StageTag stage={stageOf(line)} />} second={cellsOf(line).note} />
      ),
    },
    {
      title: t.columns.deadline,
      width: '14%',
      className: 'cms-line-deadline',
      sorter: byUrgency,
      render: (_, line) => <DeadlineCell line={line} />,
    },
    {
      title: t.columns.handler,
      width: '11%',
      render: (_, line) => cellsOf(line).handler,
    },
    {
      title: t.columns.changed,
      width: '16%',
      sorter: (a, b) => compared(a.progress?.updatedAt ?? '', b.progress?.updatedAt ?? ''),
      render: (_, line) => (
        <TwoLines
          first={<span className="cms-figures">{cellsOf(line).changed}</span>}
          second={cellsOf(line).changedBy}
        />
      ),
    },
    {
      title: t.columns.reminded,
      width: '13%',
      sorter: (a, b) => compared(a.reminded?.at ?? '', b.reminded?.at ?? ''),
      render: (_, { reminded }) =>
        reminded && (
          <TwoLines
            first={<span className="cms-figures">{dayOf(reminded.at)}</span>}
            second={reminded.byName}
          />
        ),
    },
  ];
}

function OrganCell({ line }: { readonly line: BoardLineShownFragment }) {
  const { organCode: organ, organName, year, scope, progress } = line;
  if (!progress) return organName;
  return <Link to={reportAddress({ organ, year, scope }, 'review')}>{organName}</Link>;
}

function DeadlineCell({ line }: { readonly line: BoardLineShownFragment }) {
  const t = useWords(boardTexts);
  const { deadline, deadlineOn } = useLineCells()(line);
  const overdue = isOverdue(line);
  return (
    <TwoLines
      first={
        <span className={overdue ? 'cms-line-overdue' : 'cms-figures'}>
          {overdue && <ExclamationCircleFilled aria-hidden />} {deadline}
        </span>
      }
      second={line.deadline.daysLeft === null ? '' : t.by(deadlineOn)}
    />
  );
}

function TwoLines({ first, second }: { readonly first: ReactNode; readonly second: string }) {
  return (
    <>
      <div>{first}</div>
      {second !== '' && <div className="cms-line-second">{second}</div>}
    </>
  );
}
