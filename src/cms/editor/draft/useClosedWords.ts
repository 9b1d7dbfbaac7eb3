import { useMay } from '../../shell/useMay.ts';
import { useWords, words } from '../../shell/words.ts';
import type { DraftToEditAnswer } from './knownParts.ts';

const texts = words({
  zh: {
    mayNotWrite: '您没有填报这份年报的权限，只能查看。需要填报的，请联系本机关管理员。',
    published: '年报已经公布，不能直接修改。确需改正的，请在“审核与公布”中发起更正。',
    withdrawn: '年报已经撤回或撤销，不能修改。请在“审核与公布”中办理。',
    underWay: '年报已经提交，正在办理，不能修改。确需修改的，请在“审核与公布”中撤回，或者请对方退回。',
  },
  en: {
    mayNotWrite: 'You may read this report but not write it. Ask the administrator of your organ.',
    published:
      'The report is public and is not changed directly. Start a correction under “Review and publish”.',
    withdrawn: 'The report was withdrawn and is not changed. See “Review and publish”.',
    underWay:
      'The report has been submitted and is not changed meanwhile. Recall it under “Review and publish”, or have it returned.',
  },
});

/** Why the draft may only be read, and what to do; null: it may be written. */
export function useClosedWords({ state, organ }: DraftToEditAnswer): string | null {
  const t = useWords(texts);
  const may = useMay();
  if (!may('report.save', organ.path ?? '')) return t.mayNotWrite;
  if (state === 'DRAFT') return null;
  if (state === 'PUBLISHED') return t.published;
  return state === 'WITHDRAWN' || state === 'RETRACTED' ? t.withdrawn : t.underWay;
}
