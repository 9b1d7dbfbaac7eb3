import {
  CheckCircleOutlined,
  EditOutlined,
  ExclamationCircleOutlined,
  EyeInvisibleOutlined,
  FormOutlined,
  HighlightOutlined,
  PlusSquareOutlined,
  RollbackOutlined,
  SendOutlined,
} from '@ant-design/icons';
import { Tag } from 'antd';
import type { ReactNode } from 'react';
import { DeadlineText } from '../report/DeadlineText.tsx';
import { reportAddress } from '../search/reportAddress.ts';
import { minuteOf } from '../shell/pieces/instant.ts';
import { LinkButton } from '../shell/pieces/LinkButton.tsx';
import { useSigns } from '../shell/pieces/useSigns.ts';
import { useWords } from '../shell/words.ts';
import { BeginButtons } from './BeginButtons.tsx';
import type { Task, TaskKind } from './tasksOf.ts';
import { taskTexts } from './words.ts';

const signs = {
  BEGIN: [<PlusSquareOutlined key="sign" />, 'default'],
  ADD_UP: [<PlusSquareOutlined key="sign" />, 'default'],
  WRITE: [<EditOutlined key="sign" />, 'default'],
  CORRECT: [<EditOutlined key="sign" />, 'orange'],
  REVISE: [<RollbackOutlined key="sign" />, 'red'],
  REVIEW: [<FormOutlined key="sign" />, 'blue'],
  CLEAR: [<EyeInvisibleOutlined key="sign" />, 'purple'],
  SIGN: [<HighlightOutlined key="sign" />, 'geekblue'],
  PUBLISH: [<SendOutlined key="sign" />, 'cyan'],
  ENDORSE: [<CheckCircleOutlined key="sign" />, 'red'],
} as const satisfies Record<TaskKind, readonly [ReactNode, string]>;

const writing: readonly TaskKind[] = ['WRITE', 'REVISE', 'CORRECT'];

/** One thing to do: what, about which report, by when, and the way there. */
export function TaskRow({ task: { kind, line } }: { readonly task: Task }) {
  const t = useWords(taskTexts);
  const { colon } = useSigns();
  const [icon, color] = signs[kind];
  const report = { organ: line.organCode, year: line.year, scope: line.scope };
  const begins = kind === 'BEGIN' || kind === 'ADD_UP';
  return (
    <li>
      <Tag icon={icon} color={color} className="cms-task-kind">
        {t.kinds[kind]}
      </Tag>
      <div className="cms-task-what">
        <strong>{line.organName}</strong> {t.report(line.year, line.scope === 'AGGREGATE')}
        <Why kind={kind} line={line} />
      </div>
      <Due line={line} />
      <div className="cms-task-do">
        {begins ? (
          <BeginButtons report={report} addUp={kind === 'ADD_UP'} />
        ) : (
          <LinkButton
            type="primary"
            to={reportAddress(report, writing.includes(kind) ? 'edit' : 'review')}
            aria-label={`${t.acts[kind]}${colon}${line.organName}`}
          >
            {t.acts[kind]}
          </LinkButton>
        )}
      </div>
    </li>
  );
}

function Due({ line: { deadline } }: { readonly line: Task['line'] }) {
  const late = deadline.state === 'OVERDUE';
  const soon = deadline.state === 'DUE_SOON';
  return (
    <span
      className={late ? 'cms-task-due cms-task-late' : soon ? 'cms-task-due cms-task-soon' : 'cms-task-due'}
    >
      {(late || soon) && <ExclamationCircleOutlined aria-hidden />}
      <span>
        <DeadlineText deadline={deadline} />
      </span>
    </span>
  );
}

/** Why it is there: what was asked for, or who did what last. */
function Why({ kind, line: { progress } }: Task) {
  const t = useWords(taskTexts);
  const { sentBack, forced, amendment, submission } = progress ?? {};
  const text =
    kind === 'REVISE' && sentBack
      ? t.sentBack(sentBack.byName, minuteOf(sentBack.at), sentBack.note)
      : kind === 'ENDORSE' && forced
        ? t.forced(forced.byName, minuteOf(forced.at), forced.reason)
        : kind === 'CORRECT' && amendment
          ? t.amendment(amendment.reason)
          : kind === 'BEGIN'
            ? t.notBegun
            : kind === 'ADD_UP'
              ? t.addUp
              : submission
                ? t.submitted(submission.byName, minuteOf(submission.at))
                : progress && t.savedBy(progress.updatedByName, minuteOf(progress.updatedAt));
  return <div className={kind === 'REVISE' ? 'cms-task-why cms-task-note' : 'cms-task-why'}>{text}</div>;
}
