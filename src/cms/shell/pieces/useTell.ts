import { App } from 'antd';
import { useCallback, useMemo } from 'react';
import { refusalText } from '../refusalText.ts';
import { signInAddress } from '../session.ts';
import { isSignedOut, Refusal } from '../trouble.ts';
import { useWords, words } from '../words.ts';

const texts = words({
  zh: {
    refused: '没有办成',
    unreachable: '连接不上服务，请检查网络后再试一次。',
    signedOut: '登录已过期，请重新登录后再试一次；已录入的内容保存在本机。',
    signIn: '重新登录',
  },
  en: {
    refused: 'It was not done',
    unreachable: 'The service cannot be reached. Check the network and try again.',
    signedOut: 'Your session has ended. Sign in and try again; what you entered is kept on this machine.',
    signIn: 'Sign in',
  },
});

/** Says that something was done, for a moment; or that it was not and what to do, until it is read. */
export function useTell() {
  const { message, modal } = App.useApp();
  const t = useWords(texts);
  const done = useCallback((text: string) => void message.success(text), [message]);
  const trouble = useCallback(
    (trouble: unknown) => {
      if (isSignedOut(trouble)) {
        modal.warning({
          title: t.refused,
          content: t.signedOut,
          okText: t.signIn,
          onOk: () => window.location.assign(signInAddress()),
        });
        return;
      }
      const content = trouble instanceof Refusal ? refusalText(trouble) : t.unreachable;
      modal.error({ title: t.refused, content });
    },
    [modal, t],
  );
  return useMemo(() => ({ done, trouble }), [done, trouble]);
}
