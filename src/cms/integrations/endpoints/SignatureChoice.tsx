import { Form, Radio } from 'antd';
import { useWords, words } from '../../shell/words.ts';

const texts = words({
  zh: {
    signature: '签名方式',
    help: '接收方凭签名核对消息确实来自本系统。',
    hmac: '共享密钥（HMAC-SHA256）：双方各存一份密钥，适合大多数接收程序',
    ed25519: '公钥（Ed25519）：接收方只存公钥，不必保管密钥',
  },
  en: {
    signature: 'Signature',
    help: 'By it the receiver knows that a message is from here.',
    hmac: 'Shared secret (HMAC-SHA256): both sides hold it; suits most receivers',
    ed25519: 'Public key (Ed25519): the receiver holds no secret',
  },
});

/** How messages are signed; the form item `signature`. */
export function SignatureChoice() {
  const t = useWords(texts);
  return (
    <Form.Item name="signature" label={t.signature} extra={t.help}>
      <Radio.Group
        aria-label={t.signature}
        className="cms-options"
        options={[
          { value: 'HMAC', label: t.hmac },
          { value: 'ED25519', label: t.ed25519 },
        ]}
      />
    </Form.Item>
  );
}
