import { Button } from 'antd';
import { useState } from 'react';
import { useWords, words } from '../../shell/words.ts';
import { useDraft } from './draft.ts';
import { useKeeping } from './keeping.ts';
import { overviewOf, type Overview } from './model/overview.ts';
import { whenOf } from './PartSaving.tsx';
import { ShelfDrawer } from './ShelfDrawer.tsx';

const texts = words({
  zh: {
    saved: (when: string) => `全部已保存 ${when}`,
    never: '尚未填写',
    saving: '正在保存…',
    offline: (count: number) => `离线：${count} 个部分已存本机，恢复后自动保存`,
    conflict: (count: number) => `${count} 个部分有冲突，待处理`,
    refused: (count: number) => `${count} 个部分有内容未能保存`,
    shelf: (count: number) => `暂存 ${count}`,
  },
  en: {
    saved: (when: string) => `All saved ${when}`,
    never: 'Nothing written yet',
    saving: 'Saving…',
    offline: (count: number) => `Offline: ${count} parts kept on this machine, saved by themselves later`,
    conflict: (count: number) => `${count} parts wait for a decision`,
    refused: (count: number) => `${count} parts are not wholly saved`,
    shelf: (count: number) => `Set aside ${count}`,
  },
});

/** How saving stands with the whole draft, for the head of the page; and what was set aside. */
export function SavingOverview() {
  const t = useWords(texts);
  const { parts, editable } = useDraft();
  const { state } = useKeeping();
  const [isOpen, setOpen] = useState(false);
  const overview = overviewOf(parts);
  const saving = useOverviewWords(overview);
  return (
    <span className="cms-saving-overview">
      <span className="cms-saving" data-saving={overview.saving} role="status">
        {(editable || overview.saving !== 'SAVED') && saving}
      </span>
      {state.shelf.length > 0 && (
        <Button size="small" onClick={() => setOpen(true)}>
          {t.shelf(state.shelf.length)}
        </Button>
      )}
      {(isOpen || state.shelf.length > 0) && <ShelfDrawer open={isOpen} onClose={() => setOpen(false)} />}
    </span>
  );
}

function useOverviewWords({ saving, count, savedAt }: Overview): string {
  const t = useWords(texts);
  switch (saving) {
    case 'SAVED':
      return savedAt === null ? t.never : t.saved(whenOf(savedAt));
    // Not told apart here: it would be read out at every key.
    case 'WAITING':
    case 'SAVING':
      return t.saving;
    case 'OFFLINE':
      return t.offline(count);
    case 'CONFLICT':
      return t.conflict(count);
    case 'REFUSED':
      return t.refused(count);
  }
}
