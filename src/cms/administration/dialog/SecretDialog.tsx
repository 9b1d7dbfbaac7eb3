import { CopyOutlined } from '@ant-design/icons';
import { Alert, Button, Checkbox, Modal } from 'antd';
import { useState } from 'react';
import { useWords, words } from '../../shell/words.ts';
import './dialog.css';

const texts = words({
  zh: {
    once: '只显示这一次。关闭后任何人都无法再查看，丢失后只能另换一个。',
    copy: '复制',
    copied: '已复制',
    notCopied: '浏览器不允许复制，请选中文字后按 Ctrl+C。',
    saved: '我已妥善保存',
    close: '关闭',
  },
  en: {
    once: 'This is shown once. After closing nobody can see it again; if it is lost, make another.',
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'The browser does not allow copying. Select the text and press Ctrl+C.',
    saved: 'I have saved it',
    close: 'Close',
  },
});

export interface Secret {
  readonly title: string;
  /** What it is for, and where it belongs. */
  readonly advice: string;
  readonly text: string;
}

/** Shows a secret, once; it cannot be closed by mistake. */
export function SecretDialog({
  secret,
  onClose,
}: {
  readonly secret: Secret | null;
  readonly onClose: () => void;
}) {
  return (
    <Modal
      open={secret !== null}
      title={secret?.title}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      footer={null}
      destroyOnHidden
    >
      {secret && <Shown secret={secret} onClose={onClose} />}
    </Modal>
  );
}

function Shown({ secret, onClose }: { readonly secret: Secret; readonly onClose: () => void }) {
  const t = useWords(texts);
  const [saved, setSaved] = useState(false);
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = () => {
    navigator.clipboard.writeText(secret.text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <div className="cms-dialog-form">
      <Alert type="warning" showIcon title={t.once} />
      <div>{secret.advice}</div>
      <div className="cms-secret">
        <span data-secret>{secret.text}</span>
        <Button icon={<CopyOutlined aria-hidden />} onClick={copy}>
          {copied === true ? t.copied : t.copy}
        </Button>
      </div>
      <div role="status">{copied === false && t.notCopied}</div>
      <div style={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center' }}>
        <Checkbox checked={saved} onChange={({ target }) => setSaved(target.checked)}>
          {t.saved}
        </Checkbox>
        <Button type="primary" disabled={!saved} onClick={onClose}>
          {t.close}
        </Button>
      </div>
    </div>
  );
}
