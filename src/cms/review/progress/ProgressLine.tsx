import { Grid, Steps } from 'antd';
import { useHead } from '../../report/head.ts';
import { minuteOf } from '../../shell/pieces/instant.ts';
import { useWords, words } from '../../shell/words.ts';
import { progressOf, type StationReached } from './progressOf.ts';

const texts = words({
  zh: {
    line: '办理进度',
    stations: { DRAFT: '起草', REVIEW: '审核', SECRECY: '保密审查', SIGNATURE: '签发', PUBLICATION: '公布' },
    signed: (name: string | null, at: string | null) => [name, at].filter(Boolean).join(' '),
    due: '待公布',
    set: (at: string) => `定于 ${at}`,
    progress: { DONE: '已办', NOW: '进行中', BACK: '已退回，待修改', NEXT: '未开始', SKIPPED: '未经此步' },
  },
  en: {
    line: 'Progress',
    stations: {
      DRAFT: 'Draft',
      REVIEW: 'Review',
      SECRECY: 'Secrecy review',
      SIGNATURE: 'Signature',
      PUBLICATION: 'Publication',
    },
    signed: (name: string | null, at: string | null) => [name, at].filter(Boolean).join(', '),
    due: 'To be published',
    set: (at: string) => `at ${at}`,
    progress: {
      DONE: 'Done',
      NOW: 'Under way',
      BACK: 'Sent back',
      NEXT: 'Not begun',
      SKIPPED: 'Passed over',
    },
  },
});

const statuses = {
  DONE: 'finish',
  NOW: 'process',
  BACK: 'error',
  NEXT: 'wait',
  SKIPPED: 'error',
} as const satisfies Record<StationReached['progress'], string>;

/** 起草 → 审核 → 保密审查 → 签发 → 公布, with who did each and when. */
export function ProgressLine() {
  const t = useWords(texts);
  const { md = false } = Grid.useBreakpoint();
  const head = useHead();
  const reached = progressOf(head);
  const instant = (station: StationReached['station'], at: string) =>
    station === 'PUBLICATION' && head.schedule ? t.set(minuteOf(at)) : minuteOf(at);
  const current = reached.findIndex(({ progress }) => progress === 'NOW' || progress === 'BACK');
  return (
    <Steps
      aria-label={t.line}
      size="small"
      orientation={md ? 'horizontal' : 'vertical'}
      current={current === -1 ? reached.length - 1 : current}
      items={reached.map(({ station, progress, byName, at }) => ({
        title: t.stations[station],
        status: statuses[progress],
        content: (
          <span className="cms-step-text">
            <span>{station === 'PUBLICATION' && progress === 'NOW' ? t.due : t.progress[progress]}</span>
            <span>{t.signed(byName, at === null ? null : instant(station, at))}</span>
          </span>
        ),
      }))}
    />
  );
}
