import { QuestionCircleOutlined } from '@ant-design/icons';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useWords, words } from '../words.ts';
import { presentShortcuts, useShortcuts, type Shortcut } from './shortcuts.ts';

const texts = words({
  zh: { title: '键盘操作', open: '显示键盘操作', close: '关闭', tab: '移到下一处；Shift+Tab 移到上一处' },
  en: {
    title: 'Keyboard',
    open: 'Show what keys do',
    close: 'Close',
    tab: 'To the next place; Shift+Tab to the one before',
  },
});

export function KeyHelp() {
  const t = useWords(texts);
  const [shown, setShown] = useState<readonly Shortcut[] | null>(null);
  const open = () => setShown([{ keys: 'Tab', does: t.tab }, ...presentShortcuts()]);
  useShortcuts([{ keys: '?', does: t.open, act: open }]);
  return (
    <>
      <Button
        type="text"
        icon={<QuestionCircleOutlined aria-hidden />}
        aria-label={t.open}
        title={`${t.open} (?)`}
        onClick={open}
      />
      <Modal
        open={shown !== null}
        title={t.title}
        onCancel={() => setShown(null)}
        footer={<Button onClick={() => setShown(null)}>{t.close}</Button>}
      >
        <dl className="cms-keys">
          {(shown ?? []).map(({ keys, does }) => (
            <div key={keys}>
              <dt>
                {keys.split('+').map((key) => (
                  <kbd key={key}>{key === 'Control' ? 'Ctrl' : key}</kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </Modal>
    </>
  );
}
