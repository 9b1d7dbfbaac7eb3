import { Badge } from 'antd';
import type { PartId } from '../../../report/content.ts';
import { isOpen, type ShownIssue } from '../checks/shownIssues.ts';
import { useFound } from '../checks/checks.ts';
import { PartSaving } from '../draft/PartSaving.tsx';
import { useDraft } from '../draft/draft.ts';
import { goToPart, partAnchor } from '../goTo.ts';
import { useWords, words } from '../../shell/words.ts';
import { partsShown } from './partsShown.ts';
import { usePartInView } from './usePartInView.ts';
import { usePartName } from './usePartName.ts';

const texts = words({
  zh: {
    chapters: '章节',
    open: (issues: number) => `${issues} 个问题待处理`,
  },
  en: {
    chapters: 'Chapters',
    open: (issues: number) => `${issues} issues to settle`,
  },
});

/** The parts of the report: whether anything is in them, whether it is saved, and how much is wrong. */
export function ChapterList() {
  const t = useWords(texts);
  const { form, content } = useDraft();
  const { issues } = useFound();
  const parts = partsShown(form, content);
  const inView = usePartInView(parts);
  const nameOf = usePartName();
  return (
    <nav aria-label={t.chapters} className="cms-chapters" data-region>
      <ol>
        {parts.map((part) => (
          <li key={part} data-here={part === inView}>
            <a
              href={`#${partAnchor(part)}`}
              aria-current={part === inView ? 'location' : undefined}
              onClick={(event) => {
                event.preventDefault();
                goToPart(part);
              }}
            >
              {nameOf(part)}
            </a>
            <span className="cms-chapters-state">
              <PartSaving part={part} />
              <Count issues={issues} part={part} />
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Count({ issues, part }: { readonly issues: readonly ShownIssue[]; readonly part: PartId }) {
  const t = useWords(texts);
  const open = issues.filter((issue) => issue.part === part && isOpen(issue));
  if (open.length === 0) return null;
  const blocks = open.some(({ severity }) => severity === 'BLOCKS');
  return (
    <span role="img" aria-label={t.open(open.length)} title={t.open(open.length)}>
      <Badge count={open.length} color={`var(--ant-color-${blocks ? 'error' : 'warning'})`} />
    </span>
  );
}
