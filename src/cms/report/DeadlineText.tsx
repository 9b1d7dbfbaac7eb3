import type { ReportHeadFragment } from '../generated/operations.ts';
import { useWords, words } from '../shell/words.ts';

const texts = words({
  zh: {
    left: (days: number, on: string) => (days === 0 ? '今天到期' : `还有 ${days} 天（${on} 前公布）`),
    overdue: (days: number) => `已逾期 ${days} 天`,
    inTime: '按期公布',
    late: '逾期公布',
  },
  en: {
    left: (days: number, on: string) => (days === 0 ? 'Due today' : `${days} days left (by ${on})`),
    overdue: (days: number) => `${days} days overdue`,
    inTime: 'Published in time',
    late: 'Published late',
  },
});

/** How a report stands to its statutory date. */
export function DeadlineText({ deadline }: { readonly deadline: ReportHeadFragment['deadline'] }) {
  const t = useWords(texts);
  const { state, on, daysLeft } = deadline;
  if (state === 'IN_TIME') return t.inTime;
  if (state === 'LATE') return t.late;
  const days = daysLeft ?? 0;
  return days < 0 ? t.overdue(-days) : t.left(days, on);
}
