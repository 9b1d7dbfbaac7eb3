import { Button } from 'antd';
import { usePerson } from '../../shell/person.ts';
import { useWords, words } from '../../shell/words.ts';
import { useKeeping } from './keeping.ts';
import { Notice } from './Notice.tsx';

const texts = words({
  zh: {
    signedOut: '登录已过期',
    signedOutAdvice: '已录入的内容保存在本机。请在新窗口中重新登录，登录后本页自动接着保存，不用刷新。',
    signIn: '重新登录（新窗口）',
    somebodyElse: (name: string) => `这个浏览器现在登录的是“${name}”`,
    somebodyElseAdvice: (person: string) =>
      `没有保存的内容留在本机，不会以别人的名义保存。请由“${person}”重新登录，登录后自动接着保存。`,
    offline: '连接不上服务，正在自动重试',
    offlineAdvice: '可以继续填写：内容都保存在本机，连上后自动保存。',
    again: '立即重试',
  },
  en: {
    signedOut: 'Your session has ended',
    signedOutAdvice:
      'What you entered is kept on this machine. Sign in in a new window; saving then goes on here by itself.',
    signIn: 'Sign in (new window)',
    somebodyElse: (name: string) => `“${name}” is signed in in this browser now`,
    somebodyElseAdvice: (person: string) =>
      `What is not saved stays on this machine and is not saved in another name. Have “${person}” sign in again.`,
    offline: 'The service cannot be reached; trying again',
    offlineAdvice: 'Go on writing: everything is kept on this machine and saved once the service answers.',
    again: 'Try now',
  },
});

/** One failed try is not yet worth a word. */
const TOLD_AFTER = 2;

/** That nothing can be saved for the time being, that nothing is lost, and what to do. */
export function ReachNotice() {
  const t = useWords(texts);
  const person = usePerson();
  const { keeper, state } = useKeeping();
  const { reach } = state;
  const signIn = (
    <Button type="primary" href={signInElsewhere} target="_blank" rel="noopener">
      {t.signIn}
    </Button>
  );
  switch (reach.kind) {
    case 'REACHED':
      return null;
    case 'SIGNED_OUT':
      return <Notice type="warning" title={t.signedOut} advice={t.signedOutAdvice} action={signIn} />;
    case 'SOMEBODY_ELSE':
      return (
        <Notice
          type="warning"
          title={t.somebodyElse(reach.name)}
          advice={t.somebodyElseAdvice(person.name)}
          action={signIn}
        />
      );
    case 'OUT_OF_REACH':
      if (reach.tries < TOLD_AFTER) return null;
      return (
        <Notice
          type="warning"
          title={t.offline}
          advice={t.offlineAdvice}
          action={
            <Button onClick={() => keeper.happens({ kind: 'TRIED_NOW', at: Date.now() })}>{t.again}</Button>
          }
        />
      );
  }
}

/** Signing in ends on a page that says that one may go back. */
const signInElsewhere = `/auth/sign-in?returnTo=${encodeURIComponent('/cms/signed-in')}`;
