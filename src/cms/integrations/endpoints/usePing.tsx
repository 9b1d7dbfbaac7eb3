import { SendOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { VerifyEndpoint, type EndpointShownFragment } from '../../generated/operations.ts';
import { TroubleAlert } from '../../administration/dialog/TroubleAlert.tsx';
import { useChange } from '../../shell/useChange.ts';
import { useWords, words } from '../../shell/words.ts';

const texts = words({
  zh: {
    verify: '试发并验证',
    again: '试发',
    sending: '正在试发，最长等待 15 秒…',
    verified: '对方答复成功，已验证。此后发生的事项会推送到这里。',
    answered: '对方答复成功。',
  },
  en: {
    verify: 'Ping and verify',
    again: 'Ping',
    sending: 'Sending a ping; this may take 15 seconds…',
    verified: 'It answered well and is verified. What happens from now on is sent to it.',
    answered: 'It answered well.',
  },
});

/** Sends a ping and says what was answered. */
export function usePing(endpoint: EndpointShownFragment) {
  const t = useWords(texts);
  const verify = useChange(VerifyEndpoint);
  const [result, setResult] = useState<{ readonly text: string } | { readonly trouble: unknown } | null>(
    null,
  );
  const isFirst = endpoint.verifiedAt === null;
  const ping = async () => {
    setResult(null);
    try {
      await verify.mutateAsync({ endpoint: endpoint.code });
      setResult({ text: isFirst ? t.verified : t.answered });
    } catch (trouble) {
      setResult({ trouble });
    }
  };
  const button = (
    <Button
      icon={<SendOutlined aria-hidden />}
      type={isFirst ? 'primary' : 'default'}
      loading={verify.isPending}
      onClick={() => void ping()}
    >
      {isFirst ? t.verify : t.again}
    </Button>
  );
  const answer = (
    <div role="status" style={{ marginBottom: verify.isPending || result ? '1rem' : 0 }}>
      {verify.isPending && <Alert type="info" showIcon title={t.sending} />}
      {result && 'text' in result && <Alert type="success" showIcon closable title={result.text} />}
      {result && 'trouble' in result && <TroubleAlert of={result.trouble} />}
    </div>
  );
  return { button, answer };
}
