import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  CloseCircleOutlined,
  DisconnectOutlined,
  SwapOutlined,
  SyncOutlined,
} from '@ant-design/icons';
import { memo, type ReactNode } from 'react';
import type { PartId } from '../../../report/content.ts';
import { chinaDate } from '../../../util/chinaDate.ts';
import { clockOf, dayOf } from '../../shell/pieces/instant.ts';
import { useWords, words } from '../../shell/words.ts';
import { useDraft, type PartInHand, type Saving } from './draft.ts';

const texts = words({
  zh: {
    saved: (when: string) => `已保存 ${when}`,
    never: '尚未填写',
    waiting: '即将保存',
    saving: '正在保存…',
    offline: '离线，已存本机',
    conflict: '与他人的修改冲突，待处理',
    unread: '有内容未能保存：红色的格请填数字',
    refused: (why: string) => `未能保存：${why}`,
  },
  en: {
    saved: (when: string) => `Saved ${when}`,
    never: 'Nothing written yet',
    waiting: 'To be saved',
    saving: 'Saving…',
    offline: 'Offline, kept on this machine',
    conflict: 'Somebody else changed it too: decide',
    unread: 'Not all is saved: enter numbers in the red cells',
    refused: (why: string) => `Not saved: ${why}`,
  },
});

const icons: Readonly<Record<Saving, ReactNode>> = {
  SAVED: <CheckCircleOutlined aria-hidden />,
  WAITING: <ClockCircleOutlined aria-hidden />,
  SAVING: <SyncOutlined spin />,
  OFFLINE: <DisconnectOutlined aria-hidden />,
  CONFLICT: <SwapOutlined aria-hidden />,
  REFUSED: <CloseCircleOutlined aria-hidden />,
};

/** How saving stands with one part: a few words beside its heading. */
export function PartSaving({ part }: { readonly part: PartId }) {
  const { parts, editable } = useDraft();
  return <SavingShown inHand={parts[part]} editable={editable} />;
}

interface SavingShownProps {
  readonly inHand: PartInHand;
  readonly editable: boolean;
}

/** Drawn again only where that part changed. */
const SavingShown = memo(function SavingShown({ inHand, editable }: SavingShownProps) {
  const say = useSavingWords();
  // Who only reads has saved nothing.
  if (!editable && inHand.saving === 'SAVED') return null;
  return (
    <span className="cms-saving" data-saving={inHand.saving}>
      <span aria-hidden="true">{icons[inHand.saving]}</span> {say(inHand)}
    </span>
  );
});

function useSavingWords(): (part: PartInHand) => string {
  const t = useWords(texts);
  return ({ saving, savedAt, refusal }) => {
    switch (saving) {
      case 'SAVED':
        return savedAt === null ? t.never : t.saved(whenOf(savedAt));
      case 'WAITING':
        return t.waiting;
      case 'SAVING':
        return t.saving;
      case 'OFFLINE':
        return t.offline;
      case 'CONFLICT':
        return t.conflict;
      case 'REFUSED':
        return refusal === null ? t.unread : t.refused(refusal);
    }
  };
}

/** The time of today, else the day. */
export function whenOf(instant: string): string {
  const isToday = chinaDate(instant) === chinaDate(new Date().toISOString());
  return isToday ? clockOf(instant) : dayOf(instant);
}
