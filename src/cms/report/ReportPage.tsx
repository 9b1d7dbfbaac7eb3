import { Tabs, Typography } from 'antd';
import { Outlet, useLocation, useNavigate, useParams } from 'react-router';
import { Report, type ReportHeadFragment } from '../generated/operations.ts';
import { Answered } from '../shell/pieces/Answered.tsx';
import { PageHead } from '../shell/pieces/PageHead.tsx';
import { StateTag } from '../shell/pieces/StateTag.tsx';
import { Trouble } from '../shell/pieces/Trouble.tsx';
import { Refusal } from '../shell/trouble.ts';
import { useAnswer } from '../shell/useAnswer.ts';
import { useWords, words } from '../shell/words.ts';
import { DeadlineText } from './DeadlineText.tsx';
import { HeadContext } from './head.ts';

const texts = words({
  zh: {
    edit: '填报',
    review: '审核与公布',
    history: '修订历史',
    pages: '年报的页面',
    title: (organ: string, year: number, aggregate: boolean) =>
      `${organ}${year}年政府信息公开工作年度报告${aggregate ? '（汇总）' : ''}`,
    notThere: '没有这份年报，或者您没有查看它的权限。',
  },
  en: {
    edit: 'Edit',
    review: 'Review and publish',
    history: 'History',
    pages: 'Pages of the report',
    title: (organ: string, year: number, aggregate: boolean) =>
      `${organ}, report of ${year}${aggregate ? ' (aggregate)' : ''}`,
    notThere: 'There is no such report, or you may not see it.',
  },
});

/** One report: its head, and below it what is done with it. */
export function Component() {
  const t = useWords(texts);
  const { report = '' } = useParams();
  const answer = useAnswer(Report, { report });
  return (
    <Answered answer={answer}>
      {({ draft }) =>
        draft ? <Shown head={draft} /> : <Trouble isPage of={new Refusal(t.notThere, 'NOT_FOUND')} />
      }
    </Answered>
  );
}

function Shown({ head }: { readonly head: ReportHeadFragment }) {
  const t = useWords(texts);
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const tab = pathname.split('/').at(-1) ?? 'edit';
  return (
    <HeadContext value={head}>
      <PageHead
        title={t.title(head.organName, head.year, head.scope === 'AGGREGATE')}
        beside={
          <>
            <StateTag state={head.state} />
            {head.publicState !== null && head.publicState !== head.state && (
              <StateTag state={head.publicState} />
            )}
            <Typography.Text type="secondary">
              <DeadlineText deadline={head.deadline} />
            </Typography.Text>
          </>
        }
      />
      <Tabs
        data-region
        aria-label={t.pages}
        activeKey={tab}
        onChange={(chosen) => void navigate(chosen)}
        items={(['edit', 'review', 'history'] as const).map((key) => ({ key, label: t[key] }))}
      />
      <Outlet />
    </HeadContext>
  );
}
