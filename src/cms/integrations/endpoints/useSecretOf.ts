import type { Secret } from '../../administration/dialog/SecretDialog.tsx';
import type { SignatureScheme } from '../../generated/operations.ts';
import { useWords, words } from '../../shell/words.ts';

const texts = words({
  zh: {
    secretTitle: '签名密钥',
    secretAdvice: '请存入接收程序，用来核对每条消息的签名（请求头 webhook-signature）。',
    publicTitle: '公钥',
    publicAdvice:
      '请存入接收程序，用来核对每条消息的签名（请求头 webhook-signature）。公钥不保密，以后也可以在本页查看。',
  },
  en: {
    secretTitle: 'Signing secret',
    secretAdvice:
      'Store it in the receiver, which checks the signature of every message with it (webhook-signature).',
    publicTitle: 'Public key',
    publicAdvice:
      'Store it in the receiver, which checks signatures with it. It is no secret and stays on this page.',
  },
});

/** What a receiver checks with, to be shown once; null: it was not told, because the same mutation came before. */
export function useSecretOf() {
  const t = useWords(texts);
  return (scheme: SignatureScheme, secret: string | null, publicKey: string | null): Secret | null => {
    if (scheme === 'ED25519') {
      return publicKey === null ? null : { title: t.publicTitle, advice: t.publicAdvice, text: publicKey };
    }
    return secret === null ? null : { title: t.secretTitle, advice: t.secretAdvice, text: secret };
  };
}
