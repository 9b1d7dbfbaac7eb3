import { Badge } from 'antd';
import { memo } from 'react';
import { isOpen } from '../checks/shownIssues.ts';
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
  const open = issues.filter(isOpen);
  const blocking = open.filter(({ severity }) => severity === 'BLOCKS');
  return (
    <nav aria-label={t.chapters} className="cms-chapters" data-region>
      <ol>
        {parts.map((part) => (
          <li key={part} data-here={part === inView}>
            <a
              href={`#${partAnchor(part)}`}
              title={nameOf(part)}
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
              <Count
                open={open.filter((issue) => issue.part === part).length}
                blocks={blocking.some((issue) => issue.part === part)}
              />
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** `open`: how many issues wait to be settled. */
const Count = memo(function Count({ open, blocks }: { readonly open: number; readonly blocks: boolean }) {
  const t = useWords(texts);
  if (open === 0) return null;
  return (
    <span role="img" aria-label={t.open(open)} title={t.open(open)}>
      <Badge count={open} color={`var(--ant-color-${blocks ? 'error' : 'warning'})`} />
    </span>
  );
});
