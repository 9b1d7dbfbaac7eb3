import { Tabs } from 'antd';
import type { Issue } from '../../report/issue.ts';
import type { ReadFileQuery } from '../generated/operations.ts';
import { useEnglish } from '../shell/english.ts';
import { useWords } from '../shell/words.ts';
import { ChapterTexts } from './ChapterTexts.tsx';
import { IssueList, shownIssues } from './IssueList.tsx';
import { useReview } from './reviewContext.ts';
import { SourceOfCell } from './SourceOfCell.tsx';
import { importTexts } from './words.ts';

/** Beside the tables: where the cell comes from, what the checks find, and the text. */
export function SidePanel({
  read,
  issues,
}: {
  readonly read: ReadFileQuery['readReport'];
  readonly issues: readonly Issue[] | null;
}) {
  const t = useWords(importTexts);
  const { review } = useReview();
  const shown = shownIssues(read.issues, issues ?? [], review.form, useEnglish());
  return (
    <aside className="cms-import-side">
      <SourceOfCell />
      <Tabs
        items={[
          {
            key: 'issues',
            label: t.issues(shown.length),
            children: <IssueList issues={shown} checked={issues !== null} />,
          },
          { key: 'texts', label: t.texts, children: <ChapterTexts read={read} /> },
        ]}
      />
    </aside>
  );
}
