import { Button } from 'antd';
import { useState } from 'react';
import { usePerson } from '../../shell/person.ts';
import { useHeightTold } from '../../shell/useHeightTold.ts';
import { useWords, words } from '../../shell/words.ts';
import { ConflictDialog } from './ConflictDialog.tsx';
import { useKeeping } from './keeping.ts';
import { disputes } from './model/deciding.ts';
import { Notice } from './Notice.tsx';
import { ReachNotice } from './ReachNotice.tsx';
import { ToldNotice } from './ToldNotice.tsx';
import { UnsentNotice } from './UnsentNotice.tsx';

const texts = words({
  zh: {
    conflict: (count: number) => `有 ${count} 处您和别人同时改了，需要您决定留哪一个`,
    conflictAdvice: '两边填写的都还在，其他内容照常保存。',
    decide: '逐处处理',
    keepsNothing: '这个浏览器不能在本机保存内容（可能是无痕窗口）',
    keepsNothingAdvice:
      '连接中断时，没有保存的内容会随窗口关闭而丢失。建议改用普通窗口；关闭前请看到“已保存”。',
  },
  en: {
    conflict: (count: number) =>
      `${count} places were changed by you and by somebody else: decide which stays`,
    conflictAdvice: 'Both sides are still there, and everything else is saved as usual.',
    decide: 'Decide one by one',
    keepsNothing: 'This browser keeps nothing on this machine (it may be a private window)',
    keepsNothingAdvice:
      'Without a connection, what is not saved is lost with the window. Use an ordinary window, or wait for “Saved” before you close it.',
  },
});

/** What a person has to know about saving, above the draft; nothing when all is well. */
export function SavingNotices() {
  const t = useWords(texts);
  const person = usePerson();
  const { state, keepsHere } = useKeeping();
  const notices = useHeightTold<HTMLDivElement>('--cms-notices');
  const [isDeciding, setDeciding] = useState(false);
  const open = state.closed === null ? disputes(state) : [];
  return (
    <>
      <div ref={notices} className="cms-saving-notices" aria-live="polite">
        <ReachNotice />
        {open.length > 0 && (
          <Notice
            type="error"
            title={t.conflict(open.length)}
            advice={t.conflictAdvice}
            action={
              <Button type="primary" onClick={() => setDeciding(true)}>
                {t.decide}
              </Button>
            }
          />
        )}
        {state.told.map((told) => (
          <ToldNotice key={told.id} told={told} person={person.id} />
        ))}
      </div>
      <ConflictDialog open={isDeciding && open.length > 0} onClose={() => setDeciding(false)} />
      {!keepsHere && <Notice type="warning" title={t.keepsNothing} advice={t.keepsNothingAdvice} />}
      <UnsentNotice />
    </>
  );
}
