import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useCallback, useRef, useState } from 'react';
import { useWords, words } from '../shell/words.ts';
import { ChapterList } from './chapters/ChapterList.tsx';
import { ChapterSection } from './chapters/ChapterSection.tsx';
import { partsShown } from './chapters/partsShown.ts';
import { CheckPanel } from './checks/CheckPanel.tsx';
import { CheckToggle } from './CheckToggle.tsx';
import { useDraft } from './draft/draft.ts';
import { Presences } from './draft/Presences.tsx';
import { SavingOverview } from './draft/SavingOverview.tsx';
import { EditorTools } from './EditorTools.tsx';
import { PasteBar } from './paste/PasteBar.tsx';
import { ReadOnlyNote } from './ReadOnlyNote.tsx';
import './editor.css';

const texts = words({
  zh: { checklist: '核对清单', close: '收起核对清单' },
  en: { checklist: 'Checklist', close: 'Hide checklist' },
});

/** Where there is room for it beside the chapters, the checklist is there from the start. */
const ROOM_FOR_CHECKLIST = '(min-width: 80rem)';

/** The chapters in the middle, the way to each on the left, what is wrong on the right. */
export function EditorScreen() {
  const t = useWords(texts);
  const [compare, setCompare] = useState(false);
  const [checklist, setChecklist] = useState(() => window.matchMedia(ROOM_FOR_CHECKLIST).matches);
  const toggle = useRef<HTMLButtonElement>(null);
  const close = () => {
    setChecklist(false);
    toggle.current?.focus();
  };
  // Where it lies over the page, it would hide what it leads to.
  const leave = useCallback(() => setChecklist(window.matchMedia(ROOM_FOR_CHECKLIST).matches), []);
  return (
    <div className="cms-editor" data-checklist={checklist}>
      <ChapterList />
      <div className="cms-editor-middle" data-region>
        <div className="cms-editor-head">
          <EditorTools compare={compare} onCompare={setCompare} />
          <span className="cms-editor-saving">
            <Presences />
            <SavingOverview />
          </span>
          <CheckToggle ref={toggle} shown={checklist} onToggle={() => setChecklist(!checklist)} />
        </div>
        <Chapters compare={compare} />
        <PasteBar />
      </div>
      {checklist && (
        <aside id="checklist" className="cms-editor-checks" aria-label={t.checklist} data-region>
          <div className="cms-editor-checks-head">
            <h2>{t.checklist}</h2>
            <Button
              type="text"
              size="small"
              icon={<CloseOutlined aria-hidden />}
              aria-label={t.close}
              onClick={close}
            />
          </div>
          <CheckPanel onLeave={leave} />
        </aside>
      )}
    </div>
  );
}

/** Apart from what is around it, which need not be drawn again at every key. */
function Chapters({ compare }: { readonly compare: boolean }) {
  const { form, content, editable } = useDraft();
  return (
    <>
      {!editable && <ReadOnlyNote />}
      {partsShown(form, content).map((part) => (
        <ChapterSection key={part} part={part} compare={compare} />
      ))}
    </>
  );
}
