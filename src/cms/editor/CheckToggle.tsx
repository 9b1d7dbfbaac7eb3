import { Badge, Button } from 'antd';
import type { Ref } from 'react';
import { useFound } from './checks/checks.ts';
import { isOpen } from './checks/shownIssues.ts';
import { useWords, words } from '../shell/words.ts';

const texts = words({
  zh: {
    show: '显示核对清单',
    hide: '收起核对清单',
    open: (issues: number) => `核对清单：${issues} 个待处理`,
  },
  en: {
    show: 'Show checklist',
    hide: 'Hide checklist',
    open: (issues: number) => `Checklist: ${issues} open`,
  },
});

/** Opens the checklist and puts it away. */
export function CheckToggle({
  ref,
  shown,
  onToggle,
}: {
  readonly ref: Ref<HTMLButtonElement>;
  readonly shown: boolean;
  readonly onToggle: () => void;
}) {
  const t = useWords(texts);
  const { issues } = useFound();
  const open = issues.filter(isOpen);
  const blocks = open.some(({ severity }) => severity === 'BLOCKS');
  return (
    <Button
      ref={ref}
      aria-expanded={shown}
      {...(shown ? { 'aria-controls': 'checklist' } : {})}
      onClick={onToggle}
    >
      {shown ? t.hide : t.open(open.length)}
      {!shown && open.length > 0 && <Badge status={blocks ? 'error' : 'warning'} />}
    </Button>
  );
}
