import { Empty, Tag } from 'antd';
import type { Severity } from '../../../report/issue.ts';
import { useSeverityName } from '../../shell/pieces/useSeverityName.ts';
import { useWords, words } from '../../shell/words.ts';
import { BlankRules } from './BlankRules.tsx';
import { useFound } from './checks.ts';
import { IssueItem } from './IssueItem.tsx';
import { isOpen, type ShownIssue } from './shownIssues.ts';
import './checks.css';

const texts = words({
  zh: {
    title: '核对清单',
    allClear: '没有发现问题',
    BLOCKS: '须改正后才能提交',
    MUST_BE_EXPLAINED: '请改正，或者逐条说明原因',
    NOTES: '请留意，不影响提交',
    settled: '已说明或者已放行',
  },
  en: {
    title: 'Checklist',
    allClear: 'Nothing is wrong',
    BLOCKS: 'To be corrected before submission',
    MUST_BE_EXPLAINED: 'To be corrected or explained',
    NOTES: 'Worth a look; nothing waits for it',
    settled: 'Explained or let pass',
  },
});

const colors = { BLOCKS: 'error', MUST_BE_EXPLAINED: 'warning', NOTES: 'processing' } as const;

const severities = ['BLOCKS', 'MUST_BE_EXPLAINED', 'NOTES'] as const satisfies readonly Severity[];

/** All that is wrong, gravest first; each leads to its place. `onLeave`: somebody goes there. */
export function CheckPanel({ onLeave }: { readonly onLeave: () => void }) {
  const t = useWords(texts);
  const { issues, blank } = useFound();
  const isSettled = (issue: ShownIssue) => issue.severity !== 'NOTES' && !isOpen(issue);
  return (
    <>
      {issues.length === 0 && <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t.allClear} />}
      {severities.map((severity) => (
        <Issues
          key={severity}
          severity={severity}
          advice={t[severity]}
          onLeave={onLeave}
          issues={issues.filter((issue) => issue.severity === severity && !isSettled(issue))}
        />
      ))}
      <Issues severity={null} advice={t.settled} onLeave={onLeave} issues={issues.filter(isSettled)} />
      <BlankRules rules={blank} onLeave={onLeave} />
    </>
  );
}

function Issues({
  severity,
  advice,
  issues,
  onLeave,
}: {
  /** null: what has been settled. */
  readonly severity: Severity | null;
  readonly advice: string;
  readonly issues: readonly ShownIssue[];
  readonly onLeave: () => void;
}) {
  const severityName = useSeverityName();
  if (issues.length === 0) return null;
  return (
    <section className="cms-issues" data-severity={severity ?? 'SETTLED'}>
      <h3>
        {severity !== null && <Tag color={colors[severity]}>{severityName(severity)}</Tag>}
        <span>{advice}</span>
        <span className="cms-issues-count cms-figures">{issues.length}</span>
      </h3>
      <ul>
        {issues.map((issue) => (
          <li key={issue.key}>
            <IssueItem issue={issue} onLeave={onLeave} />
          </li>
        ))}
      </ul>
    </section>
  );
}
