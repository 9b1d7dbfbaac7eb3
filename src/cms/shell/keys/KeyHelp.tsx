import { QuestionCircleOutlined } from '@ant-design/icons';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useSettings } from '../settings.tsx';
import { useWords, words } from '../words.ts';
import { isSingleKey } from './pressed.ts';
import { presentShortcuts, useShortcuts, type Shortcut } from './shortcuts.ts';

const texts = words({
  zh: {
    title: '键盘操作',
    open: '显示键盘操作',
    close: '关闭',
    tab: '移到下一处；Shift+Tab 移到上一处',
    off: '（已关闭）',
    offNote: '单键快捷键已关闭，可以在“显示设置”中打开。',
  },
  en: {
    title: 'Keyboard',
    open: 'Show what keys do',
    close: 'Close',
    tab: 'To the next place; Shift+Tab to the one before',
    off: ' (off)',
    offNote: 'Single-key shortcuts are off. Switch them on in Display settings.',
  },
});

export function KeyHelp() {
  const t = useWords(texts);
  const { singleKeys } = useSettings();
  const [shown, setShown] = useState<readonly Shortcut[] | null>(null);
  const open = () => setShown([{ keys: 'Tab', does: t.tab }, ...presentShortcuts()]);
  const isOff = (keys: string) => !singleKeys && isSingleKey(keys);
  useShortcuts([{ keys: '?', does: t.open, act: open }]);
  return (
    <>
      <Button
        type="text"
        icon={<QuestionCircleOutlined aria-hidden />}
        aria-label={t.open}
        title={singleKeys ? `${t.open} (?)` : t.open}
        onClick={open}
      />
      <Modal
        open={shown !== null}
        title={t.title}
        onCancel={() => setShown(null)}
        footer={<Button onClick={() => setShown(null)}>{t.close}</Button>}
      >
        {!singleKeys && <p>{t.offNote}</p>}
        <dl className="cms-keys">
          {(shown ?? []).map(({ keys, does }) => (
            <div key={keys} data-off={isOff(keys) || undefined}>
              <dt>
                {keys.split('+').map((key) => (
                  <kbd key={key}>{capOf(key)}</kbd>
                ))}
              </dt>
              <dd>
                {does}
                {isOff(keys) && t.off}
              </dd>
            </div>
          ))}
        </dl>
      </Modal>
    </>
  );
}

/** What is printed on a key. */
function capOf(key: string): string {
  if (key === 'Control') return 'Ctrl';
  if (key === 'Escape') return 'Esc';
  return key.length === 1 ? key.toUpperCase() : key;
}
