import { Alert, Button, Typography } from 'antd';
import { useState } from 'react';
import { FormDialog } from '../../administration/dialog/FormDialog.tsx';
import { SecretDialog, type Secret } from '../../administration/dialog/SecretDialog.tsx';
import {
  RevokePreviousKey,
  RotateEndpointKey,
  type EndpointShownFragment,
  type SignatureScheme,
} from '../../generated/operations.ts';
import { minuteOf } from '../../shell/pieces/instant.ts';
import { useTell } from '../../shell/pieces/useTell.ts';
import { Refusal } from '../../shell/trouble.ts';
import { useChange } from '../../shell/useChange.ts';
import { useWords, words } from '../../shell/words.ts';
import { minutesUntil } from './endpointState.ts';
import { SignatureChoice } from './SignatureChoice.tsx';
import { useNow } from './useNow.ts';
import { useSecretOf } from './useSecretOf.ts';

const texts = words({
  zh: {
    heading: '签名密钥',
    shared: '共享密钥（HMAC-SHA256）。密钥只在建立和更换时显示一次。',
    publicKey: '公钥（Ed25519）',
    rotate: '更换密钥',
    rotateTitle: '更换签名密钥',
    rotateText: '更换后 24 小时内，每条消息同时用新旧两个密钥签名，接收方在此期间换上新密钥即可，不会中断。',
    overlap: (until: string, left: string) =>
      `旧密钥到 ${until} 失效，还有 ${left}；在此之前新旧密钥同时有效。`,
    left: (hours: number, minutes: number) =>
      hours > 0 ? `${hours} 小时 ${minutes} 分钟` : `${minutes} 分钟`,
    revoke: '立即作废旧密钥',
    revokeText:
      '旧密钥立即失效。还没有换上新密钥的接收程序会认不出此后的消息。旧密钥可能已经泄露时才需要这样做。',
    revoked: '旧密钥已作废',
    lost: '密钥已经更换，但没有收到新密钥的内容。请再更换一次。',
  },
  en: {
    heading: 'Signing key',
    shared: 'Shared secret (HMAC-SHA256). It is shown once, when it is made.',
    publicKey: 'Public key (Ed25519)',
    rotate: 'Rotate',
    rotateTitle: 'Rotate the signing key',
    rotateText:
      'For 24 hours every message is signed with both keys, so the receiver can change over without a gap.',
    overlap: (until: string, left: string) =>
      `The key before ends on ${until}, in ${left}; until then both hold.`,
    left: (hours: number, minutes: number) => (hours > 0 ? `${hours} h ${minutes} min` : `${minutes} min`),
    revoke: 'End the key before now',
    revokeText:
      'It ends at once. A receiver that still has it refuses all later messages. Only if it may be known to others.',
    revoked: 'The key before is ended',
    lost: 'The key was rotated, but the new one did not arrive. Rotate once more.',
  },
});

/** What an endpoint's messages are signed with, and how to exchange it. */
export function EndpointKey({
  endpoint,
  changeable,
}: {
  readonly endpoint: EndpointShownFragment;
  readonly changeable: boolean;
}) {
  const t = useWords(texts);
  const tell = useTell();
  const rotate = useChange(RotateEndpointKey);
  const revoke = useChange(RevokePreviousKey);
  const secretOf = useSecretOf();
  const now = useNow();
  const [dialog, setDialog] = useState<'rotate' | 'revoke' | null>(null);
  const [secret, setSecret] = useState<Secret | null>(null);
  const until = endpoint.previousKeyUntil;
  const minutes = until === null ? 0 : minutesUntil(until, now);
  const scheme: SignatureScheme = endpoint.publicKey === null ? 'HMAC' : 'ED25519';
  const which = { endpoint: endpoint.code, expectedVersion: endpoint.version };
  return (
    <section className="cms-section" aria-label={t.heading}>
      <div className="cms-section-head">
        <h2>{t.heading}</h2>
        {changeable && <Button onClick={() => setDialog('rotate')}>{t.rotate}</Button>}
      </div>
      {endpoint.publicKey === null ? (
        <p className="cms-lead">{t.shared}</p>
      ) : (
        <p>
          {t.publicKey}{' '}
          <Typography.Text copyable className="cms-code">
            {endpoint.publicKey}
          </Typography.Text>
        </p>
      )}
      {until !== null && minutes > 0 && (
        <Alert
          type="info"
          showIcon
          title={t.overlap(minuteOf(until), t.left(Math.floor(minutes / 60), minutes % 60))}
          action={
            changeable && (
              <Button size="small" danger onClick={() => setDialog('revoke')}>
                {t.revoke}
              </Button>
            )
          }
        />
      )}
      <FormDialog<{ readonly signature: SignatureScheme }>
        open={dialog === 'rotate'}
        title={t.rotateTitle}
        okText={t.rotate}
        initial={{ signature: scheme }}
        onClose={() => setDialog(null)}
        submit={async ({ signature }) => {
          const made = (await rotate.mutateAsync({ ...which, signature })).rotateEndpointKey;
          const shown = secretOf(signature, made.secret, made.endpoint.publicKey);
          if (shown === null) tell.trouble(new Refusal(t.lost, 'SECRET_LOST'));
          setSecret(shown);
        }}
      >
        <div>{t.rotateText}</div>
        <SignatureChoice />
      </FormDialog>
      <FormDialog
        open={dialog === 'revoke'}
        title={t.revoke}
        okText={t.revoke}
        danger
        width={480}
        onClose={() => setDialog(null)}
        submit={async () => {
          await revoke.mutateAsync(which);
          tell.done(t.revoked);
        }}
      >
        <div>{t.revokeText}</div>
      </FormDialog>
      <SecretDialog secret={secret} onClose={() => setSecret(null)} />
    </section>
  );
}
